//===- ModelProgram.h - A function of a model as stages to call -*- C++ -*-===//
#pragma once

#include "ProgramTable.h"
#include "WeightImage.h"
#include "jpq/Execution/FunctionCollection.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace jpq {

/// Cuts a function of a model into stages: outlines them into `functions`, adds their weights to `image`, and gives the
/// calls. A function that cannot be run is a diagnostic.
class ModelProgram {
public:
  static mlir::FailureOr<ModelProgram> create(mlir::func::FuncOp function, FunctionCollection &functions,
                                              WeightImage &image);

  /// The function, once the image has been written.
  ProgramTable::Function link(const WeightImage &image) const;

private:
  ProgramTable::Function program;
  /// The weights of every stage.
  std::vector<llvm::SmallVector<std::string>> weights;
};

} // namespace jpq
