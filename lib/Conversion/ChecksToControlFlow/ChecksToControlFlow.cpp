//===- ChecksToControlFlow.cpp - Numbered assertions become a record ------===//
//
// Upstream lowers an assertion to abort(), which no caller survives. Here a failed check leaves its number in a record
// that the caller passes; the lowest of all threads stays, so that what is reported does not depend on them. Behind a
// check of the function itself (of sizes, mostly) nothing can be trusted: it returns. In a loop it goes on: lookups
// that failed read another element.
//
//===----------------------------------------------------------------------===//

#include "jpq/Analysis/RuntimeChecks.h"
#include "jpq/Conversion/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace jpq {
#define GEN_PASS_DEF_JPQCHECKSTOCONTROLFLOW
#include "jpq/Conversion/Passes.h.inc"
} // namespace jpq

using namespace mlir;
using namespace jpq;

/// Records the number of `check` where its condition does not hold.
static void record(cf::AssertOp check, Value place) {
  ImplicitLocOpBuilder builder(check.getLoc(), check);
  Value yes = arith::ConstantIntOp::create(builder, 1, 1);
  Value failed = arith::XOrIOp::create(builder, check.getArg(), yes);
  auto branch = scf::IfOp::create(builder, failed, /*withElseRegion=*/false);
  builder.setInsertionPointToStart(branch.thenBlock());
  int64_t number = check->getAttrOfType<IntegerAttr>(kCheckAttrName).getInt();
  Value value = arith::ConstantIntOp::create(builder, number, 64);
  memref::AtomicRMWOp::create(builder, arith::AtomicRMWKind::mins, value, place, ValueRange());
}

/// Frees what has been allocated in the function's block so far, and returns arrays of no meaning.
static void createExit(ImplicitLocOpBuilder &builder, ArrayRef<memref::AllocOp> allocated, TypeRange results) {
  for (memref::AllocOp buffer : allocated)
    memref::DeallocOp::create(builder, buffer);
  SmallVector<Value> values;
  Value none;
  for (Type type : results) {
    auto buffer = cast<MemRefType>(type);
    if (buffer.getNumDynamicDims() != 0 && !none)
      none = arith::ConstantIndexOp::create(builder, 0);
    values.push_back(memref::AllocOp::create(builder, buffer, SmallVector<Value>(buffer.getNumDynamicDims(), none)));
  }
  func::ReturnOp::create(builder, values);
}

/// The buffers of `block` that stand before `end` and are not freed before it.
static SmallVector<memref::AllocOp> findAllocated(Block &block, Operation *end) {
  SmallVector<memref::AllocOp> allocated;
  for (auto buffer : block.getOps<memref::AllocOp>()) {
    bool isFreed = llvm::any_of(buffer->getUsers(), [&](Operation *user) {
      return isa<memref::DeallocOp>(user) && user->getBlock() == &block && user->isBeforeInBlock(end);
    });
    if (buffer->isBeforeInBlock(end) && !isFreed)
      allocated.push_back(buffer);
  }
  return allocated;
}

namespace {
struct JPQChecksToControlFlowPass : jpq::impl::JPQChecksToControlFlowBase<JPQChecksToControlFlowPass> {
  void runOnOperation() override {
    func::FuncOp function = getOperation();
    SmallVector<cf::AssertOp> checks;
    function.walk([&](cf::AssertOp check) {
      if (check->hasAttr(kCheckAttrName))
        checks.push_back(check);
    });
    if (checks.empty())
      return;
    if (!llvm::hasSingleElement(function.getBody())) {
      function.emitError("has several blocks: its checks cannot be lowered");
      return signalPassFailure();
    }
    Location location = function.getLoc();
    auto type = MemRefType::get({}, IntegerType::get(&getContext(), 64));
    if (failed(function.insertArgument(function.getNumArguments(), type, {}, location)))
      return signalPassFailure();
    Value place = function.getArguments().back();
    // From the last to the first: what is in front of a check that returns stays one block.
    Block &body = function.getBody().front();
    for (cf::AssertOp check : llvm::reverse(checks)) {
      record(check, place);
      if (check->getBlock() == &body) {
        SmallVector<memref::AllocOp> allocated = findAllocated(body, check);
        Block *rest = body.splitBlock(std::next(check->getIterator())), *exit = new Block();
        function.getBody().push_back(exit);
        ImplicitLocOpBuilder builder(check.getLoc(), &getContext());
        builder.setInsertionPointToEnd(exit);
        createExit(builder, allocated, function.getResultTypes());
        builder.setInsertionPointToEnd(&body);
        cf::CondBranchOp::create(builder, check.getArg(), rest, exit);
      }
      check.erase();
    }
  }
};
} // namespace
