//===- QuantizeKernel.h - Activations rounded to bytes -*- C++ -*-===//
#pragma once

#include "Kernel.h"

namespace jpq {

struct QuantizeOperands {
  /// [token, column].
  mlir::Value input;
  /// As MatrixOperands has them; columns behind the segment's are zeros up to whole groups.
  mlir::Value codes, sums, scales;
  /// Of the segment: in the input, and in the activations.
  mlir::Value firstColumn, columns, firstWord, firstGroup;
  mlir::Value token;
  /// Column i is column permutation[i] of the input; only where `permutationBits` is not 0.
  mlir::Value permutation;
  unsigned permutationBits = 0;

  void visit(OperandTypes types, OperandVisitor visit);
};

/// Rounds one token's activations to bytes, group by group: scale = largest magnitude / 127. Indices of a permutation
/// have `permutationBits` bits (0: there is none); `tile` tokens are interleaved.
Kernel<QuantizeOperands> getQuantizeKernel(mlir::ModuleOp module, unsigned group, unsigned permutationBits,
                                           int64_t tile);

} // namespace jpq
