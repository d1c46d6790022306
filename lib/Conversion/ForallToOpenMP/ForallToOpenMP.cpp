//===- ForallToOpenMP.cpp - Parallel loops on OpenMP threads --------------===//

#include "jpq/Conversion/Passes.h"
#include "mlir/Dialect/OpenMP/OpenMPDialect.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace jpq {
#define GEN_PASS_DEF_JPQFORALLTOOPENMP
#include "jpq/Conversion/Passes.h.inc"
} // namespace jpq

using namespace mlir;

static void lower(scf::ForallOp loop) {
  ImplicitLocOpBuilder builder(loop.getLoc(), loop);
  // A loop over nothing runs its body once.
  if (loop.getRank() == 0) {
    loop.getTerminator()->erase();
    loop->getBlock()->getOperations().splice(loop->getIterator(), loop.getBody()->getOperations());
    loop.erase();
    return;
  }
  auto toValues = [&](ArrayRef<OpFoldResult> bounds) {
    return getValueOrCreateConstantIndexOp(builder, loop.getLoc(), bounds);
  };
  omp::LoopNestOperands bounds;
  bounds.loopLowerBounds = toValues(loop.getMixedLowerBound());
  bounds.loopUpperBounds = toValues(loop.getMixedUpperBound());
  bounds.loopSteps = toValues(loop.getMixedStep());
  bounds.collapseNumLoops = builder.getI64IntegerAttr(loop.getRank());

  auto parallel = omp::ParallelOp::create(builder);
  builder.createBlock(&parallel.getRegion());
  auto shared = omp::WsloopOp::create(builder);
  // Tiles differ in work (a causal row sees few keys or many): threads take the next one when they are done.
  shared.setScheduleKind(omp::ClauseScheduleKind::Dynamic);
  omp::TerminatorOp::create(builder);
  builder.createBlock(&shared.getRegion());
  auto nest = omp::LoopNestOp::create(builder, bounds);
  nest.getRegion().takeBody(loop.getRegion());
  Block &body = nest.getRegion().front();
  Operation *terminator = body.getTerminator();
  builder.setInsertionPoint(terminator);
  omp::YieldOp::create(builder, ValueRange());
  terminator->erase();
  loop.erase();
}

namespace {
struct JPQForallToOpenMPPass : jpq::impl::JPQForallToOpenMPBase<JPQForallToOpenMPPass> {
  void runOnOperation() override {
    WalkResult result = getOperation().walk([](scf::ForallOp loop) {
      if (loop.getNumResults() != 0) {
        loop.emitError("has results; bufferize it first");
        return WalkResult::interrupt();
      }
      lower(loop);
      return WalkResult::advance();
    });
    if (result.wasInterrupted())
      signalPassFailure();
  }
};
} // namespace
