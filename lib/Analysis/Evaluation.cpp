//===- Evaluation.cpp - Perplexity of a model, divergence between two -----===//

#include "jpq/Analysis/Evaluation.h"
#include "jpq/Numerics/Distribution.h"
#include "jpq/Numerics/Mean.h"
#include "jpq/Support/Progress.h"
#include "jpq/Support/Threads.h"
#include <chrono>
#include <cmath>

using namespace mlir;
using namespace jpq;

/// Rows of logits that are computed at a time.
static constexpr int64_t kOutputBlock = 256;

double Evaluation::getPerplexity() const { return std::exp(getMean(windowLoss)); }
double Evaluation::getReferencePerplexity() const { return std::exp(getMean(windowReferenceLoss)); }
double Evaluation::getDivergence() const { return getMean(windowDivergence); }
double Evaluation::getDivergenceQuantile(double share) const {
  std::vector<float> sorted = divergences;
  auto place = sorted.begin() + std::min<size_t>(sorted.size() * share, sorted.size() - 1);
  std::nth_element(sorted.begin(), place, sorted.end());
  return *place;
}
double Evaluation::getDivergenceError() const { return getStandardError(windowDivergence); }

namespace {
/// Adds the time of its life to a sum of seconds.
class Stopwatch {
public:
  explicit Stopwatch(double &seconds) : seconds(seconds), start(Clock::now()) {}
  ~Stopwatch() { seconds += std::chrono::duration<double>(Clock::now() - start).count(); }

private:
  using Clock = std::chrono::steady_clock;
  double &seconds;
  Clock::time_point start;
};

/// Rows of an output, with the time that they take.
class TimedRows : public OutputRows {
public:
  TimedRows(OutputRows &rows, double &seconds) : rows(rows), seconds(seconds) {}

  int64_t getRowCount() const override { return rows.getRowCount(); }
  int64_t getColumnCount() const override { return rows.getColumnCount(); }
  llvm::Expected<ConstMatrix> get(int64_t first, int64_t count) override {
    Stopwatch watch(seconds);
    return rows.get(first, count);
  }

private:
  OutputRows &rows;
  double &seconds;
};
} // namespace

llvm::Expected<ModelState> jpq::runToOutput(ModelRunner &model, ArrayRef<HostTensor> inputs,
                                            const ModelRunner::Overrides *overrides) {
  llvm::Expected<ModelState> state = model.start(inputs);
  if (!state)
    return state.takeError();
  return model.run(std::move(*state), 1, model.getStageCount() - 1, overrides);
}

llvm::Error jpq::forEachBlock(OutputRows &output, llvm::function_ref<llvm::Error(int64_t, ConstMatrix)> consume) {
  for (int64_t first = 0, rows = output.getRowCount(); first < rows; first += kOutputBlock) {
    llvm::Expected<ConstMatrix> block = output.get(first, std::min(kOutputBlock, rows - first));
    if (!block)
      return block.takeError();
    if (llvm::Error error = consume(first, *block))
      return error;
  }
  return llvm::Error::success();
}

/// Calls `consume(row, logits, referenceLogits)` for all rows of a batch, on all threads; the second is null without a
/// reference.
static llvm::Error forEachRow(OutputRows &output, OutputRows *reference,
                              llvm::function_ref<void(int64_t, const float *, const float *)> consume) {
  int64_t rows = output.getRowCount();
  if (reference && (reference->getRowCount() != rows || reference->getColumnCount() != output.getColumnCount()))
    return llvm::createStringError("the models differ in their output: %lld x %lld against %lld x %lld",
                                   (long long)rows, (long long)output.getColumnCount(),
                                   (long long)reference->getRowCount(), (long long)reference->getColumnCount());
  return forEachBlock(output, [&](int64_t first, ConstMatrix block) -> llvm::Error {
    llvm::Expected<ConstMatrix> other = ConstMatrix{nullptr, 0, 0, 0};
    if (reference)
      other = reference->get(first, block.rows);
    if (!other)
      return other.takeError();
    parallelFor(block.rows,
                [&](int64_t row) { consume(first + row, block.row(row), reference ? other->row(row) : nullptr); });
    return llvm::Error::success();
  });
}

llvm::Expected<Evaluation> jpq::evaluate(ModelRunner &model, const SampleWindows &tokens, ModelRunner *reference,
                                         StringRef label) {
  Evaluation result;
  result.length = tokens.length;
  result.windows = tokens.getCount() * tokens.getRowsPerWindow() / tokens.length;
  Progress progress(label, result.windows);
  for (ArrayRef<HostTensor> inputs : tokens.getBatches()) {
    const HostTensor &batch = inputs.front();
    int64_t count = batch.shape[0], rows = batch.getNumElements();
    llvm::Expected<ModelState> state = [&] {
      Stopwatch watch(result.seconds);
      return runToOutput(model, inputs);
    }();
    if (!state)
      return state.takeError();
    auto output = model.getOutput(*state);
    if (!output)
      return output.takeError();
    llvm::Expected<ModelState> referenceState = ModelState();
    std::unique_ptr<OutputRows> referenceOutput;
    if (reference) {
      if (!(referenceState = runToOutput(*reference, inputs)))
        return referenceState.takeError();
      auto rows = reference->getOutput(*referenceState);
      if (!rows)
        return rows.takeError();
      referenceOutput = std::move(*rows);
    }
    if ((*output)->getRowCount() != rows)
      return llvm::createStringError("the model gives %lld rows for %lld tokens: it is no language model",
                                     (long long)(*output)->getRowCount(), (long long)rows);
    int64_t columns = (*output)->getColumnCount();
    if (auto outside =
            llvm::find_if(llvm::ArrayRef(batch.get<int32_t>(), rows), [&](int32_t id) { return id >= columns; });
        outside != batch.get<int32_t>() + rows)
      return llvm::createStringError("token %d is to be predicted, but the model's output has %lld columns", *outside,
                                     (long long)columns);
    std::vector<double> losses(rows, 0), referenceLosses(rows, 0), divergences(rows, 0);
    std::vector<char> agrees(rows, 0);
    const int32_t *ids = batch.get<int32_t>();
    TimedRows timed(**output, result.seconds);
    llvm::Error error =
        forEachRow(timed, referenceOutput.get(), [&](int64_t row, const float *logits, const float *other) {
          // A window's last position predicts a token that is not there.
          if ((row + 1) % tokens.length == 0)
            return;
          losses[row] = getNegativeLogLikelihood({logits, size_t(columns)}, ids[row + 1]);
          if (other) {
            referenceLosses[row] = getNegativeLogLikelihood({other, size_t(columns)}, ids[row + 1]);
            divergences[row] = getDivergence({other, size_t(columns)}, {logits, size_t(columns)});
            agrees[row] =
                std::max_element(logits, logits + columns) - logits == std::max_element(other, other + columns) - other;
          }
        });
    if (error)
      return error;
    for (int64_t window = 0; window < count; ++window) {
      double loss = 0, referenceLoss = 0, divergence = 0;
      for (int64_t row = window * tokens.length; row < (window + 1) * tokens.length; ++row) {
        loss += losses[row];
        referenceLoss += referenceLosses[row];
        divergence += divergences[row];
        if (reference && (row + 1) % tokens.length != 0)
          result.divergences.push_back(divergences[row]);
        result.agreements += agrees[row];
      }
      result.windowLoss.push_back(loss / (tokens.length - 1));
      if (reference) {
        result.windowReferenceLoss.push_back(referenceLoss / (tokens.length - 1));
        result.windowDivergence.push_back(divergence / (tokens.length - 1));
      }
    }
    progress.advance(count);
  }
  return result;
}

llvm::Expected<std::vector<double>> jpq::measureDivergences(OutputRows &output, OutputRows &reference) {
  size_t columns = output.getColumnCount();
  std::vector<double> divergences(output.getRowCount());
  llvm::Error error = forEachRow(output, &reference, [&](int64_t row, const float *logits, const float *other) {
    divergences[row] = getDivergence({other, columns}, {logits, columns});
  });
  if (error)
    return error;
  return divergences;
}

llvm::Expected<double> jpq::measureDivergence(ModelRunner &model, ModelRunner &reference, const SampleWindows &data,
                                              StringRef label, const ModelRunner::Overrides *overrides) {
  double sum = 0;
  int64_t rows = 0;
  auto batches = data.getBatches();
  Progress progress(label, batches.size());
  for (ArrayRef<HostTensor> batch : batches) {
    llvm::Expected<ModelState> before = runToOutput(reference, batch);
    if (!before)
      return before.takeError();
    llvm::Expected<ModelState> after = runToOutput(model, batch, overrides);
    if (!after)
      return after.takeError();
    auto expected = reference.getOutput(*before);
    if (!expected)
      return expected.takeError();
    auto output = model.getOutput(*after, overrides);
    if (!output)
      return output.takeError();
    llvm::Expected<std::vector<double>> divergences = measureDivergences(**output, **expected);
    if (!divergences)
      return divergences.takeError();
    for (double divergence : *divergences)
      sum += divergence;
    rows += divergences->size();
    progress.advance();
  }
  return rows == 0 ? 0.0 : sum / rows;
}
