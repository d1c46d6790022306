//===- TensorDimCoupling.cpp - Coupling of tensor ops ---------------------===//

#include "ZeroPreserving.h"
#include "jpq/Interfaces/DimCouplingOpInterface.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace jpq;

/// A reshape: each dimension of the collapsed side is the product of a run of dimensions of the expanded side.
static FactorMap mapReshape(ArrayRef<ReassociationIndices> reassociation, RankedTensorType expanded,
                            SmallVector<DimFactors> &expandedDims, SmallVector<DimFactors> &collapsedDims) {
  FactorMap map;
  for (int64_t size : expanded.getShape())
    expandedDims.push_back({map.addFactor(size)});
  for (const ReassociationIndices &run : reassociation) {
    DimFactors &factors = collapsedDims.emplace_back();
    for (int64_t dim : run)
      factors.push_back(dim);
  }
  return map;
}

/// The factors of a dimension that has a segment of `size` at `offset`: those of the dimension, and that of the
/// segment.
static std::pair<DimFactors, DimFactors> mapSegment(FactorMap &map, int64_t whole, int64_t offset, int64_t size) {
  SmallVector<unsigned> segments;
  if (offset > 0)
    segments.push_back(map.addFactor(offset));
  unsigned segment = map.addFactor(size);
  segments.push_back(segment);
  if (offset + size < whole)
    segments.push_back(map.addFactor(whole - offset - size));
  if (segments.size() == 1)
    return {{segment}, {segment}};
  return {{map.addConcatenation(segments)}, {segment}};
}

/// The factors of a tensor and of a slice of it (with all its dimensions): segments where offset and size are known,
/// whole dimensions elsewhere.
static std::pair<SmallVector<DimFactors>, SmallVector<DimFactors>>
mapSlice(FactorMap &map, OffsetSizeAndStrideOpInterface op, ArrayRef<int64_t> whole) {
  SmallVector<DimFactors> tensor, slice;
  for (auto [dim, extent] : llvm::enumerate(whole)) {
    int64_t offset = op.getStaticOffsets()[dim], size = op.getStaticSizes()[dim], stride = op.getStaticStrides()[dim];
    bool isSegment = !ShapedType::isDynamicShape({extent, offset, size}) && stride == 1 && size > 0;
    if (isSegment) {
      auto [outer, inner] = mapSegment(map, extent, offset, size);
      tensor.push_back(outer);
      slice.push_back(inner);
    } else {
      constexpr StringLiteral kReason = "a slice of it is taken with steps, or at offsets that are not known";
      tensor.push_back({map.addFactor(extent, FactorKind::Blocked, kReason)});
      slice.push_back({map.addFactor(size, FactorKind::Blocked, kReason)});
    }
  }
  return {tensor, slice};
}

/// Leaves out the dimensions of size 1 that a slice's type does not have.
static SmallVector<DimFactors> dropDims(ArrayRef<DimFactors> dims, const llvm::SmallBitVector &dropped) {
  SmallVector<DimFactors> kept;
  for (auto [dim, factors] : llvm::enumerate(dims))
    if (!dropped.test(dim))
      kept.push_back(factors);
  return kept;
}

/// Factors that stay whole, one per dimension of `type`.
static SmallVector<DimFactors> blockAll(FactorMap &map, Type type, StringRef reason) {
  SmallVector<DimFactors> dims;
  if (auto tensor = dyn_cast<RankedTensorType>(type))
    for (int64_t size : tensor.getShape())
      dims.push_back({map.addFactor(size, FactorKind::Blocked, reason)});
  return dims;
}

/// Gives the leading dimensions of a reshape common factors, as far as both sides are static and divide alike; behind
/// them as many elements are left on one side as on the other. Other dimensions stay whole.
static void mapLeadingDims(FactorMap &map, ArrayRef<int64_t> source, ArrayRef<int64_t> result,
                           SmallVector<DimFactors> &sourceDims, SmallVector<DimFactors> &resultDims) {
  size_t s = 0, r = 0;
  while (s < source.size() && r < result.size()) {
    size_t sEnd = s + 1, rEnd = r + 1;
    int64_t sSize = source[s], rSize = result[r];
    while (!ShapedType::isDynamic(sSize) && !ShapedType::isDynamic(rSize) && sSize != rSize) {
      ArrayRef<int64_t> shape = sSize < rSize ? source : result;
      size_t &end = sSize < rSize ? sEnd : rEnd;
      int64_t &size = sSize < rSize ? sSize : rSize;
      if (end == shape.size())
        break;
      size = ShapedType::isDynamic(shape[end]) ? ShapedType::kDynamic : size * shape[end];
      ++end;
    }
    // One dimension is the product of several.
    if (ShapedType::isDynamic(sSize) || sSize != rSize || (sEnd - s > 1 && rEnd - r > 1))
      break;
    DimFactors factors;
    for (int64_t size : sEnd - s > 1 ? source.slice(s, sEnd - s) : result.slice(r, rEnd - r))
      factors.push_back(map.addFactor(size));
    auto append = [&](size_t count, SmallVector<DimFactors> &dims) {
      if (count == 1)
        dims.push_back(factors);
      else
        for (unsigned factor : factors)
          dims.push_back({factor});
    };
    append(sEnd - s, sourceDims);
    append(rEnd - r, resultDims);
    s = sEnd;
    r = rEnd;
  }
  constexpr StringLiteral kReason = "a reshape divides it in a way that is not known";
  for (int64_t size : source.drop_front(s))
    sourceDims.push_back({map.addFactor(size, FactorKind::Blocked, kReason)});
  for (int64_t size : result.drop_front(r))
    resultDims.push_back({map.addFactor(size, FactorKind::Blocked, kReason)});
}

namespace {
/// A reshape to sizes that are listed one by one; a static one among them can be written anew.
struct ReshapeCoupling : DimCouplingOpInterface::ExternalModel<ReshapeCoupling, tensor::ReshapeOp> {
  std::optional<FactorMap> getFactorMap(Operation *operation) const {
    auto op = cast<tensor::ReshapeOp>(operation);
    auto source = dyn_cast<RankedTensorType>(op.getSource().getType()),
         result = dyn_cast<RankedTensorType>(op.getType());
    if (!source || !result || !op.getShape().getDefiningOp<tensor::FromElementsOp>())
      return std::nullopt;
    FactorMap map;
    SmallVector<DimFactors> sourceDims, resultDims;
    mapLeadingDims(map, source.getShape(), result.getShape(), sourceDims, resultDims);
    map.operands = {sourceDims, {{map.addFactor(result.getRank(), FactorKind::Blocked, "it lists sizes")}}};
    map.results = {resultDims};
    return map;
  }
  bool vanishes(Operation *, unsigned, const llvm::SmallBitVector &zeros) const { return zeros.test(0); }
};

/// An op that looks at elements one by one, or makes a shape of numbers: its tensors stay whole.
template <typename OpTy>
struct WholeCoupling : DimCouplingOpInterface::ExternalModel<WholeCoupling<OpTy>, OpTy> {
  std::optional<FactorMap> getFactorMap(Operation *op) const {
    if (llvm::any_of(op->getOperandTypes(), llvm::IsaPred<UnrankedTensorType>) ||
        llvm::any_of(op->getResultTypes(), llvm::IsaPred<UnrankedTensorType>))
      return std::nullopt;
    constexpr StringLiteral kReason = "the op computes with its elements' places";
    FactorMap map;
    for (Type type : op->getOperandTypes())
      map.operands.push_back(blockAll(map, type, kReason));
    for (Type type : op->getResultTypes())
      map.results.push_back(blockAll(map, type, kReason));
    return map;
  }
};

struct CastCoupling : DimCouplingOpInterface::ExternalModel<CastCoupling, tensor::CastOp> {
  std::optional<FactorMap> getFactorMap(Operation *operation) const {
    auto op = cast<tensor::CastOp>(operation);
    auto source = dyn_cast<RankedTensorType>(op.getSource().getType());
    if (!source || !isa<RankedTensorType>(op.getType()))
      return std::nullopt;
    FactorMap map;
    SmallVector<DimFactors> dims;
    // Where only one of the types knows a size, the other is dynamic, and stays whole.
    for (int64_t size : source.getShape())
      dims.push_back({map.addFactor(size)});
    map.operands = {dims};
    map.results = {dims};
    return map;
  }
  bool vanishes(Operation *, unsigned, const llvm::SmallBitVector &zeros) const { return zeros.any(); }
};

/// The operands' channels, one operand after the other.
struct ConcatCoupling : DimCouplingOpInterface::ExternalModel<ConcatCoupling, tensor::ConcatOp> {
  std::optional<FactorMap> getFactorMap(Operation *operation) const {
    auto op = cast<tensor::ConcatOp>(operation);
    FactorMap map;
    SmallVector<DimFactors> result;
    for (int64_t size : op.getResultType().getShape())
      result.push_back({map.addFactor(size)});
    map.operands.assign(op.getInputs().size(), result);
    uint64_t dim = op.getDim();
    bool isStatic = !op.getResultType().isDynamicDim(dim);
    SmallVector<unsigned> segments;
    for (auto [input, dims] : llvm::zip_equal(op.getInputs(), map.operands)) {
      int64_t size = cast<RankedTensorType>(input.getType()).getDimSize(dim);
      isStatic &= !ShapedType::isDynamic(size);
      segments.push_back(map.addFactor(size));
      dims[dim] = {segments.back()};
    }
    if (isStatic) {
      result[dim] = {map.addConcatenation(segments)};
    } else {
      for (unsigned segment : segments)
        map.block(segment, "it is put together at offsets that are not known");
      map.block(dim, "it is put together at offsets that are not known");
    }
    map.results = {result};
    return map;
  }
  bool vanishes(Operation *op, unsigned factor, const llvm::SmallBitVector &zeros) const {
    return getFactorMap(op)->isZeroInAll(factor, zeros);
  }
};

struct ExpandShapeCoupling : DimCouplingOpInterface::ExternalModel<ExpandShapeCoupling, tensor::ExpandShapeOp> {
  std::optional<FactorMap> getFactorMap(Operation *operation) const {
    auto op = cast<tensor::ExpandShapeOp>(operation);
    SmallVector<DimFactors> source, result;
    FactorMap map = mapReshape(op.getReassociationIndices(), op.getResultType(), result, source);
    map.operands.resize(operation->getNumOperands());
    map.operands[0] = source;
    map.results = {result};
    return map;
  }
  bool vanishes(Operation *, unsigned, const llvm::SmallBitVector &zeros) const { return zeros.any(); }
};

struct CollapseShapeCoupling : DimCouplingOpInterface::ExternalModel<CollapseShapeCoupling, tensor::CollapseShapeOp> {
  std::optional<FactorMap> getFactorMap(Operation *operation) const {
    auto op = cast<tensor::CollapseShapeOp>(operation);
    SmallVector<DimFactors> source, result;
    FactorMap map = mapReshape(op.getReassociationIndices(), op.getSrcType(), source, result);
    map.operands = {source};
    map.results = {result};
    return map;
  }
  bool vanishes(Operation *, unsigned, const llvm::SmallBitVector &zeros) const { return zeros.any(); }
};

/// An empty tensor follows whatever is written into it.
struct EmptyCoupling : DimCouplingOpInterface::ExternalModel<EmptyCoupling, tensor::EmptyOp> {
  std::optional<FactorMap> getFactorMap(Operation *operation) const {
    FactorMap map;
    map.operands.resize(operation->getNumOperands());
    SmallVector<DimFactors> &result = map.results.emplace_back();
    for (int64_t size : cast<tensor::EmptyOp>(operation).getType().getShape())
      result.push_back({map.addFactor(size)});
    return map;
  }
  bool vanishes(Operation *, unsigned, const llvm::SmallBitVector &) const { return true; }
};

/// A slice of a dimension is a segment of it.
struct ExtractSliceCoupling : DimCouplingOpInterface::ExternalModel<ExtractSliceCoupling, tensor::ExtractSliceOp> {
  std::optional<FactorMap> getFactorMap(Operation *operation) const {
    auto op = cast<tensor::ExtractSliceOp>(operation);
    FactorMap map;
    auto [source, result] = mapSlice(map, op, op.getSourceType().getShape());
    map.operands.resize(operation->getNumOperands());
    map.operands[0] = source;
    map.results = {dropDims(result, op.getDroppedDims())};
    return map;
  }
  bool vanishes(Operation *, unsigned, const llvm::SmallBitVector &zeros) const { return zeros.any(); }
};

/// Rows of the source at the indices' coordinates: dimensions that have coordinates stay whole.
struct GatherCoupling : DimCouplingOpInterface::ExternalModel<GatherCoupling, tensor::GatherOp> {
  std::optional<FactorMap> getFactorMap(Operation *operation) const {
    auto op = cast<tensor::GatherOp>(operation);
    FactorMap map;
    SmallVector<DimFactors> source, indices, result;
    for (int64_t size : op.getIndicesType().getShape().drop_back())
      result.push_back({map.addFactor(size)});
    indices = result;
    indices.push_back({map.addFactor(op.getIndicesType().getShape().back(), FactorKind::Blocked,
                                     "it holds the coordinates of a gather")});
    // Gathered dimensions are in the result's type with size 1, or not at all.
    int64_t sourceRank = op.getSourceType().getRank();
    bool isReduced = op.getResultType().getRank() < sourceRank + int64_t(result.size());
    for (auto [dim, size] : llvm::enumerate(op.getSourceType().getShape())) {
      if (llvm::is_contained(op.getGatherDims(), int64_t(dim))) {
        source.push_back({map.addFactor(size, FactorKind::Blocked, "it is looked up by index")});
        if (!isReduced)
          result.push_back({});
      } else {
        source.push_back({map.addFactor(size)});
        result.push_back(source.back());
      }
    }
    map.operands = {source, indices};
    map.results = {result};
    return map;
  }
  bool vanishes(Operation *, unsigned, const llvm::SmallBitVector &zeros) const { return zeros.test(0); }
};

/// The source takes the place of a segment of the destination.
struct InsertSliceCoupling : DimCouplingOpInterface::ExternalModel<InsertSliceCoupling, tensor::InsertSliceOp> {
  std::optional<FactorMap> getFactorMap(Operation *operation) const {
    auto op = cast<tensor::InsertSliceOp>(operation);
    FactorMap map;
    auto [whole, slice] = mapSlice(map, op, op.getDestType().getShape());
    map.operands.resize(operation->getNumOperands());
    map.operands[0] = dropDims(slice, op.getDroppedDims());
    map.operands[1] = whole;
    map.results = {whole};
    return map;
  }
  bool vanishes(Operation *op, unsigned factor, const llvm::SmallBitVector &zeros) const {
    return getFactorMap(op)->isZeroInAll(factor, zeros);
  }
};

/// Padded dimensions stay whole.
struct PadCoupling : DimCouplingOpInterface::ExternalModel<PadCoupling, tensor::PadOp> {
  std::optional<FactorMap> getFactorMap(Operation *operation) const {
    auto op = cast<tensor::PadOp>(operation);
    // A body may read the place that it pads.
    if (!op.getConstantPaddingValue())
      return std::nullopt;
    FactorMap map;
    SmallVector<DimFactors> source, result;
    for (auto [dim, low, high] : llvm::enumerate(op.getStaticLow(), op.getStaticHigh())) {
      int64_t size = op.getSourceType().getDimSize(dim), padded = op.getResultType().getDimSize(dim);
      if (low == 0 && high == 0) {
        source.push_back({map.addFactor(size)});
        result.push_back(source.back());
      } else {
        source.push_back({map.addFactor(size, FactorKind::Blocked, "it is padded")});
        result.push_back({map.addFactor(padded, FactorKind::Blocked, "it is padded")});
      }
    }
    map.operands.resize(operation->getNumOperands());
    map.operands[0] = source;
    map.results = {result};
    return map;
  }
  bool vanishes(Operation *op, unsigned, const llvm::SmallBitVector &zeros) const {
    return zeros.test(0) && isZeroConstant(cast<tensor::PadOp>(op).getConstantPaddingValue());
  }
};

/// One scalar for all elements.
struct SplatCoupling : DimCouplingOpInterface::ExternalModel<SplatCoupling, tensor::SplatOp> {
  std::optional<FactorMap> getFactorMap(Operation *operation) const {
    FactorMap map;
    map.operands.resize(operation->getNumOperands());
    SmallVector<DimFactors> &result = map.results.emplace_back();
    for (int64_t size : cast<tensor::SplatOp>(operation).getType().getShape())
      result.push_back({map.addFactor(size)});
    return map;
  }
  bool vanishes(Operation *op, unsigned, const llvm::SmallBitVector &) const {
    return isZeroConstant(op->getOperand(0));
  }
};

/// Whoever asks for a size may compute with it (a mean's divisor): that dimension stays whole.
struct DimCoupling : DimCouplingOpInterface::ExternalModel<DimCoupling, tensor::DimOp> {
  std::optional<FactorMap> getFactorMap(Operation *operation) const {
    FactorMap map;
    SmallVector<DimFactors> source;
    auto op = cast<tensor::DimOp>(operation);
    auto type = dyn_cast<RankedTensorType>(op.getSource().getType());
    if (!type)
      return std::nullopt;
    std::optional<int64_t> index = op.getConstantIndex();
    for (auto [dim, size] : llvm::enumerate(type.getShape())) {
      bool asked = !index || *index == int64_t(dim);
      source.push_back(
          {asked ? map.addFactor(size, FactorKind::Blocked, "its size is asked for") : map.addFactor(size)});
    }
    map.operands = {source, {}};
    map.results.resize(1);
    return map;
  }
};
} // namespace

void jpq::registerTensorDimCouplingModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, tensor::TensorDialect *) {
    tensor::CastOp::attachInterface<CastCoupling>(*context);
    tensor::CollapseShapeOp::attachInterface<CollapseShapeCoupling>(*context);
    tensor::ConcatOp::attachInterface<ConcatCoupling>(*context);
    tensor::DimOp::attachInterface<DimCoupling>(*context);
    tensor::EmptyOp::attachInterface<EmptyCoupling>(*context);
    tensor::ExpandShapeOp::attachInterface<ExpandShapeCoupling>(*context);
    tensor::ExtractOp::attachInterface<WholeCoupling<tensor::ExtractOp>>(*context);
    tensor::ExtractSliceOp::attachInterface<ExtractSliceCoupling>(*context);
    tensor::FromElementsOp::attachInterface<WholeCoupling<tensor::FromElementsOp>>(*context);
    tensor::GatherOp::attachInterface<GatherCoupling>(*context);
    tensor::InsertOp::attachInterface<WholeCoupling<tensor::InsertOp>>(*context);
    tensor::InsertSliceOp::attachInterface<InsertSliceCoupling>(*context);
    tensor::PadOp::attachInterface<PadCoupling>(*context);
    tensor::ReshapeOp::attachInterface<ReshapeCoupling>(*context);
    tensor::ScatterOp::attachInterface<WholeCoupling<tensor::ScatterOp>>(*context);
    tensor::SplatOp::attachInterface<SplatCoupling>(*context);
  });
}
