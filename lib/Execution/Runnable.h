//===- Runnable.h - Which functions can be run -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/ModelRunner.h"

namespace jpq {

/// Whether arrays of a type can be handed to compiled code.
bool isRunnable(mlir::Type type);

/// Whether an argument is marked jpq.state.
bool isState(mlir::func::FuncOp function, unsigned argument);
/// How many arguments are.
unsigned countStates(mlir::func::FuncOp function);

/// Diagnoses functions that cannot be run, before anything looks into them.
mlir::LogicalResult checkRunnable(mlir::func::FuncOp function);

/// Diagnoses values that cannot flow between the stages of a function.
mlir::LogicalResult checkStages(mlir::func::FuncOp function, const StageAnalysis &analysis);

} // namespace jpq
