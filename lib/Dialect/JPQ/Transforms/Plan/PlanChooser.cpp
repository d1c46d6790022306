//===- PlanChooser.cpp - The plans of a module as a problem of choice -----===//

#include "PlanChooser.h"
#include "jpq/Dialect/JPQ/Transforms/Harm/PlanTargets.h"
#include "jpq/Dialect/JPQ/Transforms/Plan/PlanHarm.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace jpq;

/// Whether `option` of `group` removes channels. Columns of a weight without bits are one width among others.
static bool prunes(Attribute option, GroupOp group) {
  return cast<ChannelsAttr>(option).getKept() < int64_t(group.getSize());
}

namespace {
/// What may be chosen from the plans, and how their harms are weighed.
struct Menu {
  /// The factor of an option of one unit.
  llvm::function_ref<double(Attribute option)> factor;
  bool mayPrune;

  double getHarm(PlanAttr plan, unsigned option) const {
    return plan.getHarms()[option] * factor(plan.getOptions()[option]);
  }
  /// The options of a plan that may be chosen: all, those that do not prune, or the pinned one. `group` is its owner,
  /// or null.
  SmallVector<unsigned> getOpenOptions(PlanAttr plan, GroupOp group) const {
    if (plan.getPinned())
      return {*plan.getChosen()};
    SmallVector<unsigned> open;
    for (auto [number, option] : llvm::enumerate(plan.getOptions()))
      if (mayPrune || !group || !prunes(option, group))
        open.push_back(number);
    return open;
  }
};
} // namespace

/// The front of one weight of a unit whose groups are cut: of its options, or of the form that it has. The choice of a
/// point is the option; a weight without a plan has none.
static FailureOr<ParetoFront> buildFront(WeightOp weight, ArrayRef<GroupCut> cuts, WeightCost cost, const Menu &menu) {
  SmallVector<int64_t> shape = getCutShape(weight, cuts);
  bool isGone = isDeleted(weight, cuts);
  PlanAttr plan = weight.getPlanAttr();
  if (!plan) {
    FailureOr<int64_t> spent = cost(weight, getStoredType(weight, Attribute(), shape));
    if (failed(spent))
      return failure();
    return ParetoFront{{*spent, 0.0, {}}};
  }
  std::vector<FrontPoint> options;
  for (unsigned option : menu.getOpenOptions(plan, GroupOp())) {
    FailureOr<int64_t> spent = cost(weight, getStoredType(weight, plan.getOptions()[option], shape));
    if (failed(spent))
      return failure();
    options.push_back({*spent, isGone ? 0.0 : menu.getHarm(plan, option), {option}});
  }
  return reduceToFront(std::move(options));
}

/// Appends the points of a unit whose first groups are cut as `cuts` say; `start` has their harm and choices.
static LogicalResult appendPoints(CompressionUnit &unit, FrontPoint start, SmallVector<GroupCut> cuts, WeightCost cost,
                                  const Menu &menu, std::vector<FrontPoint> &points) {
  if (cuts.size() < unit.groups.size()) {
    GroupOp group = unit.groups[cuts.size()];
    PlanAttr plan = group.getPlanAttr();
    cuts.push_back({group, 0});
    for (unsigned size : menu.getOpenOptions(plan, group)) {
      cuts.back().kept = cast<ChannelsAttr>(plan.getOptions()[size]).getKept();
      FrontPoint next = start;
      next.harm += menu.getHarm(plan, size);
      next.choices.push_back(size);
      if (failed(appendPoints(unit, next, cuts, cost, menu, points)))
        return failure();
    }
    return success();
  }
  ParetoFront front = {start};
  for (WeightOp weight : unit.weights) {
    FailureOr<ParetoFront> options = buildFront(weight, cuts, cost, menu);
    if (failed(options))
      return failure();
    front = combineFronts(front, *options);
  }
  llvm::append_range(points, front);
  return success();
}

/// The front of a unit; the choices of a point are the groups' (if there are any), then those of weights with plans.
static FailureOr<ParetoFront> buildFront(CompressionUnit &unit, WeightCost cost, const Menu &menu) {
  std::vector<FrontPoint> all;
  if (failed(appendPoints(unit, FrontPoint{0, 0.0, {}}, {}, cost, menu, all)))
    return failure();
  return reduceToFront(std::move(all));
}

/// Writes a point's choices into the plans of a unit.
static void writeChoice(CompressionUnit &unit, const FrontPoint &point) {
  const unsigned *choice = point.choices.begin();
  for (GroupOp group : unit.groups)
    group.setPlanAttr(group.getPlanAttr().withChoice(*choice++));
  for (WeightOp weight : unit.weights)
    if (PlanAttr plan = weight.getPlanAttr())
      weight.setPlanAttr(plan.withChoice(*choice++));
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

FailureOr<PlanChooser> PlanChooser::create(ModuleOp module, StringRef budget, StringRef costTable) {
  FailureOr<SpendingLimit> limit = SpendingLimit::read(module, budget, costTable);
  FailureOr<SmallVector<CompressionUnit>> units = getCompressionUnits(module);
  if (failed(limit) || failed(units))
    return failure();
  if (units->empty())
    return failWithoutPlans(module);
  PlanChooser chooser;
  chooser.module = module;
  chooser.budget = budget.str();
  chooser.limit = std::move(*limit);
  chooser.units = std::move(*units);
  return std::move(chooser);
}

FailureOr<Selection> PlanChooser::choose(HarmFactor factor) {
  FailureOr<std::optional<Selection>> selection = choose(factor, Offer::All);
  if (failed(selection))
    return failure();
  return std::move(**selection);
}

FailureOr<std::optional<Selection>> PlanChooser::chooseUnpruned(HarmFactor factor) {
  return choose(factor, Offer::Unpruned);
}

bool PlanChooser::isPruned() {
  return llvm::any_of(units, [](CompressionUnit &unit) {
    return llvm::any_of(unit.groups,
                        [](GroupOp group) { return prunes(group.getPlanAttr().getChosenOption(), group); });
  });
}

FailureOr<std::optional<Selection>> PlanChooser::choose(HarmFactor factor, Offer offer) {
  auto fail = [&](llvm::Error error) { return module.emitError() << llvm::toString(std::move(error)); };
  auto cost = [&](WeightOp weight, Type type) { return limit.getCost(weight, type); };
  FailureOr<int64_t> fixed = countFixedCost(module, units, cost);
  if (failed(fixed))
    return failure();
  SelectionProblem problem;
  problem.budget = limit.budget.amount - *fixed;
  std::vector<ParetoFront> fronts;
  for (auto [number, unit] : llvm::enumerate(units)) {
    auto getFactor = [&, number = number](Attribute option) { return factor ? factor(number, option) : 1.0; };
    FailureOr<ParetoFront> front = buildFront(unit, cost, {getFactor, offer == Offer::All});
    if (failed(front))
      return failure();
    if (front->empty())
      return std::optional<Selection>();
    fronts.push_back(std::move(*front));
    Unit &plain = problem.units.emplace_back();
    plain.name = unit.getName().str();
    for (const FrontPoint &point : fronts.back())
      plain.options.push_back({point.cost, point.harm});
  }
  if (llvm::Error error = problem.check())
    return fail(std::move(error));
  int64_t smallest = problem.getSmallestCost() + *fixed;
  if (smallest > limit.budget.amount && offer == Offer::Unpruned)
    return std::optional<Selection>();
  if (smallest > limit.budget.amount)
    return module.emitError() << "budget " << budget << " is "
                              << describeSmallest(limit.budget, smallest, getOriginalParameters(module));
  llvm::Expected<Selection> selection = solveExact(problem);
  if (!selection)
    return fail(selection.takeError());
  if (llvm::Error error = problem.verify(*selection))
    return fail(std::move(error));
  for (auto [unit, front, index] : llvm::zip_equal(units, fronts, selection->choice))
    writeChoice(unit, front[index]);

  selection->cost += *fixed;
  FailureOr<int64_t> counted = countChosenCost(module, units, cost);
  if (failed(counted))
    return failure();
  if (*counted != selection->cost)
    return module.emitError() << "selection counted " << selection->cost << ", but the choices in the plans add up to "
                              << *counted;
  return std::optional<Selection>(std::move(*selection));
}
