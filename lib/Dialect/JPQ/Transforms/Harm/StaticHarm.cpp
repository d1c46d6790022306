//===- StaticHarm.cpp - The harm of every option, without data ------------===//

#include "HarmModels.h"
#include "RateOptions.h"
#include "jpq/Analysis/ErrorPropagation.h"
#include "jpq/Analysis/IndependentErrors.h"
#include "mlir/IR/Remarks.h"

using namespace mlir;
using namespace jpq;

/// The mean square of what `changed` differs from `original` by.
static double getMeanSquareChange(ArrayRef<float> changed, ArrayRef<float> original) {
  double sum = 0;
  for (auto [after, before] : llvm::zip_equal(changed, original))
    sum += (double(after) - before) * (double(after) - before);
  return sum / std::max<size_t>(original.size(), 1);
}

/// Half the mean square error of the output, per option: the divergence of softmax to second order, were the errors of
/// all logits independent of their probabilities.
static FailureOr<SmallVector<double>> predict(const PlanTarget &target, const ErrorPropagation &propagation) {
  FailureOr<OptionChanges> changes = OptionChanges::create(target, nullptr);
  if (failed(changes))
    return failure();
  SmallVector<double> harms;
  for (unsigned option = 0; option < target.options.size(); ++option) {
    auto changed = changes->apply(option);
    if (!changed)
      return target.getOp()->emitError() << llvm::toString(changed.takeError());
    double error = 0;
    for (auto [weight, values, builder] : llvm::zip_equal(target.matrices, *changed, changes->getBuilders()))
      error += *propagation.getGain(WeightOp(weight).getSymName()) * getMeanSquareChange(values, builder.getOriginal());
    harms.push_back(error / 2);
  }
  return harms;
}

/// What was found, for those who ask for remarks (--remark-format).
static void reportGains(const ErrorPropagation &propagation, ModuleOp module) {
  for (WeightOp weight : module.getOps<WeightOp>())
    if (std::optional<double> gain = propagation.getGain(weight.getSymName()))
      remark::analysis(weight.getLoc(), remark::RemarkOpts::name("StaticGain").category("jpq-annotate-error"))
          << remark::add("a mean square change of 1 of '{0}' makes a mean square error of {1} at the output",
                         weight.getSymName().str(), *gain);
}

LogicalResult jpq::annotateStatic(func::FuncOp function, const OptionMenu &menu, int64_t extent) {
  if (!llvm::hasSingleElement(function.getBody()))
    return function.emitError("has control flow between blocks, through which no stage can be found");
  auto module = function->getParentOfType<ModuleOp>();
  FailureOr<ErrorPropagation> propagation = ErrorPropagation::create(function, IndependentErrors(extent));
  if (failed(propagation))
    return failure();
  for (const ErrorPropagation::UnknownOp &unknown : propagation->getUnknownOps())
    unknown.op->emitRemark() << "how errors pass through '" << unknown.op->getName()
                             << "' is unknown: " << unknown.reason;
  if (!propagation->getOutput())
    return function.emitError("has an output whose error cannot be predicted without data (remarks name the ops); "
                              "model=fisher needs calibration data, but not to know the ops");
  reportGains(*propagation, module);

  StageAnalysis stages(function);
  auto targets = findPlanTargets(module, function, stages, menu);
  CodecErrors errors;
  if (failed(offerRates(targets, menu, /*moments=*/nullptr, errors)))
    return failure();
  uint64_t count = 0;
  for (ArrayRef<PlanTarget> stage : targets)
    count += stage.size();
  Progress progress("predicting options", count);
  for (const auto &stage : targets)
    for (const PlanTarget &target : stage) {
      if (failed(orderChannels(target, nullptr)))
        return failure();
      FailureOr<SmallVector<double>> harms = predict(target, *propagation);
      if (failed(harms) || failed(setPlan(target, *harms)))
        return failure();
      progress.advance(1, target.getName());
    }
  return success();
}
