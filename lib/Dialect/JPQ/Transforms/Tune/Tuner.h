//===- Tuner.h - Gradient descent on the divergence of a model --*- C++ -*-===//
#pragma once

#include "TunedModel.h"
#include "jpq/Analysis/SampleWindows.h"
#include "jpq/Numerics/Adam.h"

namespace jpq {

/// How long to go, and how far at a time.
struct TunerSettings {
  unsigned steps;
  /// Rows of the output that a step looks at, about: tokens, or samples.
  int64_t tokens;
  /// What a step changes, as a share of the numbers.
  double rate;
  /// Steps between measurements on windows set apart.
  unsigned check;
  /// The file that is written at every measurement, to go on with after a stop; may be empty.
  std::string state;
};

/// Moves the parameters of a model so that the divergence of its output from another model's falls.
class Tuner {
public:
  /// Steps go over the windows `training`; what is best on `apart` is kept. `description` says all that a state file
  /// depends on. All that is given outlives the tuner.
  Tuner(TunedModel &model, ModelRunner &runner, ModelRunner &original, const SampleWindows &training,
        const SampleWindows &apart, TunerSettings settings, std::string description);

  /// All steps that are left. The model has the best parameters then.
  llvm::Error run();
  /// Mean divergences on the windows set apart: of the model as it was, and as it is. Known once it has run.
  double getStart() const { return start; }
  double getBest() const { return bestDivergence; }

private:
  /// One step, on the windows whose turn it is; false, and none, if gradients are not finite.
  llvm::Expected<bool> step();
  /// Adds the gradients of the divergence on one window.
  llvm::Error addGradients(int64_t window, llvm::MutableArrayRef<float> gradients);
  llvm::Expected<double> measure(llvm::ArrayRef<float> at);
  /// Measures where gradient descent is, keeps that if nothing was better, and writes the state.
  llvm::Error check();
  llvm::Error save() const;
  llvm::Error load();

  TunedModel &model;
  ModelRunner &runner, &original;
  const SampleWindows &training, &apart;
  TunerSettings settings;
  std::string description;
  std::vector<float> parameters, best;
  Adam adam;
  double start = 0, bestDivergence = 0;
};

} // namespace jpq
