//===- PickedHarm.cpp - The harm of leaving experts out, measured ---------===//
//
// A router's experts do not vanish with their weights: what the model does without some of them is seen by running it
// with masks that bar the router from them.
//
//===----------------------------------------------------------------------===//

#include "HarmModels.h"
#include "jpq/Dialect/JPQ/Transforms/Coupling/Masking.h"

using namespace mlir;
using namespace jpq;

/// Tokens on which channels are ranked, and on which their harms are measured.
static constexpr int64_t kRankingTokens = 512, kPickedTokens = 1024;

/// The groups that are picked and of which some channels may be left out, with how many may stay.
static SmallVector<PlanTarget> findPickedTargets(ModuleOp module, const OptionMenu &menu) {
  SmallVector<PlanTarget> targets;
  if (!menu.prune)
    return targets;
  for (GroupOp group : module.getOps<GroupOp>()) {
    int64_t picked = getPickedCount(group), size = group.getSize();
    bool isKept =
        llvm::any_of(getMembers(module, group), [&](WeightOp weight) { return menu.isKept(weight.getModelName()); });
    if (picked == 0 || picked >= size || isKept)
      continue;
    PlanTarget target;
    target.group = group;
    SmallVector<int64_t> counts = menu.getKeptCounts(size);
    // The fewest that may stay are on offer in any case.
    counts.push_back(picked);
    llvm::sort(counts);
    counts.erase(llvm::unique(counts), counts.end());
    for (int64_t kept : counts)
      if (kept >= picked)
        target.options.push_back(ChannelsAttr::get(module.getContext(), kept));
    targets.push_back(std::move(target));
  }
  return targets;
}

/// Mean divergence from the original when only `channels` of `group` stay.
static FailureOr<double> measureKept(GroupOp group, ArrayRef<int64_t> channels, ModelRunner &runner, HarmMeter &meter) {
  if (channels.size() == group.getSize())
    return 0.0;
  std::string name = getMaskName(group);
  ArrayRef<unsigned> stages = runner.getStagesOf(name);
  // Nothing that reaches the output depends on what is picked.
  if (stages.empty())
    return 0.0;
  std::vector<float> mask = getMask(group, channels);
  ModelRunner::Overrides overrides;
  overrides[name] = mask.data();
  llvm::Expected<double> harm = meter.measure(std::max(stages.front(), 1u), overrides);
  if (!harm)
    return group.emitError() << llvm::toString(harm.takeError());
  return *harm;
}

/// Lets those channels go first without which alone there is least harm.
static LogicalResult orderPicked(GroupOp group, ModelRunner &runner, HarmMeter &meter, Progress &progress) {
  SmallVector<int64_t> order = llvm::to_vector(llvm::seq<int64_t>(0, group.getSize()));
  SmallVector<double> ranks;
  for (int64_t channel : order) {
    SmallVector<int64_t> others(order);
    others.erase(others.begin() + channel);
    FailureOr<double> harm = measureKept(group, others, runner, meter);
    if (failed(harm))
      return failure();
    // What breaks the model goes last.
    ranks.push_back(std::isfinite(*harm) ? *harm : std::numeric_limits<double>::infinity());
    progress.advance(1, group.getSymName());
  }
  llvm::sort(order, [&](int64_t a, int64_t b) { return std::tie(ranks[a], a) < std::tie(ranks[b], b); });
  group.setOrder(order);
  return success();
}

LogicalResult jpq::annotatePicked(func::FuncOp function, const OptionMenu &menu, const CalibrationSettings &settings,
                                  InputStatistics &inputs) {
  SmallVector<PlanTarget> targets = findPickedTargets(function->getParentOfType<ModuleOp>(), menu);
  if (targets.empty())
    return success();
  FailureOr<SampleWindows> data = readSampleWindows(function, settings.calibration, settings.window, settings.windows);
  if (failed(data))
    return failure();
  auto statistics = getInputStatistics(function, settings, *data, inputs);
  llvm::Expected<std::string> digest = getCalibrationDigest(settings.calibration);
  if (!digest)
    return function.emitError() << llvm::toString(digest.takeError());
  FailureOr<MaskedRunner> model = MaskedRunner::create(function);
  if (failed(statistics) || failed(model))
    return failure();
  int64_t first = std::min((*statistics)->provenance.getFirstOther(*digest), data->getCount() - 1),
          ranking = first == 0 ? data->getCount() : first;
  auto ranks = HarmMeter::create(*model->runner, data->selectSpread(0, ranking, kRankingTokens));
  auto harms = HarmMeter::create(*model->runner, data->selectSpread(first, data->getCount() - first, kPickedTokens));
  if (!ranks || !harms)
    return function.emitError() << llvm::toString(llvm::joinErrors(ranks.takeError(), harms.takeError()));
  uint64_t total = 0;
  for (const PlanTarget &target : targets)
    total += GroupOp(target.group).getSize() + target.options.size();
  Progress progress("measuring experts", total);
  for (const PlanTarget &target : targets) {
    GroupOp group = target.group;
    if (failed(orderPicked(group, *model->runner, **ranks, progress)))
      return failure();
    SmallVector<double> measured;
    for (Attribute option : target.options) {
      FailureOr<double> harm =
          measureKept(group, getKeptChannels(group, cast<ChannelsAttr>(option).getKept()), *model->runner, **harms);
      if (failed(harm))
        return failure();
      measured.push_back(*harm);
      progress.advance(1, group.getSymName());
    }
    if (failed(setPlan(target, measured)))
      return failure();
  }
  return success();
}
