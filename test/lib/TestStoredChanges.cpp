//===- TestStoredChanges.cpp - What is scored is what is stored -----------===//

#include "TestPasses.h"
#include "jpq/Analysis/InputStatistics.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Dialect/JPQ/Transforms/Harm/OptionChanges.h"
#include "jpq/Dialect/JPQ/Transforms/Passes.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassManager.h"

using namespace mlir;
using namespace jpq;

namespace {
/// For every option of every plan: the values that are scored for it are those that jpq-apply-plan stores if that
/// option alone is chosen, bit for bit. A remark says how many options were compared.
struct TestStoredChangesPass : PassWrapper<TestStoredChangesPass, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(TestStoredChangesPass)
  TestStoredChangesPass() = default;
  TestStoredChangesPass(const TestStoredChangesPass &other) : PassWrapper(other) {}

  StringRef getArgument() const final { return "test-jpq-stored-changes"; }
  StringRef getDescription() const final { return "check that what is scored for options is what is stored"; }

  void runOnOperation() override {
    if (failed(check()))
      signalPassFailure();
  }

  LogicalResult check();
  /// Chooses option `number` in all plans of weights, or of groups, that have so many, drops all other plans, and
  /// carries that out.
  FailureOr<OwningOpRef<ModuleOp>> apply(unsigned number, bool ofGroups);
  /// Compares what is scored for an option with what stands in `applied`.
  LogicalResult compare(const PlanTarget &target, unsigned option, const Statistics &scored, ModuleOp applied);

  Option<std::string> statistics{*this, "statistics", llvm::cl::desc("statistics that options are scored with")};
  Option<std::string> stored{*this, "stored", llvm::cl::desc("other statistics, that weights are stored with")};
};
} // namespace

FailureOr<OwningOpRef<ModuleOp>> TestStoredChangesPass::apply(unsigned number, bool ofGroups) {
  OwningOpRef<ModuleOp> copy = getOperation().clone();
  auto getChoice = [&](PlanAttr plan, bool isGroup) {
    return plan && isGroup == ofGroups && number < plan.getOptions().size() ? plan.withChoice(number) : PlanAttr();
  };
  for (WeightOp weight : copy->getOps<WeightOp>()) {
    PlanAttr choice = getChoice(weight.getPlanAttr(), false);
    weight.removePlanAttr();
    if (choice)
      weight.setPlanAttr(choice);
  }
  for (GroupOp group : copy->getOps<GroupOp>()) {
    PlanAttr choice = getChoice(group.getPlanAttr(), true);
    group.removePlanAttr();
    if (choice)
      group.setPlanAttr(choice);
  }
  JPQApplyPlanOptions options;
  options.statistics = stored.empty() ? statistics : stored;
  PassManager passes(&getContext(), ModuleOp::getOperationName());
  passes.addPass(createJPQApplyPlan(options));
  if (failed(passes.run(*copy)))
    return failure();
  return copy;
}

LogicalResult TestStoredChangesPass::compare(const PlanTarget &target, unsigned option, const Statistics &scored,
                                             ModuleOp applied) {
  auto changes = OptionChanges::create(target, [&](StringRef weight) { return scored.lookup(weight); });
  if (failed(changes))
    return failure();
  auto changed = changes->apply(option);
  if (!changed)
    return target.getOp()->emitError() << llvm::toString(changed.takeError());
  WeightChoice choice = changes->getChoice(option);
  for (auto [constWeight, values] : llvm::zip_equal(target.matrices, *changed)) {
    WeightOp weight = constWeight;
    FailureOr<std::vector<float>> held = loadValues(applied.lookupSymbol<WeightOp>(weight.getSymName()));
    if (failed(held))
      return failure();
    int64_t columns = weight.getLogicalType().getDimSize(1), rows = weight.getLogicalType().getDimSize(0);
    SmallVector<int64_t> keptRows = llvm::to_vector(llvm::seq<int64_t>(0, rows)),
                         keptColumns = llvm::to_vector(llvm::seq<int64_t>(0, columns));
    SmallVector<ChannelCut> cuts = getKeptChannels(choice.cuts);
    if (!cuts.empty()) {
      keptRows = getKeptIndices(weight, 0, cuts);
      keptColumns = getKeptIndices(weight, 1, cuts);
    }
    auto fail = [&](int64_t row, int64_t column, float found) {
      return weight.emitError() << target.options[option] << ": row " << row << ", column " << column
                                << " is scored as " << values[row * columns + column] << ", but stored as " << found;
    };
    if (held->size() != keptRows.size() * keptColumns.size())
      return weight.emitError() << target.options[option] << ": " << held->size() << " values are stored, not "
                                << keptRows.size() * keptColumns.size();
    const float *next = held->data();
    for (int64_t row : keptRows) {
      auto kept = keptColumns.begin();
      for (int64_t column = 0; column < columns; ++column) {
        bool isKept = kept != keptColumns.end() && *kept == column;
        kept += isKept;
        float found = isKept ? *next++ : 0.0f;
        if (std::memcmp(&found, &values[row * columns + column], sizeof(float)) != 0)
          return fail(row, column, found);
      }
    }
  }
  return success();
}

LogicalResult TestStoredChangesPass::check() {
  ModuleOp module = getOperation();
  FailureOr<func::FuncOp> function = getForwardFunction(module);
  if (failed(function))
    return failure();
  InputStatistics known(module);
  llvm::Expected<std::shared_ptr<const Statistics>> scored = known.read(statistics, getModelDigest(module));
  if (!scored)
    return module.emitError() << llvm::toString(scored.takeError());
  StageAnalysis stages(*function);
  std::vector<PlanTarget> targets = findPlannedTargets(module, *function, stages);
  unsigned most = 0;
  for (const PlanTarget &target : targets)
    most = std::max<unsigned>(most, target.options.size());
  int64_t compared[2] = {0, 0};
  for (bool ofGroups : {false, true})
    for (unsigned option = 0; option < most; ++option) {
      FailureOr<OwningOpRef<ModuleOp>> applied = apply(option, ofGroups);
      if (failed(applied))
        return failure();
      for (const PlanTarget &target : targets) {
        if (bool(target.group) != ofGroups || option >= target.options.size())
          continue;
        if (failed(compare(target, option, **scored, **applied)))
          return failure();
        ++compared[ofGroups];
      }
    }
  module.emitRemark() << "what is scored is what is stored: " << compared[0] << " options of weights, " << compared[1]
                      << " of groups";
  return success();
}

void jpq::test::registerTestStoredChangesPass() { PassRegistration<TestStoredChangesPass>(); }
