//===- MeasuredHarm.cpp - The harm of every option, measured --------------===//

#include "HarmModels.h"
#include "RateOptions.h"

using namespace mlir;
using namespace jpq;

FailureOr<SmallVector<double>> jpq::measureOptions(const PlanTarget &target, const OptionChanges &changes,
                                                   ArrayRef<unsigned> indices, const ModelRunner &runner,
                                                   HarmMeter &meter, Progress &progress) {
  SmallVector<double> harms;
  for (unsigned option : indices) {
    auto changed = changes.apply(option);
    if (!changed)
      return target.getOp()->emitError() << llvm::toString(changed.takeError());
    ModelRunner::Overrides overrides;
    bool isChanged = false;
    for (auto [weight, values, builder] : llvm::zip_equal(target.matrices, *changed, changes.getBuilders())) {
      overrides[WeightOp(weight).getSymName()] = values.data();
      isChanged |= values != builder.getOriginal();
    }
    llvm::Expected<double> harm = 0.0;
    if (isChanged)
      harm = meter.measure(runner.getStagesOf(target.getName()).front(), overrides);
    if (!harm)
      return target.getOp()->emitError() << llvm::toString(harm.takeError());
    harms.push_back(*harm);
    progress.advance(1, target.getName());
  }
  return harms;
}

LogicalResult jpq::annotateMeasured(func::FuncOp function, const OptionMenu &menu, const CalibrationSettings &settings,
                                    int64_t measured, InputStatistics &inputs) {
  FailureOr<SampleWindows> read = readCalibration(function, settings.calibration, settings.window, settings.windows);
  if (failed(read))
    return failure();
  const SampleWindows &data = *read;
  FailureOr<std::unique_ptr<ModelRunner>> runner = createModelRunner(function);
  if (failed(runner))
    return failure();
  auto statistics = getInputStatistics(function, settings, data, inputs);
  if (failed(statistics))
    return failure();
  auto lookup = [&](StringRef weight) { return (*statistics)->lookup(weight); };
  SampleWindows few = data;
  if (measured > 0)
    few = data.select(llvm::to_vector(llvm::seq<int64_t>(0, std::min(measured, data.getCount()))));
  auto meter = HarmMeter::create(**runner, few);
  if (!meter)
    return function.emitError() << llvm::toString(meter.takeError());

  auto targets = findPlanTargets(function->getParentOfType<ModuleOp>(), function, **runner, menu);
  CodecErrors errors;
  if (failed(offerRates(targets, menu, lookup, errors)))
    return failure();
  uint64_t total = 0;
  for (ArrayRef<PlanTarget> stage : targets)
    for (const PlanTarget &target : stage)
      total += target.options.size();
  Progress progress("measuring options", total);
  for (ArrayRef<PlanTarget> stage : targets)
    for (const PlanTarget &target : stage) {
      if (failed(orderChannels(target, lookup)))
        return failure();
      FailureOr<OptionChanges> changes = OptionChanges::create(target, lookup);
      if (failed(changes))
        return failure();
      SmallVector<unsigned> all = llvm::to_vector(llvm::seq<unsigned>(0, target.options.size()));
      FailureOr<SmallVector<double>> harms = measureOptions(target, *changes, all, **runner, **meter, progress);
      if (failed(harms) || failed(setPlan(target, *harms)))
        return failure();
    }
  return success();
}
