//===- States.cpp - What functions give, and keep from call to call -------===//

#include "jpq/Dialect/JPQ/IR/States.h"

using namespace mlir;
using namespace jpq;

/// Whether a weight is among what `value` is computed from.
static bool dependsOnWeight(Value value) {
  SmallVector<Value> open = {value};
  DenseSet<Operation *> seen;
  while (!open.empty()) {
    Operation *op = open.pop_back_val().getDefiningOp();
    if (!op || !seen.insert(op).second)
      continue;
    if (isa<GetWeightOp>(op))
      return true;
    op->walk([&](Operation *nested) { llvm::append_range(open, nested->getOperands()); });
  }
  return false;
}

unsigned jpq::getOutputNumber(FunctionOpInterface function) {
  unsigned count = function.getNumResults() - std::min<unsigned>(function.getNumResults(), getStates(function).size());
  for (unsigned i = 0; i < count; ++i)
    if (function.getResultAttr(i, kOutputAttrName))
      return i;
  if (count < 2)
    return 0;
  ValueRange returned = function.getFunctionBody().front().getTerminator()->getOperands();
  for (unsigned i = 0; i < count; ++i)
    if (auto type = dyn_cast<RankedTensorType>(returned[i].getType());
        type && isa<FloatType>(type.getElementType()) && dependsOnWeight(returned[i]))
      return i;
  return 0;
}

Value jpq::getOutputValue(FunctionOpInterface function) {
  return function.getFunctionBody().front().getTerminator()->getOperand(getOutputNumber(function));
}

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
