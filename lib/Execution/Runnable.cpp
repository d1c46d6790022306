//===- Runnable.cpp - Which functions can be run --------------------------===//

#include "Runnable.h"
#include "jpq/Analysis/LookupIds.h"

using namespace mlir;
using namespace jpq;

bool jpq::isRunnable(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  return tensor && getHostElementType(tensor.getElementType());
}

LogicalResult jpq::checkRunnable(func::FuncOp function) {
  if (!llvm::hasSingleElement(function.getBody()))
    return function.emitError("has no body, or control flow between blocks: it cannot be run");
  for (Type type : function.getArgumentTypes())
    if (!isRunnable(type))
      return function.emitError() << "takes " << type << ", which cannot be run";
  if (function.getNumResults() <= getStates(function).size())
    return function.emitError("gives nothing (but its states): there is nothing to run it for");
  for (Type type : function.getResultTypes())
    if (!isRunnable(type))
      return function.emitError() << "gives " << type << ", which cannot be run";
  WalkResult result = function.walk([&](Operation *op) -> WalkResult {
    auto embedding = dyn_cast<EmbeddingOp>(op);
    if (auto call = dyn_cast<func::CallOp>(op))
      return op->emitError() << "calls " << call.getCalleeAttr() << ", which has not been inlined";
    if (!embedding)
      return WalkResult::advance();
    int64_t rows = getLogicalType(embedding.getWeight().getType()).getDimSize(0);
    std::optional<LookupIds> ids = findLookupIds(embedding.getIds());
    if (ids && !ids->argument && ids->count > rows)
      return op->emitError() << "looks up " << ids->count << " positions in " << embedding.getWeight().getType();
    if (rows == 0)
      return op->emitError() << "looks up rows of " << embedding.getWeight().getType() << ", which has none";
    return WalkResult::advance();
  });
  return failure(result.wasInterrupted());
}

LogicalResult jpq::checkStages(func::FuncOp function, const StageAnalysis &analysis) {
  // Without weights there is the prologue alone.
  ArrayRef<Value> given = analysis.getStages().back().outputs;
  if (analysis.getStages().size() > 1 && (given.empty() || given.front() != getOutputValue(function)))
    return function.emitError("must give a tensor that depends on weights to be run");
  for (const Stage *part : analysis.getStagesAndEpilogue()) {
    const Stage &stage = *part;
    for (Value output : stage.outputs)
      if (!isRunnable(output.getType()))
        return emitError(output.getLoc()) << "computes " << output.getType() << " between stages, which cannot be run";
    for (ObserveOp observe : stage.observed)
      if (!isRunnable(observe.getValue().getType()))
        return observe.emitError() << "observes " << observe.getValue().getType() << ", which cannot be run";
  }
  return success();
}
