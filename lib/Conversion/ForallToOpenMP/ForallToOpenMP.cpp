//===- ForallToOpenMP.cpp - Parallel loops on OpenMP threads --------------===//
//
// Tiles differ in work (a causal row sees few keys or many), so threads take the next one when they are done. They
// count by an atomic addition: OpenMP's own dynamic schedule takes a microsecond per tile in builds of libomp that
// check themselves, as those of some distributions are.
//
//===----------------------------------------------------------------------===//

#include "jpq/Conversion/Passes.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/OpenMP/OpenMPDialect.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace jpq {
#define GEN_PASS_DEF_JPQFORALLTOOPENMP
#include "jpq/Conversion/Passes.h.inc"
} // namespace jpq

using namespace mlir;

/// The steps from `first` to `end` of a loop.
static Value countSteps(ImplicitLocOpBuilder &builder, Value first, Value end, Value step) {
  Value zero = arith::ConstantIndexOp::create(builder, 0);
  Value extent = arith::MaxSIOp::create(builder, arith::SubIOp::create(builder, end, first), zero);
  return arith::CeilDivUIOp::create(builder, extent, step);
}

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
  SmallVector<Value> firsts = toValues(loop.getMixedLowerBound()), ends = toValues(loop.getMixedUpperBound()),
                     steps = toValues(loop.getMixedStep()), counts;
  Value one = arith::ConstantIndexOp::create(builder, 1), total = one;
  for (auto [first, end, step] : llvm::zip_equal(firsts, ends, steps)) {
    counts.push_back(countSteps(builder, first, end, step));
    total = builder.createOrFold<arith::MulIOp>(total, counts.back());
  }

  // One number that all threads count up: in the entry block, since in a loop it would take more of the stack each
  // time.
  Value counter;
  {
    OpBuilder::InsertionGuard guard(builder);
    Operation *scope = loop->getParentWithTrait<OpTrait::AutomaticAllocationScope>();
    builder.setInsertionPointToStart(&scope->getRegion(0).front());
    counter = memref::AllocaOp::create(builder, MemRefType::get({}, builder.getI64Type()));
  }
  Value start = arith::ConstantIntOp::create(builder, 0, 64), increment = arith::ConstantIntOp::create(builder, 1, 64);
  memref::StoreOp::create(builder, start, counter);
  omp::ParallelOperands clauses;
  clauses.ifExpr = arith::CmpIOp::create(builder, arith::CmpIPredicate::ugt, total, one);
  auto parallel = omp::ParallelOp::create(builder, clauses);
  builder.createBlock(&parallel.getRegion());
  auto tasks = scf::WhileOp::create(
      builder, builder.getIndexType(), ValueRange(),
      [&](OpBuilder &nested, Location location, ValueRange) {
        Value count =
            memref::AtomicRMWOp::create(nested, location, arith::AtomicRMWKind::addi, increment, counter, ValueRange());
        Value number = arith::IndexCastOp::create(nested, location, nested.getIndexType(), count);
        Value isLeft = arith::CmpIOp::create(nested, location, arith::CmpIPredicate::ult, number, total);
        scf::ConditionOp::create(nested, location, isLeft, number);
      },
      [](OpBuilder &nested, Location location, ValueRange) { scf::YieldOp::create(nested, location); });
  omp::TerminatorOp::create(builder);

  Block &body = tasks.getAfter().front();
  Operation *yield = body.getTerminator();
  builder.setInsertionPoint(yield);
  Value rest = body.getArgument(0);
  SmallVector<Value> indices(loop.getRank());
  for (int64_t dim = loop.getRank() - 1; dim >= 0; --dim) {
    Value step = rest;
    if (dim != 0) {
      step = arith::RemUIOp::create(builder, rest, counts[dim]);
      rest = arith::DivUIOp::create(builder, rest, counts[dim]);
    }
    indices[dim] =
        builder.createOrFold<arith::AddIOp>(firsts[dim], builder.createOrFold<arith::MulIOp>(step, steps[dim]));
  }
  loop.getTerminator()->erase();
  for (auto [variable, index] : llvm::zip_equal(loop.getInductionVars(), indices))
    variable.replaceAllUsesWith(index);
  body.getOperations().splice(yield->getIterator(), loop.getBody()->getOperations());
  loop.erase();
}

namespace {
struct JPQForallToOpenMPPass : jpq::impl::JPQForallToOpenMPBase<JPQForallToOpenMPPass> {
  void runOnOperation() override {
    // Outer loops first: then an inner one counts in the parallel region that it lies in.
    SmallVector<scf::ForallOp> loops;
    getOperation().walk<WalkOrder::PreOrder>([&](scf::ForallOp loop) { loops.push_back(loop); });
    for (scf::ForallOp loop : loops) {
      if (loop.getNumResults() != 0) {
        loop.emitError("has results; bufferize it first");
        return signalPassFailure();
      }
      lower(loop);
    }
  }
};
} // namespace
