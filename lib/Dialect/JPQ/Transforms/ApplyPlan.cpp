//===- ApplyPlan.cpp - Cut, reconstruct and encode as chosen --------------===//

#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Dialect/JPQ/Transforms/CalibrationData.h"
#include "jpq/Dialect/JPQ/Transforms/Cutting.h"
#include "jpq/Dialect/JPQ/Transforms/Passes.h"
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
  Type type;
  std::vector<Component> components;
};
} // namespace

/// How many channels of a unit's group stay, by its plan; the failure is a diagnostic.
static FailureOr<int64_t> getChosenCount(CompressionUnit &unit) {
  for (WeightOp weight : unit.weights)
    if (PlanAttr plan = weight.getPlanAttr(); plan && !plan.getChosen())
      return weight.emitError("has a plan of which nothing is chosen (run jpq-select first)");
  if (!unit.group)
    return 1;
  Attribute chosen = unit.group.getPlanAttr().getChosenOption();
  if (!chosen)
    return unit.group.emitError("has a plan of which nothing is chosen (run jpq-select first)");
  return cast<IntegerAttr>(chosen).getInt();
}

/// Cuts and encodes one weight. `moment` (may be null) is that of its input before cutting.
static FailureOr<NewWeight> rebuild(WeightOp weight, GroupOp group, int64_t kept, const SecondMoment *moment) {
  FailureOr<std::vector<float>> values = loadValues(weight);
  if (failed(values))
    return failure();
  SmallVector<int64_t> shape, channels;
  std::vector<float> importance = moment ? moment->meanDiagonal() : std::vector<float>();
  if (group) {
    channels = getKeptChannels(group, kept);
    for (auto [dimension, coupled] : getCoupledDimensions(weight, group)) {
      if (dimension != 1 || importance.empty())
        continue;
      std::vector<float> all = std::move(importance);
      importance.clear();
      for (int64_t index : getKeptIndices(all.size(), coupled, group.getSize(), channels))
        importance.push_back(all[index]);
    }
  }
  auto cut = cutValues(weight, std::move(*values), group, channels, moment, shape);
  if (!cut)
    return weight.emitError() << llvm::toString(cut.takeError());
  NewWeight result{weight, nullptr, {}};
  PlanAttr plan = weight.getPlanAttr();
  result.type = getStoredType(weight, plan ? plan.getChosenOption() : Attribute(), shape);
  int64_t columns = shape.size() == 2 ? shape[1] : ShapedType::getNumElements(shape),
          rows = shape.size() == 2 ? shape[0] : 1;
  result.components = encodeWeight(result.type, {cut->data(), rows, columns, columns}, importance);
  return std::move(result);
}

/// The index in `coupling` of each unit's group, with the channels that stay.
static FailureOr<DenseMap<int64_t, int64_t>> findCutGroups(ArrayRef<CompressionUnit> units, ArrayRef<int64_t> counts,
                                                           const CouplingAnalysis &coupling) {
  DenseMap<int64_t, int64_t> kept;
  for (auto [constUnit, count] : llvm::zip_equal(units, counts)) {
    CompressionUnit unit = constUnit;
    if (!unit.group || count == int64_t(unit.group.getSize()))
      continue;
    std::optional<int64_t> index;
    for (auto [i, found] : llvm::enumerate(coupling.getGroups())) {
      const CoupledDimension &member = found.members.front();
      for (WeightOp weight : unit.weights)
        for (auto [dimension, coupled] : getCoupledDimensions(weight, unit.group))
          if (weight.getSymName() == member.weight && dimension == member.dimension &&
              coupled.getExtent() == member.extent && found.size == int64_t(unit.group.getSize()))
            index = i;
    }
    if (!index)
      return unit.group.emitError(
          "is no coupling group of the function as it is now (run jpq-annotate-coupling again)");
    kept[*index] = count;
  }
  return kept;
}

/// The bytes that all weights of the module take once the choices are carried out.
static int64_t countChosenBytes(ModuleOp module, ArrayRef<CompressionUnit> units, ArrayRef<int64_t> counts) {
  DenseMap<WeightOp, std::pair<GroupOp, int64_t>> unitOf;
  for (const auto &[unit, count] : llvm::zip_equal(units, counts))
    for (WeightOp weight : unit.weights)
      unitOf[weight] = {unit.group, count};
  int64_t bytes = 0;
  for (WeightOp weight : module.getOps<WeightOp>()) {
    auto found = unitOf.find(weight);
    if (found == unitOf.end()) {
      bytes += weight.getStoredBytes();
      continue;
    }
    PlanAttr plan = weight.getPlanAttr();
    auto [group, kept] = found->second;
    bytes += getStoredBytes(
        getStoredType(weight, plan ? plan.getChosenOption() : Attribute(), getCutShape(weight, group, kept)));
  }
  return bytes;
}

namespace {
struct JPQApplyPlanPass : jpq::impl::JPQApplyPlanBase<JPQApplyPlanPass> {
  using Base::Base;

  void runOnOperation() override {
    if (failed(apply()))
      signalPassFailure();
  }

private:
  LogicalResult apply();
  /// Cuts and encodes the weights of all units, with the moments of their inputs on calibration data.
  LogicalResult rebuildAll(func::FuncOp function, ArrayRef<CompressionUnit> units, ArrayRef<int64_t> counts,
                           SmallVectorImpl<NewWeight> &rebuilt);
  LogicalResult rebuildWithoutData(ArrayRef<CompressionUnit> units, ArrayRef<int64_t> counts,
                                   SmallVectorImpl<NewWeight> &rebuilt);
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
  int64_t chosen = countChosenBytes(module, *units, counts);
  auto planned = dyn_cast_or_null<IntegerAttr>(module->removeAttr(JPQDialect::kPlannedBytesAttrName));
  if (planned && planned.getInt() != chosen)
    module.emitWarning() << "choices were changed since selection: they take " << chosen << " bytes, not "
                         << planned.getInt();
  separateInits(*function);
  CouplingAnalysis coupling(*function);
  auto kept = findCutGroups(*units, counts, coupling);
  if (failed(kept))
    return failure();
  SmallVector<NewWeight, 0> rebuilt;
  if (failed(calibration.empty() ? rebuildWithoutData(*units, counts, rebuilt)
                                 : rebuildAll(*function, *units, counts, rebuilt)))
    return failure();

  int64_t parameters = getOriginalParameters(module);
  if (failed(shrinkTypes(*function, coupling, *kept)))
    return failure();
  replace(rebuilt);
  module->setAttr(JPQDialect::kParametersAttrName, Builder(&getContext()).getI64IntegerAttr(parameters));
  if (int64_t stored = getStoredBytes(module); stored != chosen)
    return module.emitError() << "the choices take " << chosen << " bytes, but the weights take " << stored;
  return success();
}

LogicalResult JPQApplyPlanPass::rebuildWithoutData(ArrayRef<CompressionUnit> units, ArrayRef<int64_t> counts,
                                                   SmallVectorImpl<NewWeight> &rebuilt) {
  getOperation().emitRemark("without calibration data pruned channels are not folded into the kept ones, and all "
                            "inputs of a weight count the same");
  Progress progress("encoding", units.size());
  for (auto [unit, count] : llvm::zip_equal(units, counts)) {
    for (WeightOp weight : unit.weights) {
      FailureOr<NewWeight> result = rebuild(weight, unit.group, count, nullptr);
      if (failed(result))
        return failure();
      rebuilt.push_back(std::move(*result));
    }
    progress.advance();
  }
  return success();
}

/// Stage by stage, so that only one stage's moments exist at a time.
LogicalResult JPQApplyPlanPass::rebuildAll(func::FuncOp function, ArrayRef<CompressionUnit> units,
                                           ArrayRef<int64_t> counts, SmallVectorImpl<NewWeight> &rebuilt) {
  FailureOr<TokenWindows> tokens = readCalibration(function, calibration, window, windows);
  if (failed(tokens))
    return failure();
  FailureOr<std::unique_ptr<Calibration>> calibrated = Calibration::create(function, *tokens);
  if (failed(calibrated))
    return failure();
  Progress progress("encoding", (*calibrated)->getStageCount() - 1);
  for (unsigned stage = 1; stage < (*calibrated)->getStageCount(); ++stage) {
    llvm::Expected<Calibration::Moments> moments = (*calibrated)->runNextStage();
    if (!moments)
      return function.emitError() << llvm::toString(moments.takeError());
    for (auto [unit, count] : llvm::zip_equal(units, counts))
      for (WeightOp weight : unit.weights) {
        ArrayRef<unsigned> stages = (*calibrated)->getStagesOf(weight.getSymName());
        if (stages.empty() || stages.back() != stage)
          continue;
        FailureOr<NewWeight> result = rebuild(weight, unit.group, count, moments->lookup(weight.getSymName()).get());
        if (failed(result))
          return failure();
        rebuilt.push_back(std::move(*result));
      }
    progress.advance();
  }
  return success();
}

/// Gives the weights their new types and values, and removes what the plan was made of.
void JPQApplyPlanPass::replace(ArrayRef<NewWeight> weights) {
  for (const NewWeight &result : weights) {
    WeightOp weight = result.weight;
    weight.setType(result.type);
    weight.setValueAttr(createInlineComponents(&getContext(), weight.getSymName(), result.components));
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
