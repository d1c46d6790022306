//===- PlanMeter.cpp - What a whole plan does to the output, measured -----===//

#include "PlanMeter.h"
#include "../Rewrite/StagedRebuild.h"
#include "jpq/Support/Progress.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace jpq;

FailureOr<std::unique_ptr<PlanMeter>> PlanMeter::create(func::FuncOp function, MaskedRunner model,
                                                        std::shared_ptr<const Statistics> statistics,
                                                        const SampleWindows &measured) {
  llvm::Expected<std::unique_ptr<HarmMeter>> meter = HarmMeter::create(*model.runner, measured);
  if (!meter)
    return function.emitError() << llvm::toString(meter.takeError());
  auto created = std::make_unique<PlanMeter>();
  created->function = function;
  created->model = std::move(model);
  created->meter = std::move(*meter);
  created->statistics = std::move(statistics);
  return std::move(created);
}

FailureOr<std::vector<float>> PlanMeter::getChanged(WeightOp weight, ArrayRef<GroupCut> cuts) {
  PlanAttr plan = weight.getPlanAttr();
  WeightChoice choice{plan ? plan.getChosenOption() : Attribute(), SmallVector<GroupCut>(cuts)};
  SmallVector<int64_t> counts = llvm::map_to_vector(cuts, [](const GroupCut &cut) { return cut.kept; });
  Key key{weight.getSymNameAttr(), choice.option, DenseI64ArrayAttr::get(weight.getContext(), counts)};
  auto found = built.find(key);
  if (found == built.end()) {
    auto stored = buildWeight(weight, choice, statistics->lookup(weight.getSymName()));
    if (failed(stored))
      return failure();
    found = built.try_emplace(key, std::move(*stored)).first;
  }
  return WeightBuilder::decode(weight, found->second, choice);
}

void PlanMeter::ChangedWeights::add(const std::string &name, std::vector<float> changed) {
  // Moving a vector moves no values.
  values.push_back(std::move(changed));
  overrides[name] = values.back().data();
}

void PlanMeter::ChangedWeights::addMasks(ArrayRef<GroupCut> cuts) {
  for (const auto &[group, channels] : getKeptChannels(cuts))
    if (getPickedCount(group) > 0 && channels.size() < GroupOp(group).getSize())
      add(getMaskName(group), getMask(group, channels));
}

FailureOr<PlanMeter::ChangedWeights> PlanMeter::getChanged(MutableArrayRef<CompressionUnit> units) {
  ChangedWeights changed;
  for (CompressionUnit &unit : units) {
    FailureOr<SmallVector<GroupCut>> cuts = getChosenCuts(unit);
    if (failed(cuts))
      return failure();
    changed.addMasks(*cuts);
    for (WeightOp weight : unit.weights) {
      if (!WeightBuilder::isSeen(weight, *cuts))
        continue;
      FailureOr<std::vector<float>> values = getChanged(weight, *cuts);
      if (failed(values))
        return failure();
      changed.add(weight.getSymName().str(), std::move(*values));
    }
  }
  return std::move(changed);
}

/// The harm of changes that begin at `stage`; a failure is a diagnostic at `op`.
static FailureOr<double> measureFrom(HarmMeter &meter, unsigned stage, const ModelRunner::Overrides &overrides,
                                     Operation *op, std::vector<double> *windows = nullptr) {
  llvm::Expected<double> harm = meter.measure(stage, overrides, windows);
  if (!harm)
    return op->emitError() << llvm::toString(harm.takeError());
  return *harm;
}

FailureOr<PlanMeter::Harm> PlanMeter::measure(const ChangedWeights &changed) {
  Harm harm;
  FailureOr<double> mean = measureFrom(*meter, 1, changed.overrides, function, &harm.windows);
  if (failed(mean))
    return failure();
  // A model that is broken is worse than any other.
  harm.mean = std::isfinite(*mean) ? *mean : std::numeric_limits<double>::infinity();
  return std::move(harm);
}

FailureOr<PlanMeter::Harm> PlanMeter::measure(MutableArrayRef<CompressionUnit> units) {
  FailureOr<ChangedWeights> changed = getChanged(units);
  if (failed(changed))
    return failure();
  return measure(*changed);
}

FailureOr<PlanMeter::Harm> PlanMeter::measureRebuilt(MutableArrayRef<CompressionUnit> units,
                                                     const Rebuilding &rebuilding) {
  ChangedWeights changed;
  SmallVector<SmallVector<GroupCut>> cuts;
  for (CompressionUnit &unit : units) {
    FailureOr<SmallVector<GroupCut>> own = getChosenCuts(unit);
    if (failed(own))
      return failure();
    changed.addMasks(*own);
    cuts.push_back(std::move(*own));
  }
  SmallVector<PlannedWeight> planned = getPlannedWeights(units, cuts);
  auto stored = rebuildInStages(function, planned, rebuilding.data, *statistics, rebuilding.strength);
  if (failed(stored))
    return failure();
  for (auto [weight, encoded] : llvm::zip_equal(planned, *stored))
    if (WeightBuilder::isSeen(weight.weight, weight.choice.cuts))
      changed.add(WeightOp(weight.weight).getSymName().str(),
                  WeightBuilder::decode(weight.weight, encoded, weight.choice));
  return measure(changed);
}

FailureOr<std::vector<double>> PlanMeter::measureParts(MutableArrayRef<CompressionUnit> units, ArrayRef<unsigned> parts,
                                                       double harm) {
  FailureOr<ChangedWeights> changed = getChanged(units);
  if (failed(changed))
    return failure();
  if (llvm::Error error = meter->rebase(changed->overrides))
    return function.emitError() << llvm::toString(std::move(error));
  std::vector<double> less(parts.empty() ? 0 : *llvm::max_element(parts) + 1, 0.0);
  Progress progress("measuring parts of the plan", less.size());
  for (unsigned part = 0; part < less.size(); ++part) {
    ModelRunner::Overrides others = changed->overrides;
    unsigned first = model.runner->getStageCount();
    StringRef name;
    for (auto [unit, number] : llvm::zip_equal(units, parts)) {
      if (number != part)
        continue;
      name = unit.getName();
      auto restore = [&](StringRef weight) {
        if (ArrayRef<unsigned> stages = model.runner->getStagesOf(weight); others.erase(weight) && !stages.empty())
          first = std::min(first, stages.front());
      };
      for (WeightOp weight : unit.weights)
        restore(weight.getSymName());
      for (GroupOp group : unit.groups)
        restore(getMaskName(group));
    }
    FailureOr<double> rest = harm;
    if (others.size() < changed->overrides.size())
      rest = measureFrom(*meter, std::max(first, 1u), others, function);
    if (failed(rest))
      return failure();
    less[part] = harm - *rest;
    progress.advance(1, name);
  }
  return std::move(less);
}
