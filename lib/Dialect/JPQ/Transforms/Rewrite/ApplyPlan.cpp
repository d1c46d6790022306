//===- ApplyPlan.cpp - Cut, reconstruct and encode as chosen --------------===//

#include "jpq/Dialect/JPQ/Transforms/Coupling/Cutting.h"
#include "jpq/Dialect/JPQ/Transforms/FileOptions.h"
#include "jpq/Dialect/JPQ/Transforms/Harm/CalibrationData.h"
#include "jpq/Dialect/JPQ/Transforms/Passes.h"
#include "jpq/Dialect/JPQ/Transforms/Plan/PlanHarm.h"
#include "jpq/Dialect/JPQ/Transforms/Rewrite/WeightBuilder.h"
#include "jpq/Support/Progress.h"

namespace jpq {
#define GEN_PASS_DEF_JPQAPPLYPLAN
#include "jpq/Dialect/JPQ/Transforms/Passes.h.inc"
} // namespace jpq

using namespace mlir;
using namespace jpq;

namespace {
/// What a weight becomes.
struct NewWeight {
  WeightOp weight;
  EncodedWeight stored;
};
} // namespace

/// Builds a weight as its plan, and those of its groups, say.
static FailureOr<NewWeight> build(WeightOp weight, ArrayRef<GroupCut> cuts,
                                  std::shared_ptr<const SecondMoment> moment) {
  PlanAttr plan = weight.getPlanAttr();
  auto builder = WeightBuilder::create(weight, std::move(moment));
  if (failed(builder))
    return failure();
  auto stored = builder->build({plan ? plan.getChosenOption() : Attribute(), SmallVector<GroupCut>(cuts)});
  if (!stored)
    return weight.emitError() << llvm::toString(stored.takeError());
  return NewWeight{weight, std::move(*stored)};
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
    return checkFileOptions(context, {{"calibration", calibration, FileUses::Kind::Read},
                                      {"statistics", statistics, FileUses::Kind::Read}});
  }

  void runOnOperation() override {
    if (failed(apply()))
      signalPassFailure();
  }

private:
  LogicalResult apply();
  /// Null without data.
  FailureOr<std::shared_ptr<const Statistics>> getInputs(func::FuncOp function);
  void replace(ArrayRef<NewWeight> weights);
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
  FailureOr<std::shared_ptr<const Statistics>> inputs = getInputs(*function);
  if (failed(inputs))
    return failure();
  SmallVector<NewWeight, 0> built;
  Progress progress("encoding", units->size());
  for (auto [unit, own] : llvm::zip_equal(*units, cuts)) {
    for (WeightOp weight : unit.weights) {
      auto result = build(weight, own, *inputs ? (*inputs)->lookup(weight.getSymName()) : nullptr);
      if (failed(result))
        return failure();
      built.push_back(std::move(*result));
    }
    progress.advance();
  }

  int64_t parameters = getOriginalParameters(module);
  for (FunctionOpInterface coupled : functions)
    if (failed(shrinkTypes(coupled, coupling, *kept)))
      return failure();
  replace(built);
  Builder builder(&getContext());
  module->setAttr(JPQDialect::kParametersAttrName, builder.getI64IntegerAttr(parameters));
  module->setAttr(JPQDialect::kPredictedHarmAttrName, builder.getF64FloatAttr(harm->predicted));
  module->removeAttr(JPQDialect::kGrowthAttrName);
  if (int64_t stored = getStoredBytes(module); stored != *chosen)
    return module.emitError() << "the choices take " << *chosen << " bytes, but the weights take " << stored;
  return success();
}

FailureOr<std::shared_ptr<const Statistics>> JPQApplyPlanPass::getInputs(func::FuncOp function) {
  if (calibration.empty() && statistics.empty()) {
    getOperation().emitRemark("without calibration data pruned channels are not folded into the kept ones, and all "
                              "inputs of a weight count the same");
    return std::shared_ptr<const Statistics>();
  }
  SampleWindows data;
  if (statistics.empty()) {
    FailureOr<SampleWindows> read = readCalibration(function, calibration, window, windows);
    if (failed(read))
      return failure();
    data = std::move(*read);
  }
  return getInputStatistics(function, {calibration, window, windows, statistics}, data, getAnalysis<InputStatistics>());
}

/// Gives the weights their new types and values, and removes what the plan was made of.
void JPQApplyPlanPass::replace(ArrayRef<NewWeight> weights) {
  for (const NewWeight &result : weights) {
    WeightOp weight = result.weight;
    weight.setType(result.stored.type);
    weight.setValueAttr(createInlineComponents(&getContext(), weight.getSymName(), result.stored.components));
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
