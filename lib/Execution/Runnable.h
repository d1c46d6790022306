//===- Runnable.h - Which functions can be run -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/ModelRunner.h"
#include "jpq/Dialect/JPQ/IR/States.h"

namespace jpq {

/// Whether arrays of a type can be handed to compiled code.
bool isRunnable(mlir::Type type);

/// Diagnoses functions that cannot be run, before anything looks into them.
mlir::LogicalResult checkRunnable(mlir::func::FuncOp function);

/// Diagnoses values that cannot flow between the stages of a function.
mlir::LogicalResult checkStages(mlir::func::FuncOp function, const StageAnalysis &analysis);

} // namespace jpq
