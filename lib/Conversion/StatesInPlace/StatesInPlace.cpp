//===- StatesInPlace.cpp - States are updated where they lie --------------===//

#include "jpq/Conversion/Passes.h"
#include "jpq/Dialect/JPQ/IR/States.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "llvm/ADT/BitVector.h"

namespace jpq {
#define GEN_PASS_DEF_JPQSTATESINPLACE
#include "jpq/Conversion/Passes.h.inc"
} // namespace jpq

using namespace mlir;
using namespace jpq;

namespace {
struct JPQStatesInPlacePass : jpq::impl::JPQStatesInPlaceBase<JPQStatesInPlacePass> {
  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (function.isDeclaration())
      return;
    SmallVector<BlockArgument> states = getStates(function);
    if (states.empty())
      return;
    FailureOr<MutableArrayRef<OpOperand>> updated = getUpdatedStates(function);
    if (failed(updated))
      return signalPassFailure();
    for (auto [argument, operand] : llvm::zip_equal(states, *updated)) {
      Value buffer = operand.get();
      while (auto cast = buffer.getDefiningOp<memref::CastOp>())
        buffer = cast.getSource();
      if (buffer != argument) {
        function.emitError() << "does not update the state in argument " << argument.getArgNumber() << " where it lies";
        return signalPassFailure();
      }
      function.removeArgAttr(argument.getArgNumber(), JPQDialect::kStateAttrName);
    }
    unsigned first = updated->front().getOperandNumber();
    Operation *terminator = updated->front().getOwner();
    terminator->setOperands(SmallVector<Value>(terminator->getOperands().take_front(first)));
    llvm::BitVector dropped(function.getNumResults());
    dropped.set(first, function.getNumResults());
    if (failed(function.eraseResults(dropped)))
      signalPassFailure();
  }
};
} // namespace
