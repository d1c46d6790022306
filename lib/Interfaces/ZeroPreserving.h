//===- ZeroPreserving.h - Scalar ops that give zero for zero -*- C++ -*-===//
#pragma once

#include "mlir/IR/Operation.h"

namespace jpq {

/// Whether the only result of an elementwise op (arith, math) is zero, given which of its operands are. False if
/// nothing is known of the op.
bool givesZero(mlir::Operation *op, llvm::function_ref<bool(mlir::Value)> isZero);

/// Whether a value is a floating point constant zero, or a tensor of them.
bool isZeroConstant(mlir::Value value);

} // namespace jpq
