//===- Adjoint.h - Reverse-mode differentiation of functions -*- C++ -*-===//
#pragma once

#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace jpq {

/// Turns `function` (one block of ops on tensors) into its pullback. Its arguments are the function's, then a gradient
/// for each of the function's float results (in order); its results are the gradients of the arguments numbered in
/// `variables`, then the values of `values`, then the gradients of `taps` (both values of the function). What has no
/// influence on the results has a gradient of zeros. A failure is a diagnostic at the op that has no adjoint.
mlir::LogicalResult buildPullback(mlir::func::FuncOp function, llvm::ArrayRef<unsigned> variables,
                                  llvm::ArrayRef<mlir::Value> values = {}, llvm::ArrayRef<mlir::Value> taps = {});

} // namespace jpq
