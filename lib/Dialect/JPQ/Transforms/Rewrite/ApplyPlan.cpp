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

/// Builds a weight as its plan, and that of its group, say.
static FailureOr<NewWeight> build(WeightOp weight, GroupOp group, int64_t kept,
                                  std::shared_ptr<const SecondMoment> moment) {
  PlanAttr plan = weight.getPlanAttr();
  auto builder = WeightBuilder::create(weight, std::move(moment));
  if (failed(builder))
    return failure();
  auto stored = builder->build({plan ? plan.getChosenOption() : Attribute(), group, kept});
  if (!stored)
    return weight.emitError() << llvm::toString(stored.takeError());
  return NewWeight{weight, std::move(*stored)};
}

/// The index in `coupling` of each unit's group, with the channels that stay.
static FailureOr<KeptChannels> findCutGroups(ArrayRef<CompressionUnit> units, ArrayRef<int64_t> counts,
                                             const CouplingAnalysis &coupling) {
  KeptChannels kept;
  for (auto [constUnit, count] : llvm::zip_equal(units, counts)) {
    CompressionUnit unit = constUnit;
    if (!unit.group || count == int64_t(unit.group.getSize()))
      continue;
    FailureOr<int64_t> index = findGroup(coupling, unit.group, unit.weights);
    if (failed(index))
      return failure();
    kept[*index] = getKeptChannels(unit.group, count);
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
  SmallVector<int64_t> counts;
  for (CompressionUnit &unit : *units) {
    FailureOr<int64_t> count = getChosenCount(unit);
    if (failed(count))
      return failure();
    counts.push_back(*count);
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
  auto kept = findCutGroups(*units, counts, coupling);
  if (failed(kept))
    return failure();
  FailureOr<std::shared_ptr<const Statistics>> inputs = getInputs(*function);
  if (failed(inputs))
    return failure();
  SmallVector<NewWeight, 0> built;
  Progress progress("encoding", units->size());
  for (auto [unit, count] : llvm::zip_equal(*units, counts)) {
    for (WeightOp weight : unit.weights) {
      auto result = build(weight, unit.group, count, *inputs ? (*inputs)->lookup(weight.getSymName()) : nullptr);
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
