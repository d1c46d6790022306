//===- StageValue.h - One value of a stage, without the rest of it -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/ModelRunner.h"

namespace jpq {

/// Computes a value inside of a stage from the state before the stage, and of the stage no more than that takes.
class StageValue {
public:
  /// `value` is a tensor that `stage` (of StageAnalysis) computes or reads. Adds a function to the module of the
  /// stage's, which this takes away again. Failures are diagnostics.
  static mlir::FailureOr<std::unique_ptr<StageValue>> create(const Stage &stage, mlir::Value value);
  ~StageValue();
  StageValue(const StageValue &) = delete;
  StageValue &operator=(const StageValue &) = delete;

  llvm::Expected<HostTensor> compute(const ModelState &before, const ModelRunner::Overrides *overrides = nullptr) const;

private:
  StageValue() = default;

  /// What the function takes: inputs of the stage.
  llvm::SmallVector<mlir::Value> inputs;
  /// Null if the value is an input of the stage.
  mlir::func::FuncOp function;
  std::unique_ptr<ModelRunner> runner;
};

} // namespace jpq
