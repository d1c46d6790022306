//===- TestErrorPropagation.cpp - What is known of values, as remarks -----===//

#include "TestPasses.h"
#include "jpq/Analysis/ErrorPropagation.h"
#include "jpq/Analysis/IndependentErrors.h"
#include "jpq/Analysis/ModelRunner.h"
#include "mlir/Pass/Pass.h"
#include "llvm/Support/Format.h"

using namespace mlir;
using namespace jpq;

namespace {
/// A remark per result that holds floats: mean and mean square of its elements, and its gains by weights; and one per
/// op that makes something unknown.
struct TestErrorPropagationPass : PassWrapper<TestErrorPropagationPass, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(TestErrorPropagationPass)
  TestErrorPropagationPass() = default;
  TestErrorPropagationPass(const TestErrorPropagationPass &other) : PassWrapper(other) {}

  StringRef getArgument() const final { return "test-jpq-error-propagation"; }
  StringRef getDescription() const final { return "what errors of weights do to the forward function's values"; }

  void runOnOperation() override {
    FailureOr<func::FuncOp> function = getForwardFunction(getOperation());
    if (failed(function))
      return signalPassFailure();
    FailureOr<ErrorPropagation> propagation = ErrorPropagation::create(*function, IndependentErrors(extent));
    if (failed(propagation))
      return signalPassFailure();
    function->walk([&](Operation *op) {
      if (isa<ErrorTransferOpInterface>(op->getParentOp()))
        return;
      for (Value result : op->getResults())
        if (isa<FloatType>(getElementTypeOrSelf(result)))
          describe(op, propagation->lookup(result), propagation->getWeights());
    });
    for (const ErrorPropagation::UnknownOp &unknown : propagation->getUnknownOps())
      unknown.op->emitRemark() << "unknown: " << unknown.reason;
  }

  static void describe(Operation *op, const ValueError *error, ArrayRef<StringRef> weights) {
    std::string text;
    llvm::raw_string_ostream stream(text);
    if (error) {
      auto [mean, square, isPositive] = error->signal;
      // Means that are zero but for rounding differ from machine to machine.
      stream << llvm::format("mean %.3g, square %.3g", mean * mean < 1e-20 * square ? 0.0 : mean, square);
      for (auto [gain, weight] : llvm::zip(error->gains, weights))
        if (gain != 0)
          stream << llvm::format(", %s %.3g", weight.str().c_str(), gain);
    } else {
      stream << "nothing known";
    }
    op->emitRemark() << text;
  }

  Option<int64_t> extent{*this, "extent", llvm::cl::desc("size of dynamic dimensions"), llvm::cl::init(256)};
};
} // namespace

void jpq::test::registerTestErrorPropagationPass() { PassRegistration<TestErrorPropagationPass>(); }
