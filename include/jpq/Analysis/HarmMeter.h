//===- HarmMeter.h - What changed weights do to the output, measured -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/SampleWindows.h"

namespace jpq {

/// Measures what changed weights do to the output: the original model's states before every stage are kept, and the
/// model runs on from the first stage that sees a change.
class HarmMeter {
public:
  static llvm::Expected<std::unique_ptr<HarmMeter>> create(ModelRunner &runner, const SampleWindows &data);
  /// From now on measure() runs on from the states of the model under `overrides` instead of the original model's, with
  /// which it goes on to compare.
  llvm::Error rebase(const ModelRunner::Overrides &overrides);
  /// Mean KL(original || changed) per row of the output: per token, or per sample of a classifier. `windows`, if it is
  /// asked for, gets that of each window (of as many samples as the model takes at a time).
  llvm::Expected<double> measure(unsigned firstStage, const ModelRunner::Overrides &overrides,
                                 std::vector<double> *windows = nullptr);

private:
  explicit HarmMeter(ModelRunner &runner) : runner(runner) {}

  ModelRunner &runner;
  /// [batch][stage]: the state before the stage, of the original model or of that which was rebased to.
  std::vector<std::vector<ModelState>> states;
  /// [batch]: the original model's state before its last stage.
  std::vector<ModelState> lastStates;
  std::vector<std::unique_ptr<OutputRows>> references;
};

} // namespace jpq
