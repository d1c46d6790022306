//===- TestStages.cpp - The stages of a model, as remarks -----------------===//

#include "TestPasses.h"
#include "jpq/Analysis/ModelRunner.h"
#include "jpq/Analysis/Stages.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Pass/Pass.h"

using namespace mlir;
using namespace jpq;

namespace {
/// A remark per stage: its number, the first stage that is equal to it if that is another one, how many values flow in
/// and out with their types, its weights, what it checks, and whether it is row-wise; the epilogue last, if it gives
/// anything. With `outline`, its function as well.
struct TestStagesPass : PassWrapper<TestStagesPass, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(TestStagesPass)
  TestStagesPass() = default;
  TestStagesPass(const TestStagesPass &other) : PassWrapper(other) {}

  StringRef getArgument() const final { return "test-jpq-stages"; }
  StringRef getDescription() const final { return "the stages of the forward function, as remarks"; }

  void runOnOperation() override {
    FailureOr<func::FuncOp> function = getForwardFunction(getOperation());
    if (failed(function))
      return signalPassFailure();
    SmallVector<Value> boundaries;
    if (cutInputs)
      function->walk([&](LinearOp linear) { boundaries.push_back(linear.getInput()); });
    StageAnalysis analysis(*function, boundaries);
    OwningOpRef<ModuleOp> outlined = ModuleOp::create(function->getLoc());
    llvm::StringMap<unsigned> firstOfText;
    for (auto [index, part] : llvm::enumerate(analysis.getStagesAndEpilogue())) {
      const Stage &stage = *part;
      if (index == analysis.getStageCount() && stage.outputs.empty())
        continue;
      std::string text;
      SmallVector<std::string> checks;
      func::FuncOp body = analysis.outline(index, *outlined, "stage", &checks);
      if (failed(verify(*outlined)))
        return signalPassFailure();
      llvm::raw_string_ostream(text) << body;
      body.erase();
      unsigned first = firstOfText.try_emplace(text, index).first->second;

      InFlightDiagnostic remark = function->emitRemark() << "stage " << index;
      if (first != index)
        remark << " = stage " << first;
      remark << ": ";
      describe(remark, stage.inputs);
      remark << " -> ";
      describe(remark, stage.outputs);
      remark << ", weights (";
      llvm::interleaveComma(stage.weights, remark);
      remark << ")";
      if (!stage.observed.empty()) {
        remark << ", observed (";
        llvm::interleaveComma(stage.observed, remark, [&](ObserveOp observe) { remark << observe.getName(); });
        remark << ")";
      }
      SmallVector<StringRef> inside;
      for (Operation *op : stage.ops)
        if (auto linear = dyn_cast<LinearOp>(op); linear && !llvm::is_contained(stage.inputs, linear.getInput()))
          if (auto get = linear.getWeight().getDefiningOp<GetWeightOp>())
            inside.push_back(get.getWeight());
      if (cutInputs && !inside.empty()) {
        remark << ", computes what is multiplied by (";
        llvm::interleaveComma(inside, remark);
        remark << ")";
      }
      if (!checks.empty()) {
        remark << ", checks (";
        llvm::interleaveComma(checks, remark);
        remark << ")";
      }
      if (index < analysis.getStageCount() && analysis.isRowWise(index))
        remark << ", row-wise";
      if (outline)
        remark.attachNote() << text;
    }
  }

  static void describe(InFlightDiagnostic &remark, ArrayRef<Value> values) {
    remark << "(";
    llvm::interleaveComma(values, remark, [&](Value value) { remark << value.getType(); });
    remark << ")";
  }

  Option<bool> cutInputs{*this, "cut-inputs", llvm::cl::desc("also cut at what linears take"), llvm::cl::init(false)};
  Option<bool> outline{*this, "outline", llvm::cl::desc("also each stage's function"), llvm::cl::init(false)};
};
} // namespace

void jpq::test::registerTestStagesPass() { PassRegistration<TestStagesPass>(); }
