//===- Loops.h - Loops that carry values -*- C++ -*-===//
#pragma once

#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace jpq {

/// Builds the body of a loop from its index and the values that it carries; returns their next values.
using LoopBody = llvm::function_ref<llvm::SmallVector<mlir::Value>(mlir::Value, mlir::ValueRange)>;

/// A loop from `first` to `end` that carries `values`; returns their last values.
llvm::SmallVector<mlir::Value> createLoop(mlir::ImplicitLocOpBuilder &builder, mlir::Value first, mlir::Value end,
                                          int64_t step, mlir::ValueRange values, LoopBody body);

} // namespace jpq
