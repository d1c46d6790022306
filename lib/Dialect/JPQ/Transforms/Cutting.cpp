//===- Cutting.cpp - Values and weights of pruned channels ----------------===//

#include "jpq/Dialect/JPQ/Transforms/Cutting.h"
#include "jpq/Numerics/Reconstruction.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace jpq;

std::optional<CoupledAttr> jpq::getFoldableColumns(WeightOp weight, GroupOp group) {
  RankedTensorType logical = weight.getLogicalType();
  if (logical.getRank() != 2)
    return std::nullopt;
  for (auto [dimension, coupled] : getCoupledDimensions(weight, group))
    if (dimension == 1 && coupled.getExtent() * int64_t(group.getSize()) == logical.getDimSize(1))
      return coupled;
  return std::nullopt;
}

/// Keeps only `indices` of one dimension of a row-major array.
static std::vector<float> selectIndices(const std::vector<float> &values, ArrayRef<int64_t> shape, unsigned dimension,
                                        ArrayRef<int64_t> indices) {
  int64_t outer = ShapedType::getNumElements(shape.take_front(dimension)),
          inner = ShapedType::getNumElements(shape.drop_front(dimension + 1));
  std::vector<float> kept;
  kept.reserve(outer * indices.size() * inner);
  for (int64_t i = 0; i < outer; ++i)
    for (int64_t index : indices) {
      auto first = values.begin() + (i * shape[dimension] + index) * inner;
      kept.insert(kept.end(), first, first + inner);
    }
  return kept;
}

llvm::Expected<std::vector<float>> jpq::cutValues(WeightOp weight, std::vector<float> values, GroupOp group,
                                                  ArrayRef<int64_t> channels, const SecondMoment *moment,
                                                  SmallVectorImpl<int64_t> &shape) {
  llvm::append_range(shape, weight.getLogicalType().getShape());
  if (!group || channels.size() == group.getSize())
    return values;
  std::optional<CoupledAttr> foldable = moment ? getFoldableColumns(weight, group) : std::nullopt;
  for (auto [dimension, coupled] : getCoupledDimensions(weight, group)) {
    SmallVector<int64_t> kept = getKeptIndices(shape[dimension], coupled, group.getSize(), channels);
    if (dimension == 1 && foldable && !kept.empty()) {
      auto folded = foldPrunedChannels({values.data(), shape[0], shape[1], shape[1]}, *moment, kept);
      if (!folded)
        return folded.takeError();
      values = std::move(*folded);
    } else {
      values = selectIndices(values, shape, dimension, kept);
    }
    shape[dimension] = kept.size();
  }
  return values;
}

LogicalResult jpq::shrinkTypes(func::FuncOp function, const CouplingAnalysis &coupling,
                               const DenseMap<int64_t, int64_t> &kept) {
  // The analysis looks at types: read them all before changing any.
  SmallVector<std::pair<Value, RankedTensorType>> changes;
  function.walk([&](Operation *op) {
    for (Value value : op->getResults()) {
      auto type = dyn_cast<RankedTensorType>(value.getType());
      if (!type || isa<GetWeightOp>(op))
        continue;
      SmallVector<int64_t> shape(type.getShape());
      for (auto [dimension, size] : llvm::enumerate(shape)) {
        auto factors = coupling.getFactors(value, dimension);
        if (llvm::none_of(factors, [&](auto factor) { return kept.contains(factor.group); }))
          continue;
        size = 1;
        for (auto factor : factors) {
          auto found = kept.find(factor.group);
          size *= found == kept.end() ? factor.size : found->second;
        }
      }
      if (ArrayRef<int64_t>(shape) != type.getShape())
        changes.push_back({value, type.clone(shape)});
    }
  });
  for (auto [value, type] : changes) {
    value.setType(type);
    Operation *op = value.getDefiningOp();
    if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op))
      expand.setStaticOutputShape(type.getShape());
    else if (op->hasTrait<OpTrait::ConstantLike>())
      return op->emitError("a constant has pruned channels, and constants are not cut");
  }
  return success();
}
