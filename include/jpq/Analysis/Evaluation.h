//===- Evaluation.h - Perplexity of a model, divergence between two -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/SampleWindows.h"

namespace jpq {

/// What a model does on tokens. Means are over predictions, `length - 1` per window: the last position predicts a token
/// that is not in the window.
struct Evaluation {
  int64_t windows = 0, length = 0;
  /// Mean negative log-likelihood per window, in nats.
  std::vector<double> windowLoss;
  /// The reference's, and mean KL(reference || model) per window, in nats; empty without a reference.
  std::vector<double> windowReferenceLoss, windowDivergence;
  /// KL(reference || model) of every prediction, in nats; empty without a reference.
  std::vector<float> divergences;
  /// Predictions of which model and reference find the same token most likely.
  int64_t agreements = 0;
  /// Time that the model took, without what the reference and the comparison took.
  double seconds = 0;

  double getPerplexity() const;
  double getReferencePerplexity() const;
  double getDivergence() const;
  /// What so large a share of the predictions' divergences is at most (of 0.5, their median); there are some.
  double getDivergenceQuantile(double share) const;
  /// Standard error of the mean of windowDivergence.
  double getDivergenceError() const;
  int64_t getTokenCount() const { return windows * length; }
  int64_t getPredictionCount() const { return windows * (length - 1); }
};

/// Runs a model up to its last stage.
llvm::Expected<ModelState> runToOutput(ModelRunner &model, llvm::ArrayRef<HostTensor> inputs,
                                       const ModelRunner::Overrides *overrides = nullptr);

/// Calls `consume` with all rows of an output, some at a time: the number of the first, and their logits.
llvm::Error forEachBlock(OutputRows &output, llvm::function_ref<llvm::Error(int64_t, ConstMatrix)> consume);

/// Runs `model` (and `reference`, unless null) over all windows, which hold tokens; reports progress under `label`.
llvm::Expected<Evaluation> evaluate(ModelRunner &model, const SampleWindows &tokens, ModelRunner *reference,
                                    llvm::StringRef label);

/// KL(reference || output) of every row, in nats.
llvm::Expected<std::vector<double>> measureDivergences(OutputRows &output, OutputRows &reference);

/// The mean KL(reference || model) over all rows of what `data` give, the model with `overrides`; reports progress
/// under `label`.
llvm::Expected<double> measureDivergence(ModelRunner &model, ModelRunner &reference, const SampleWindows &data,
                                         llvm::StringRef label, const ModelRunner::Overrides *overrides = nullptr);

} // namespace jpq
