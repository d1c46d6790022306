//===- RotateKernel.h - Rows of activations rotated -*- C++ -*-===//
#pragma once

#include "Kernel.h"
#include "jpq/Numerics/Hadamard.h"

namespace jpq {

struct RotateOperands {
  /// [token, channel]; not the same memory.
  mlir::Value input, output;
  /// 1 or -1 per channel.
  mlir::Value signs;
  /// The matrix that multiplies the blocks, row by row, or its transpose; only where there are some to multiply.
  mlir::Value matrix;
  /// The channel of the unrotated row that is rotated as the i-th, and how many channels and whole blocks there are;
  /// only where channels are put in another order.
  mlir::Value order, channels, blocks;
  mlir::Value token;
  bool hasMatrix = false, hasOrder = false;

  void visit(OperandTypes types, OperandVisitor visit);
};

/// Rotates one token's channels, or rotates them back. A kernel belongs to the sizes of a rotation, not to its seed.
Kernel<RotateOperands> getRotateKernel(mlir::ModuleOp module, const Hadamard &rotation, bool inverse);

} // namespace jpq
