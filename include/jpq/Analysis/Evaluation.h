//===- Evaluation.h - Perplexity of a model, divergence between two -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/ModelRunner.h"

namespace jpq {

/// Windows of token ids, one after another: `[windows, length]`.
struct TokenWindows {
  std::vector<int32_t> ids;
  int64_t length = 0;

  int64_t getCount() const { return length == 0 ? 0 : int64_t(ids.size()) / length; }
  /// Windows [first, first + count) as the model's argument.
  HostTensor getBatch(int64_t first, int64_t count) const;
};

/// Reads the array `name` of a safetensors file (u16, i32, u32 or i64; one stream or `[windows, length]`) and cuts it
/// into windows that do not overlap; the rest is dropped. `length` 0 takes the array's own length, or 256 for a stream;
/// `limit` > 0 keeps only the first windows. Errors name the file and both numbers.
llvm::Expected<TokenWindows> readTokens(llvm::StringRef path, llvm::StringRef name, int64_t length, int64_t limit);

/// What a model does on tokens. Means are over predictions, `length - 1` per window: the last position predicts a token
/// that is not in the window.
struct Evaluation {
  int64_t windows = 0, length = 0;
  /// Mean negative log-likelihood per window, in nats.
  std::vector<double> windowLoss;
  /// Mean KL(reference || model) per window, in nats; empty without a reference.
  std::vector<double> windowDivergence;
  /// Predictions of which model and reference find the same token most likely.
  int64_t agreements = 0;
  /// Time that the model took, without what the reference and the comparison took.
  double seconds = 0;

  double getPerplexity() const;
  double getDivergence() const;
  /// Standard error of the mean of windowDivergence.
  double getDivergenceError() const;
  int64_t getTokenCount() const { return windows * length; }
  int64_t getPredictionCount() const { return windows * (length - 1); }
};

/// Runs `model` (and `reference`, unless null) over all windows; reports progress under `label`.
llvm::Expected<Evaluation> evaluate(ModelRunner &model, const TokenWindows &tokens, ModelRunner *reference,
                                    llvm::StringRef label);

/// KL(reference || output) of every row, in nats.
llvm::Expected<std::vector<double>> measureDivergences(OutputRows &output, OutputRows &reference);

/// Splits windows into batches that go through a model together.
std::vector<HostTensor> getBatches(const TokenWindows &tokens);

} // namespace jpq
