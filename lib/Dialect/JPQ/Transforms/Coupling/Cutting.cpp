//===- Cutting.cpp - Values and weights of pruned channels ----------------===//

#include "jpq/Dialect/JPQ/Transforms/Coupling/Cutting.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"

using namespace mlir;
using namespace jpq;

std::optional<CoupledAttr> jpq::getFoldableColumns(WeightOp weight, GroupOp group) {
  RankedTensorType logical = weight.getLogicalType();
  if (logical.getRank() != 2)
    return std::nullopt;
  for (auto [dimension, coupled] : getCoupledDimensions(weight, group))
    if (dimension == 1 && coupled.getExtent() * int64_t(group.getSize()) == logical.getDimSize(1) &&
        coupled.getLengthIn(logical.getDimSize(1)) == logical.getDimSize(1))
      return coupled;
  return std::nullopt;
}

FailureOr<int64_t> jpq::findGroup(const CouplingAnalysis &coupling, GroupOp group, ArrayRef<WeightOp> weights) {
  for (auto [i, found] : llvm::enumerate(coupling.getGroups())) {
    const CoupledDimension &member = found.members.front();
    if (found.size != int64_t(group.getSize()))
      continue;
    for (WeightOp weight : weights)
      for (auto [dimension, coupled] : getCoupledDimensions(weight, group))
        if (weight.getSymName() == member.weight && dimension == member.dimension &&
            coupled.getExtent() == member.extent && coupled.getOffset() == member.offset &&
            coupled.getLengthIn(weight.getLogicalType().getDimSize(dimension)) == member.length)
          return int64_t(i);
  }
  return group.emitError("is no coupling group of the function as it is now (run jpq-annotate-coupling again)");
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

llvm::Expected<std::vector<float>> jpq::cutValues(WeightOp weight, std::vector<float> values, ArrayRef<ChannelCut> cuts,
                                                  const SecondMoment *moment, const PropagatedError *propagation,
                                                  SmallVectorImpl<int64_t> &shape) {
  llvm::append_range(shape, weight.getLogicalType().getShape());
  SmallVector<unsigned> dimensions;
  bool isFoldable = false;
  for (const ChannelCut &cut : cuts) {
    GroupOp group = cut.group;
    if (cut.channels.size() == group.getSize())
      continue;
    llvm::append_range(dimensions, getCutDimensions(weight, group));
    isFoldable |= moment && getFoldableColumns(weight, group);
  }
  llvm::sort(dimensions);
  dimensions.erase(llvm::unique(dimensions), dimensions.end());
  auto view = [&] { return ConstMatrix{values.data(), shape[0], shape[1], shape[1]}; };
  for (unsigned dimension : dimensions) {
    SmallVector<int64_t> kept = getKeptIndices(weight, dimension, cuts);
    if (dimension == 1 && isFoldable && !kept.empty()) {
      auto folded =
          propagation ? correctTarget(view(), *moment, *propagation, kept) : foldPrunedChannels(view(), *moment, kept);
      if (!folded)
        return folded.takeError();
      values = std::move(*folded);
      propagation = nullptr;
    } else {
      values = selectIndices(values, shape, dimension, kept);
    }
    shape[dimension] = kept.size();
  }
  if (!propagation || !moment || shape.size() != 2)
    return values;
  // Columns that cannot be folded in are no part of the input.
  SmallVector<int64_t> kept = getKeptIndices(weight, 1, cuts), all = llvm::to_vector(llvm::seq<int64_t>(0, shape[1]));
  PropagatedError cut{std::make_shared<CrossMoment>(propagation->cross->select(kept)), propagation->strength};
  return correctTarget(view(), moment->select(kept), cut, all);
}

/// The type of a value whose groups keep as many channels as `kept` says.
static RankedTensorType getCutType(Value value, RankedTensorType type, const CouplingAnalysis &coupling,
                                   const DenseMap<int64_t, int64_t> &kept) {
  SmallVector<int64_t> shape(type.getShape());
  for (auto [dimension, size] : llvm::enumerate(shape))
    if (!ShapedType::isDynamic(size))
      size = coupling.countKept(value, dimension, size, kept);
  return type.clone(shape);
}

namespace {
/// The offsets and sizes of a slice once channels are cut.
struct CutSlice {
  OffsetSizeAndStrideOpInterface op;
  SmallVector<int64_t> offsets, sizes;
};
} // namespace

/// `whole` is the tensor that `op` takes a slice of, or puts one into.
static CutSlice cutSlice(OffsetSizeAndStrideOpInterface op, Value whole, const CouplingAnalysis &coupling,
                         const DenseMap<int64_t, int64_t> &kept) {
  CutSlice slice{op, llvm::to_vector(op.getStaticOffsets()), llvm::to_vector(op.getStaticSizes())};
  for (auto [dimension, offset, size] : llvm::enumerate(slice.offsets, slice.sizes)) {
    if (ShapedType::isDynamic(offset) || ShapedType::isDynamic(size))
      continue;
    int64_t first = coupling.countKept(whole, dimension, offset, kept);
    size = coupling.countKept(whole, dimension, offset + size, kept) - first;
    offset = first;
  }
  return slice;
}

/// Gives a reshape that lists its sizes one by one those of its type.
static void listSizes(tensor::ReshapeOp reshape) {
  auto sizes = reshape.getShape().getDefiningOp<tensor::FromElementsOp>();
  OpBuilder builder(reshape);
  SmallVector<Value> elements(sizes.getElements());
  for (auto [element, size] : llvm::zip_equal(elements, cast<RankedTensorType>(reshape.getType()).getShape()))
    if (!ShapedType::isDynamic(size))
      element = arith::ConstantOp::create(builder, reshape.getLoc(), builder.getIntegerAttr(element.getType(), size));
  reshape.getShapeMutable().assign(
      tensor::FromElementsOp::create(builder, reshape.getLoc(), sizes.getType(), elements));
}

/// The elements of a constant that stay.
static DenseElementsAttr cutConstant(arith::ConstantOp constant, const CouplingAnalysis &coupling,
                                     const KeptChannels &kept) {
  auto elements = cast<DenseElementsAttr>(constant.getValue());
  auto type = cast<RankedTensorType>(constant.getType());
  SmallVector<SmallVector<int64_t>> indices;
  SmallVector<int64_t> shape;
  for (int64_t dimension = 0; dimension < type.getRank(); ++dimension) {
    indices.push_back(coupling.getKeptIndices(constant, dimension, kept));
    shape.push_back(indices.back().size());
  }
  SmallVector<int64_t> strides = computeStrides(shape), oldStrides = computeStrides(type.getShape());
  SmallVector<Attribute> stay;
  auto values = elements.getValues<Attribute>();
  for (int64_t i = 0, end = ShapedType::getNumElements(shape); i < end; ++i) {
    SmallVector<int64_t> place = delinearize(i, strides);
    for (auto [at, list] : llvm::zip_equal(place, indices))
      at = list[at];
    stay.push_back(values[linearize(place, oldStrides)]);
  }
  return DenseElementsAttr::get(type.clone(shape), stay);
}

/// A constant with elements that differ.
static arith::ConstantOp getTable(Value value) {
  auto constant = value.getDefiningOp<arith::ConstantOp>();
  bool isTable =
      constant && isa<DenseElementsAttr>(constant.getValue()) && !isa<SplatElementsAttr>(constant.getValue());
  return isTable ? constant : arith::ConstantOp();
}

/// Gives an op whose result has shrunk the sizes that are written in its attributes.
static LogicalResult shrinkAttributes(Operation *op) {
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
    expand.setStaticOutputShape(expand.getResultType().getShape());
  } else if (auto constant = dyn_cast<arith::ConstantOp>(op); constant && isa<SplatElementsAttr>(constant.getValue())) {
    constant.setValueAttr(
        cast<DenseElementsAttr>(constant.getValue()).resizeSplat(cast<ShapedType>(op->getResult(0).getType())));
  } else if (auto reshape = dyn_cast<tensor::ReshapeOp>(op)) {
    listSizes(reshape);
  } else if (op->hasTrait<OpTrait::ConstantLike>()) {
    return op->emitError("a constant has pruned channels, and constants are not cut");
  }
  return success();
}

/// Replaces a slice of nothing by what it gives: no place in an empty dimension is valid.
static void removeSlice(Operation *op) {
  if (auto insert = dyn_cast<tensor::InsertSliceOp>(op)) {
    insert.replaceAllUsesWith(insert.getDest());
  } else {
    auto extract = cast<tensor::ExtractSliceOp>(op);
    OpBuilder builder(op);
    SmallVector<Value> sizes;
    for (OpFoldResult size : extract.getMixedSizes())
      if (auto value = dyn_cast<Value>(size))
        sizes.push_back(value);
    extract.replaceAllUsesWith(tensor::EmptyOp::create(builder, op->getLoc(), extract.getType(), sizes).getResult());
  }
  op->erase();
}

LogicalResult jpq::shrinkTypes(FunctionOpInterface function, const CouplingAnalysis &coupling,
                               const KeptChannels &channels) {
  DenseMap<int64_t, int64_t> kept;
  for (const auto &[group, stay] : channels)
    kept[group] = stay.size();
  // The analysis looks at types: read them all before changing any.
  SmallVector<std::pair<Value, RankedTensorType>> changes;
  SmallVector<CutSlice> slices;
  SmallVector<std::pair<arith::ConstantOp, DenseElementsAttr>> tables;
  auto collect = [&](Value value) {
    auto type = dyn_cast<RankedTensorType>(value.getType());
    if (!type)
      return;
    if (RankedTensorType cut = getCutType(value, type, coupling, kept); cut != type) {
      if (arith::ConstantOp table = getTable(value))
        tables.push_back({table, cutConstant(table, coupling, channels)});
      else
        changes.push_back({value, cut});
    }
  };
  function.walk([&](Operation *op) {
    if (isa<GetWeightOp>(op))
      return;
    llvm::for_each(op->getResults(), collect);
    for (Region &region : op->getRegions())
      for (Block &block : region)
        llvm::for_each(block.getArguments(), collect);
    if (auto extract = dyn_cast<tensor::ExtractSliceOp>(op))
      slices.push_back(cutSlice(extract, extract.getSource(), coupling, kept));
    else if (auto insert = dyn_cast<tensor::InsertSliceOp>(op))
      slices.push_back(cutSlice(insert, insert.getDest(), coupling, kept));
  });
  for (auto [value, type] : changes) {
    value.setType(type);
    if (Operation *op = value.getDefiningOp(); op && failed(shrinkAttributes(op)))
      return failure();
  }
  for (auto [table, elements] : tables) {
    table.getResult().setType(elements.getType());
    table.setValueAttr(elements);
  }
  Builder builder(function.getContext());
  for (const CutSlice &slice : slices) {
    Operation *op = OffsetSizeAndStrideOpInterface(slice.op);
    op->setAttr("static_offsets", builder.getDenseI64ArrayAttr(slice.offsets));
    op->setAttr("static_sizes", builder.getDenseI64ArrayAttr(slice.sizes));
    if (llvm::is_contained(slice.sizes, 0))
      removeSlice(op);
  }
  // States are cut where the function takes and returns them.
  Block &body = function.getFunctionBody().front();
  function.setType(function.cloneTypeWith(body.getArgumentTypes(), body.getTerminator()->getOperandTypes()));
  return success();
}
