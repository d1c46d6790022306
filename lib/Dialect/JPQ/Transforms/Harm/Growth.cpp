//===- Growth.cpp - How the harm of whole plans grows ---------------------===//

#include "HarmMeasurements.h"

using namespace mlir;
using namespace jpq;

LogicalResult jpq::annotateGrowth(ModuleOp module, ArrayRef<SmallVector<PlanTarget>> targets,
                                  const OptionScorer &scorer, HarmMeter &meter, const HarmsBySymbol &harms) {
  // Of each width below 8 bits the first option; what has none of that width stays as it is.
  std::map<unsigned, std::vector<std::pair<const PlanTarget *, unsigned>>> plans;
  for (ArrayRef<PlanTarget> stage : targets)
    for (const PlanTarget &target : stage) {
      DenseSet<unsigned> seen;
      for (auto [option, attribute] : llvm::enumerate(target.options))
        if (CodecAttr codec = getOnlyCodec(attribute))
          if (unsigned bits = codec.getCodec()->getBits(); bits < 8 && seen.insert(bits).second)
            plans[bits].push_back({&target, option});
    }
  Progress progress("measuring whole plans", plans.size());
  std::map<double, double> points;
  for (const auto &[bits, choices] : plans) {
    double sum = 0;
    ModelRunner::Overrides overrides;
    std::vector<std::vector<float>> values;
    values.reserve(choices.size());
    for (auto [target, option] : choices) {
      FailureOr<OptionChanges> changes = scorer.getChanges(*target);
      if (failed(changes))
        return failure();
      auto changed = changes->apply(option);
      if (!changed)
        return target->getOp()->emitError() << llvm::toString(changed.takeError());
      values.push_back(std::move(changed->front()));
      overrides[target->getName()] = values.back().data();
      sum += harms.at(getSymbol(*target)).harms[option];
    }
    llvm::Expected<double> harm = meter.measure(1, overrides);
    if (!harm)
      return module.emitError() << llvm::toString(harm.takeError());
    points[sum] = *harm;
    progress.advance(1, std::to_string(bits) + " bits");
  }
  // What does not ascend is noise of very small harms.
  SmallVector<double> growth;
  for (auto [sum, harm] : points)
    if (sum > 0 && harm > 0 && std::isfinite(harm) && (growth.empty() || harm > growth.back()))
      growth.append({sum, harm});
  module->setAttr(JPQDialect::kGrowthAttrName, DenseF64ArrayAttr::get(module.getContext(), growth));
  return success();
}
