//===- Adjoint.cpp - Reverse-mode differentiation of functions ------------===//

#include "jpq/Analysis/Adjoint.h"

using namespace mlir;
using namespace jpq;

static bool isDifferentiable(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  return type && isa<FloatType>(type.getElementType());
}

/// All values that depend on one of `roots`.
static DenseSet<Value> findDependents(Block &body, ArrayRef<Value> roots) {
  DenseSet<Value> dependent(llvm::from_range, roots);
  for (Operation &op : body.without_terminator()) {
    bool depends = false;
    op.walk([&](Operation *nested) {
      depends |= llvm::any_of(nested->getOperands(), [&](Value operand) { return dependent.contains(operand); });
    });
    if (depends)
      for (Value result : op.getResults())
        if (isDifferentiable(result))
          dependent.insert(result);
  }
  return dependent;
}

LogicalResult jpq::buildPullback(func::FuncOp function, ArrayRef<unsigned> variables, ArrayRef<Value> values,
                                 ArrayRef<Value> taps) {
  Block &body = function.getBody().front();
  Operation *terminator = body.getTerminator();
  SmallVector<Value> roots(taps);
  for (unsigned variable : variables)
    roots.push_back(function.getArgument(variable));
  Gradients gradients(findDependents(body, roots));

  // Gradients of results come in as arguments.
  SmallVector<Operation *> ops = llvm::map_to_vector(body.without_terminator(), [](Operation &op) { return &op; });
  OpBuilder builder(terminator);
  for (Value result : SmallVector<Value>(terminator->getOperands()))
    if (isDifferentiable(result))
      gradients.add(builder, result, body.addArgument(result.getType(), result.getLoc()));

  for (Operation *op : llvm::reverse(ops)) {
    if (llvm::none_of(op->getResults(), [&](Value result) { return gradients.get(result); }))
      continue;
    bool wanted = false;
    op->walk([&](Operation *nested) {
      wanted |= llvm::any_of(nested->getOperands(), [&](Value operand) { return gradients.isWanted(operand); });
    });
    if (!wanted)
      continue;
    auto adjoint = dyn_cast<AdjointOpInterface>(op);
    if (!adjoint)
      return op->emitError() << "'" << op->getName() << "' has no adjoint that jpq knows";
    if (failed(adjoint.buildAdjoint(builder, gradients)))
      return failure();
  }

  SmallVector<Value> results;
  auto give = [&](Value value) {
    Value gradient = gradients.get(value);
    results.push_back(gradient ? gradient : createZerosLike(builder, value.getLoc(), value));
  };
  for (unsigned variable : variables)
    give(function.getArgument(variable));
  llvm::append_range(results, values);
  for (Value tap : taps)
    give(tap);
  terminator->setOperands(results);
  function.setFunctionType(builder.getFunctionType(body.getArgumentTypes(), TypeRange(ValueRange(results))));
  return success();
}
