//===- CompressionUnits.cpp - Weights that are chosen together ------------===//

#include "jpq/Dialect/JPQ/Transforms/Coupling/CompressionUnits.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;
using namespace jpq;

SmallVector<std::pair<unsigned, CoupledAttr>> jpq::getCoupledDimensions(WeightOp weight, GroupOp group) {
  SmallVector<std::pair<unsigned, CoupledAttr>> found;
  if (!weight.getCouplingAttr() || !group)
    return found;
  for (auto [dimension, groups] : llvm::enumerate(weight.getCouplingAttr().getAsRange<ArrayAttr>()))
    for (auto coupled : groups.getAsRange<CoupledAttr>())
      if (coupled.getGroup().getAttr() == group.getSymNameAttr())
        found.push_back({dimension, coupled});
  return found;
}

SmallVector<WeightOp> jpq::getMembers(ModuleOp module, GroupOp group) {
  return llvm::filter_to_vector(module.getOps<WeightOp>(),
                                [&](WeightOp weight) { return !getCoupledDimensions(weight, group).empty(); });
}

FailureOr<SmallVector<CompressionUnit>> jpq::getCompressionUnits(ModuleOp module) {
  SmallVector<CompressionUnit> units;
  DenseMap<WeightOp, GroupOp> groupOf;
  for (GroupOp group : module.getOps<GroupOp>()) {
    if (!group.getPlanAttr())
      continue;
    CompressionUnit unit{group, getMembers(module, group)};
    for (WeightOp weight : unit.weights) {
      auto [known, isNew] = groupOf.try_emplace(weight, group);
      if (!isNew) {
        InFlightDiagnostic diagnostic = weight.emitError("belongs to two coupling groups with plans");
        diagnostic.attachNote(known->second.getLoc()) << "one is " << known->second.getSymNameAttr();
        diagnostic.attachNote(group.getLoc()) << "the other is " << group.getSymNameAttr();
        return failure();
      }
    }
    if (!unit.weights.empty())
      units.push_back(std::move(unit));
  }
  for (WeightOp weight : module.getOps<WeightOp>())
    if (weight.getPlanAttr() && !groupOf.contains(weight))
      units.push_back({GroupOp(), {weight}});
  return units;
}

SmallVector<int64_t> jpq::getKeptChannels(GroupOp group, int64_t kept) {
  SmallVector<int64_t> channels;
  if (kept == int64_t(group.getSize()))
    return llvm::to_vector(llvm::seq<int64_t>(0, kept));
  llvm::append_range(channels, group.getOrder()->drop_front(group.getSize() - kept));
  llvm::sort(channels);
  return channels;
}

SmallVector<unsigned> jpq::getCutDimensions(WeightOp weight, GroupOp group) {
  SmallVector<unsigned> dimensions;
  for (auto [dimension, coupled] : getCoupledDimensions(weight, group))
    if (dimensions.empty() || dimensions.back() != dimension)
      dimensions.push_back(dimension);
  return dimensions;
}

SmallVector<int64_t> jpq::getKeptIndices(WeightOp weight, unsigned dimension, GroupOp group,
                                         ArrayRef<int64_t> channels) {
  BitVector channelStays(group.getSize());
  for (int64_t channel : channels)
    channelStays.set(channel);
  int64_t size = weight.getLogicalType().getDimSize(dimension);
  BitVector stays(size, true);
  for (auto [where, coupled] : getCoupledDimensions(weight, group)) {
    if (where != dimension)
      continue;
    for (int64_t i = 0, end = coupled.getLengthIn(size); i < end; ++i)
      if (!channelStays.test(i / coupled.getExtent() % int64_t(group.getSize())))
        stays.reset(coupled.getOffset() + i);
  }
  return llvm::to_vector(llvm::map_range(stays.set_bits(), [](unsigned i) { return int64_t(i); }));
}

SmallVector<int64_t> jpq::getCutShape(WeightOp weight, GroupOp group, int64_t kept) {
  SmallVector<int64_t> shape(weight.getLogicalType().getShape());
  // All channels of a group are alike.
  SmallVector<int64_t> channels = llvm::to_vector(llvm::seq<int64_t>(0, kept));
  for (unsigned dimension : getCutDimensions(weight, group))
    shape[dimension] = getKeptIndices(weight, dimension, group, channels).size();
  return shape;
}

/// The option that would store a weight as `stored` does.
static Attribute getOption(StoredTensorType stored) {
  SmallVector<int64_t> parts;
  SmallVector<Attribute> codecs;
  for (auto [extent, codec] : llvm::zip_equal(stored.getExtents(), stored.getCodecs()))
    if (extent > 0) {
      parts.push_back(extent);
      codecs.push_back(codec);
    }
  if (codecs.size() < 2)
    return codecs.empty() ? stored.getCodecs().front() : codecs.front();
  return SegmentsAttr::get(stored.getContext(), parts, codecs);
}

Type jpq::getStoredType(WeightOp weight, Attribute option, ArrayRef<int64_t> shape) {
  RankedTensorType logical = weight.getLogicalType().clone(shape);
  if (option)
    return StoredTensorType::getStoredBy(logical, option);
  if (logical == weight.getLogicalType())
    return weight.getType();
  if (auto stored = dyn_cast<StoredTensorType>(weight.getType()))
    return StoredTensorType::getStoredBy(logical, getOption(stored));
  return logical;
}

int64_t jpq::getOptionBytes(WeightOp weight, Attribute option) {
  return getStoredBytes(getStoredType(weight, option, weight.getLogicalType().getShape()));
}

int64_t jpq::getOptionBytes(GroupOp group, ArrayRef<WeightOp> members, Attribute option) {
  int64_t kept = cast<IntegerAttr>(option).getInt(), bytes = 0;
  for (WeightOp weight : members)
    bytes += getStoredBytes(getStoredType(weight, Attribute(), getCutShape(weight, group, kept)));
  return bytes;
}

FailureOr<int64_t> jpq::getByteCost(WeightOp weight, Type type) { return int64_t(getStoredBytes(type)); }

FailureOr<int64_t> jpq::getChosenCount(CompressionUnit &unit) {
  for (WeightOp weight : unit.weights)
    if (PlanAttr plan = weight.getPlanAttr(); plan && !plan.getChosen())
      return weight.emitError("has a plan of which nothing is chosen (run jpq-select first)");
  if (!unit.group)
    return 1;
  Attribute chosen = unit.group.getPlanAttr().getChosenOption();
  if (!chosen)
    return unit.group.emitError("has a plan of which nothing is chosen (run jpq-select first)");
  return cast<IntegerAttr>(chosen).getInt();
}

FailureOr<int64_t> jpq::countChosenCost(CompressionUnit &unit, WeightCost cost) {
  FailureOr<int64_t> kept = getChosenCount(unit);
  if (failed(kept))
    return failure();
  int64_t sum = 0;
  for (WeightOp weight : unit.weights) {
    PlanAttr plan = weight.getPlanAttr();
    FailureOr<int64_t> one = cost(weight, getStoredType(weight, plan ? plan.getChosenOption() : Attribute(),
                                                        getCutShape(weight, unit.group, *kept)));
    if (failed(one))
      return failure();
    sum += *one;
  }
  return sum;
}

FailureOr<int64_t> jpq::countFixedCost(ModuleOp module, ArrayRef<CompressionUnit> units, WeightCost cost) {
  DenseSet<WeightOp> chosen;
  for (const CompressionUnit &unit : units)
    chosen.insert(unit.weights.begin(), unit.weights.end());
  int64_t sum = 0;
  for (WeightOp weight : module.getOps<WeightOp>()) {
    if (chosen.contains(weight))
      continue;
    FailureOr<int64_t> one = cost(weight, weight.getType());
    if (failed(one))
      return failure();
    sum += *one;
  }
  return sum;
}

FailureOr<int64_t> jpq::countChosenCost(ModuleOp module, MutableArrayRef<CompressionUnit> units, WeightCost cost) {
  FailureOr<int64_t> sum = countFixedCost(module, units, cost);
  for (CompressionUnit &unit : units) {
    FailureOr<int64_t> one = countChosenCost(unit, cost);
    if (failed(sum) || failed(one))
      return failure();
    *sum += *one;
  }
  return sum;
}
