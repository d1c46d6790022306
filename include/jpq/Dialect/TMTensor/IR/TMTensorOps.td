#ifndef JPQ_TM_TENSOR_OPS
#define JPQ_TM_TENSOR_OPS

include "jpq/Dialect/TMTensor/IR/TMTensorDialect.td"
include "jpq/Interfaces/AdjointOpInterface.td"
include "jpq/Interfaces/ChannelPickingOpInterface.td"
include "jpq/Interfaces/DimCouplingOpInterface.td"
include "jpq/Interfaces/ErrorTransferOpInterface.td"
include "mlir/Interfaces/ControlFlowInterfaces.td"
include "mlir/Interfaces/DestinationStyleOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

/// Ops on tensors whose body says what is done with elements.
class TMTensor_Op<string mnemonic, list<Trait> traits = []>
    : Op<TMTensor_Dialect, mnemonic,
         !listconcat([DestinationStyleOpInterface, RecursiveMemoryEffects, RecursivelySpeculatable,
                      DeclareOpInterfaceMethods<JPQ_AdjointOpInterface>,
                      DeclareOpInterfaceMethods<JPQ_ErrorTransferOpInterface>], traits)> {
  let hasVerifier = 1;
  let hasRegionVerifier = 1;
}

def TMTensor_ScanOp : TMTensor_Op<"scan", [DeclareOpInterfaceMethods<JPQ_DimCouplingOpInterface>]> {
  let summary = "cumulative results along a dimension";
  let description = [{
    Example:
    ```mlir
    %sums:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%x : tensor<1x16xi64>)
        outs(%init, %first : tensor<1x16xi64>, tensor<1xi64>) {
    ^bb0(%so_far: i64, %next: i64):
      %sum = arith.addi %so_far, %next : i64
      tm_tensor.yield %sum : i64
    } -> tensor<1x16xi64>, tensor<1xi64>
    ```
    Inclusive, element i of the first result is the body's combination of the input's elements 0 to i, from the first to
    the last. Exclusive, it is that of `accumulator` and the elements 0 to i - 1. The second result is the last element
    of the first (`accumulator`, if there are none). What `output` holds does not matter.
  }];
  let arguments = (ins AnyRankedTensor:$input, AnyRankedTensor:$output, AnyRankedTensor:$accumulator,
                       I64Attr:$dimension, BoolAttr:$inclusive);
  let results = (outs AnyRankedTensor:$result, AnyRankedTensor:$last);
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = [{
    `dimension` `(` $dimension `)` `inclusive` `(` $inclusive `)` attr-dict `ins` `(` $input `:` type($input) `)`
    `outs` `(` $output `,` $accumulator `:` type($output) `,` type($accumulator) `)` $body
    `->` type($result) `,` type($last)
  }];
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return {getOperation(), 1, 2}; }
    /// Whether the body adds its two arguments.
    bool isSum();
  }];
}

def TMTensor_SortOp : TMTensor_Op<"sort", [DeclareOpInterfaceMethods<JPQ_ChannelPickingOpInterface>,
                                           DeclareOpInterfaceMethods<JPQ_DimCouplingOpInterface, ["vanishes"]>]> {
  let summary = "tensors sorted together along a dimension";
  let description = [{
    Example:
    ```mlir
    %sorted:2 = tm_tensor.sort dimension(1) outs(%values, %indices : tensor<5x8xf32>, tensor<5x8xi64>) {
    ^bb0(%a: f32, %b: f32, %i: i64, %j: i64):
      %stay = arith.cmpf oge, %a, %b : f32
      tm_tensor.yield %stay : i1
    } -> tensor<5x8xf32>, tensor<5x8xi64>
    ```
    The body gets an earlier and a later element of each tensor and says whether they may stay in this order. Elements
    move together in all tensors. Where the body says the same of two elements in both orders (neither comes first, as
    two that are equal), they keep their order.
  }];
  let arguments = (ins Variadic<AnyRankedTensor>:$outputs, I64Attr:$dimension);
  let results = (outs Variadic<AnyRankedTensor>:$sorted);
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = [{
    attr-dict `dimension` `(` $dimension `)` `outs` `(` $outputs `:` type($outputs) `)` $body `->` type($sorted)
  }];
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getOutputsMutable(); }
  }];
}

def TMTensor_YieldOp : Op<TMTensor_Dialect, "yield", [Pure, ReturnLike, Terminator, ParentOneOf<["ScanOp", "SortOp"]>]> {
  let summary = "what the body of a scan or a sort gives";
  let description = [{
    Example:
    ```mlir
    tm_tensor.yield %sum : i64
    ```
  }];
  let arguments = (ins Variadic<AnyType>:$values);
  let assemblyFormat = "attr-dict ($values^ `:` type($values))?";
}

#endif // JPQ_TM_TENSOR_OPS
