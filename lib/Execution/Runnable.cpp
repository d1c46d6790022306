//===- Runnable.cpp - Which functions can be run --------------------------===//

#include "Runnable.h"
#include "jpq/Analysis/LookupIds.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace jpq;

bool jpq::isRunnable(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  return tensor && getHostElementType(tensor.getElementType());
}

/// Whether `value`, inside the body of an op, is computed from elements that the op reads.
static bool dependsOnElements(Value value, Region &body) {
  if (auto argument = dyn_cast<BlockArgument>(value))
    return body.isAncestor(argument.getParentRegion());
  Operation *op = value.getDefiningOp();
  return body.isAncestor(op->getParentRegion()) &&
         llvm::any_of(op->getOperands(), [&](Value operand) { return dependsOnElements(operand, body); });
}

LogicalResult jpq::checkRunnable(func::FuncOp function) {
  if (!llvm::hasSingleElement(function.getBody()))
    return function.emitError("has no body, or control flow between blocks: it cannot be run");
  for (Type type : function.getArgumentTypes())
    if (!isRunnable(type))
      return function.emitError() << "takes " << type << ", which cannot be run";
  if (function.getNumResults() != 1 + getStates(function).size() || !isRunnable(function.getResultTypes().front()))
    return function.emitError("must give one tensor (and its states) to be run");
  WalkResult result = function.walk([&](Operation *op) -> WalkResult {
    auto embedding = dyn_cast<EmbeddingOp>(op);
    auto extract = dyn_cast<tensor::ExtractOp>(op);
    if (extract && isa<linalg::LinalgOp>(op->getParentOp()) && llvm::any_of(extract.getIndices(), [&](Value index) {
          return dependsOnElements(index, *op->getParentRegion());
        }))
      return op->emitError("reads elements by numbers that the model computes; nothing would check them");
    if (!embedding)
      return WalkResult::advance();
    std::optional<LookupIds> ids = findLookupIds(embedding.getIds());
    if (!ids)
      return op->emitError("looks up rows by numbers that the model computes; nothing would check them");
    if (!ids->argument && ids->count > getLogicalType(embedding.getWeight().getType()).getDimSize(0))
      return op->emitError() << "looks up " << ids->count << " positions in " << embedding.getWeight().getType();
    return WalkResult::advance();
  });
  return failure(result.wasInterrupted());
}

LogicalResult jpq::checkStages(func::FuncOp function, const StageAnalysis &analysis) {
  if (analysis.getStages().size() < 2 || analysis.getStages().back().outputs.size() != 1)
    return function.emitError("must give one tensor that depends on weights to be run");
  for (const Stage &stage : analysis.getStages()) {
    for (Value output : stage.outputs)
      if (!isRunnable(output.getType()))
        return emitError(output.getLoc()) << "computes " << output.getType() << " between stages, which cannot be run";
    for (ObserveOp observe : stage.observed)
      if (!isRunnable(observe.getValue().getType()))
        return observe.emitError() << "observes " << observe.getValue().getType() << ", which cannot be run";
  }
  return success();
}
