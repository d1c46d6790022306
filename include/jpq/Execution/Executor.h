//===- Executor.h - Running models in this process -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/ModelRunner.h"
#include "mlir/IR/DialectRegistry.h"

namespace jpq {

/// Compiles `function` stage by stage (equal stages once) and returns what runs it. Weights are read where they are
/// mapped; stored forms other than f32 are unpacked on first use. Diagnostics at the function's ops.
mlir::FailureOr<std::unique_ptr<ModelRunner>> createExecutor(mlir::func::FuncOp function);

/// Lets passes run models (createModelRunner()) in every context of `registry`.
void registerExecutor(mlir::DialectRegistry &registry);

} // namespace jpq
