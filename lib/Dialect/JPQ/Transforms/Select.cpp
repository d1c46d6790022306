//===- Select.cpp - One option per weight and group under a budget --------===//
//
// Adapts the plans in the IR to Selection's plain data and back. Options of a unit multiply (channels kept times the
// codecs of each weight); only combinations on the unit's Pareto front are handed to the solver. The channels that
// stay are those that matter: a weight does its whole harm while any are left.
//
//===----------------------------------------------------------------------===//

#include "jpq/Dialect/JPQ/Transforms/Passes.h"
#include "jpq/Dialect/JPQ/Transforms/PlanHarm.h"
#include "jpq/Selection/Budget.h"
#include "jpq/Selection/ParetoFront.h"
#include "jpq/Selection/Selection.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
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

/// The front of a unit; the choices of a point are the group's (if there is one), then those of weights with plans.
static ParetoFront buildFront(CompressionUnit &unit) {
  std::vector<FrontPoint> all;
  PlanAttr groupPlan = unit.group ? unit.group.getPlanAttr() : PlanAttr();
  SmallVector<unsigned> sizes = groupPlan ? getOpenOptions(groupPlan) : SmallVector<unsigned>{0};
  for (unsigned size : sizes) {
    int64_t kept = unit.group ? unit.group.getSize() : 1;
    FrontPoint start{0, 0.0, {}};
    if (groupPlan) {
      kept = cast<IntegerAttr>(groupPlan.getOptions()[size]).getInt();
      start.harm = groupPlan.getHarms()[size];
      start.choices.push_back(size);
    }
    ParetoFront front = {start};
    for (WeightOp weight : unit.weights) {
      SmallVector<int64_t> shape = getCutShape(weight, unit.group, kept);
      PlanAttr plan = weight.getPlanAttr();
      if (!plan) {
        int64_t bytes = getStoredBytes(getStoredType(weight, Attribute(), shape));
        for (FrontPoint &point : front)
          point.cost += bytes;
        continue;
      }
      std::vector<FrontPoint> options;
      for (unsigned option : getOpenOptions(plan))
        options.push_back({int64_t(getStoredBytes(getStoredType(weight, plan.getOptions()[option], shape))),
                           kept == 0 ? 0.0 : plan.getHarms()[option],
                           {option}});
      front = combineFronts(front, reduceToFront(std::move(options)));
    }
    all.insert(all.end(), front.begin(), front.end());
  }
  return reduceToFront(std::move(all));
}

/// Text of an attribute, for names and reports.
static std::string print(Attribute attribute) {
  std::string text;
  llvm::raw_string_ostream(text) << attribute;
  return text;
}

/// Writes a point's choices into the plans of a unit.
static void choose(CompressionUnit &unit, const FrontPoint &point) {
  const unsigned *choice = point.choices.begin();
  if (unit.group)
    unit.group.setPlanAttr(unit.group.getPlanAttr().withChoice(*choice++));
  for (WeightOp weight : unit.weights)
    if (PlanAttr plan = weight.getPlanAttr())
      weight.setPlanAttr(plan.withChoice(*choice++));
}

/// What a person wants to know of a unit's choice.
static llvm::json::Object describe(CompressionUnit &unit, const FrontPoint &point) {
  llvm::json::Object object{{"unit", unit.getName()}, {"bytes", point.cost}, {"harm", point.harm}};
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

namespace {
struct JPQSelectPass : jpq::impl::JPQSelectBase<JPQSelectPass> {
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    int64_t parameters = getOriginalParameters(module);
    llvm::Expected<int64_t> bytes = parseBudget(budget, parameters);
    if (!bytes)
      return fail(bytes.takeError());
    FailureOr<SmallVector<CompressionUnit>> units = getCompressionUnits(module);
    if (failed(units))
      return signalPassFailure();
    if (units->empty())
      return fail(llvm::createStringError("no weight has a plan to choose from (run jpq-annotate-error first)"));

    // What has no plan is stored as it is.
    DenseSet<WeightOp> chosen;
    for (CompressionUnit &unit : *units)
      chosen.insert(unit.weights.begin(), unit.weights.end());
    int64_t fixed = 0;
    for (WeightOp weight : module.getOps<WeightOp>())
      if (!chosen.contains(weight))
        fixed += weight.getStoredBytes();

    SelectionProblem problem;
    problem.budget = *bytes - fixed;
    std::vector<ParetoFront> fronts;
    for (CompressionUnit &unit : *units) {
      fronts.push_back(buildFront(unit));
      Unit &plain = problem.units.emplace_back();
      plain.name = unit.getName().str();
      for (const FrontPoint &point : fronts.back())
        plain.options.push_back({"", point.cost, point.harm});
    }
    if (llvm::Error error = problem.check())
      return fail(std::move(error));
    if (int64_t smallest = problem.getSmallestCost() + fixed; smallest > *bytes)
      return fail(llvm::createStringError(
          "budget %s is %lld bytes, but the smallest choice on offer takes %lld bytes (%.4fbpw)", budget.c_str(),
          (long long)*bytes, (long long)smallest, std::ceil(double(smallest) * 8e4 / double(parameters)) / 1e4));
    llvm::Expected<Selection> selection = solveExact(problem);
    if (!selection)
      return fail(selection.takeError());
    if (llvm::Error error = problem.verify(*selection))
      return fail(std::move(error));

    llvm::json::Array described;
    for (auto [unit, front, choice] : llvm::zip_equal(*units, fronts, selection->choice)) {
      choose(unit, front[choice]);
      described.push_back(describe(unit, front[choice]));
    }
    int64_t stored = selection->cost + fixed;
    FailureOr<PlanHarm> harm = predictHarm(module, *units);
    if (failed(harm))
      return signalPassFailure();
    module->setAttr(JPQDialect::kPlannedBytesAttrName, Builder(&getContext()).getI64IntegerAttr(stored));
    if (report.empty())
      return;
    llvm::json::Value json(llvm::json::Object{{"budget_bytes", *bytes},
                                              {"stored_bytes", stored},
                                              {"bits_per_weight", double(stored) * 8 / double(parameters)},
                                              {"predicted_kl", harm->predicted},
                                              {"sum_of_harms", selection->harm},
                                              {"gap", selection->gap},
                                              {"units", std::move(described)}});
    if (llvm::Error error = llvm::writeToOutput(report, [&](llvm::raw_ostream &stream) {
          stream << llvm::formatv("{0:2}\n", json);
          return llvm::Error::success();
        }))
      return fail(std::move(error));
  }

private:
  void fail(llvm::Error error) {
    getOperation().emitError() << llvm::toString(std::move(error));
    signalPassFailure();
  }
};
} // namespace
