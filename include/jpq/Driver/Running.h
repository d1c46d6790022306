//===- Running.h - What a session's model gives, and how well -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/Evaluation.h"
#include "jpq/Driver/Session.h"

namespace jpq {

/// Which windows of a file of tokens a model is measured on.
struct TextWindows {
  std::string tokens;
  /// Tokens per window; 0: the model's or the file's own, or 256.
  int64_t length = 0;
  /// Only so many, from the start; 0: all.
  int64_t count = 0;
};

/// How well a model predicts a text, and what it takes.
struct TextMeasurement {
  Evaluation evaluation;
  /// The token that every window begins with (BOS), if there is one.
  std::optional<int32_t> bos;
  int64_t storedBytes = 0, originalParameters = 0;

  double getBitsPerWeight() const { return double(storedBytes) * 8 / double(originalParameters); }
  double getAgreement() const { return double(evaluation.agreements) / double(evaluation.getPredictionCount()); }
};

/// Measures a language model that is prepared, and its divergence from `against` unless that is null. An error without
/// a message stands for one that was diagnosed.
llvm::Expected<TextMeasurement> measureText(Session &session, const TextWindows &windows, Session *against);

/// Runs the model once on the arrays of a safetensors file that are named after its arguments, and writes what it gives
/// to `output`, whole or not at all: the array `output`, or `result0`, `result1`, ... Errors as of measureText().
llvm::Error runOnArrays(Session &session, llvm::StringRef inputs, llvm::StringRef output);

} // namespace jpq
