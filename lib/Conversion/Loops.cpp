//===- Loops.cpp - Loops that carry values --------------------------------===//

#include "Loops.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;

SmallVector<Value> jpq::createLoop(ImplicitLocOpBuilder &builder, Value first, Value end, int64_t step,
                                   ValueRange values, LoopBody body) {
  Value stride = arith::ConstantIndexOp::create(builder, step);
  auto loop = scf::ForOp::create(builder, first, end, stride, values);
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToStart(loop.getBody());
  SmallVector<Value> results = body(loop.getInductionVar(), loop.getRegionIterArgs());
  // A loop without values has its terminator already.
  if (!values.empty())
    scf::YieldOp::create(builder, results);
  return llvm::to_vector_of<Value>(loop.getResults());
}
