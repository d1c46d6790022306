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
