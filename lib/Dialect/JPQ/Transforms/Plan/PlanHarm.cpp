//===- PlanHarm.cpp - What a chosen plan is predicted to do ---------------===//

#include "jpq/Dialect/JPQ/Transforms/Plan/PlanHarm.h"
#include "jpq/Selection/GrowthCurve.h"

using namespace mlir;
using namespace jpq;

static double getChosenHarm(PlanAttr plan) {
  return plan && plan.getChosen() ? plan.getHarms()[*plan.getChosen()] : 0.0;
}

static FailureOr<GrowthCurve> getGrowth(ModuleOp module) {
  auto points = module->getAttrOfType<DenseF64ArrayAttr>(JPQDialect::kGrowthAttrName);
  llvm::Expected<GrowthCurve> growth = GrowthCurve::create(points ? points.asArrayRef() : ArrayRef<double>());
  if (!growth)
    return module.emitError() << llvm::toString(growth.takeError());
  return std::move(*growth);
}

FailureOr<PlanHarm> jpq::predictHarm(ModuleOp module, ArrayRef<CompressionUnit> units) {
  FailureOr<GrowthCurve> growth = getGrowth(module);
  if (failed(growth))
    return failure();
  PlanHarm harm;
  for (CompressionUnit unit : units) {
    SmallVector<GroupCut> cuts;
    for (GroupOp group : unit.groups) {
      harm.sum += getChosenHarm(group.getPlanAttr());
      if (auto channels = dyn_cast_or_null<ChannelsAttr>(group.getPlanAttr().getChosenOption()))
        cuts.push_back({group, channels.getKept()});
    }
    for (WeightOp weight : unit.weights)
      if (!isDeleted(weight, cuts))
        harm.sum += getChosenHarm(weight.getPlanAttr());
  }
  harm.predicted = growth->apply(harm.sum);
  return harm;
}

LogicalResult jpq::calibrateGrowth(ModuleOp module, ArrayRef<CompressionUnit> units, double measured) {
  FailureOr<GrowthCurve> growth = getGrowth(module);
  FailureOr<PlanHarm> harm = predictHarm(module, units);
  if (failed(growth) || failed(harm))
    return failure();
  std::vector<double> points = growth->stretchThrough(harm->sum, measured).getPoints();
  if (!points.empty())
    module->setAttr(JPQDialect::kGrowthAttrName, DenseF64ArrayAttr::get(module.getContext(), points));
  return success();
}
