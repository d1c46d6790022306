//===- StepFunction.h - Functions that compute token by token -*- C++ -*-===//
#pragma once

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

namespace jpq {

/// The function that computes a model step by step: `step`, if it has arguments that are marked jpq.state. Null if
/// there is none.
mlir::func::FuncOp findStepFunction(mlir::ModuleOp module);

/// Diagnoses a step function that does not take tokens `[batch, time]` (i32), the position of the first of them
/// (`tensor<i64>`), then states with two dynamic sizes, the batch and the capacity, in this order; and give the logits
/// `[batch, 1, vocabulary]` of the last tokens (f32), then the states.
mlir::LogicalResult checkStepFunction(mlir::func::FuncOp step);

/// The type of a state for `batch` sequences, and of `capacity` tokens if that is known.
mlir::RankedTensorType getStateType(mlir::Type type, int64_t batch, int64_t capacity = mlir::ShapedType::kDynamic);

/// A copy of the module in which `step` computes one token of each of `batch` sequences. Fails with a diagnostic.
mlir::FailureOr<mlir::OwningOpRef<mlir::ModuleOp>> specializeForOneToken(mlir::func::FuncOp step, int64_t batch);

/// The arguments of a step function: tokens, the position of the first, and states from here on.
constexpr unsigned kStepTokens = 0, kStepPosition = 1, kStepStates = 2;

} // namespace jpq
