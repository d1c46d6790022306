//===- TestAdjoint.cpp - Functions become their pullbacks -----------------===//

#include "TestPasses.h"
#include "jpq/Analysis/Adjoint.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Pass/Pass.h"

using namespace mlir;
using namespace jpq;

namespace {
/// Every function becomes its pullback by all its arguments of float tensors.
struct TestAdjointPass : PassWrapper<TestAdjointPass, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(TestAdjointPass)

  StringRef getArgument() const final { return "test-jpq-adjoint"; }
  StringRef getDescription() const final { return "turn functions into their pullbacks"; }
  void getDependentDialects(DialectRegistry &registry) const override {
    registry.insert<affine::AffineDialect, arith::ArithDialect, linalg::LinalgDialect, math::MathDialect,
                    scf::SCFDialect, tensor::TensorDialect>();
  }

  void runOnOperation() override {
    for (func::FuncOp function : getOperation().getOps<func::FuncOp>()) {
      if (function.isDeclaration())
        continue;
      SmallVector<unsigned> variables;
      for (BlockArgument argument : function.getArguments())
        if (isa<FloatType>(getElementTypeOrSelf(argument)))
          variables.push_back(argument.getArgNumber());
      if (failed(buildPullback(function, variables)))
        return signalPassFailure();
    }
  }
};
} // namespace

void jpq::test::registerTestAdjointPass() { PassRegistration<TestAdjointPass>(); }
