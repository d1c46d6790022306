//===- KeepLoops.cpp - Loops of static size stay loops --------------------===//
//
// LLVM unrolls an inner loop of known size, vectorizes the loop around it, and so on: a normalization's sums become
// blocks of ten thousand instructions, which its schedulers take more than linear time for. Scalar loops gain little
// from it. Vector code is written as far unrolled as it should be, and is left alone.
//
//===----------------------------------------------------------------------===//

#include "jpq/Conversion/Passes.h"

namespace jpq {
#define GEN_PASS_DEF_JPQKEEPLOOPS
#include "jpq/Conversion/Passes.h.inc"
} // namespace jpq

using namespace mlir;

/// Ops that a loop may become without a loop.
static constexpr int64_t kUnrolledOps = 64;

static bool isVectorCode(scf::ForOp loop) {
  return loop
      .walk([](Operation *op) {
        bool hasVectors = llvm::any_of(op->getResultTypes(), llvm::IsaPred<VectorType>) ||
                          llvm::any_of(op->getOperandTypes(), llvm::IsaPred<VectorType>);
        return hasVectors ? WalkResult::interrupt() : WalkResult::advance();
      })
      .wasInterrupted();
}

/// Marks the loop by the name that the attribute has in llvm.br, where lowerings carry it on.
static void keep(scf::ForOp loop) {
  MLIRContext *context = loop.getContext();
  auto unroll = LLVM::LoopUnrollAttr::get(context, BoolAttr::get(context, true), {}, {}, {}, {}, {}, {});
  loop->setAttr("loop_annotation",
                LLVM::LoopAnnotationAttr::get(context, {}, {}, {}, unroll, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}));
}

/// The ops of a block once the loops in it are unrolled that are not kept.
static int64_t unroll(Block &block) {
  int64_t ops = 0;
  for (Operation &op : block) {
    int64_t inside = 1;
    for (Region &region : op.getRegions())
      for (Block &nested : region)
        inside += unroll(nested);
    auto loop = dyn_cast<scf::ForOp>(op);
    std::optional<APInt> count = loop ? loop.getStaticTripCount() : std::nullopt;
    if (count && !isVectorCode(loop)) {
      int64_t limit = kUnrolledOps / inside;
      if (count->ugt(limit))
        keep(loop);
      else
        inside *= count->getZExtValue();
    }
    ops += inside;
  }
  return ops;
}

namespace {
struct JPQKeepLoopsPass : jpq::impl::JPQKeepLoopsBase<JPQKeepLoopsPass> {
  void runOnOperation() override {
    for (Block &block : getOperation().getFunctionBody())
      unroll(block);
  }
};
} // namespace
