//===- Select.cpp - One option per weight and group under a budget --------===//
//
// Adapts the plans in the IR to Selection's plain data and back. Options of a unit multiply (channels kept times the
// codecs of each weight); only combinations on the unit's Pareto front are handed to the solver. The channels that
// stay are those that matter: a weight does its whole harm while any are left.
//
//===----------------------------------------------------------------------===//

#include "Reports.h"
#include "SpendingLimit.h"
#include "jpq/Dialect/JPQ/Transforms/Passes.h"
#include "jpq/Dialect/JPQ/Transforms/PlanHarm.h"
#include "jpq/Selection/ParetoFront.h"
#include "jpq/Selection/Selection.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

namespace jpq {
#define GEN_PASS_DEF_JPQSELECT
#include "jpq/Dialect/JPQ/Transforms/Passes.h.inc"
} // namespace jpq

using namespace mlir;
using namespace jpq;

/// The options of a plan that may be chosen: all, or the pinned one.
static SmallVector<unsigned> getOpenOptions(PlanAttr plan) {
  if (plan.getPinned())
    return {*plan.getChosen()};
  return llvm::to_vector(llvm::seq<unsigned>(0, plan.getOptions().size()));
}

/// The front of one weight of a unit whose group keeps `kept` channels: of its options, or of the form that it has.
/// The choice of a point is the option; a weight without a plan has none.
static FailureOr<ParetoFront> buildFront(WeightOp weight, GroupOp group, int64_t kept, WeightCost cost) {
  SmallVector<int64_t> shape = getCutShape(weight, group, kept);
  PlanAttr plan = weight.getPlanAttr();
  if (!plan) {
    FailureOr<int64_t> spent = cost(weight, getStoredType(weight, Attribute(), shape));
    if (failed(spent))
      return failure();
    return ParetoFront{{*spent, 0.0, {}}};
  }
  std::vector<FrontPoint> options;
  for (unsigned option : getOpenOptions(plan)) {
    FailureOr<int64_t> spent = cost(weight, getStoredType(weight, plan.getOptions()[option], shape));
    if (failed(spent))
      return failure();
    options.push_back({*spent, kept == 0 ? 0.0 : plan.getHarms()[option], {option}});
  }
  return reduceToFront(std::move(options));
}

/// The front of a unit; the choices of a point are the group's (if there is one), then those of weights with plans.
static FailureOr<ParetoFront> buildFront(CompressionUnit &unit, WeightCost cost) {
  std::vector<FrontPoint> all;
  PlanAttr groupPlan = unit.group ? unit.group.getPlanAttr() : PlanAttr();
  SmallVector<unsigned> sizes = groupPlan ? getOpenOptions(groupPlan) : SmallVector<unsigned>{0};
  for (unsigned size : sizes) {
    int64_t kept = 1;
    FrontPoint start{0, 0.0, {}};
    if (groupPlan) {
      kept = cast<IntegerAttr>(groupPlan.getOptions()[size]).getInt();
      start.harm = groupPlan.getHarms()[size];
      start.choices.push_back(size);
    }
    ParetoFront front = {start};
    for (WeightOp weight : unit.weights) {
      FailureOr<ParetoFront> options = buildFront(weight, unit.group, kept, cost);
      if (failed(options))
        return failure();
      front = combineFronts(front, *options);
    }
    all.insert(all.end(), front.begin(), front.end());
  }
  return reduceToFront(std::move(all));
}

/// Writes a point's choices into the plans of a unit.
static void writeChoice(CompressionUnit &unit, const FrontPoint &point) {
  const unsigned *choice = point.choices.begin();
  if (unit.group)
    unit.group.setPlanAttr(unit.group.getPlanAttr().withChoice(*choice++));
  for (WeightOp weight : unit.weights)
    if (PlanAttr plan = weight.getPlanAttr())
      weight.setPlanAttr(plan.withChoice(*choice++));
}

/// What a person wants to know of a unit's choice.
static llvm::json::Object describe(CompressionUnit &unit, double harm, int64_t bytes) {
  llvm::json::Object object{{"unit", unit.getName()}, {"bytes", bytes}, {"harm", harm}};
  std::string option;
  llvm::raw_string_ostream text(option);
  if (unit.group) {
    int64_t size = unit.group.getSize(), kept = cast<IntegerAttr>(unit.group.getPlanAttr().getChosenOption()).getInt();
    object["total_channels"] = size;
    object["pruned_channels"] = size - kept;
    object["extent"] = getCoupledDimensions(unit.weights.front(), unit.group).front().second.getExtent();
    text << kept << " of " << size << " channels, ";
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

/// The smallest budget that would do, in the unit of `budget` and in one that people count in; rounded up.
static std::string describeSmallest(Budget budget, int64_t smallest, int64_t parameters) {
  if (budget.kind == Budget::Kind::Nanoseconds)
    return llvm::formatv("{0} ns, but the fastest choice on offer takes {1} ns ({2:F4}ms)", budget.amount, smallest,
                         std::ceil(double(smallest) / 1e2) / 1e4)
        .str();
  return llvm::formatv("{0} bytes, but the smallest choice on offer takes {1} bytes ({2:F4}bpw)", budget.amount,
                       smallest, std::ceil(double(smallest) * 8e4 / double(parameters)) / 1e4)
      .str();
}

namespace {
/// What was chosen, and all that it was chosen from.
struct Choice {
  SpendingLimit limit;
  SmallVector<CompressionUnit> units;
  /// Of the units.
  std::vector<double> harms;
  /// Its cost is that of the whole module.
  Selection selection;
};

struct JPQSelectPass : jpq::impl::JPQSelectBase<JPQSelectPass> {
  using Base::Base;

  void runOnOperation() override {
    if (failed(select()))
      signalPassFailure();
  }

private:
  LogicalResult select();
  LogicalResult readInputs(Choice &choice);
  LogicalResult choose(Choice &choice, WeightCost cost);
  LogicalResult writeReport(Choice &choice, int64_t stored);
  LogicalResult fail(llvm::Error error) { return getOperation().emitError() << llvm::toString(std::move(error)); }
};
} // namespace

LogicalResult JPQSelectPass::readInputs(Choice &choice) {
  ModuleOp module = getOperation();
  FailureOr<SpendingLimit> limit = SpendingLimit::read(module, budget, costTable);
  FailureOr<SmallVector<CompressionUnit>> units = getCompressionUnits(module);
  if (failed(limit) || failed(units))
    return failure();
  choice.limit = std::move(*limit);
  if (units->empty())
    return fail(llvm::createStringError("no weight has a plan to choose from (run jpq-annotate-error first)"));
  choice.units = std::move(*units);
  return success();
}

/// Chooses, and writes the choices into the plans. Then adds up all costs again, from the plans alone.
LogicalResult JPQSelectPass::choose(Choice &choice, WeightCost cost) {
  ModuleOp module = getOperation();
  FailureOr<int64_t> fixed = countFixedCost(module, choice.units, cost);
  if (failed(fixed))
    return failure();
  SelectionProblem problem;
  problem.budget = choice.limit.budget.amount - *fixed;
  std::vector<ParetoFront> fronts;
  for (CompressionUnit &unit : choice.units) {
    FailureOr<ParetoFront> front = buildFront(unit, cost);
    if (failed(front))
      return failure();
    fronts.push_back(std::move(*front));
    Unit &plain = problem.units.emplace_back();
    plain.name = unit.getName().str();
    for (const FrontPoint &point : fronts.back())
      plain.options.push_back({"", point.cost, point.harm});
  }
  if (llvm::Error error = problem.check())
    return fail(std::move(error));
  if (int64_t smallest = problem.getSmallestCost() + *fixed; smallest > choice.limit.budget.amount)
    return module.emitError() << "budget " << budget << " is "
                              << describeSmallest(choice.limit.budget, smallest, getOriginalParameters(module));
  llvm::Expected<Selection> selection = solveExact(problem);
  if (!selection)
    return fail(selection.takeError());
  if (llvm::Error error = problem.verify(*selection))
    return fail(std::move(error));
  for (auto [unit, front, index] : llvm::zip_equal(choice.units, fronts, selection->choice)) {
    writeChoice(unit, front[index]);
    choice.harms.push_back(front[index].harm);
  }

  selection->cost += *fixed;
  FailureOr<int64_t> counted = countChosenCost(module, choice.units, cost);
  if (failed(counted))
    return failure();
  if (*counted != selection->cost)
    return module.emitError() << "selection counted " << selection->cost << ", but the choices in the plans add up to "
                              << *counted;
  choice.selection = std::move(*selection);
  return success();
}

LogicalResult JPQSelectPass::writeReport(Choice &choice, int64_t stored) {
  ModuleOp module = getOperation();
  const std::optional<LinearTimes> &times = choice.limit.times;
  auto getTime = [&](WeightOp weight, Type type) { return times->getNanoseconds(weight, type); };
  llvm::json::Array described;
  for (auto [unit, harm] : llvm::zip_equal(choice.units, choice.harms)) {
    FailureOr<int64_t> bytes = countChosenCost(unit, getByteCost);
    if (failed(bytes))
      return failure();
    llvm::json::Object object = describe(unit, harm, *bytes);
    if (times) {
      FailureOr<int64_t> nanoseconds = countChosenCost(unit, getTime);
      if (failed(nanoseconds))
        return failure();
      object["nanoseconds"] = *nanoseconds;
    }
    described.push_back(std::move(object));
  }
  FailureOr<PlanHarm> harm = predictHarm(module, choice.units);
  if (failed(harm))
    return failure();
  const Selection &selection = choice.selection;
  llvm::json::Object object{{"stored_bytes", stored},
                            {"bits_per_weight", double(stored) * 8 / double(getOriginalParameters(module))},
                            {"predicted_kl", harm->predicted},
                            {"sum_of_harms", selection.harm},
                            {"gap", selection.gap},
                            {"units", std::move(described)}};
  object[choice.limit.budget.kind == Budget::Kind::Bytes ? "budget_bytes" : "budget_nanoseconds"] =
      choice.limit.budget.amount;
  if (times) {
    FailureOr<int64_t> planned = countChosenCost(module, choice.units, getTime);
    if (failed(planned))
      return failure();
    object["planned_nanoseconds"] = *planned;
    object["tokens"] = times->getTokens();
  }
  return jpq::writeReport(module, report, std::move(object));
}

LogicalResult JPQSelectPass::select() {
  ModuleOp module = getOperation();
  Choice choice;
  if (failed(readInputs(choice)))
    return failure();
  auto getCost = [&](WeightOp weight, Type type) { return choice.limit.getCost(weight, type); };
  if (failed(choose(choice, getCost)))
    return failure();
  FailureOr<int64_t> stored = countChosenCost(module, choice.units, getByteCost);
  if (failed(stored))
    return failure();
  module->setAttr(JPQDialect::kPlannedBytesAttrName, Builder(&getContext()).getI64IntegerAttr(*stored));
  return report.empty() ? success() : writeReport(choice, *stored);
}
