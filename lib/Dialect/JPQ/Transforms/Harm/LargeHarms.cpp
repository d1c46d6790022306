//===- LargeHarms.cpp - Options beyond the range of first order, measured -===//

#include "HarmMeasurements.h"
#include "HarmModels.h"

using namespace mlir;
using namespace jpq;

LogicalResult jpq::measureBeyondRange(ArrayRef<SmallVector<PlanTarget>> targets, const FirstOrderRange &range,
                                      const OptionScorer &scorer, const ModelRunner &runner, HarmMeter &meter,
                                      HarmsBySymbol &harms) {
  std::vector<std::pair<const PlanTarget *, std::vector<PredictedHarm>>> open;
  uint64_t total = 0;
  for (ArrayRef<PlanTarget> stage : targets)
    for (const PlanTarget &target : stage) {
      const TargetHarms &known = harms[getSymbol(target)];
      std::vector<PredictedHarm> predicted;
      for (auto [option, harm, change] : llvm::zip_equal(target.options, known.harms, known.changes))
        predicted.push_back({harm, change, /*isMix=*/!target.group && !getOnlyCodec(option)});
      int64_t beyond = llvm::count_if(predicted, [&](const PredictedHarm &option) { return !range.contains(option); });
      if (beyond == 0)
        continue;
      total += beyond;
      open.push_back({&target, std::move(predicted)});
    }
  Progress progress("measuring large changes", total);
  for (auto &[target, predicted] : open) {
    FailureOr<OptionChanges> changes = scorer.getChanges(*target);
    if (failed(changes))
      return failure();
    bool isDiagnosed = false;
    auto measure = [&, target = target](unsigned option) -> llvm::Expected<double> {
      auto measured = measureOptions(*target, *changes, option, runner, meter, progress);
      isDiagnosed = failed(measured);
      if (isDiagnosed)
        return llvm::createStringError("");
      return measured->front();
    };
    llvm::Expected<std::vector<double>> corrected = correctHarms(predicted, range, measure);
    if (!corrected) {
      std::string message = llvm::toString(corrected.takeError());
      return isDiagnosed ? failure() : target->getOp()->emitError() << message;
    }
    harms[getSymbol(*target)].harms.assign(corrected->begin(), corrected->end());
  }
  return success();
}
