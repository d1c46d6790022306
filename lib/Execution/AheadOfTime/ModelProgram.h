//===- ModelProgram.h - A function of a model with a weight file -*- C++ -*-===//
#pragma once

#include "../StageProgram.h"
#include "WeightImage.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace jpq {

/// A function whose calls take their weights from a weight file.
class ModelProgram {
public:
  /// Outlines the stages into `functions` and adds their weights to `image`. A function that cannot be run is a
  /// diagnostic.
  static mlir::FailureOr<ModelProgram> create(mlir::func::FuncOp function, FunctionCollection &functions,
                                              WeightImage &image);

  /// The function, once the image has been written.
  ProgramTable::Function link(const WeightImage &image) const;

private:
  ProgramTable::Function program;
  /// The weights of every call, as the image knows them.
  std::vector<llvm::SmallVector<std::string>> weights;
};

} // namespace jpq
