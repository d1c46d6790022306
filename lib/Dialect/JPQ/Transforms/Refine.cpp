//===- Refine.cpp - Choose by what options do together --------------------===//
//
// Harms are predicted, or measured, one option at a time; in a whole plan they amplify each other. So the best plan
// known is measured with and without each of its parts, the harms of options are weighed by what was seen, and plans
// that are chosen by these harms are measured whole.
//
//===----------------------------------------------------------------------===//

#include "PlanReport.h"
#include "jpq/Dialect/JPQ/Transforms/Passes.h"
#include "jpq/Dialect/JPQ/Transforms/PlanHarm.h"
#include "jpq/Dialect/JPQ/Transforms/PlanMeter.h"
#include "jpq/Selection/Amplification.h"
#include "jpq/Support/Progress.h"
#include <map>

namespace jpq {
#define GEN_PASS_DEF_JPQREFINE
#include "jpq/Dialect/JPQ/Transforms/Passes.h.inc"
} // namespace jpq

using namespace mlir;
using namespace jpq;

/// The parts of a plan that are measured: each takes as long as half of the model, in the mean.
static constexpr unsigned kParts = 16;

/// Units with weights of the same shapes do the same in different places of a model.
static std::vector<std::string> getKinds(MutableArrayRef<CompressionUnit> units) {
  std::vector<std::string> kinds;
  for (CompressionUnit &unit : units) {
    llvm::raw_string_ostream kind(kinds.emplace_back());
    for (WeightOp weight : unit.weights)
      kind << weight.getLogicalType() << ",";
  }
  return kinds;
}

/// The options that are chosen in the plans, by number.
static std::vector<unsigned> getChoices(MutableArrayRef<CompressionUnit> units) {
  std::vector<unsigned> choices;
  for (CompressionUnit &unit : units) {
    if (unit.group)
      choices.push_back(*unit.group.getPlanAttr().getChosen());
    for (WeightOp weight : unit.weights)
      if (PlanAttr plan = weight.getPlanAttr())
        choices.push_back(*plan.getChosen());
  }
  return choices;
}

namespace {
/// The search for a plan that does little harm as a whole.
class PlanRefiner {
public:
  PlanRefiner(ModuleOp module, PlanChooser &chooser, PlanMeter &meter)
      : module(module), chooser(chooser), meter(meter), units(chooser.getUnits()),
        parts(divideIntoParts(getKinds(units), kParts)) {}
  /// Leaves the best plan in the module.
  FailureOr<Selection> refine(unsigned rounds);

  double getFirstHarm() const { return firstHarm; }
  /// Of the best plan.
  double getHarm() const { return harm; }

private:
  FailureOr<Selection> choose(const Amplification &amplification);
  /// The harm of the plan that was chosen last.
  FailureOr<double> measure();
  /// Tries plans around the best; `isBetter` says whether one is better.
  LogicalResult tryRound(bool &isBetter);

  ModuleOp module;
  PlanChooser &chooser;
  PlanMeter &meter;
  MutableArrayRef<CompressionUnit> units;
  std::vector<unsigned> parts;
  /// Of plans, by what they choose.
  std::map<std::vector<unsigned>, double> measured;
  Amplification best;
  double firstHarm = 0, harm = 0;
};
} // namespace

FailureOr<Selection> PlanRefiner::choose(const Amplification &amplification) {
  return chooser.choose([&](unsigned unit, Attribute option) {
    return amplification.units[unit] * (isa<IntegerAttr>(option) ? amplification.pruning : 1);
  });
}

FailureOr<double> PlanRefiner::measure() {
  auto [known, isNew] = measured.try_emplace(getChoices(units), 0.0);
  if (!isNew)
    return known->second;
  FailureOr<double> found = meter.measure(units);
  if (failed(found))
    return failure();
  // A model that is broken is worse than any other.
  return known->second = std::isfinite(*found) ? *found : std::numeric_limits<double>::infinity();
}

LogicalResult PlanRefiner::tryRound(bool &isBetter) {
  std::vector<double> alone(parts.empty() ? 0 : *llvm::max_element(parts) + 1, 0.0);
  if (failed(choose(best)))
    return failure();
  for (auto [unit, part] : llvm::zip_equal(units, parts)) {
    FailureOr<PlanHarm> own = predictHarm(module, unit);
    if (failed(own))
      return failure();
    alone[part] += own->sum;
  }
  FailureOr<std::vector<double>> together = meter.measureParts(units, parts, harm);
  if (failed(together))
    return failure();
  isBetter = false;
  std::vector<Amplification> proposed = proposeAmplifications(best, parts, alone, *together);
  Progress progress("measuring whole plans", proposed.size());
  for (const Amplification &next : proposed) {
    if (failed(choose(next)))
      return failure();
    FailureOr<double> found = measure();
    if (failed(found))
      return failure();
    if (*found < harm) {
      harm = *found;
      best = next;
      isBetter = true;
    }
    progress.advance();
  }
  return success();
}

FailureOr<Selection> PlanRefiner::refine(unsigned rounds) {
  best.units.assign(units.size(), 1.0);
  if (failed(choose(best)))
    return failure();
  FailureOr<double> first = measure();
  if (failed(first))
    return failure();
  firstHarm = harm = *first;
  bool isBetter = true;
  for (unsigned round = 0; round < rounds && isBetter; ++round)
    if (failed(tryRound(isBetter)))
      return failure();
  return choose(best);
}

namespace {
struct JPQRefinePass : jpq::impl::JPQRefineBase<JPQRefinePass> {
  using Base::Base;

  void runOnOperation() override {
    if (failed(refine()))
      signalPassFailure();
  }

private:
  LogicalResult refine();
  FailureOr<std::unique_ptr<PlanMeter>> createMeter();
};
} // namespace

FailureOr<std::unique_ptr<PlanMeter>> JPQRefinePass::createMeter() {
  FailureOr<func::FuncOp> function = getForwardFunction(getOperation());
  if (failed(function))
    return failure();
  FailureOr<SampleWindows> data = readCalibration(*function, calibration, window, windows);
  if (failed(data))
    return failure();
  int64_t count = data->getCount(), first = firstMeasured < 0 ? count / 2 : firstMeasured, held = count - first;
  if (first < 1 || held < 1)
    return getOperation().emitError() << count << " windows of calibration data are too few: plans are measured on "
                                      << "windows behind those that weights are rebuilt with";
  return PlanMeter::create(*function, data->select(llvm::to_vector(llvm::seq<int64_t>(0, first))),
                           data->selectSpread(first, held, measureTokens));
}

LogicalResult JPQRefinePass::refine() {
  ModuleOp module = getOperation();
  FailureOr<PlanChooser> chooser = PlanChooser::create(module, budget, costTable);
  if (failed(chooser))
    return failure();
  FailureOr<std::unique_ptr<PlanMeter>> meter = createMeter();
  if (failed(meter))
    return failure();
  PlanRefiner refiner(module, *chooser, **meter);
  FailureOr<Selection> selection = refiner.refine(rounds);
  if (failed(selection) || failed(calibrateGrowth(module, chooser->getUnits(), refiner.getHarm())))
    return failure();
  module.emitRemark()
      << "the harm of the whole plan is "
      << llvm::formatv("{0:F4}, that of the first {1:F4}", refiner.getHarm(), refiner.getFirstHarm()).str();
  return reportPlan(module, *chooser, *selection, report);
}
