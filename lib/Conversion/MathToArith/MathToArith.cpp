//===- MathToArith.cpp - Polynomials instead of libm calls ----------------===//

#include "jpq/Conversion/Passes.h"
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
    RewritePatternSet patterns(&getContext());
    auto isChosen = [](StringRef name) { return name == "math.exp" || name == "math.tanh" || name == "math.erf"; };
    populateMathPolynomialApproximationPatterns(patterns, isChosen);
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }
};
} // namespace
