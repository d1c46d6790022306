#ifndef JPQ_CONVERSION_PASSES
#define JPQ_CONVERSION_PASSES

include "mlir/Pass/PassBase.td"

def JPQTMTensorToSCF : Pass<"jpq-tm-tensor-to-scf", "mlir::func::FuncOp"> {
  let summary = "turn scans and sorts into loops";
  let description = [{
    Turns `tm_tensor.scan` and `tm_tensor.sort` into `scf.for` loops on tensors, of static or dynamic sizes. A sort
    merges sorted runs, so that equal elements keep their order.
    (an example: test/Conversion/tm-tensor-to-scf.mlir)
  }];
  let dependentDialects = ["mlir::arith::ArithDialect", "mlir::bufferization::BufferizationDialect",
                           "mlir::math::MathDialect", "mlir::scf::SCFDialect", "mlir::tensor::TensorDialect"];
}

def JPQToLinalg : Pass<"jpq-to-linalg", "mlir::func::FuncOp"> {
  let summary = "turn jpq computations into linalg on dense weights";
  let description = [{
    Turns `jpq.linear` into a contraction, `jpq.embedding` and `jpq.reorder` into lookups and `jpq.rotate` into the steps
    of its rotation, all as `linalg.generic`. Weights of
    stored type are unpacked first (`jpq.unpack`), which is the portable path: whoever runs the code provides unpacked
    weights. Assertions are dropped: who runs the code checks ids and shapes of arguments before.
    (an example: test/Conversion/jpq-to-linalg.mlir)
  }];
  let dependentDialects = ["mlir::linalg::LinalgDialect", "mlir::tensor::TensorDialect", "mlir::arith::ArithDialect",
                           "mlir::scf::SCFDialect", "jpq::JPQDialect"];
}

def JPQToPanels : Pass<"jpq-to-panels", "mlir::func::FuncOp"> {
  let summary = "turn jpq computations with weights in panels into computations on their bytes";
  let description = [{
    Turns `jpq.linear` with a weight in panels that is given as bytes (`jpq.from_bytes`) into `jpq_panels.quantize` of its
    input, as its `activations` say, and `jpq_panels.linear`, `jpq.embedding` into `jpq_panels.embedding`, and
    `jpq.rotate` into `jpq_panels.rotate`. A product with a weight whose rows are rotated, given as bytes in any layout,
    becomes one with the same bytes that are not, and `jpq.rotate` behind it. Equal
    roundings of one input are one op, so that query, key and value share them. Tokens are padded to a multiple of four
    (one and two stay as they are). Where `activations` are not rounded, all rows of the weight are looked up first and
    multiplied as f32, which is slow.
    (an example: test/Conversion/jpq-to-panels.mlir)
  }];
  let dependentDialects = ["mlir::linalg::LinalgDialect", "mlir::tensor::TensorDialect", "mlir::arith::ArithDialect",
                           "mlir::affine::AffineDialect", "jpq::JPQDialect", "jpq::panels::JPQPanelsDialect"];
}

def JPQPanelsToVector : Pass<"jpq-panels-to-vector", "mlir::ModuleOp"> {
  let summary = "generate the kernels that computations with weights in panels need, and call them";
  let description = [{
    Turns ops of `jpq_panels`, on buffers, into parallel loops over panels (or tokens) that call kernels of vector code.
    A kernel belongs to a codec and a number of tokens, not to a shape: the module gets each once. How codes are
    multiplied by activations is the target's choice, by its features; all give the same numbers.
    (an example: test/Conversion/jpq-panels-to-vector.mlir)
  }];
  let options = [
    Option<"dot", "dot", "std::string", "\"portable\"",
           "how to multiply: portable, portable512, avx2, vnni256 or vnni512 (default: portable)">,
    Option<"prefetch", "prefetch", "int64_t", "1024",
           "bytes of a weight that are fetched ahead; 0 for none (default: 1024)">,
    Option<"streams", "streams", "int64_t", "2", "panels that are walked side by side (default: 2)">
  ];
  let dependentDialects = ["mlir::LLVM::LLVMDialect", "mlir::arith::ArithDialect", "mlir::func::FuncDialect",
                           "mlir::math::MathDialect", "mlir::memref::MemRefDialect", "mlir::scf::SCFDialect",
                           "mlir::vector::VectorDialect"];
}

def JPQFuseExtensions : Pass<"jpq-fuse-extensions", "mlir::func::FuncOp"> {
  let summary = "let products of a few rows read half precision themselves";
  let description = [{
    Moves extensions to f32 into contractions in which at most four rows meet what was extended: one token's attention
    reads keys and values once, and a buffer for the extended ones would be written and read again. Products of more
    rows use each number often enough to leave extensions where they are.
    (an example: test/Conversion/fuse-extensions.mlir)
  }];
  let dependentDialects = ["mlir::arith::ArithDialect", "mlir::linalg::LinalgDialect"];
}

def JPQLinalgToForall : Pass<"jpq-linalg-to-forall", "mlir::func::FuncOp"> {
  let summary = "tile linalg ops into parallel loops, with their producers inside";
  let description = [{
    Every op (or chain of ops) that is no product with a whole weight becomes an `scf.forall` over tiles of its rows.
    Producers whose tiles nobody computes twice move inside: an attention's scores exist one tile at a time. Products
    with function arguments stay whole; the runtime shares them out.
    (an example: test/Conversion/linalg-to-forall.mlir)
  }];
  let dependentDialects = ["mlir::linalg::LinalgDialect", "mlir::scf::SCFDialect", "mlir::tensor::TensorDialect",
                           "mlir::affine::AffineDialect", "mlir::arith::ArithDialect"];
}

def JPQSkipMasked : Pass<"jpq-skip-masked", "mlir::func::FuncOp"> {
  let summary = "end a tile's loops where a mask hides all that follows";
  let description = [{
    Where a body selects by `index <= row + ...` (or `<`) of two loops' indices, all numbers behind the last row's limit
    are the other choice: minus infinity in causal attention. If nothing but maxima and sums see them, and as minus
    infinity and as zeros (`exp` of minus infinity, and products with it), the tile's slices of keys and values end
    there, on tensors inside `scf.forall`. A prompt's attention computes about half as many scores. Numbers that are
    not finite at hidden places cannot spoil a result any more.
    (an example: test/Conversion/skip-masked.mlir)
  }];
  let dependentDialects = ["mlir::affine::AffineDialect", "mlir::arith::ArithDialect", "mlir::linalg::LinalgDialect",
                           "mlir::tensor::TensorDialect"];
}

def JPQStatesInPlace : Pass<"jpq-states-in-place", "mlir::func::FuncOp"> {
  let summary = "drop results of functions that are states updated where they lie";
  let description = [{
    On buffers, what a function returns for an argument marked `jpq.state` must be that argument's buffer: the result is
    dropped, as is the mark. Anything else would copy the state at every call, and is an error. Arguments that are
    marked must be `bufferization.writable` when buffers are made.
    (an example: test/Conversion/states-in-place.mlir)
  }];
}

def JPQFewRowsToVector : Pass<"jpq-few-rows-to-vector", "mlir::func::FuncOp"> {
  let summary = "turn products of a few rows, as those of one token's heads, into vector code";
  let description = [{
    Replaces contractions on buffers inside tiles that have at most four rows on one side, where a call of BLAS per row
    would read the other side again and again. If numbers of a sum lie one behind another, as a query's and a key's do,
    sums of several columns are built side by side, each in the lanes of one vector; if columns do, as a value's do,
    the results of some vectors of columns stay in registers while the sum goes on. The other side may be of half
    precision: it is extended as it is read. Numbers don't depend on where a tile
    ends. A fill with zero just before it is absorbed. Other contractions stay.
    (an example: test/Conversion/few-rows-to-vector.mlir)
  }];
  let dependentDialects = ["mlir::arith::ArithDialect", "mlir::memref::MemRefDialect", "mlir::scf::SCFDialect",
                           "mlir::vector::VectorDialect"];
}

def JPQLinalgToRuntime : Pass<"jpq-linalg-to-runtime", "mlir::ModuleOp"> {
  let summary = "turn f32 contractions on buffers into calls of the runtime's matrix product";
  let description = [{
    Replaces every `linalg.generic` on f32 memrefs that is a contraction by loops over its batch dimensions around a
    call of `jpq_sgemm`. A fill with zero just before it is absorbed. Copies become `linalg.copy`, so that those between
    layouts become loops.
    (an example: test/Conversion/linalg-to-runtime.mlir)
  }];
  let dependentDialects = ["mlir::func::FuncDialect", "mlir::linalg::LinalgDialect", "mlir::memref::MemRefDialect", "mlir::scf::SCFDialect", "mlir::arith::ArithDialect"];
}

def JPQKeepLoops : Pass<"jpq-keep-loops", "mlir::func::FuncOp"> {
  let summary = "keep LLVM from unrolling long loops of static size";
  let description = [{
    Marks (`loop_annotation`) those `scf.for` of static bounds that would become more than 64 operations without a
    loop. What LLVM makes of a layer's loops otherwise, such as a normalization's sums, takes it seconds, and runs no
    faster. Vector code stays as it is.
    (an example: test/Conversion/keep-loops.mlir)
  }];
  let dependentDialects = ["mlir::LLVM::LLVMDialect"];
}

def JPQForallToOpenMP : Pass<"jpq-forall-to-openmp", "mlir::func::FuncOp"> {
  let summary = "turn scf.forall on buffers into OpenMP loops";
  let description = [{
    Each loop becomes `omp.parallel` around a loop in which each thread takes the next iteration, of all dimensions
    together, until none is left. A loop of one iteration wakes no threads.
    (an example: test/Conversion/forall-to-openmp.mlir)
  }];
  let dependentDialects = ["mlir::omp::OpenMPDialect", "mlir::arith::ArithDialect", "mlir::memref::MemRefDialect",
                           "mlir::scf::SCFDialect"];
}

def JPQMathToArith : Pass<"jpq-math-to-arith", "mlir::func::FuncOp"> {
  let summary = "turn f32 exponentials, tanh and erf into polynomials, and bf16 conversions into shifts";
  let description = [{
    Replaces `math.exp`, `math.tanh` and `math.erf` on f32 by polynomial approximations (a few units in the last place),
    which LLVM vectorizes; calls of libm it would not. Conversions of bf16, which few processors have, become integer
    arithmetic.
    (an example: test/Conversion/math-to-arith.mlir)
  }];
  let dependentDialects = ["mlir::arith::ArithDialect", "mlir::math::MathDialect", "mlir::vector::VectorDialect"];
}

def JPQChecksToControlFlow : Pass<"jpq-checks-to-control-flow", "mlir::func::FuncOp"> {
  let summary = "let assertions that are numbered record their numbers instead of ending the process";
  let description = [{
    A function on buffers whose `cf.assert`s are numbered (`jpq.check = 0`, 1, ...) gets one more argument, the last: a
    `memref<i64>` in which the lowest number of a check that failed is left. Outside of loops a failed check ends the
    function: it frees what it has allocated, and its results mean nothing. In a loop it goes on.
    (an example: test/Conversion/checks-to-control-flow.mlir)
  }];
  let dependentDialects = ["mlir::arith::ArithDialect", "mlir::cf::ControlFlowDialect", "mlir::memref::MemRefDialect",
                           "mlir::scf::SCFDialect"];
}

#endif // JPQ_CONVERSION_PASSES
