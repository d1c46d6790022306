//===- Compress.h - A model made small, from file to file -*- C++ -*-===//
#pragma once

#include "jpq/Driver/Session.h"

namespace jpq {

/// What to make small, and how.
struct CompressRequest {
  /// A GGUF, a Hugging Face folder, a llama2.c file (whose vocabulary is `tokenizer`, or lies beside it) or a module.
  std::string model, tokenizer;
  /// The module to write; its weights go beside it.
  std::string output;
  /// The folder of what a run has found: one that was stopped goes on with it, and so does one with another budget. It
  /// stays. Empty: `output` with `.work` behind it, which is removed at the end.
  std::string work;
  /// `2.5bpw`, `40MB`, `0.2x`.
  std::string budget;
  /// Data to calibrate on, as jpq-calibrate takes them.
  std::string calibration;
  /// Data to measure the result on; empty: the last windows of `calibration`, on which nothing is calibrated then.
  std::string test;
  /// Tokens per window; 0: the model's or the file's own, or 256.
  int64_t window = 0;
  /// Windows to calibrate on (0: as many as `effort` says), and to measure on.
  int64_t windows = 0, testWindows = 8;
  /// Weights that have one width, or at least that, and are not pruned: `PATTERN=BITS`, `PATTERN=BITS+` (KeptWidth).
  std::vector<std::string> keep;
  /// Whether rows of large vocabularies are divided into classes by use (jpq-classify-rows).
  bool rowClasses = true;
  /// How much time the search may take: fast, balanced or best.
  std::string effort = "balanced";
  /// Steps of jpq-tune, behind all else.
  unsigned tuningSteps = 0;
  /// Further options of jpq-joint-compress, which win over `effort`.
  std::string options;
};

/// What became of it.
struct CompressReport {
  int64_t originalBytes = 0, storedBytes = 0, originalParameters = 0;
  /// KL to the original per token (or sample), as it was predicted, and as it is on data set apart.
  double predicted = 0, measured = 0;
  /// Standard error of the measured one; zero if there is one window, and for models that take no tokens.
  double measuredError = 0;
  /// Of language models.
  std::optional<double> originalPerplexity, perplexity;
  int64_t testWindows = 0, testLength = 0;
  /// Of a vocabulary in classes by use: the weight whose rows these are, how many there are, and of how many tokens the
  /// data that were calibrated on say nothing. Empty and 0 without classes.
  std::string vocabularyWeight;
  int64_t vocabulary = 0, unseenTokens = 0;
  /// Where the time went: seconds by kind of work.
  std::vector<std::pair<std::string, double>> seconds;
};

/// Does it all. What is wrong with the request is said before anything takes long. Stopped at any time, even killed, it
/// goes on where it was when it is called again with the same request, and gives the same bytes. Failures are
/// diagnostics, in contexts of its own that print them.
mlir::FailureOr<CompressReport> compress(const CompressRequest &request, const SessionOptions &options = {});

} // namespace jpq
