#ifndef JPQ_OPS
#define JPQ_OPS

include "jpq/Dialect/JPQ/IR/JPQAttrs.td"
include "jpq/Dialect/JPQ/IR/JPQTypes.td"
include "jpq/Interfaces/AdjointOpInterface.td"
include "jpq/Interfaces/DimCouplingOpInterface.td"
include "jpq/Interfaces/ErrorTransferOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/IR/SymbolInterfaces.td"
include "mlir/IR/BuiltinAttributes.td"

class JPQ_Op<string mnemonic, list<Trait> traits = []> : Op<JPQ_Dialect, mnemonic, traits>;

/// Ops that compute: no effects but their results, known to the coupling and the error analysis, with an adjoint.
class JPQ_ComputeOp<string mnemonic, list<Trait> traits = []>
    : JPQ_Op<mnemonic, !listconcat([Pure, DeclareOpInterfaceMethods<JPQ_AdjointOpInterface>,
                                        DeclareOpInterfaceMethods<JPQ_DimCouplingOpInterface, ["vanishes"]>,
                                        DeclareOpInterfaceMethods<JPQ_ErrorTransferOpInterface>], traits)>;

def JPQ_Float : AnyTypeOf<[F16, BF16, F32, F64]>;
def JPQ_DenseMatrix : StaticShapeTensorOf<[JPQ_Float]>;
/// A weight as computations take it: a stored tensor, or a plain one.
def JPQ_Weight : AnyTypeOf<[JPQ_TensorType, JPQ_DenseMatrix], "stored or dense weight">;
/// An order of rows: a weight that says where each of them lies.
def JPQ_Order : StaticShapeTensorOf<[I16, I32]>;
def JPQ_Activation : RankedTensorOf<[JPQ_Float]>;
def JPQ_Ids : RankedTensorOf<[AnyTypeOf<[I16, I32, I64]>]>;

//===----------------------------------------------------------------------===//
// Symbols
//===----------------------------------------------------------------------===//

def JPQ_WeightOp : JPQ_Op<"weight", [HasParent<"::mlir::ModuleOp">, Symbol, DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "a stored weight of the model";
  let description = [{
    Example:
    ```mlir
    jpq.weight @blk.0.ffn_up.weight : !jpq.tensor<172x64xf32, [64: #jpq.affine<3, group = 64>]>
        = #jpq.packed<codes = #jpq.file<"blk.0.ffn_up.weight.codes", 4128>,
                      scales = #jpq.file<"blk.0.ffn_up.weight.scales", 344>>
    ```
    A weight of plain tensor type is stored as its values in row-major order. One of integers holds an order: the
    numbers of its elements, each once, as `tensor<49152x1xi16>` (i16 up to 65,536 elements, else i32). `coupling`
    lists, per dimension, the coupling groups it belongs to (none, one, or several: the rows of a query weight are heads
    times channels); `plan` holds the storage forms to choose from.
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, TypeAttrOf<AnyType>:$type, JPQ_PackedAttr:$value,
                       OptionalAttr<ArrayAttr>:$coupling, OptionalAttr<JPQ_PlanAttr>:$plan,
                       OptionalAttr<StrAttr>:$sym_visibility);
  let assemblyFormat = "$sym_name `:` $type `=` qualified($value) attr-dict";
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    /// The tensor that the weight stands for.
    ::mlir::RankedTensorType getLogicalType();
    /// Bytes that the weight takes in its file: each component, padded to kBlobAlignment.
    uint64_t getStoredBytes();
    /// The name that the model gives it: that of the weight whose rows it holds (`jpq.rows_of`), or else its symbol's.
    ::llvm::StringRef getModelName();
  }];
}

def JPQ_GroupOp : JPQ_Op<"group", [HasParent<"::mlir::ModuleOp">, Symbol]> {
  let summary = "channels that must be pruned together";
  let description = [{
    Example:
    ```mlir
    jpq.group @group4 : 3 {plan = #jpq.plan<[3 -> 0.0, 2 -> 1.5e-2], chosen = 0>, order = array<i64: 2, 0, 1>}
    ```
    A coupling group of 3 channels. Weights refer to it per dimension (`#jpq.coupled`). `order` lists the channels in
    the order in which they would be pruned, the least important first.
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, I64Attr:$size, OptionalAttr<DenseI64ArrayAttr>:$order,
                       OptionalAttr<JPQ_PlanAttr>:$plan, OptionalAttr<StrAttr>:$sym_visibility);
  let assemblyFormat = "$sym_name `:` custom<Size>($size) attr-dict";
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// Computations
//===----------------------------------------------------------------------===//

def JPQ_GetWeightOp : JPQ_Op<"get_weight", [Pure, DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "the value of a stored weight";
  let description = [{
    Example:
    ```mlir
    %w = jpq.get_weight @blk.0.ffn_up.weight : !jpq.tensor<172x64xf32, [64: #jpq.affine<3, group = 64>]>
    ```
  }];
  let arguments = (ins FlatSymbolRefAttr:$weight);
  let results = (outs AnyType:$result);
  let assemblyFormat = "$weight attr-dict `:` type($result)";
}

def JPQ_LinearOp : JPQ_ComputeOp<"linear"> {
  let summary = "activations times a weight";
  let description = [{
    Example:
    ```mlir
    %y = jpq.linear %x, %w : tensor<?x?x64xf32>, !jpq.tensor<172x64xf32, [64: #jpq.affine<3, group = 64>]>
        -> tensor<?x?x172xf32>
    ```
    Computes `y[..., o] = sum_i x[..., i] * unpack(w)[o, i]`; the weight is `[out, in]`, and the leading dimensions of
    `x` are kept. A bias is a separate add.

    Code that reads a weight in a target's layout rounds `x` as the attribute `activations` says; it does not round where
    there is none:
    ```mlir
    %y = jpq.linear %x, %w {activations = #jpq.rounding<8>}
        : tensor<?x64xf32>, !jpq.tensor<172x64xf32, [64: #jpq.affine<3, group = 64>], #jpq.panels> -> tensor<?x172xf32>
    ```
  }];
  let arguments = (ins JPQ_Activation:$input, JPQ_Weight:$weight, OptionalAttr<JPQ_RoundingAttr>:$activations);
  let results = (outs JPQ_Activation:$output);
  let builders = [
    OpBuilder<(ins "::mlir::Type":$output, "::mlir::Value":$input, "::mlir::Value":$weight), [{
      build($_builder, $_state, output, input, weight, /*activations=*/RoundingAttr());
    }]>
  ];
  let assemblyFormat = "$input `,` $weight attr-dict `:` type($input) `,` type($weight) `->` type($output)";
  let hasVerifier = 1;
  let hasCanonicalizer = 1;
}

def JPQ_EmbeddingOp : JPQ_ComputeOp<"embedding"> {
  let summary = "rows of a weight";
  let description = [{
    Example:
    ```mlir
    %h = jpq.embedding %ids, %w : tensor<?x?xi32>, tensor<512x64xf32> -> tensor<?x?x64xf32>
    ```
    Computes `h[..., i] = unpack(w)[ids[...], i]`. Ids outside the weight's rows are an error when the model runs. The
    rows of a weight that stores them rotated cannot be looked up. Of an order (`tensor<512x1xi16>`) it looks up places.
  }];
  let arguments = (ins JPQ_Ids:$ids, AnyTypeOf<[JPQ_Weight, JPQ_Order], "stored or dense weight">:$weight);
  let results = (outs RankedTensorOf<[JPQ_Float, I16, I32]>:$output);
  let assemblyFormat = "$ids `,` $weight attr-dict `:` type($ids) `,` type($weight) `->` type($output)";
  let hasVerifier = 1;
  let hasCanonicalizer = 1;
}

def JPQ_RotateOp : JPQ_ComputeOp<"rotate", [AllTypesMatch<["input", "output"]>]> {
  let summary = "channels rotated, or rotated back";
  let description = [{
    Example:
    ```mlir
    %z = jpq.rotate inverse #jpq.hadamard<64, 9, seed = 7>, %y : tensor<?x?x576xf32>
    ```
    Rotates the last dimension as `#jpq.hadamard` rotates the rows of a matrix: `y[..., i] = sum_j P[i, j] x[..., j]`;
    `inverse` rotates back. So a product with a weight whose rows are stored rotated is a product with what is stored,
    rotated back. The matrix `P` is never made: code takes the rotation's steps.
  }];
  let arguments = (ins RankedTensorOf<[F32]>:$input, JPQ_HadamardAttr:$rotation, UnitAttr:$inverse);
  let results = (outs RankedTensorOf<[F32]>:$output);
  let assemblyFormat = "(`inverse` $inverse^)? qualified($rotation) `,` $input attr-dict `:` type($input)";
  let hasVerifier = 1;
  let hasFolder = 1;
}

def JPQ_ReorderOp : JPQ_ComputeOp<"reorder", [AllTypesMatch<["input", "output"]>]> {
  let summary = "channels in another order";
  let description = [{
    Example:
    ```mlir
    %y = jpq.reorder %x by %places : tensor<?x?x512xf32>, tensor<512x1xi16>
    ```
    Computes `y[..., i] = x[..., places[i]]`; `inverse` computes `y[..., places[i]] = x[..., i]`. Places are an order,
    each number once, of the integers that a `jpq.weight` has for it. So rows of a weight may lie in another order than
    the model gives them.
  }];
  let arguments = (ins JPQ_Activation:$input, JPQ_Order:$places, UnitAttr:$inverse);
  let results = (outs JPQ_Activation:$output);
  let assemblyFormat = "(`inverse` $inverse^)? $input `by` $places attr-dict `:` type($input) `,` type($places)";
  let hasVerifier = 1;
}

def JPQ_PackOp : JPQ_Op<"pack", [Pure, DeclareOpInterfaceMethods<JPQ_ErrorTransferOpInterface>]> {
  let summary = "from dense to stored form";
  let description = [{
    Example:
    ```mlir
    %s = jpq.pack %w : tensor<172x64xf32> -> !jpq.tensor<172x64xf32, [64: #jpq.affine<3, group = 64>]>
    ```
    Encodes with the segments' codecs, all columns equally important.
  }];
  let arguments = (ins JPQ_DenseMatrix:$input);
  let results = (outs JPQ_TensorType:$output);
  let assemblyFormat = "$input attr-dict `:` type($input) `->` qualified(type($output))";
  let hasVerifier = 1;
}

def JPQ_UnpackOp : JPQ_ComputeOp<"unpack"> {
  let summary = "from stored to dense form";
  let description = [{
    Example:
    ```mlir
    %w = jpq.unpack %s : !jpq.tensor<172x64xf32, [64: #jpq.affine<3, group = 64>]> -> tensor<172x64xf32>
    ```
    The meaning of every stored form is its `unpack`; a plain tensor's are its values. A matrix that is read through
    `unpack` may be stored in any form, whatever is computed with its values: each channel's own window of a depthwise
    convolution, the rows of an expert.
  }];
  let arguments = (ins JPQ_Weight:$input);
  let results = (outs JPQ_DenseMatrix:$output);
  let assemblyFormat = "$input attr-dict `:` qualified(type($input)) `->` type($output)";
  let hasVerifier = 1;
}

def JPQ_ObserveOp : JPQ_Op<"observe", [MemoryEffects<[MemWrite]>]> {
  let summary = "a calibration probe";
  let description = [{
    Example:
    ```mlir
    jpq.observe %x as "blk.0.ffn_down.weight" : tensor<?x?x172xf32>
    ```
    Whoever runs the model sees the value under that name; compiled code without an observer ignores it.
  }];
  let arguments = (ins JPQ_Activation:$value, StrAttr:$name);
  let assemblyFormat = "$value `as` $name attr-dict `:` type($value)";
  let hasVerifier = 1;
}

def JPQ_FromBytesOp : JPQ_Op<"from_bytes", [Pure]> {
  let summary = "bytes in a layout seen as a weight";
  let description = [{
    Example:
    ```mlir
    %w = jpq.from_bytes panels = %bytes : tensor<5984xi8>
        -> !jpq.tensor<172x64xf32, [64: #jpq.affine<4, group = 64>], #jpq.panels>
    ```
    Every component of the weight is given by its name, as integers of its width: what its layout stores, and the
    `permutation` of a permuted weight.
  }];
  let arguments = (ins StrArrayAttr:$names, Variadic<TensorOf<[I8, I16, I32]>>:$components);
  let results = (outs JPQ_TensorType:$weight);
  let assemblyFormat = [{
    custom<NamedComponents>($names, $components) attr-dict `:` type($components) `->` qualified(type($weight))
  }];
  let hasVerifier = 1;
  let builders = [
    OpBuilder<(ins "::jpq::StoredTensorType":$weight,
                   "::llvm::ArrayRef<::std::pair<::llvm::StringRef, ::mlir::Value>>":$components)>
  ];
  let extraClassDeclaration = [{
    /// The component of a name; null if there is none.
    ::mlir::Value getComponent(::llvm::StringRef name);
  }];
}

#endif // JPQ_OPS
