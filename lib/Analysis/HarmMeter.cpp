//===- HarmMeter.cpp - What changed weights do to the output, measured ----===//

#include "jpq/Analysis/HarmMeter.h"
#include "jpq/Analysis/Evaluation.h"

using namespace mlir;
using namespace jpq;

/// Logits of the original model that may be kept, so that they need not be computed for every change.
static constexpr int64_t kReferenceBytes = 512 << 20;

namespace {
/// Rows of an output that are held in memory.
class HeldRows : public OutputRows {
public:
  /// Copies all of `output`.
  static llvm::Expected<std::unique_ptr<OutputRows>> create(OutputRows &output) {
    auto held = std::make_unique<HeldRows>();
    held->columns = output.getColumnCount();
    held->values.reserve(output.getRowCount() * held->columns);
    constexpr int64_t kBlock = 256;
    for (int64_t first = 0; first < output.getRowCount(); first += kBlock) {
      int64_t count = std::min(kBlock, output.getRowCount() - first);
      llvm::Expected<ConstMatrix> block = output.get(first, count);
      if (!block)
        return block.takeError();
      held->values.insert(held->values.end(), block->data, block->data + count * held->columns);
    }
    return held;
  }
  int64_t getRowCount() const override { return columns == 0 ? 0 : int64_t(values.size()) / columns; }
  int64_t getColumnCount() const override { return columns; }
  llvm::Expected<ConstMatrix> get(int64_t first, int64_t count) override {
    return ConstMatrix{values.data() + first * columns, count, columns, columns};
  }

private:
  std::vector<float> values;
  int64_t columns = 0;
};
} // namespace

llvm::Expected<std::unique_ptr<HarmMeter>> HarmMeter::create(ModelRunner &runner, const SampleWindows &data) {
  auto meter = std::unique_ptr<HarmMeter>(new HarmMeter(runner));
  unsigned last = runner.getStageCount() - 1;
  auto batches = data.getBatches();
  // References point to last states, which may not move.
  meter->lastStates.resize(batches.size());
  meter->states.resize(batches.size());
  for (auto [batch, states, lastState] : llvm::zip_equal(batches, meter->states, meter->lastStates)) {
    llvm::Expected<ModelState> state = runner.start(batch);
    if (!state)
      return state.takeError();
    states.resize(last + 1);
    for (unsigned stage = 1; stage <= last; ++stage) {
      states[stage] = *state;
      if (stage == last)
        break;
      state = runner.run(std::move(*state), stage, stage + 1);
      if (!state)
        return state.takeError();
    }
    lastState = states[last];
    auto output = runner.getOutput(lastState);
    if (!output)
      return output.takeError();
    int64_t bytes = (*output)->getRowCount() * (*output)->getColumnCount() * int64_t(sizeof(float) * batches.size());
    if (bytes <= kReferenceBytes) {
      output = HeldRows::create(**output);
      if (!output)
        return output.takeError();
    }
    meter->references.push_back(std::move(*output));
  }
  return meter;
}

llvm::Error HarmMeter::rebase(const ModelRunner::Overrides &overrides) {
  for (auto &batch : states)
    for (unsigned stage = 1; stage + 1 < batch.size(); ++stage) {
      llvm::Expected<ModelState> next = runner.run(batch[stage], stage, stage + 1, &overrides);
      if (!next)
        return next.takeError();
      batch[stage + 1] = std::move(*next);
    }
  return llvm::Error::success();
}

llvm::Expected<double> HarmMeter::measure(unsigned firstStage, const ModelRunner::Overrides &overrides,
                                          std::vector<double> *windows) {
  unsigned last = runner.getStageCount() - 1;
  double sum = 0;
  int64_t rows = 0;
  for (auto [batch, reference] : llvm::zip_equal(states, references)) {
    llvm::Expected<ModelState> state = runner.run(batch[std::min(firstStage, last)], firstStage, last, &overrides);
    if (!state)
      return state.takeError();
    auto output = runner.getOutput(*state, &overrides);
    if (!output)
      return output.takeError();
    llvm::Expected<std::vector<double>> divergences = measureDivergences(**output, *reference);
    if (!divergences)
      return divergences.takeError();
    double window = 0;
    for (double divergence : *divergences) {
      sum += divergence;
      window += divergence;
    }
    rows += divergences->size();
    if (windows && !divergences->empty())
      windows->push_back(window / divergences->size());
  }
  return rows == 0 ? 0.0 : sum / rows;
}
