//===- Continuation.h - Letting a model continue a sequence of tokens -*- C++ -*-===//
#pragma once

#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/Error.h"

namespace jpq {

/// How the next token is taken from a model's prediction.
struct SamplingOptions {
  /// 0 takes the most likely token.
  double temperature = 0;
  uint64_t seed = 0;
};

/// Continues `prompt` by `count` tokens and calls `consume` for each. With a step function each token is computed from
/// the states of those before it, without one the model sees all tokens at every step. What is wrong with the module is
/// a diagnostic, and an error as well.
llvm::Error continueTokens(mlir::ModuleOp module, llvm::ArrayRef<int32_t> prompt, int64_t count,
                           const SamplingOptions &sampling, llvm::function_ref<void(int32_t)> consume);

} // namespace jpq
