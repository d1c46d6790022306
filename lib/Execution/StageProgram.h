//===- StageProgram.h - A function of a model as stages to call -*- C++ -*-===//
#pragma once

#include "ProgramTable.h"
#include "jpq/Analysis/Stages.h"
#include "jpq/Execution/FunctionCollection.h"

namespace jpq {

/// A function as the interpreter walks it, and what its values and calls are to the compiler.
struct StageProgram {
  /// Components of weights have their sizes; where they lie is left open.
  ProgramTable::Function table;
  /// The values by their numbers, and the numbers of all values that flow.
  std::vector<mlir::Value> values;
  llvm::DenseMap<mlir::Value, int32_t> numbers;
  /// Which stage of the analysis every call of the table is (the epilogue's number is the last), ascending; and the
  /// weights that it takes.
  llvm::SmallVector<unsigned> stages;
  std::vector<llvm::ArrayRef<llvm::StringRef>> weights;
  /// What is observed: outputs of calls, behind those that stages read.
  llvm::DenseMap<int32_t, ObserveOp> observed;

  /// The first call that is of stage `index` of the analysis, or of one behind it.
  int32_t getCall(unsigned index) const { return llvm::lower_bound(stages, index) - stages.begin(); }
};

/// How a value of a type is described in a table.
ProgramTable::Type describeType(mlir::RankedTensorType type);

/// Outlines the stages of `function` into `functions`, whose numbers become entries. Stages that do nothing are not
/// called. `analysis` is the function's and outlives the program. A function that cannot be run is a diagnostic.
mlir::FailureOr<StageProgram> buildStageProgram(mlir::func::FuncOp function, StageAnalysis &analysis,
                                                FunctionCollection &functions);

} // namespace jpq
