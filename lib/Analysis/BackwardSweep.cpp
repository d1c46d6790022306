//===- BackwardSweep.cpp - Gradients of windows, stage by stage -----------===//

#include "jpq/Analysis/BackwardSweep.h"
#include "jpq/Numerics/Distribution.h"
#include "jpq/Support/Threads.h"
#include <atomic>

using namespace jpq;

/// The finalizer of splitmix64: neighbouring numbers give unrelated ones.
static uint64_t mix(uint64_t value) {
  value += 0x9E3779B97F4A7C15;
  value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
  value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
  return value ^ (value >> 31);
}

BackwardSweep::Loss BackwardSweep::getDrawnLabels(uint64_t seed) {
  return [seed](int64_t window, int64_t first, ConstMatrix outputs, MutableMatrix gradients) {
    parallelFor(outputs.rows, [&](int64_t row) {
      uint64_t random = mix(mix(mix(seed) ^ uint64_t(window)) ^ uint64_t(first + row));
      llvm::ArrayRef<float> logits(outputs.row(row), outputs.columns);
      // 53 bits: a double in [0, 1).
      int64_t label = drawLabel(logits, double(random >> 11) * 0x1p-53);
      differentiateLogLikelihood(logits, label, {gradients.row(row), size_t(gradients.columns)});
    });
    return llvm::Error::success();
  };
}

llvm::Error BackwardSweep::start(int64_t number, llvm::ArrayRef<HostTensor> inputs) {
  unsigned last = runner.getStageCount() - 1;
  Window window{number, 0, std::vector<ModelState>(last + 1), ModelState()};
  llvm::Expected<ModelState> state = runner.start(inputs);
  for (unsigned stage = 1; state; ++stage) {
    window.states[stage] = *state;
    if (stage == last)
      break;
    state = runner.run(std::move(*state), stage, stage + 1, overrides);
  }
  if (!state)
    return state.takeError();
  windows.push_back(std::move(window));
  return llvm::Error::success();
}

llvm::Error BackwardSweep::pullBack(unsigned index, unsigned stage, ModelRunner::GradientObserver observer) {
  Window &window = windows[index];
  bool isLast = stage + 1 == runner.getStageCount();
  llvm::Error failed = llvm::Error::success();
  auto differentiate = [&](int64_t first, ConstMatrix outputs, MutableMatrix gradients) {
    window.rows = first + outputs.rows;
    if (failed)
      return;
    std::atomic<bool> isFinite = true;
    parallelFor(outputs.rows, [&](int64_t row) {
      if (!llvm::all_of(llvm::ArrayRef(outputs.row(row), outputs.columns),
                        [](float logit) { return std::isfinite(logit); }))
        isFinite = false;
    });
    failed = isFinite
                 ? loss(window.number, first, outputs, gradients)
                 : llvm::createStringError("window %lld: the model's output is not finite", (long long)window.number);
  };
  llvm::Expected<ModelState> before =
      isLast ? runner.pullBackOutput(window.states[stage], differentiate, observer, overrides)
             : runner.pullBack(window.states[stage], stage, std::move(window.gradients), observer, overrides);
  if (failed) {
    llvm::consumeError(before.takeError());
    return failed;
  }
  if (!before)
    return before.takeError();
  window.gradients = std::move(*before);
  window.states[stage] = ModelState();
  return llvm::Error::success();
}
