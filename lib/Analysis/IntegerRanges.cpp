//===- IntegerRanges.cpp - What the integers of a function can be ---------===//

#include "jpq/Analysis/IntegerRanges.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace jpq;

using Known = std::optional<ConstantIntRanges>;

/// No dimension is larger: sums of a few sizes and constants stay in 64 bits.
static constexpr int64_t kMaxSize = int64_t(1) << 60;

static unsigned getWidth(Type type) { return ConstantIntRanges::getStorageBitwidth(getElementTypeOrSelf(type)); }

static Known getEverything(Type type) {
  unsigned width = getWidth(type);
  return width == 0 ? Known() : ConstantIntRanges::maxRange(width);
}

/// [0, last]
static ConstantIntRanges getSizes(Type type, int64_t last) {
  unsigned width = getWidth(type);
  return ConstantIntRanges::fromSigned(APInt(width, 0), APInt(width, std::max<int64_t>(last, 0)));
}

/// What holds of either; none if one is not known.
static Known unite(const Known &a, const Known &b) { return a && b ? Known(a->rangeUnion(*b)) : Known(); }

/// The range of the integers of a constant tensor; everything if they are not there to be read.
static Known getConstantRange(ElementsAttr constant) {
  Type type = constant.getElementType();
  unsigned width = getWidth(type);
  Known range;
  auto add = [&](const APInt &value) {
    ConstantIntRanges single = ConstantIntRanges::constant(value);
    range = range ? range->rangeUnion(single) : single;
  };
  if (auto dense = dyn_cast<DenseIntElementsAttr>(constant)) {
    if (dense.isSplat())
      add(dense.getSplatValue<APInt>());
    else
      for (const APInt &value : dense.getValues<APInt>())
        add(value);
  } else if (auto resource = dyn_cast<DenseResourceElementsAttr>(constant)) {
    AsmResourceBlob *blob = resource.getRawHandle().getBlob();
    int64_t count = resource.getShapedType().getNumElements();
    if (!blob || width % 8 != 0 || width > 64 || int64_t(blob->getData().size()) != count * (width / 8))
      return getEverything(type);
    for (int64_t i = 0; i < count; ++i) {
      uint64_t bits = 0;
      std::memcpy(&bits, blob->getData().data() + i * (width / 8), width / 8);
      add(APInt(width, bits));
    }
  }
  return range ? range : getEverything(type);
}

Known IntegerRanges::get(Value value) {
  if (auto found = known.find(value); found != known.end())
    return found->second;
  Known range = compute(value);
  known[value] = range;
  return range;
}

Known IntegerRanges::computeBodyArgument(BlockArgument argument) {
  auto op = dyn_cast<linalg::LinalgOp>(argument.getOwner()->getParentOp());
  if (!op)
    return getEverything(argument.getType());
  OpOperand *operand = op.getMatchingOpOperand(argument);
  // What a reduction has so far is anything.
  if (op.isDpsInit(operand) && op.getNumReductionLoops() != 0)
    return getEverything(argument.getType());
  return get(operand->get());
}

Known IntegerRanges::compute(Value value) {
  Type type = value.getType();
  Known everything = getEverything(type);
  if (!everything)
    return everything;
  if (auto argument = dyn_cast<BlockArgument>(value))
    return computeBodyArgument(argument);
  Operation *op = value.getDefiningOp();
  if (ElementsAttr constant; matchPattern(value, m_Constant(&constant)))
    return getConstantRange(constant);
  if (auto index = dyn_cast<linalg::IndexOp>(op)) {
    auto around = op->getParentOfType<linalg::LinalgOp>();
    int64_t size = around.getStaticLoopRanges()[index.getDim()];
    return getSizes(type, ShapedType::isDynamic(size) ? kMaxSize : size - 1);
  }
  if (auto dim = dyn_cast<tensor::DimOp>(op)) {
    std::optional<int64_t> number = dim.getConstantIndex();
    auto source = dyn_cast<RankedTensorType>(dim.getSource().getType());
    if (!number || !source || *number >= source.getRank() || source.isDynamicDim(*number))
      return getSizes(type, kMaxSize);
    return ConstantIntRanges::constant(APInt(getWidth(type), source.getDimSize(*number)));
  }
  if (auto extract = dyn_cast<tensor::ExtractOp>(op))
    return get(extract.getTensor());
  if (auto around = dyn_cast<linalg::LinalgOp>(op)) {
    if (around.getNumReductionLoops() != 0)
      return everything;
    return get(around.getBlock()->getTerminator()->getOperand(cast<OpResult>(value).getResultNumber()));
  }
  if (isa<tensor::CastOp, tensor::ReshapeOp, tensor::CollapseShapeOp, tensor::ExpandShapeOp, tensor::ExtractSliceOp>(
          op))
    return get(op->getOperand(0));
  if (isa<tensor::ConcatOp, tensor::FromElementsOp, tensor::SplatOp>(op) && op->getNumOperands() > 0) {
    Known range = get(op->getOperand(0));
    for (Value operand : llvm::drop_begin(op->getOperands()))
      range = isa<tensor::SplatOp>(op) ? range : unite(range, get(operand));
    return range;
  }
  if (auto insert = dyn_cast<tensor::InsertSliceOp>(op))
    return unite(get(insert.getSource()), get(insert.getDest()));
  if (auto pad = dyn_cast<tensor::PadOp>(op)) {
    Value padding = pad.getConstantPaddingValue();
    return padding ? unite(get(pad.getSource()), get(padding)) : everything;
  }
  auto inferred = dyn_cast<InferIntRangeInterface>(op);
  if (!inferred)
    return everything;
  SmallVector<ConstantIntRanges> operands;
  for (Value operand : op->getOperands()) {
    Known range = get(operand);
    if (!range)
      return everything;
    operands.push_back(*range);
  }
  Known result;
  inferred.inferResultRanges(operands, [&](Value given, const ConstantIntRanges &range) {
    if (given == value)
      result = range;
  });
  return result ? result : everything;
}

bool IntegerRanges::alwaysHolds(Value condition) {
  Known range = get(condition);
  return range && range->umin().isOne();
}

bool IntegerRanges::areInside(Value ids, int64_t size) {
  Known range = get(ids);
  return range && range->smin().isNonNegative() && range->smax().slt(std::max<int64_t>(size, 0));
}

/// Whether `index`, inside of the body of an op of `linalg`, is the number of a loop of so many iterations.
static bool isBelow(Value index, const SizeOrigin &size) {
  auto number = index.getDefiningOp<linalg::IndexOp>();
  if (!number)
    return false;
  auto op = number->getParentOfType<linalg::LinalgOp>();
  return llvm::any_of(op->getOpOperands(), [&](OpOperand &operand) {
    AffineMap map = op.getMatchingIndexingMap(&operand);
    for (auto [dim, expr] : llvm::enumerate(map.getResults()))
      if (expr == getAffineDimExpr(number.getDim(), map.getContext()) && getSizeOrigin(operand.get(), dim) == size)
        return true;
    return false;
  });
}

bool IntegerRanges::areInside(ValueRange indices, Value tensor) {
  auto type = cast<RankedTensorType>(tensor.getType());
  for (auto [dim, index] : llvm::enumerate(indices)) {
    bool inside = type.isDynamicDim(dim) ? false : areInside(index, type.getDimSize(dim));
    if (!inside && !isBelow(index, getSizeOrigin(tensor, dim)))
      return false;
  }
  return true;
}

SizeOrigin jpq::getSizeOrigin(Value tensor, int64_t dim) {
  auto type = cast<RankedTensorType>(tensor.getType());
  if (!type.isDynamicDim(dim))
    return {nullptr, type.getDimSize(dim)};
  Operation *op = tensor.getDefiningOp();
  auto followScalar = [](Value size) -> SizeOrigin {
    IntegerAttr constant;
    if (matchPattern(size, m_Constant(&constant)))
      return {nullptr, constant.getInt()};
    auto asked = size.getDefiningOp<tensor::DimOp>();
    if (!asked || !asked.getConstantIndex() || !isa<RankedTensorType>(asked.getSource().getType()))
      return {size, -1};
    return getSizeOrigin(asked.getSource(), *asked.getConstantIndex());
  };
  if (auto empty = dyn_cast_or_null<tensor::EmptyOp>(op))
    return followScalar(empty.getDynamicSize(dim));
  if (auto destination = dyn_cast_or_null<DestinationStyleOpInterface>(op);
      destination && isa<linalg::LinalgOp, tensor::InsertOp, tensor::InsertSliceOp>(op))
    return getSizeOrigin(destination.getTiedOpOperand(cast<OpResult>(tensor))->get(), dim);
  if (auto cast = dyn_cast_or_null<tensor::CastOp>(op); cast && isa<RankedTensorType>(cast.getSource().getType()))
    return getSizeOrigin(cast.getSource(), dim);
  if (auto expand = dyn_cast_or_null<tensor::ExpandShapeOp>(op))
    if (OpFoldResult size = expand.getMixedOutputShape()[dim]; auto value = dyn_cast<Value>(size))
      return followScalar(value);
  if (auto slice = dyn_cast_or_null<tensor::ExtractSliceOp>(op);
      slice && slice.getSourceType().getRank() == slice.getType().getRank())
    if (OpFoldResult size = slice.getMixedSizes()[dim]; auto value = dyn_cast<Value>(size))
      return followScalar(value);
  return {tensor, dim};
}
