//===- FuseExtensions.cpp - Products of a few rows read half precision ----===//

#include "../Products.h"
#include "jpq/Conversion/Passes.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/IR/PatternMatch.h"

namespace jpq {
#define GEN_PASS_DEF_JPQFUSEEXTENSIONS
#include "jpq/Conversion/Passes.h.inc"
} // namespace jpq

using namespace mlir;
using namespace jpq;

/// The operand of which each number meets few rows; null if there is none.
static OpOperand *findColumns(linalg::GenericOp op) {
  if (!op.hasPureTensorSemantics() || !isLargeProduct(op))
    return nullptr;
  FailureOr<linalg::ContractionDimensions> dims = linalg::inferContractionDims(op);
  if (countRows(op, dims->m) <= kFewRows)
    return &op->getOpOperand(1);
  return countRows(op, dims->n) <= kFewRows ? &op->getOpOperand(0) : nullptr;
}

static bool isExtension(linalg::GenericOp op) {
  Block *body = op.getBlock();
  auto extend = dyn_cast<arith::ExtFOp>(body->front());
  return op.getNumLoops() == op.getNumParallelLoops() && op.getNumDpsInputs() == 1 && extend &&
         extend.getIn() == body->getArgument(0) && body->getTerminator()->getOperand(0) == extend;
}

namespace {
struct JPQFuseExtensionsPass : jpq::impl::JPQFuseExtensionsBase<JPQFuseExtensionsPass> {
  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    for (linalg::GenericOp op : llvm::to_vector(getOperation().getOps<linalg::GenericOp>())) {
      OpOperand *columns = findColumns(op);
      auto producer = columns ? columns->get().getDefiningOp<linalg::GenericOp>() : linalg::GenericOp();
      // For others a fused product would have to keep what it extends: a second result, and no product any more.
      if (!producer || !producer->hasOneUse() || !isExtension(producer) || !linalg::areElementwiseOpsFusable(columns))
        continue;
      rewriter.setInsertionPoint(op);
      FailureOr<linalg::ElementwiseOpFusionResult> fused = linalg::fuseElementwiseOps(rewriter, columns);
      if (failed(fused))
        continue;
      rewriter.replaceOp(op, fused->replacements.lookup(op.getResult(0)));
      rewriter.eraseOp(producer);
    }
  }
};
} // namespace
