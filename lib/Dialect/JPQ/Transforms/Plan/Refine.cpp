//===- Refine.cpp - Choose by what options do together --------------------===//
//
// Harms are predicted, or measured, one option at a time; in a whole plan they amplify each other. So the best plan
// known is measured with and without each of its parts, the harms of options are weighed by what was seen, and plans
// that are chosen by these harms are measured whole.
//
//===----------------------------------------------------------------------===//

#include "../Rewrite/StagedRebuild.h"
#include "PlanMeter.h"
#include "PlanReport.h"
#include "jpq/Dialect/JPQ/Transforms/Effort.h"
#include "jpq/Dialect/JPQ/Transforms/FileOptions.h"
#include "jpq/Dialect/JPQ/Transforms/Passes.h"
#include "jpq/Dialect/JPQ/Transforms/Plan/PlanHarm.h"
#include "jpq/Numerics/Mean.h"
#include "jpq/Selection/Amplification.h"
#include "jpq/Support/Progress.h"
#include <map>
#include <optional>

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
    for (GroupOp group : unit.groups)
      choices.push_back(*group.getPlanAttr().getChosen());
    for (WeightOp weight : unit.weights)
      if (PlanAttr plan = weight.getPlanAttr())
        choices.push_back(*plan.getChosen());
  }
  return choices;
}

/// Whether `harm` is less than `other` by more than chance makes it on other data: than two standard errors of the mean
/// difference, paired by window. One window tells nothing of chance.
static bool isClearlyLess(const PlanMeter::Harm &harm, const PlanMeter::Harm &other) {
  if (!(harm.mean < other.mean))
    return false;
  if (harm.windows.size() < 2 || !std::isfinite(other.mean))
    return true;
  SmallVector<double> gains;
  for (auto [own, others] : llvm::zip_equal(harm.windows, other.windows))
    gains.push_back(others - own);
  return getMean(gains) > 2 * getStandardError(gains);
}

namespace {
/// A way to choose a plan.
struct Candidate {
  Amplification amplification;
  bool mayPrune = true;
};

/// The search for a plan that does little harm as a whole.
class PlanRefiner {
public:
  /// `createMeter`, which outlives this, is called when the first plan is to be measured.
  using MeterSource = llvm::function_ref<FailureOr<std::unique_ptr<PlanMeter>>()>;

  /// `rebuilding` is how weights will be built, if one behind the other; known once there is a meter.
  PlanRefiner(ModuleOp module, PlanChooser &chooser, MeterSource createMeter,
              const std::optional<Rebuilding> &rebuilding)
      : module(module), chooser(chooser), createMeter(createMeter), rebuilding(rebuilding), units(chooser.getUnits()),
        parts(divideIntoParts(getKinds(units), kParts)) {}
  /// Leaves the best plan in the module.
  /// Harms of pruning are multiplied by `pruningFactor` at first.
  FailureOr<Selection> refine(unsigned rounds, double pruningFactor, bool measuresPruning);

  /// Of the best plan, of the first one, and of the first one without pruning, where they were measured.
  std::optional<double> getHarm() const { return harm ? std::optional(harm->mean) : std::nullopt; }
  std::optional<double> getFirstHarm() const { return firstHarm; }
  std::optional<double> getUnprunedHarm() const { return unprunedHarm; }

private:
  /// Chooses as `candidate` says; none if nothing is within the budget.
  FailureOr<std::optional<Selection>> choose(const Candidate &candidate);
  /// The harm of the plan that was chosen last.
  FailureOr<PlanMeter::Harm> measure();
  /// Chooses and measures; infinite if nothing is within the budget.
  FailureOr<PlanMeter::Harm> measure(const Candidate &candidate);
  /// Measures the first plan with pruning on offer and without, if that makes a difference or if a search begins with
  /// it.
  LogicalResult begin(bool isSearched);
  /// Tries plans around the best; `isBetter` says whether one is better.
  LogicalResult tryRound(bool &isBetter);
  /// Measures the best plan as its weights will be built, if it prunes, and lets go of it unless that is better than
  /// without pruning.
  LogicalResult settlePruning();
  /// What to measure, given the factors that were proposed.
  std::vector<Candidate> getCandidates(ArrayRef<Amplification> proposed) const;

  ModuleOp module;
  PlanChooser &chooser;
  MeterSource createMeter;
  const std::optional<Rebuilding> &rebuilding;
  std::unique_ptr<PlanMeter> meter;
  MutableArrayRef<CompressionUnit> units;
  std::vector<unsigned> parts;
  /// Of plans, by what they choose.
  std::map<std::vector<unsigned>, PlanMeter::Harm> measured;
  Candidate best;
  std::optional<PlanMeter::Harm> harm;
  std::optional<double> firstHarm, unprunedHarm;
};
} // namespace

FailureOr<std::optional<Selection>> PlanRefiner::choose(const Candidate &candidate) {
  auto getFactor = [&](unsigned unit, Attribute option) {
    return candidate.amplification.units[unit] * (isa<ChannelsAttr>(option) ? candidate.amplification.pruning : 1);
  };
  if (!candidate.mayPrune)
    return chooser.chooseUnpruned(getFactor);
  FailureOr<Selection> selection = chooser.choose(getFactor);
  if (failed(selection))
    return failure();
  return std::optional<Selection>(std::move(*selection));
}

FailureOr<PlanMeter::Harm> PlanRefiner::measure() {
  auto [known, isNew] = measured.try_emplace(getChoices(units));
  if (!isNew)
    return known->second;
  if (!meter) {
    FailureOr<std::unique_ptr<PlanMeter>> created = createMeter();
    if (failed(created))
      return failure();
    meter = std::move(*created);
  }
  FailureOr<PlanMeter::Harm> found = meter->measure(units);
  if (failed(found))
    return failure();
  return known->second = std::move(*found);
}

FailureOr<PlanMeter::Harm> PlanRefiner::measure(const Candidate &candidate) {
  FailureOr<std::optional<Selection>> selection = choose(candidate);
  if (failed(selection))
    return failure();
  if (!*selection)
    return PlanMeter::Harm{std::numeric_limits<double>::infinity(), {}};
  return measure();
}

/// Where pruning is barred from the best plan, weighing it means nothing: those proposals try it again.
std::vector<Candidate> PlanRefiner::getCandidates(ArrayRef<Amplification> proposed) const {
  std::vector<Candidate> candidates;
  for (const Amplification &next : proposed)
    candidates.push_back({next, best.mayPrune || next.pruning != best.amplification.pruning});
  if (best.mayPrune)
    candidates.push_back({proposed.front(), false});
  return candidates;
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
  FailureOr<std::vector<double>> together = meter->measureParts(units, parts, harm->mean);
  if (failed(together))
    return failure();
  isBetter = false;
  std::vector<Candidate> candidates = getCandidates(proposeAmplifications(best.amplification, parts, alone, *together));
  Progress progress("measuring whole plans", candidates.size());
  for (const Candidate &next : candidates) {
    FailureOr<PlanMeter::Harm> found = measure(next);
    if (failed(found))
      return failure();
    bool prunesAgain = next.mayPrune && !best.mayPrune;
    if (prunesAgain ? isClearlyLess(*found, *harm) : found->mean < harm->mean) {
      harm = std::move(*found);
      best = next;
      isBetter = true;
    }
    progress.advance();
  }
  return success();
}

LogicalResult PlanRefiner::begin(bool isSearched) {
  if (failed(choose(best)))
    return failure();
  bool isPruned = chooser.isPruned();
  Candidate unpruned = {best.amplification, /*mayPrune=*/false};
  if (isPruned) {
    FailureOr<std::optional<Selection>> other = choose(unpruned);
    if (failed(other) || failed(choose(best)))
      return failure();
    isPruned = other->has_value();
  }
  if (!isPruned && !isSearched)
    return success();
  FailureOr<PlanMeter::Harm> first = measure();
  if (failed(first))
    return failure();
  harm = *first;
  firstHarm = first->mean;
  if (!isPruned)
    return success();
  FailureOr<PlanMeter::Harm> without = measure(unpruned);
  if (failed(without))
    return failure();
  unprunedHarm = without->mean;
  // What cannot be told apart on these data is not worth what is cut.
  if (!isClearlyLess(*first, *without)) {
    harm = std::move(*without);
    best = unpruned;
  }
  return success();
}

LogicalResult PlanRefiner::settlePruning() {
  if (!best.mayPrune || !meter || !rebuilding)
    return success();
  if (failed(choose(best)))
    return failure();
  if (!chooser.isPruned())
    return success();
  FailureOr<PlanMeter::Harm> pruned = meter->measureRebuilt(units, *rebuilding);
  Candidate unpruned = {best.amplification, /*mayPrune=*/false};
  FailureOr<std::optional<Selection>> other = choose(unpruned);
  if (failed(pruned) || failed(other))
    return failure();
  harm = *pruned;
  if (!*other)
    return success();
  FailureOr<PlanMeter::Harm> without = meter->measureRebuilt(units, *rebuilding);
  if (failed(without))
    return failure();
  if (!isClearlyLess(*pruned, *without)) {
    harm = std::move(*without);
    best = unpruned;
  }
  return success();
}

FailureOr<Selection> PlanRefiner::refine(unsigned rounds, double pruningFactor, bool measuresPruning) {
  best.amplification.units.assign(units.size(), 1.0);
  best.amplification.pruning = pruningFactor;
  if ((rounds > 0 || measuresPruning) && failed(begin(rounds > 0)))
    return failure();
  bool isBetter = true;
  for (unsigned round = 0; round < rounds && isBetter; ++round)
    if (failed(tryRound(isBetter)))
      return failure();
  if (failed(settlePruning()))
    return failure();
  FailureOr<std::optional<Selection>> selection = choose(best);
  if (failed(selection))
    return failure();
  return std::move(**selection);
}

namespace {
struct JPQRefinePass : jpq::impl::JPQRefineBase<JPQRefinePass> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override {
    llvm::Expected<Effort> usual = Effort::parse(effort);
    if (!usual)
      return emitError(UnknownLoc::get(context)) << llvm::toString(usual.takeError());
    if (rounds < 0)
      rounds = usual->rounds;
    measuresPruning = usual->measuresPruning;
    // Written so that a NaN fails as well.
    if (!(pruningFactor > 0))
      return emitError(UnknownLoc::get(context)) << "pruning-factor multiplies harm, and is not " << pruningFactor;
    if (propagation == -1)
      propagation = usual->propagation;
    if (failed(checkPropagation(context, propagation)))
      return failure();
    return checkFileOptions(context, {{"calibration", calibration, FileUses::Kind::Read},
                                      {"statistics", statistics, FileUses::Kind::Read},
                                      {"cost-table", costTable, FileUses::Kind::Read},
                                      {"report", report, FileUses::Kind::Write}});
  }

  void runOnOperation() override {
    if (failed(refine()))
      signalPassFailure();
    markAnalysesPreserved<InputStatistics>();
  }

private:
  LogicalResult refine();
  FailureOr<std::unique_ptr<PlanMeter>> createMeter();

  std::optional<Rebuilding> rebuilding;
  bool measuresPruning = true;
};
} // namespace

FailureOr<std::unique_ptr<PlanMeter>> JPQRefinePass::createMeter() {
  FailureOr<func::FuncOp> function = getForwardFunction(getOperation());
  if (failed(function))
    return failure();
  CalibrationSettings settings{calibration, window, windows, statistics};
  FailureOr<SampleWindows> data = readCalibration(*function, calibration, window, windows);
  if (failed(data))
    return failure();
  FailureOr<MaskedRunner> runner = MaskedRunner::create(*function);
  if (failed(runner))
    return failure();
  auto inputs = getInputStatistics(*function, settings, *data, getAnalysis<InputStatistics>());
  if (failed(inputs))
    return failure();
  llvm::Expected<std::string> digest = getCalibrationDigest(calibration);
  if (!digest)
    return function->emitError() << llvm::toString(digest.takeError());
  int64_t count = data->getCount(), open = (*inputs)->provenance.getFirstOther(*digest),
          first = firstMeasured < 0 ? open : firstMeasured, held = count - first;
  // Two plans can be compared on the window that both were built with.
  if (rounds == 0 && count == 1)
    return PlanMeter::create(*function, std::move(*runner), *inputs, *data);
  if (first < open || held < 1)
    return getOperation().emitError() << count << " windows of calibration data are too few: plans are measured on "
                                      << "windows behind those that weights are built with";
  // Where statistics are of other data there are no windows that weights alone are built with.
  if (propagation > 0 && first > 0)
    rebuilding = Rebuilding{data->selectSpread(0, first, measureTokens), propagation};
  return PlanMeter::create(*function, std::move(*runner), *inputs, data->selectSpread(first, held, measureTokens));
}

LogicalResult JPQRefinePass::refine() {
  ModuleOp module = getOperation();
  FailureOr<PlanChooser> chooser = PlanChooser::create(module, budget, costTable);
  if (failed(chooser))
    return failure();
  auto meterSource = [&] { return createMeter(); };
  rebuilding.reset();
  PlanRefiner refiner(module, *chooser, meterSource, rebuilding);
  FailureOr<Selection> selection = refiner.refine(rounds, pruningFactor, measuresPruning);
  if (failed(selection))
    return failure();
  if (std::optional<double> harm = refiner.getHarm()) {
    if (failed(calibrateGrowth(module, chooser->getUnits(), *harm)))
      return failure();
    InFlightDiagnostic remark = module.emitRemark();
    remark << "the harm of the whole plan is "
           << llvm::formatv("{0:F4}, that of the first {1:F4}", *harm, *refiner.getFirstHarm()).str();
    if (std::optional<double> unpruned = refiner.getUnprunedHarm())
      remark << llvm::formatv(", that of the first without pruning {0:F4}", *unpruned).str();
  }
  return reportPlan(module, *chooser, *selection, report);
}
