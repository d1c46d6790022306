//===- QuantizeKernel.h - Activations rounded to bytes -*- C++ -*-===//
#pragma once

#include "Kernel.h"

namespace jpq {

/// The most tokens that a kernel for a weight in runs rounds at once.
constexpr int64_t kRoundedTokens = 16;

struct QuantizeOperands {
  /// [token, column].
  mlir::Value input;
  /// As MatrixOperands has them; columns behind the segment's are zeros up to whole groups.
  mlir::Value codes, sums, scales;
  /// Of the segment: in the input, and in the activations.
  mlir::Value firstColumn, columns, firstWord, firstGroup;
  /// Tokens [firstToken, endToken) are rounded; at most kRoundedTokens for a weight in runs.
  mlir::Value firstToken, endToken;
  /// Column i is column permutation[i] of the input; only where `permutationBits` is not 0.
  mlir::Value permutation;
  unsigned permutationBits = 0;
  /// Only for a weight in runs: scales [run, column] by which activations are multiplied first, where those of the
  /// segment begin; words and groups of a run (as MatrixOperands has them).
  mlir::Value runScales, firstScale, runWords, runGroups;
  bool isInRuns = false;

  void visit(OperandTypes types, OperandVisitor visit);
};

/// Rounds tokens' activations to bytes, group by group: scale = largest magnitude / 127. `optional` says which operands
/// there are; `tile` tokens are interleaved. For a weight in runs activations are multiplied by the columns' scales and
/// rounded for every run.
Kernel<QuantizeOperands> getQuantizeKernel(mlir::ModuleOp module, unsigned group, const QuantizeOperands &optional,
                                           int64_t tile);

} // namespace jpq
