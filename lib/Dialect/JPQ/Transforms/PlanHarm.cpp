//===- PlanHarm.cpp - What a chosen plan is predicted to do ---------------===//

#include "jpq/Dialect/JPQ/Transforms/PlanHarm.h"
#include "jpq/Selection/GrowthCurve.h"

using namespace mlir;
using namespace jpq;

static double getChosenHarm(PlanAttr plan) {
  return plan && plan.getChosen() ? plan.getHarms()[*plan.getChosen()] : 0.0;
}

FailureOr<PlanHarm> jpq::predictHarm(ModuleOp module, ArrayRef<CompressionUnit> units) {
  auto points = module->getAttrOfType<DenseF64ArrayAttr>(JPQDialect::kGrowthAttrName);
  llvm::Expected<GrowthCurve> growth = GrowthCurve::create(points ? points.asArrayRef() : ArrayRef<double>());
  if (!growth)
    return module.emitError() << llvm::toString(growth.takeError());
  PlanHarm harm;
  for (CompressionUnit unit : units) {
    PlanAttr groupPlan = unit.group ? unit.group.getPlanAttr() : PlanAttr();
    harm.sum += getChosenHarm(groupPlan);
    auto kept = groupPlan ? dyn_cast_or_null<IntegerAttr>(groupPlan.getChosenOption()) : IntegerAttr();
    if (kept && kept.getInt() == 0)
      continue;
    for (WeightOp weight : unit.weights)
      harm.sum += getChosenHarm(weight.getPlanAttr());
  }
  harm.predicted = growth->apply(harm.sum);
  return harm;
}
