//===- PlanReport.cpp - What was chosen, for the next pass and for people ===//

#include "PlanReport.h"
#include "jpq/Dialect/JPQ/Transforms/Plan/PlanHarm.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace jpq;

/// What a person wants to know of a unit's choice.
static llvm::json::Object describe(CompressionUnit &unit, double harm, int64_t bytes) {
  llvm::json::Object object{{"unit", unit.getName()}, {"bytes", bytes}, {"harm", harm}};
  std::string option;
  llvm::raw_string_ostream text(option);
  // Groups that experts unite are counted together.
  auto add = [&](const std::string &key, int64_t count) { object[key] = object.getInteger(key).value_or(0) + count; };
  for (GroupOp group : unit.groups) {
    int64_t size = group.getSize(), kept = cast<ChannelsAttr>(group.getPlanAttr().getChosenOption()).getKept();
    StringRef noun = getChannelNoun(group);
    add(("total_" + noun).str(), size);
    add(("pruned_" + noun).str(), size - kept);
    if (getPickedCount(group) == 0) {
      WeightOp member = getMembers(group->getParentOfType<ModuleOp>(), group).front();
      object["extent"] = getCoupledDimensions(member, group).front().second.getExtent();
    }
    text << kept << " of " << size << " " << noun << ", ";
  }
  llvm::json::Object weights;
  llvm::ListSeparator comma;
  for (WeightOp weight : unit.weights)
    if (PlanAttr plan = weight.getPlanAttr()) {
      std::string codec = print(plan.getChosenOption());
      text << comma << codec;
      weights[weight.getSymName()] = codec;
    }
  object["option"] = option;
  object["weights"] = std::move(weights);
  return object;
}

/// The entries of one unit.
static FailureOr<llvm::json::Object> describe(ModuleOp module, CompressionUnit &unit,
                                              const std::optional<LinearTimes> &times) {
  FailureOr<PlanHarm> harm = predictHarm(module, unit);
  FailureOr<int64_t> bytes = countChosenCost(unit, getByteCost);
  if (failed(harm) || failed(bytes))
    return failure();
  llvm::json::Object object = describe(unit, harm->sum, *bytes);
  if (!times)
    return std::move(object);
  FailureOr<int64_t> nanoseconds =
      countChosenCost(unit, [&](WeightOp weight, Type type) { return times->getNanoseconds(weight, type); });
  if (failed(nanoseconds))
    return failure();
  object["nanoseconds"] = *nanoseconds;
  return std::move(object);
}

/// Says which groups lose all of their channels: a person may not expect that.
static void remarkOnDeletedUnits(MutableArrayRef<CompressionUnit> units) {
  for (CompressionUnit &unit : units) {
    for (GroupOp group : unit.groups) {
      if (cast<ChannelsAttr>(group.getPlanAttr().getChosenOption()).getKept() != 0)
        continue;
      InFlightDiagnostic remark = group.emitRemark();
      remark << "all " << group.getSize() << " channels are pruned: ";
      llvm::interleaveComma(getMembers(group->getParentOfType<ModuleOp>(), group), remark,
                            [&](WeightOp weight) { remark << weight.getSymNameAttr(); });
      remark << " lose them";
    }
  }
}

LogicalResult jpq::reportPlan(ModuleOp module, PlanChooser &chooser, const Selection &selection, StringRef path) {
  FailureOr<int64_t> stored = countChosenCost(module, chooser.getUnits(), getByteCost);
  if (failed(stored))
    return failure();
  remarkOnDeletedUnits(chooser.getUnits());
  module->setAttr(JPQDialect::kPlannedBytesAttrName, Builder(module.getContext()).getI64IntegerAttr(*stored));
  if (path.empty())
    return success();
  const auto &[budget, times] = chooser.getLimit();
  llvm::json::Array described;
  for (CompressionUnit &unit : chooser.getUnits()) {
    FailureOr<llvm::json::Object> object = describe(module, unit, times);
    if (failed(object))
      return failure();
    described.push_back(std::move(*object));
  }
  FailureOr<PlanHarm> harm = predictHarm(module, chooser.getUnits());
  if (failed(harm))
    return failure();
  llvm::json::Object object{{"stored_bytes", *stored},
                            {"bits_per_weight", double(*stored) * 8 / double(getOriginalParameters(module))},
                            {"predicted_kl", harm->predicted},
                            {"sum_of_harms", harm->sum},
                            {"gap", selection.gap},
                            {"units", std::move(described)}};
  object[budget.kind == Budget::Kind::Bytes ? "budget_bytes" : "budget_nanoseconds"] = budget.amount;
  if (times) {
    FailureOr<int64_t> planned = countChosenCost(
        module, chooser.getUnits(), [&](WeightOp weight, Type type) { return times->getNanoseconds(weight, type); });
    if (failed(planned))
      return failure();
    object["planned_nanoseconds"] = *planned;
    object["tokens"] = times->getTokens();
  }
  return writeReport(module, path, std::move(object));
}
