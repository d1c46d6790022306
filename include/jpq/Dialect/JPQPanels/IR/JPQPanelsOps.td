#ifndef JPQ_PANELS_OPS
#define JPQ_PANELS_OPS

include "jpq/Dialect/JPQ/IR/JPQAttrs.td"
include "jpq/Dialect/JPQ/IR/JPQTypes.td"
include "jpq/Dialect/JPQPanels/IR/JPQPanelsDialect.td"
include "mlir/IR/BuiltinAttributes.td"
include "mlir/Interfaces/DestinationStyleOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

class JPQPanels_Shaped<list<Type> elements, int rank>
    : AnyTypeOf<[TensorRankOf<elements, [rank]>, MemRefRankOf<elements, [rank]>]>;
def JPQPanels_Bytes : JPQPanels_Shaped<[I8], 1>;
class JPQPanels_RowsOf<list<Type> elements> : JPQPanels_Shaped<elements, 2>;

/// Ops that fill a destination they are given. On tensors they have no effects.
class JPQPanels_Op<string mnemonic, list<Trait> traits = []>
    : Op<JPQPanels_Dialect, mnemonic,
         !listconcat([DestinationStyleOpInterface, DeclareOpInterfaceMethods<MemoryEffectsOpInterface>], traits)> {
  let hasVerifier = 1;
}

def JPQPanels_QuantizeOp : JPQPanels_Op<"quantize", [AttrSizedOperandSegments]> {
  let summary = "activations rounded to bytes, group by group";
  let description = [{
    Example:
    ```mlir
    %codes, %sums, %scales = jpq_panels.quantize %x by #jpq.rounding<8, [64: 32, 8: 32]>
        outs(%c, %m, %s : tensor<96xi32>, tensor<3x4xi32>, tensor<3x4xf32>) : tensor<3x72xf32>
        -> tensor<96xi32>, tensor<3x4xi32>, tensor<3x4xf32>
    ```
    Rounds every token's columns as `rounding` says, which names the groups. Codes are bytes, four to a word, padded with
    zeros to whole groups; `sums` are those of the codes. Sums and scales are of [group, token]; words are ordered by
    group, tile of tokens, word and token, so that what a group of all tokens needs lies together. A tile is all tokens if
    those are one or two, else four. Tokens that the input does not have are left undefined.
    With `permuted %p`, column `i` of the groups is column `p[i]` of the input.

    With `scaled %s`, activations are multiplied by scales of columns, and rounded, once for each run of the weight's rows:
    `s` is [run, column], of logarithmic bytes; each segment's columns begin at a multiple of 16. Words, sums and scales
    are then those of the first run, those of the second, and so on.
  }];
  let arguments = (ins JPQPanels_RowsOf<[F32]>:$input, Optional<JPQPanels_Shaped<[I16, I32], 1>>:$permutation,
                       Optional<JPQPanels_RowsOf<[I8]>>:$runScales, JPQ_RoundingAttr:$rounding, JPQPanels_Shaped<[I32], 1>:$codes, JPQPanels_RowsOf<[I32]>:$sums,
                       JPQPanels_RowsOf<[F32]>:$scales);
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let assemblyFormat = [{
    $input (`permuted` $permutation^ `:` type($permutation))? (`scaled` $runScales^ `:` type($runScales))?
    `by` qualified($rounding)
    `outs` `(` $codes `,` $sums `,` $scales `:` type($codes) `,` type($sums) `,` type($scales) `)`
    attr-dict `:` type($input) (`->` type($results)^)?
  }];
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() {
      return ::mlir::MutableOperandRange(getOperation(), getOperation()->getNumOperands() - 3, 3);
    }
  }];
}

def JPQPanels_LinearOp : JPQPanels_Op<"linear"> {
  let summary = "rounded activations times a weight in panels, added to the destination";
  let description = [{
    Example:
    ```mlir
    %y = jpq_panels.linear %codes, %sums, %scales by #jpq.rounding<8, [64: 64]>,
        %panels as !jpq.tensor<172x64xf32, [64: #jpq.affine<4, group = 64>], #jpq.panels>
        outs(%zeros : tensor<4x176xf32>)
        : tensor<64xi32>, tensor<1x4xi32>, tensor<1x4xf32>, tensor<5984xi8> -> tensor<4x176xf32>
    ```
    Codes, sums and scales are those of `jpq_panels.quantize` with the same rounding: to 8 bits, by the groups of the
    weight's scales, or multiplied by its scales of columns before. Rows of the output are tokens; its columns are the
    weight's rows, up to whole panels. The weight has no exponent and is not rotated: whoever uses the result multiplies by
    its power of two and rotates back.
  }];
  let arguments = (ins JPQPanels_Shaped<[I32], 1>:$codes, JPQPanels_RowsOf<[I32]>:$sums, JPQPanels_RowsOf<[F32]>:$scales,
                       JPQ_RoundingAttr:$rounding, JPQPanels_Bytes:$bytes, TypeAttrOf<JPQ_TensorType>:$weight,
                       JPQPanels_RowsOf<[F32]>:$output);
  let results = (outs Optional<AnyRankedTensor>:$result);
  let assemblyFormat = [{
    $codes `,` $sums `,` $scales `by` qualified($rounding) `,` $bytes `as` $weight
    `outs` `(` $output `:` type($output) `)` attr-dict
    `:` type($codes) `,` type($sums) `,` type($scales) `,` type($bytes) (`->` type($result)^)?
  }];
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getOutputMutable(); }
  }];
}

def JPQPanels_EmbeddingOp : JPQPanels_Op<"embedding"> {
  let summary = "rows of a weight in panels";
  let description = [{
    Example:
    ```mlir
    %h = jpq_panels.embedding %ids, %panels as !jpq.tensor<172x64xf32, [64: #jpq.affine<4, group = 64>], #jpq.panels>
        outs(%init : tensor<3x64xf32>) : tensor<3xi32>, tensor<5984xi8> -> tensor<3x64xf32>
    ```
    The weight is not permuted and has no exponent. One whose scales are of columns has them `scaled %s`, as
    `jpq_panels.quantize` has.
  }];
  let arguments = (ins JPQPanels_Shaped<[I16, I32, I64], 1>:$ids, JPQPanels_Bytes:$bytes,
                       TypeAttrOf<JPQ_TensorType>:$weight, Optional<JPQPanels_RowsOf<[I8]>>:$runScales,
                       JPQPanels_RowsOf<[F32]>:$output);
  let results = (outs Optional<AnyRankedTensor>:$result);
  let assemblyFormat = [{
    $ids `,` $bytes `as` $weight (`scaled` $runScales^ `:` type($runScales))? `outs` `(` $output `:` type($output) `)` attr-dict
    `:` type($ids) `,` type($bytes) (`->` type($result)^)?
  }];
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getOutputMutable(); }
  }];
}

def JPQPanels_RotateOp : JPQPanels_Op<"rotate"> {
  let summary = "the rows of a matrix, each rotated or rotated back";
  let description = [{
    Example:
    ```mlir
    %z = jpq_panels.rotate inverse #jpq.hadamard<64, 9, seed = 7>, %y outs(%init : tensor<4x576xf32>)
        : tensor<4x576xf32> -> tensor<4x576xf32>
    ```
    Each row is a token, and its columns are rotated as `jpq.rotate` says.
  }];
  let arguments = (ins JPQPanels_RowsOf<[F32]>:$input, JPQ_HadamardAttr:$rotation, UnitAttr:$inverse,
                       JPQPanels_RowsOf<[F32]>:$output);
  let results = (outs Optional<AnyRankedTensor>:$result);
  let assemblyFormat = [{
    (`inverse` $inverse^)? qualified($rotation) `,` $input `outs` `(` $output `:` type($output) `)` attr-dict
    `:` type($input) (`->` type($result)^)?
  }];
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getOutputMutable(); }
  }];
}

#endif // JPQ_PANELS_OPS
