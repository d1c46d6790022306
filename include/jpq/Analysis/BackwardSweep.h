//===- BackwardSweep.h - Gradients of windows, stage by stage -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/ModelRunner.h"
#include <functional>

namespace jpq {

/// Runs windows forwards, keeping their states between stages, and pulls the gradients of their losses back one stage
/// at a time.
class BackwardSweep {
public:
  /// Turns rows of the output of a window, which are finite and of which `first` is the number of the first, into
  /// gradients of the loss by them.
  using Loss = std::function<llvm::Error(int64_t window, int64_t first, ConstMatrix outputs, MutableMatrix gradients)>;
  /// The summed negative log-likelihood of labels that are drawn from the model's own prediction, one per row: so the
  /// gradients are those of the true Fisher information. Labels depend on the seed, the window's number and the row
  /// alone.
  static Loss getDrawnLabels(uint64_t seed);

  /// `overrides`, if there are any, outlive the sweep.
  BackwardSweep(ModelRunner &runner, Loss loss, const ModelRunner::Overrides *overrides = nullptr)
      : runner(runner), loss(std::move(loss)), overrides(overrides) {}

  /// Runs a window (or a batch of them, numbered by its first) forwards.
  llvm::Error start(int64_t number, llvm::ArrayRef<HostTensor> inputs);
  /// Rows of the output of window `index`; known once its last stage has been pulled back.
  int64_t getRowCount(unsigned index) const { return windows[index].rows; }
  unsigned getCount() const { return windows.size(); }
  /// Pulls the gradients of window `index` (in the order of start()) back through `stage`. Stages are to be asked for
  /// from the last down to 1; what a stage leaves behind is freed.
  llvm::Error pullBack(unsigned index, unsigned stage, ModelRunner::GradientObserver observer);

private:
  struct Window {
    int64_t number, rows = 0;
    /// Before each stage; entry 0 is unused.
    std::vector<ModelState> states;
    ModelState gradients;
  };

  ModelRunner &runner;
  Loss loss;
  const ModelRunner::Overrides *overrides;
  std::vector<Window> windows;
};

} // namespace jpq
