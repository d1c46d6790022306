//===- ModelProgram.cpp - A function of a model with a weight file --------===//

#include "ModelProgram.h"
#include "../Runnable.h"
#include "jpq/Runtime/Model.h"

using namespace mlir;
using namespace jpq;

/// Whether what a function is given and gives has a jpq_array.
static LogicalResult checkRanks(func::FuncOp function) {
  for (ArrayRef<Type> types : {function.getArgumentTypes(), function.getResultTypes()})
    for (Type type : types)
      if (cast<RankedTensorType>(type).getRank() > JPQ_MAX_RANK)
        return function.emitError() << "takes or gives " << type << ", which has more than " << JPQ_MAX_RANK
                                    << " dimensions";
  return success();
}

FailureOr<ModelProgram> ModelProgram::create(func::FuncOp function, FunctionCollection &functions, WeightImage &image) {
  if (failed(checkRunnable(function)) || failed(checkRanks(function)))
    return failure();
  StageAnalysis analysis(function);
  FailureOr<StageProgram> program = buildStageProgram(function, analysis, functions);
  if (failed(program))
    return failure();

  ModelProgram result;
  result.program = std::move(program->table);
  for (ArrayRef<StringRef> taken : program->weights) {
    SmallVector<std::string> &names = result.weights.emplace_back();
    for (StringRef name : taken) {
      auto weight =
          SymbolTable::lookupNearestSymbolFrom<WeightOp>(function, StringAttr::get(function.getContext(), name));
      FailureOr<std::string> added = image.add(weight, analysis.isReadPacked(name));
      if (failed(added))
        return failure();
      names.push_back(*added);
    }
  }
  return result;
}

ProgramTable::Function ModelProgram::link(const WeightImage &image) const {
  ProgramTable::Function linked = program;
  for (auto [stage, names] : llvm::zip_equal(linked.stages, weights)) {
    stage.components.clear();
    for (const std::string &name : names)
      llvm::append_range(stage.components, image.getComponents(name));
  }
  return linked;
}
