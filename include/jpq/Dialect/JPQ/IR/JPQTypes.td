#ifndef JPQ_TYPES
#define JPQ_TYPES

include "jpq/Dialect/JPQ/IR/JPQDialect.td"
include "mlir/IR/AttrTypeBase.td"

def JPQ_TensorType : TypeDef<JPQ_Dialect, "StoredTensor"> {
  let mnemonic = "tensor";
  let summary = "a matrix stored in another form than it is computed with";
  let description = [{
    `!jpq.tensor<172x64xf32, [48: #jpq.affine<3, group = 16>, 16: #jpq.pruned]>` is a logical 172 x 64 matrix of f32
    whose first 48 columns are stored by an affine codec and whose last 16 columns are zeros that nobody stores. The
    segments' column counts add up to the columns.

    `!jpq.tensor<172x64xf32, [16: #jpq.affine<4, group = 16>, 48: #jpq.affine<2, group = 16>], permuted>` is stored with
    its columns in another order, so that those of equal width lie together wherever they are in the matrix. Its
    component `segments` holds, for each column of the matrix, the number of the segment that it belongs to, in as few
    bits as tell that many segments apart (1 of two, 3 of up to eight; the first column's are the lowest bits of the
    first byte); the columns of a segment keep their order. Groups of columns that share a scale are those of stored
    columns.

    `!jpq.tensor<172x64xf32, [64: #jpq.affine<4, group = 64>], row_scaled>` has an f16 factor for each row beside, its
    component `row_scales`: every number is what its segment says times the factor of its row.

    `!jpq.tensor<576x64xf32, [64: #jpq.affine<4, group = 64>], #jpq.hadamard<64, 9, seed = 7>>` is stored with its rows
    rotated: the matrix is what the segments say, rotated back. Nothing is stored for that.

    `!jpq.tensor<172x64xf32, [64: #jpq.affine<4, group = 64>], exponent = -30>` holds numbers of which codecs store
    2^30 times as much: every number is what its segment says times 2^-30. So weights whose scales no f16 holds keep
    their meaning. The exponent is chosen when a weight is encoded, and is 0 for weights of usual size.

    `!jpq.tensor<172x64xf32, [64: #jpq.affine<4, group = 64>], #jpq.panels>` is laid out for a target, as jpq-pack does:
    the layout's components hold the same codes, scales and zero points in the order in which code for the target reads
    them. In place of `segments`, `permutation` then holds one index per column (16 bits each up to 65,536 columns, else
    32): stored column `i` is column `permutation[i]` of the matrix.
  }];
  let parameters = (ins "int64_t":$rows, "int64_t":$columns, "::mlir::Type":$elementType,
                        ArrayRefParameter<"int64_t">:$extents, ArrayRefParameter<"::mlir::Attribute">:$codecs,
                        "bool":$permuted, "bool":$rowScaled, DefaultValuedParameter<"HadamardAttr", "HadamardAttr()">:$rotation,
                        DefaultValuedParameter<"LayoutAttr", "LayoutAttr()">:$layout,
                        DefaultValuedParameter<"int64_t", "0">:$exponent);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let builders = [
    TypeBuilder<(ins "::mlir::RankedTensorType":$logical, "::mlir::Attribute":$codec), [{
      int64_t columns = logical.getDimSize(1);
      return $_get($_ctxt, logical.getDimSize(0), columns, logical.getElementType(),
                   ::llvm::ArrayRef(columns), ::llvm::ArrayRef(codec), /*permuted=*/false, /*rowScaled=*/false, HadamardAttr(),
                   LayoutAttr(), /*exponent=*/0);
    }]>
  ];
  let extraClassDeclaration = [{
    /// The form that an option of a plan, a codec or `#jpq.segments`, gives a matrix.
    static StoredTensorType getStoredBy(::mlir::RankedTensorType logical, ::mlir::Attribute option);

    /// The same weight in another layout; in none if it is null.
    StoredTensorType withLayout(LayoutAttr layout) const;

    /// The same weight with its numbers stored as they are, divided by 2^`exponent`.
    StoredTensorType withExponent(int64_t exponent) const;

    /// The same weight with or without a factor for each row.
    StoredTensorType withRowScales(bool rowScaled) const;

    /// The same bytes of a weight that is rotated otherwise; not at all if `rotation` is null.
    StoredTensorType withRotation(HadamardAttr rotation) const;

    /// The tensor type that unpacking gives.
    ::mlir::RankedTensorType getLogicalType() const;
  }];
}

#endif // JPQ_TYPES
