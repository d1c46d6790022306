//===- FisherHarm.cpp - The harm of every option, from gradients ----------===//

#include "HarmMeasurements.h"
#include "HarmModels.h"
#include "RateOptions.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "llvm/Support/FileSystem.h"

using namespace mlir;
using namespace jpq;

/// Tokens on which whole plans are measured, of all that are scored.
static constexpr int64_t kGrowthTokens = 2048;

/// Tokens of a window that are measured on.
static constexpr int64_t kMeasuredLength = 256;

static FirstOrderRange getRange(const FisherSettings &settings) {
  auto getLimit = [](double above) { return above > 0 ? above : std::numeric_limits<double>::infinity(); };
  return {getLimit(settings.measureAbove), getLimit(settings.measureChangesAbove)};
}

LogicalResult jpq::annotateFisher(func::FuncOp function, const OptionMenu &menu, const FisherSettings &settings,
                                  InputStatistics &inputs) {
  auto module = function->getParentOfType<ModuleOp>();
  auto fail = [&](llvm::Error error) -> LogicalResult {
    return function.emitError() << llvm::toString(std::move(error));
  };
  FailureOr<SampleWindows> data =
      readCalibration(function, settings.data.calibration, settings.data.window, settings.data.windows);
  if (failed(data))
    return failure();
  llvm::Expected<std::string> digest = getCalibrationDigest(settings.data.calibration);
  if (!digest)
    return fail(digest.takeError());
  FailureOr<std::unique_ptr<ModelRunner>> runner = createModelRunner(function);
  if (failed(runner))
    return failure();
  auto statistics = getInputStatistics(function, settings.data, *data, inputs);
  if (failed(statistics))
    return failure();
  // Windows behind those of the statistics.
  int64_t first = (*statistics)->provenance.getFirstOther(*digest), count = data->getCount() - first;
  if (count <= 0)
    return fail(llvm::createStringError("%lld windows of calibration data are too few: channels are ranked on some and "
                                        "scored on others",
                                        (long long)data->getCount()));

  std::vector<SmallVector<PlanTarget>> targets = findPlanTargets(module, function, **runner, menu);
  auto forAll = [&](llvm::function_ref<LogicalResult(const PlanTarget &)> apply) {
    return success(llvm::all_of(targets, [&](ArrayRef<PlanTarget> stage) {
      return llvm::all_of(stage, [&](const PlanTarget &target) { return succeeded(apply(target)); });
    }));
  };
  auto lookup = [&](StringRef weight) { return (*statistics)->lookup(weight); };
  CodecErrors errors;
  if (failed(forAll([&](const PlanTarget &target) { return orderChannels(target, lookup); })) ||
      failed(offerRates(targets, menu, lookup, errors)))
    return failure();

  RateCurves curves(settings.scoredCodecs, errors);
  OptionScorer scorer(**runner, targets, curves, *data, *digest, *statistics);
  Provenance provenance;
  provenance.model = getModelDigest(module);
  provenance.seed = settings.seed;
  provenance.length = data->length;
  scorer.begin(provenance);
  if (!settings.scores.empty() && llvm::sys::fs::exists(settings.scores))
    if (llvm::Error error = scorer.resume(settings.scores))
      return fail(std::move(error));
  const int64_t tokens = settings.scoredTokens > 0 ? settings.scoredTokens : count * data->getRowsPerWindow();
  if (llvm::Error error = scorer.score(data->chooseSpread(first, count, tokens), settings.scores))
    return fail(std::move(error));

  HarmsBySymbol harms;
  auto predict = [&](const PlanTarget &target) {
    FailureOr<SmallVector<double>> relative = scorer.getRelativeChanges(target);
    if (failed(relative))
      return failure();
    TargetHarms &found = harms[getSymbol(target)];
    found = {scorer.getHarms(target), std::move(*relative)};
    if (curves.getScored(target).size() < target.options.size())
      curves.complete(target, found.harms, found.changes);
    return success();
  };
  if (failed(forAll(predict)))
    return failure();
  // Several beginnings say more than one long window, where the model takes any number of tokens.
  auto type = dyn_cast<RankedTensorType>(function.getArgumentTypes().front());
  const SampleWindows shortened =
      type && type.getRank() == 2 && type.isDynamicDim(1) ? data->shorten(kMeasuredLength) : *data;
  auto createMeter = [&](int64_t tokens) {
    return HarmMeter::create(**runner, shortened.selectSpread(first, count, tokens));
  };
  if (settings.measureAbove > 0 || settings.measureChangesAbove > 0) {
    auto meter = createMeter(settings.measuredTokens);
    if (!meter)
      return fail(meter.takeError());
    if (failed(measureBeyondRange(targets, getRange(settings), scorer, **runner, **meter, harms)))
      return failure();
  }
  if (settings.measureAbove > 0) {
    auto meter = createMeter(kGrowthTokens);
    if (!meter)
      return fail(meter.takeError());
    if (failed(annotateGrowth(module, targets, scorer, **meter, harms)))
      return failure();
  }
  return forAll([&](const PlanTarget &target) { return setPlan(target, harms[getSymbol(target)].harms); });
}
