//===- CompressionUnits.cpp - Weights that are chosen together ------------===//

#include "jpq/Dialect/JPQ/Transforms/Coupling/CompressionUnits.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;
using namespace jpq;

int64_t jpq::getPickedCount(GroupOp group) {
  auto count = group->getAttrOfType<IntegerAttr>(kPickedAttrName);
  return count ? count.getInt() : 0;
}

StringRef jpq::getChannelNoun(GroupOp group) { return getPickedCount(group) > 0 ? "experts" : "channels"; }

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

/// Adds a group that is picked to the first unit that shares weights with it; other such units become part of that.
static void addPicked(GroupOp group, ArrayRef<WeightOp> members, SmallVectorImpl<CompressionUnit> &units) {
  CompressionUnit *joined = nullptr;
  for (CompressionUnit &unit : units) {
    if (!llvm::any_of(unit.weights, [&](WeightOp weight) { return llvm::is_contained(members, weight); }))
      continue;
    if (!joined) {
      joined = &unit;
      continue;
    }
    llvm::append_range(joined->groups, unit.groups);
    llvm::append_range(joined->weights, unit.weights);
    unit.weights.clear();
  }
  if (!joined)
    joined = &units.emplace_back();
  joined->groups.push_back(group);
  for (WeightOp weight : members)
    if (!llvm::is_contained(joined->weights, weight))
      joined->weights.push_back(weight);
  llvm::erase_if(units, [](const CompressionUnit &unit) { return unit.weights.empty(); });
}

FailureOr<SmallVector<CompressionUnit>> jpq::getCompressionUnits(ModuleOp module) {
  SmallVector<CompressionUnit> units;
  DenseMap<WeightOp, GroupOp> groupOf;
  SmallVector<GroupOp> picked;
  for (GroupOp group : module.getOps<GroupOp>()) {
    if (!group.getPlanAttr())
      continue;
    if (getPickedCount(group) > 0) {
      picked.push_back(group);
      continue;
    }
    CompressionUnit unit{{group}, getMembers(module, group)};
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
  for (GroupOp group : picked) {
    SmallVector<WeightOp> members = getMembers(module, group);
    for (WeightOp weight : members)
      groupOf.try_emplace(weight, group);
    if (!members.empty())
      addPicked(group, members, units);
  }
  for (WeightOp weight : module.getOps<WeightOp>())
    if (weight.getPlanAttr() && !groupOf.contains(weight))
      units.push_back({{}, {weight}});
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

SmallVector<ChannelCut> jpq::getKeptChannels(ArrayRef<GroupCut> cuts) {
  return llvm::map_to_vector(
      cuts, [](const GroupCut &cut) { return ChannelCut{cut.group, getKeptChannels(cut.group, cut.kept)}; });
}

SmallVector<int64_t> jpq::getKeptIndices(WeightOp weight, unsigned dimension, ArrayRef<ChannelCut> cuts) {
  int64_t size = weight.getLogicalType().getDimSize(dimension);
  BitVector stays(size, true);
  for (const auto &[group, channels] : cuts) {
    BitVector channelStays(GroupOp(group).getSize());
    for (int64_t channel : channels)
      channelStays.set(channel);
    for (auto [where, coupled] : getCoupledDimensions(weight, group)) {
      if (where != dimension)
        continue;
      for (int64_t i = 0, end = coupled.getLengthIn(size); i < end; ++i)
        if (!channelStays.test(i / coupled.getExtent() % int64_t(channelStays.size())))
          stays.reset(coupled.getOffset() + i);
    }
  }
  return llvm::to_vector(llvm::map_range(stays.set_bits(), [](unsigned i) { return int64_t(i); }));
}

SmallVector<int64_t> jpq::getCutShape(WeightOp weight, ArrayRef<GroupCut> cuts) {
  SmallVector<int64_t> shape(weight.getLogicalType().getShape());
  // All channels of a group are alike.
  SmallVector<ChannelCut> first = llvm::map_to_vector(cuts, [](const GroupCut &cut) {
    return ChannelCut{cut.group, llvm::to_vector(llvm::seq<int64_t>(0, cut.kept))};
  });
  for (const GroupCut &cut : cuts)
    for (unsigned dimension : getCutDimensions(weight, cut.group))
      shape[dimension] = getKeptIndices(weight, dimension, first).size();
  return shape;
}

bool jpq::isDeleted(WeightOp weight, ArrayRef<GroupCut> cuts) {
  return llvm::any_of(
      cuts, [&](const GroupCut &cut) { return cut.kept == 0 && !getCoupledDimensions(weight, cut.group).empty(); });
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
  HadamardAttr rotation = stored.getRotation();
  if (codecs.size() < 2 && !rotation && !stored.getRowScaled())
    return codecs.empty() ? stored.getCodecs().front() : codecs.front();
  // Of no columns any codec will do.
  if (codecs.empty()) {
    parts.push_back(1);
    codecs.push_back(stored.getCodecs().front());
  }
  return SegmentsAttr::get(stored.getContext(), parts, codecs, stored.getRowScaled(),
                           rotation ? std::optional(rotation.getSeed()) : std::nullopt);
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
  GroupCut cut{group, cast<ChannelsAttr>(option).getKept()};
  int64_t bytes = 0;
  for (WeightOp weight : members)
    bytes += getStoredBytes(getStoredType(weight, Attribute(), getCutShape(weight, cut)));
  return bytes;
}

FailureOr<int64_t> jpq::getByteCost(WeightOp weight, Type type) { return int64_t(getStoredBytes(type)); }

FailureOr<SmallVector<GroupCut>> jpq::getChosenCuts(CompressionUnit &unit) {
  for (WeightOp weight : unit.weights)
    if (PlanAttr plan = weight.getPlanAttr(); plan && !plan.getChosen())
      return weight.emitError("has a plan of which nothing is chosen (run jpq-select first)");
  SmallVector<GroupCut> cuts;
  for (GroupOp group : unit.groups) {
    Attribute chosen = group.getPlanAttr().getChosenOption();
    if (!chosen)
      return group.emitError("has a plan of which nothing is chosen (run jpq-select first)");
    int64_t kept = cast<ChannelsAttr>(chosen).getKept(), picked = getPickedCount(group);
    if (kept < picked)
      return group.emitError() << "keeps " << kept << " channels, but " << picked << " are picked at a time";
    cuts.push_back({group, kept});
  }
  return cuts;
}

FailureOr<int64_t> jpq::countChosenCost(CompressionUnit &unit, WeightCost cost) {
  FailureOr<SmallVector<GroupCut>> cuts = getChosenCuts(unit);
  if (failed(cuts))
    return failure();
  int64_t sum = 0;
  for (WeightOp weight : unit.weights) {
    PlanAttr plan = weight.getPlanAttr();
    FailureOr<int64_t> one =
        cost(weight, getStoredType(weight, plan ? plan.getChosenOption() : Attribute(), getCutShape(weight, *cuts)));
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
