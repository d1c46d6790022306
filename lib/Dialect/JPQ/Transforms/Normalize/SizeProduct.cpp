//===- SizeProduct.cpp - Sizes as products of what they are made of -------===//

#include "SizeProduct.h"
#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace jpq;

SizeProduct SizeProduct::ofUnknown(Value value, int64_t dim) {
  SizeProduct product;
  product.unknowns.push_back({value.getAsOpaquePointer(), dim});
  return product;
}

SizeProduct &SizeProduct::operator*=(const SizeProduct &other) {
  number *= other.number;
  llvm::append_range(unknowns, other.unknowns);
  llvm::sort(unknowns);
  return *this;
}

static SizeProduct ofEntry(OpFoldResult entry) {
  if (auto value = dyn_cast<Value>(entry))
    return SizeProduct::ofScalar(value);
  return SizeProduct(*getConstantIntValue(entry));
}

SizeProduct SizeProduct::ofScalar(Value value) {
  APInt constant;
  if (matchPattern(value, m_ConstantInt(&constant)))
    return SizeProduct(constant.getSExtValue());
  if (auto cast = value.getDefiningOp<arith::IndexCastOp>())
    return ofScalar(cast.getIn());
  if (auto multiply = value.getDefiningOp<arith::MulIOp>())
    return ofScalar(multiply.getLhs()) *= ofScalar(multiply.getRhs());
  if (auto dim = value.getDefiningOp<tensor::DimOp>())
    if (std::optional<int64_t> index = dim.getConstantIndex();
        index && isa<RankedTensorType>(dim.getSource().getType()))
      return ofDim(dim.getSource(), *index);
  return ofUnknown(value, -1);
}

/// The dimension of a slice's source that dimension `dim` of the slice is one of.
static int64_t getSourceDim(tensor::ExtractSliceOp slice, int64_t dim) {
  llvm::SmallBitVector dropped = slice.getDroppedDims();
  for (int64_t source = 0, kept = 0;; ++source)
    if (!dropped.test(source) && kept++ == dim)
      return source;
}

SizeProduct SizeProduct::ofDim(Value tensor, int64_t dim) {
  auto type = cast<RankedTensorType>(tensor.getType());
  if (!type.isDynamicDim(dim))
    return SizeProduct(type.getDimSize(dim));
  Operation *op = tensor.getDefiningOp();
  if (!op)
    return ofUnknown(tensor, dim);
  if (auto destination = dyn_cast<DestinationStyleOpInterface>(op))
    return ofDim(destination.getTiedOpOperand(cast<OpResult>(tensor))->get(), dim);
  if (OpTrait::hasElementwiseMappableTraits(op))
    for (Value operand : op->getOperands())
      if (isa<RankedTensorType>(operand.getType()))
        return ofDim(operand, dim);
  return llvm::TypeSwitch<Operation *, SizeProduct>(op)
      .Case([&](tensor::EmptyOp empty) { return ofEntry(empty.getMixedSizes()[dim]); })
      .Case([&](tensor::CastOp cast) {
        return isa<RankedTensorType>(cast.getSource().getType()) ? ofDim(cast.getSource(), dim)
                                                                 : ofUnknown(tensor, dim);
      })
      .Case([&](tensor::ExpandShapeOp expand) { return ofEntry(expand.getMixedOutputShape()[dim]); })
      .Case([&](tensor::CollapseShapeOp collapse) {
        SizeProduct product;
        for (int64_t part : collapse.getReassociationIndices()[dim])
          product *= ofDim(collapse.getSrc(), part);
        return product;
      })
      .Case([&](tensor::ExtractSliceOp slice) { return ofEntry(slice.getMixedSizes()[getSourceDim(slice, dim)]); })
      .Case([&](tensor::ConcatOp concat) {
        return dim == int64_t(concat.getDim()) ? ofUnknown(tensor, dim) : ofDim(concat.getInputs().front(), dim);
      })
      .Case([&](tensor::ReshapeOp reshape) {
        auto sizes = reshape.getShape().getDefiningOp<tensor::FromElementsOp>();
        return sizes ? ofScalar(sizes.getElements()[dim]) : ofUnknown(tensor, dim);
      })
      .Case([&](LinearOp linear) { return ofDim(linear.getInput(), dim); })
      .Case([&](ReorderOp reorder) { return ofDim(reorder.getInput(), dim); })
      .Case([&](EmbeddingOp embedding) { return ofDim(embedding.getIds(), dim); })
      .Default([&](Operation *) { return ofUnknown(tensor, dim); });
}
