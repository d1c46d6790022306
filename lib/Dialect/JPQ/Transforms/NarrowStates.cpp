//===- NarrowStates.cpp - States are kept in half precision ---------------===//
//
// A state is an argument, what slices written into it make of it, and the result. All of these become narrow; what is
// written is rounded first, and what anybody else reads is extended again.
//
//===----------------------------------------------------------------------===//

#include "jpq/Dialect/JPQ/IR/States.h"
#include "jpq/Dialect/JPQ/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace jpq {
#define GEN_PASS_DEF_JPQNARROWSTATES
#include "jpq/Dialect/JPQ/Transforms/Passes.h.inc"
} // namespace jpq

using namespace mlir;
using namespace jpq;

/// `tensor` with elements of another float type, as a `linalg.generic`.
static Value convert(ImplicitLocOpBuilder &builder, Value tensor, Type element) {
  auto type = cast<RankedTensorType>(tensor.getType());
  auto identity = builder.getMultiDimIdentityMap(type.getRank());
  Value empty = tensor::EmptyOp::create(builder, tensor::getMixedSizes(builder, builder.getLoc(), tensor), element);
  SmallVector<utils::IteratorType> loops(type.getRank(), utils::IteratorType::parallel);
  auto body = [&](OpBuilder &nested, Location loc, ValueRange values) {
    bool widens = element.getIntOrFloatBitWidth() > type.getElementTypeBitWidth();
    Value result = widens ? Value(arith::ExtFOp::create(nested, loc, element, values[0]))
                          : Value(arith::TruncFOp::create(nested, loc, element, values[0]));
    linalg::YieldOp::create(nested, loc, result);
  };
  return linalg::GenericOp::create(builder, empty.getType(), tensor, empty, ArrayRef({identity, identity}), loops, body)
      .getResult(0);
}

/// Makes `value`, a state or what became of it, narrow, and all that it becomes in turn. Results of the function from
/// `firstState` on are states.
static void narrow(Value value, Type element, unsigned firstState) {
  Type wide = getElementTypeOrSelf(value.getType());
  value.setType(cast<RankedTensorType>(value.getType()).clone(element));
  for (OpOperand &use : llvm::make_early_inc_range(value.getUses())) {
    Operation *user = use.getOwner();
    ImplicitLocOpBuilder builder(user->getLoc(), user);
    auto insert = dyn_cast<tensor::InsertSliceOp>(user);
    if (insert && use.get() == insert.getDest() && insert.getSource() != insert.getDest()) {
      insert.getSourceMutable().set(convert(builder, insert.getSource(), element));
      narrow(insert.getResult(), element, firstState);
    } else if (isa<tensor::CastOp>(user)) {
      narrow(user->getResult(0), element, firstState);
    } else if (auto slice = dyn_cast<tensor::ExtractSliceOp>(user)) {
      // Only what is read is extended.
      slice.getResult().setType(slice.getType().clone(element));
      builder.setInsertionPointAfter(slice);
      Value extended = convert(builder, slice, wide);
      slice.getResult().replaceAllUsesExcept(extended, extended.getDefiningOp());
    } else if (!isa<tensor::DimOp>(user) && !(isa<func::ReturnOp>(user) && use.getOperandNumber() >= firstState)) {
      use.set(convert(builder, value, wide));
    }
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
  }

private:
  LogicalResult narrowStates(func::FuncOp function, Type element);
};
} // namespace

LogicalResult JPQNarrowStatesPass::narrowStates(func::FuncOp function, Type element) {
  if (function.isDeclaration())
    return success();
  SmallVector<BlockArgument> states = getStates(function);
  if (states.empty())
    return success();
  auto terminator = dyn_cast<func::ReturnOp>(function.getBody().back().getTerminator());
  if (!terminator || !llvm::hasSingleElement(function.getBody()))
    return function.emitError("has states, and control flow between blocks");
  unsigned firstState = function.getNumResults() - states.size();
  for (BlockArgument state : states)
    if (getElementTypeOrSelf(state.getType()).isF32())
      narrow(state, element, firstState);
  // A state that is not written in slices but computed anew.
  ImplicitLocOpBuilder builder(terminator.getLoc(), terminator);
  for (auto [state, updated] : llvm::zip_equal(states, terminator->getOpOperands().drop_front(firstState)))
    if (getElementTypeOrSelf(updated.get().getType()) != getElementTypeOrSelf(state.getType()))
      updated.set(convert(builder, updated.get(), element));
  function.setType(builder.getFunctionType(function.getBody().getArgumentTypes(), terminator->getOperandTypes()));
  return success();
}
