//===- Specialize.h - Functions for arguments of known sizes -*- C++ -*-===//
#pragma once

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace jpq {

/// Gives a function of one block arguments of more static types, and everything that is computed from them the types
/// that follow. Code for one token is far better than code for any number of them.
mlir::LogicalResult specialize(mlir::func::FuncOp function, llvm::ArrayRef<mlir::Type> arguments);

} // namespace jpq
