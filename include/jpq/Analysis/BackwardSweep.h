//===- BackwardSweep.h - Gradients of windows, stage by stage -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/ModelRunner.h"

namespace jpq {

/// Runs windows forwards, keeping their states between stages, and pulls the gradients of their losses back one stage
/// at a time. The loss of a window is the summed negative log-likelihood of labels that are drawn from the model's own
/// prediction, one per row of its output: so the gradients are those of the true Fisher information. Labels depend on
/// the seed, the window's number and the row alone.
class BackwardSweep {
public:
  BackwardSweep(ModelRunner &runner, uint64_t seed) : runner(runner), seed(seed) {}

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
  uint64_t seed;
  std::vector<Window> windows;
};

} // namespace jpq
