//===- HarmMeter.h - What changed weights do to the output, measured -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/SampleWindows.h"

namespace jpq {

/// Measures what changed weights do to the output: the original model's states before every stage are kept, and the
/// model runs on from the first stage that sees a change.
class HarmMeter {
public:
  static llvm::Expected<std::unique_ptr<HarmMeter>> create(ModelRunner &runner, const SampleWindows &data);
  /// Mean KL(original || changed) per row of the output: per token, or per sample of a classifier.
  llvm::Expected<double> measure(unsigned firstStage, const ModelRunner::Overrides &overrides);

private:
  explicit HarmMeter(ModelRunner &runner) : runner(runner) {}

  ModelRunner &runner;
  /// [batch][stage]: the state before the stage.
  std::vector<std::vector<ModelState>> states;
  std::vector<std::unique_ptr<OutputRows>> references;
};

} // namespace jpq
