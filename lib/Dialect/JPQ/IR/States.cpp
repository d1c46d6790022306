//===- States.cpp - What functions keep from call to call -----------------===//

#include "jpq/Dialect/JPQ/IR/States.h"

using namespace mlir;
using namespace jpq;

bool jpq::isState(FunctionOpInterface function, unsigned argument) {
  return function.getArgAttr(argument, JPQDialect::kStateAttrName) != nullptr;
}

SmallVector<BlockArgument> jpq::getStates(FunctionOpInterface function) {
  return llvm::filter_to_vector(function.getArguments(),
                                [&](BlockArgument argument) { return isState(function, argument.getArgNumber()); });
}

FailureOr<MutableArrayRef<OpOperand>> jpq::getUpdatedStates(FunctionOpInterface function) {
  Region &body = function.getFunctionBody();
  Operation *terminator = body.back().getTerminator();
  if (!llvm::hasSingleElement(body) || !terminator->hasTrait<OpTrait::ReturnLike>())
    return function.emitError("has states, and control flow between blocks");
  return terminator->getOpOperands().take_back(getStates(function).size());
}
