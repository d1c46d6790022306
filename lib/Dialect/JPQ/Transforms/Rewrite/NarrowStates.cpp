//===- NarrowStates.cpp - States are kept in half precision ---------------===//
//
// A state is an argument, what slices written into it make of it, and the result. All of these become narrow; what is
// written is rounded first, and what anybody else reads is extended again.
//
//===----------------------------------------------------------------------===//

#include "jpq/Dialect/JPQ/IR/States.h"
#include "jpq/Dialect/JPQ/Transforms/Passes.h"
#include "jpq/Interfaces/Elementwise.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/SetVector.h"

namespace jpq {
#define GEN_PASS_DEF_JPQNARROWSTATES
#include "jpq/Dialect/JPQ/Transforms/Passes.h.inc"
} // namespace jpq

using namespace mlir;
using namespace jpq;

/// Adds `value`, a state, and all that it becomes: with slices written into it, or cast.
static void collect(Value value, llvm::SetVector<Value> &states) {
  if (!states.insert(value))
    return;
  for (OpOperand &use : value.getUses()) {
    Operation *user = use.getOwner();
    auto insert = dyn_cast<tensor::InsertSliceOp>(user);
    if ((insert && use == insert.getDestMutable()) ||
        (isa<tensor::CastOp>(user) && isa<RankedTensorType>(user->getResult(0).getType())))
      collect(user->getResult(0), states);
  }
}

static void setElementType(Value value, Type element) {
  value.setType(cast<RankedTensorType>(value.getType()).clone(element));
}

/// Lets `uses` of a narrow value read it extended to f32.
static void extend(Value value, ArrayRef<OpOperand *> uses) {
  if (uses.empty())
    return;
  OpBuilder builder(value.getContext());
  builder.setInsertionPointAfterValue(value);
  Value extended = convertElements(builder, value.getLoc(), value, builder.getF32Type());
  for (OpOperand *use : uses)
    use->set(extended);
}

static SmallVector<OpOperand *> getUses(Value value) {
  return llvm::to_vector(llvm::make_pointer_range(value.getUses()));
}

/// Makes `states`, as collect() gives them, narrow. Results of the function from `firstState` on are states.
static void narrow(const llvm::SetVector<Value> &states, Type element, unsigned firstState) {
  for (Value state : states)
    setElementType(state, element);
  for (Value state : states) {
    SmallVector<OpOperand *> reads;
    for (OpOperand *use : getUses(state)) {
      Operation *user = use->getOwner();
      if (auto slice = dyn_cast<tensor::ExtractSliceOp>(user)) {
        // Only what is read is extended.
        SmallVector<OpOperand *> uses = getUses(slice.getResult());
        setElementType(slice.getResult(), element);
        extend(slice.getResult(), uses);
      } else if (auto insert = dyn_cast<tensor::InsertSliceOp>(user); insert && states.contains(insert.getResult())) {
        OpBuilder builder(insert);
        insert.getSourceMutable().set(convertElements(builder, insert.getLoc(), insert.getSource(), element));
      } else if (!(isa<tensor::CastOp>(user) && states.contains(user->getResult(0))) && !isa<tensor::DimOp>(user) &&
                 !(isa<func::ReturnOp>(user) && use->getOperandNumber() >= firstState)) {
        reads.push_back(use);
      }
    }
    extend(state, reads);
  }
}

namespace {
struct JPQNarrowStatesPass : jpq::impl::JPQNarrowStatesBase<JPQNarrowStatesPass> {
  using Base::Base;

  void runOnOperation() override {
    Builder builder(&getContext());
    Type element = type == "f16" ? Type(builder.getF16Type()) : type == "bf16" ? Type(builder.getBF16Type()) : Type();
    if (!element) {
      getOperation().emitError() << "type must be f16 or bf16, not '" << type << "'";
      return signalPassFailure();
    }
    for (func::FuncOp function : getOperation().getOps<func::FuncOp>())
      if (failed(narrowStates(function, element)))
        return signalPassFailure();
    if (count == 0)
      getOperation().emitRemark("no function has a state of f32: nothing is narrowed");
  }

private:
  LogicalResult narrowStates(func::FuncOp function, Type element);

  /// States that became narrow.
  unsigned count = 0;
};
} // namespace

LogicalResult JPQNarrowStatesPass::narrowStates(func::FuncOp function, Type element) {
  if (function.isDeclaration())
    return success();
  SmallVector<BlockArgument> states = getStates(function);
  if (states.empty())
    return success();
  FailureOr<MutableArrayRef<OpOperand>> updated = getUpdatedStates(function);
  if (failed(updated))
    return failure();
  llvm::SetVector<Value> narrowed;
  for (BlockArgument state : states)
    if (getElementTypeOrSelf(state.getType()).isF32()) {
      collect(state, narrowed);
      ++count;
    }
  narrow(narrowed, element, updated->front().getOperandNumber());
  // A state that is not written in slices but computed anew.
  Operation *terminator = updated->front().getOwner();
  OpBuilder builder(terminator);
  for (auto [state, operand] : llvm::zip_equal(states, *updated))
    operand.set(convertElements(builder, terminator->getLoc(), operand.get(), getElementTypeOrSelf(state.getType())));
  function.setType(builder.getFunctionType(function.getBody().getArgumentTypes(), terminator->getOperandTypes()));
  return success();
}
