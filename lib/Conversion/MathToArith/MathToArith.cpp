//===- MathToArith.cpp - Polynomials instead of libm calls ----------------===//

#include "jpq/Conversion/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace jpq {
#define GEN_PASS_DEF_JPQMATHTOARITH
#include "jpq/Conversion/Passes.h.inc"
} // namespace jpq

using namespace mlir;

namespace {
struct JPQMathToArithPass : jpq::impl::JPQMathToArithBase<JPQMathToArithPass> {
  void runOnOperation() override {
    // In f16 the polynomials themselves would lose most digits.
    SmallVector<Operation *> ops;
    getOperation().walk([&](Operation *op) {
      bool isF32 = isa<math::ExpOp, math::TanhOp, math::ErfOp>(op) && getElementTypeOrSelf(op->getResult(0)).isF32();
      bool isBF16 = (isa<arith::ExtFOp>(op) && getElementTypeOrSelf(op->getOperand(0)).isBF16()) ||
                    (isa<arith::TruncFOp>(op) && getElementTypeOrSelf(op->getResult(0)).isBF16());
      if (isF32 || isBF16)
        ops.push_back(op);
    });
    RewritePatternSet patterns(&getContext());
    populateMathPolynomialApproximationPatterns(patterns, [](StringRef) { return true; });
    arith::populateExpandBFloat16Patterns(patterns);
    GreedyRewriteConfig config;
    config.setStrictness(GreedyRewriteStrictness::ExistingOps);
    if (failed(applyOpPatternsGreedily(ops, std::move(patterns), config)))
      signalPassFailure();
  }
};
} // namespace
