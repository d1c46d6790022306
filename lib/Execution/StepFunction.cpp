//===- StepFunction.cpp - Functions that compute token by token -----------===//

#include "jpq/Execution/StepFunction.h"
#include "Runnable.h"
#include "Specialize.h"

using namespace mlir;
using namespace jpq;

func::FuncOp jpq::findStepFunction(ModuleOp module) {
  auto function = module.lookupSymbol<func::FuncOp>("step");
  if (!function || function.isDeclaration() || getStates(function).empty())
    return nullptr;
  return function;
}

LogicalResult jpq::checkStepFunction(func::FuncOp function) {
  auto isTensor = [](Type type, int64_t rank, auto isElement) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    return tensor && tensor.getRank() == rank && isElement(tensor.getElementType());
  };
  auto isInteger = [](unsigned width) { return [width](Type type) { return type.isInteger(width); }; };
  bool fits = function.getNumArguments() > kStepStates &&
              function.getNumResults() == function.getNumArguments() - kStepStates + 1 &&
              isTensor(function.getArgumentTypes()[kStepTokens], 2, isInteger(32)) &&
              isTensor(function.getArgumentTypes()[kStepPosition], 0, isInteger(64)) &&
              isTensor(function.getResultTypes()[0], 3, [](Type type) { return type.isF32(); });
  for (unsigned i = kStepStates; fits && i < function.getNumArguments(); ++i) {
    auto type = dyn_cast<RankedTensorType>(function.getArgumentTypes()[i]);
    fits = isState(function, i) && type && type.getNumDynamicDims() == 2 && getHostElementType(type.getElementType());
  }
  if (!fits)
    return function.emitError("must take tokens (tensor<?x?xi32>), a position (tensor<i64>) and states that are "
                              "marked jpq.state and have two unknown sizes (the batch, then the capacity), and give "
                              "logits [batch, 1, vocabulary], to be run step by step");
  return success();
}

RankedTensorType jpq::getStateType(Type type, int64_t batch, int64_t capacity) {
  auto state = cast<RankedTensorType>(type);
  SmallVector<int64_t> shape(state.getShape()), unknown = {batch, capacity};
  auto next = unknown.begin();
  for (int64_t &size : shape)
    if (ShapedType::isDynamic(size))
      size = *next++;
  return state.clone(shape);
}

FailureOr<OwningOpRef<ModuleOp>> jpq::specializeForOneToken(func::FuncOp step, int64_t batch) {
  OwningOpRef<ModuleOp> copy(cast<ModuleOp>(step->getParentOfType<ModuleOp>()->clone()));
  auto function = copy->lookupSymbol<func::FuncOp>(step.getSymName());
  SmallVector<Type> types(function.getArgumentTypes());
  types[kStepTokens] = cast<RankedTensorType>(types[kStepTokens]).clone({batch, 1});
  for (Type &type : llvm::drop_begin(types, kStepStates))
    type = getStateType(type, batch);
  if (failed(specialize(function, types)))
    return failure();
  return std::move(copy);
}
