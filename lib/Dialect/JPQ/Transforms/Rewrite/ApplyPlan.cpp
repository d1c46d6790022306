//===- ApplyPlan.cpp - Cut, reconstruct and encode as chosen --------------===//

#include "StagedRebuild.h"
#include "jpq/Dialect/JPQ/Transforms/Coupling/Cutting.h"
#include "jpq/Dialect/JPQ/Transforms/FileOptions.h"
#include "jpq/Dialect/JPQ/Transforms/Harm/CalibrationData.h"
#include "jpq/Dialect/JPQ/Transforms/Passes.h"
#include "jpq/Dialect/JPQ/Transforms/Plan/PlanHarm.h"
#include "jpq/Support/Digest.h"
#include "jpq/Support/Progress.h"
#include "llvm/Support/Format.h"

namespace jpq {
#define GEN_PASS_DEF_JPQAPPLYPLAN
#include "jpq/Dialect/JPQ/Transforms/Passes.h.inc"
} // namespace jpq

using namespace mlir;
using namespace jpq;

/// Builds weights one by one, for the inputs of the original model; without statistics (null) for any.
static FailureOr<std::vector<EncodedWeight>> buildEach(ArrayRef<PlannedWeight> planned, const Statistics *statistics) {
  std::vector<EncodedWeight> built;
  Progress progress("encoding", planned.size());
  for (auto [weight, choice] : planned) {
    auto stored = buildWeight(weight, choice, statistics ? statistics->lookup(weight.getSymName()) : nullptr);
    if (failed(stored))
      return failure();
    built.push_back(std::move(*stored));
    progress.advance();
  }
  return std::move(built);
}

/// The index in `coupling` of each unit's groups, with the channels that stay.
static FailureOr<KeptChannels> findCutGroups(ArrayRef<CompressionUnit> units, ArrayRef<SmallVector<GroupCut>> cuts,
                                             const CouplingAnalysis &coupling) {
  KeptChannels kept;
  for (const auto &[unit, own] : llvm::zip_equal(units, cuts))
    for (auto [group, count] : own) {
      if (count == int64_t(group.getSize()))
        continue;
      FailureOr<int64_t> index = findGroup(coupling, group, unit.weights);
      if (failed(index))
        return failure();
      if (coupling.getGroups()[*index].picked > count)
        return group.emitError() << "keeps " << count << " channels, but " << coupling.getGroups()[*index].picked
                                 << " are picked at a time";
      kept[*index] = getKeptChannels(group, count);
    }
  return kept;
}

namespace {
struct JPQApplyPlanPass : jpq::impl::JPQApplyPlanBase<JPQApplyPlanPass> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override {
    if (failed(checkPropagation(context, propagation)))
      return failure();
    return checkFileOptions(context, {{"calibration", calibration, FileUses::Kind::Read},
                                      {"statistics", statistics, FileUses::Kind::Read},
                                      {"state", state, FileUses::Kind::Update}});
  }

  void runOnOperation() override {
    if (failed(apply()))
      signalPassFailure();
  }

private:
  LogicalResult apply();
  /// What the weights of `planned` become.
  FailureOr<std::vector<EncodedWeight>> build(func::FuncOp function, ArrayRef<PlannedWeight> planned);
  /// All that the weights depend on that are built in stages.
  llvm::Expected<std::string> describe(ArrayRef<PlannedWeight> planned);
  void replace(ArrayRef<PlannedWeight> planned, ArrayRef<EncodedWeight> built);
};
} // namespace

LogicalResult JPQApplyPlanPass::apply() {
  ModuleOp module = getOperation();
  FailureOr<func::FuncOp> function = getForwardFunction(module);
  FailureOr<SmallVector<CompressionUnit>> units = getCompressionUnits(module);
  if (failed(function) || failed(units))
    return failure();
  SmallVector<SmallVector<GroupCut>> cuts;
  for (CompressionUnit &unit : *units) {
    FailureOr<SmallVector<GroupCut>> own = getChosenCuts(unit);
    if (failed(own))
      return failure();
    cuts.push_back(std::move(*own));
  }
  // A choice may have been changed by hand since selection: that is what people look at plans for.
  FailureOr<int64_t> chosen = countChosenCost(module, *units, getByteCost);
  if (failed(chosen))
    return failure();
  auto planned = dyn_cast_or_null<IntegerAttr>(module->removeAttr(JPQDialect::kPlannedBytesAttrName));
  if (planned && planned.getInt() != *chosen)
    module.emitWarning() << "choices were changed since selection: they take " << *chosen << " bytes, not "
                         << planned.getInt();
  FailureOr<PlanHarm> harm = predictHarm(module, *units);
  if (failed(harm))
    return failure();
  SmallVector<FunctionOpInterface> functions = getCoupledFunctions(*function);
  for (FunctionOpInterface coupled : functions)
    separateInits(coupled);
  CouplingAnalysis coupling(functions);
  auto kept = findCutGroups(*units, cuts, coupling);
  if (failed(kept))
    return failure();
  SmallVector<PlannedWeight> weights = getPlannedWeights(*units, cuts);
  auto built = build(*function, weights);
  if (failed(built))
    return failure();

  int64_t parameters = getOriginalParameters(module);
  for (FunctionOpInterface coupled : functions)
    if (failed(shrinkTypes(coupled, coupling, *kept)))
      return failure();
  replace(weights, *built);
  Builder builder(&getContext());
  module->setAttr(JPQDialect::kParametersAttrName, builder.getI64IntegerAttr(parameters));
  module->setAttr(JPQDialect::kPredictedHarmAttrName, builder.getF64FloatAttr(harm->predicted));
  module->removeAttr(JPQDialect::kGrowthAttrName);
  if (int64_t stored = getStoredBytes(module); stored != *chosen)
    return module.emitError() << "the choices take " << *chosen << " bytes, but the weights take " << stored;
  return success();
}

FailureOr<std::vector<EncodedWeight>> JPQApplyPlanPass::build(func::FuncOp function, ArrayRef<PlannedWeight> planned) {
  if (calibration.empty() && statistics.empty()) {
    getOperation().emitRemark("without calibration data pruned channels are not folded into the kept ones, and all "
                              "inputs of a weight count the same");
    return buildEach(planned, nullptr);
  }
  bool isStaged = propagation > 0 && !calibration.empty();
  if (propagation > 0 && !isStaged)
    getOperation().emitRemark("without calibration data, of which statistics are no substitute, weights do not make up "
                              "for what compression has done to their inputs");
  SampleWindows data;
  if (statistics.empty() || isStaged) {
    FailureOr<SampleWindows> read = readCalibration(function, calibration, window, windows);
    if (failed(read))
      return failure();
    data = std::move(*read);
  }
  auto inputs =
      getInputStatistics(function, {calibration, window, windows, statistics}, data, getAnalysis<InputStatistics>());
  if (failed(inputs))
    return failure();
  if (isStaged && (*inputs)->weighsTokens)
    getOperation().emitRemark("weights that make up for what compression has done to their inputs do so for all tokens "
                              "alike: the token weights of the statistics count only with propagation=0");
  if (!isStaged)
    return buildEach(planned, inputs->get());
  if (state.empty())
    return rebuildInStages(function, planned, data, **inputs, propagation);
  llvm::Expected<std::string> run = describe(planned);
  if (!run)
    return function.emitError() << llvm::toString(run.takeError());
  return rebuildInStages(function, planned, data, **inputs, propagation, RebuildState(state, *run));
}

llvm::Expected<std::string> JPQApplyPlanPass::describe(ArrayRef<PlannedWeight> planned) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  stream << "model " << getModelDigest(getOperation());
  for (const std::string &file : {calibration.getValue(), statistics.getValue()})
    if (!file.empty()) {
      llvm::Expected<std::string> digest = getCalibrationDigest(file);
      if (!digest)
        return digest.takeError();
      stream << ", data " << *digest;
    }
  stream << ", window " << window << ", windows " << windows << ", propagation "
         << llvm::format("%.17g", propagation.getValue()) << "\n";
  for (const auto &[weight, choice] : planned) {
    stream << WeightOp(weight).getSymName() << " " << choice.option;
    for (const auto &[group, channels] : getKeptChannels(choice.cuts)) {
      stream << " " << GroupOp(group).getSymName() << " ";
      llvm::interleaveComma(channels, stream);
    }
    stream << "\n";
  }
  return computeDigest(text);
}

/// Gives the weights their new types and values, and removes what the plan was made of.
void JPQApplyPlanPass::replace(ArrayRef<PlannedWeight> planned, ArrayRef<EncodedWeight> built) {
  for (const auto &[old, stored] : llvm::zip_equal(planned, built)) {
    WeightOp weight = old.weight;
    weight.setType(stored.type);
    weight.setValueAttr(createInlineComponents(&getContext(), weight.getSymName(), stored.components));
  }
  SymbolTable symbols(getOperation());
  getOperation().walk(
      [&](GetWeightOp get) { get.getResult().setType(symbols.lookup<WeightOp>(get.getWeight()).getType()); });
  for (WeightOp weight : getOperation().getOps<WeightOp>()) {
    weight.removePlanAttr();
    weight.removeCouplingAttr();
  }
  for (GroupOp group : llvm::make_early_inc_range(getOperation().getOps<GroupOp>()))
    group.erase();
}
