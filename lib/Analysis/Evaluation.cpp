//===- Evaluation.cpp - Perplexity of a model, divergence between two -----===//

#include "jpq/Analysis/Evaluation.h"
#include "jpq/Numerics/Distribution.h"
#include "jpq/Support/Progress.h"
#include "jpq/Support/Threads.h"
#include <chrono>
#include <cmath>

using namespace mlir;
using namespace jpq;

/// Rows of logits that are computed at a time.
static constexpr int64_t kOutputBlock = 256;
/// Tokens that go through the model at a time.
static constexpr int64_t kTokensPerBatch = 2048;

HostTensor TokenWindows::getBatch(int64_t first, int64_t count) const {
  HostTensor batch = HostTensor::create(ElementType::I32, {count, length});
  std::copy_n(ids.begin() + first * length, count * length, batch.get<int32_t>());
  return batch;
}

std::vector<HostTensor> jpq::getBatches(const TokenWindows &tokens) {
  std::vector<HostTensor> batches;
  int64_t perBatch = std::max<int64_t>(1, kTokensPerBatch / tokens.length);
  for (int64_t first = 0; first < tokens.getCount(); first += perBatch)
    batches.push_back(tokens.getBatch(first, std::min(perBatch, tokens.getCount() - first)));
  return batches;
}

llvm::Expected<TokenWindows> jpq::readTokens(StringRef path, StringRef name, int64_t length, int64_t limit) {
  auto file = SafeTensorsFile::open(path);
  if (!file)
    return file.takeError();
  const TensorEntry *entry = (*file)->find(name);
  if (!entry)
    return llvm::createStringError("%s: no array '%s'", path.str().c_str(), name.str().c_str());
  if (entry->type != ElementType::U16 && entry->type != ElementType::I32 && entry->type != ElementType::U32 &&
      entry->type != ElementType::I64)
    return llvm::createStringError("%s: array '%s' holds %s, but token ids are U16, U32, I32 or I64",
                                   path.str().c_str(), name.str().c_str(), getName(entry->type).str().c_str());
  if (entry->shape.empty() || entry->shape.size() > 2)
    return llvm::createStringError(
        "%s: array '%s' has %zu dimensions, but token ids are one stream or [windows, length]", path.str().c_str(),
        name.str().c_str(), size_t(entry->shape.size()));
  TokenWindows windows;
  int64_t count = ShapedType::getNumElements(entry->shape);
  if (length == 0)
    length = entry->shape.size() == 2 ? entry->shape[1] : 256;
  windows.length = length;
  if (length < 2 || count / length < 1)
    return llvm::createStringError("%s: %lld tokens give no window of %lld (a window has at least 2)",
                                   path.str().c_str(), (long long)count, (long long)length);
  int64_t kept = count / length;
  if (limit > 0)
    kept = std::min(kept, limit);
  const uint8_t *data = (*file)->getBytes(*entry).data();
  windows.ids.resize(kept * length);
  for (auto [i, id] : llvm::enumerate(windows.ids)) {
    int64_t value = *readInteger(entry->type, data, i);
    if (value < 0 || value > std::numeric_limits<int32_t>::max())
      return llvm::createStringError("%s: token %lld is %lld, which is no token id", path.str().c_str(), (long long)i,
                                     (long long)value);
    id = value;
  }
  return windows;
}

static double getMean(ArrayRef<double> values) {
  double sum = 0;
  for (double value : values)
    sum += value;
  return values.empty() ? 0 : sum / values.size();
}

double Evaluation::getPerplexity() const { return std::exp(getMean(windowLoss)); }
double Evaluation::getDivergence() const { return getMean(windowDivergence); }

double Evaluation::getDivergenceError() const {
  if (windowDivergence.size() < 2)
    return 0;
  double mean = getDivergence(), sum = 0;
  for (double value : windowDivergence)
    sum += (value - mean) * (value - mean);
  return std::sqrt(sum / (windowDivergence.size() - 1) / windowDivergence.size());
}

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
} // namespace

/// Calls `consume(row, logits, referenceLogits)` for all rows of a batch, on all threads; the second is null without a
/// reference. Adds the time that `output` takes to `seconds`.
static llvm::Error forEachRow(OutputRows &output, OutputRows *reference, double &seconds,
                              llvm::function_ref<void(int64_t, const float *, const float *)> consume) {
  int64_t rows = output.getRowCount();
  if (reference && (reference->getRowCount() != rows || reference->getColumnCount() != output.getColumnCount()))
    return llvm::createStringError("the models differ in their output: %lld x %lld against %lld x %lld",
                                   (long long)rows, (long long)output.getColumnCount(),
                                   (long long)reference->getRowCount(), (long long)reference->getColumnCount());
  for (int64_t first = 0; first < rows; first += kOutputBlock) {
    int64_t count = std::min(kOutputBlock, rows - first);
    llvm::Expected<ConstMatrix> block = [&] {
      Stopwatch watch(seconds);
      return output.get(first, count);
    }();
    if (!block)
      return block.takeError();
    llvm::Expected<ConstMatrix> other = ConstMatrix{nullptr, 0, 0, 0};
    if (reference)
      other = reference->get(first, count);
    if (!other)
      return other.takeError();
    parallelFor(count,
                [&](int64_t row) { consume(first + row, block->row(row), reference ? other->row(row) : nullptr); });
  }
  return llvm::Error::success();
}

llvm::Expected<Evaluation> jpq::evaluate(ModelRunner &model, const TokenWindows &tokens, ModelRunner *reference,
                                         StringRef label) {
  Evaluation result;
  result.windows = tokens.getCount();
  result.length = tokens.length;
  Progress progress(label, result.windows);
  for (const HostTensor &batch : getBatches(tokens)) {
    int64_t count = batch.shape[0], rows = batch.getNumElements();
    auto runAll = [&](ModelRunner &runner) -> llvm::Expected<ModelState> {
      auto state = runner.start({batch});
      if (!state)
        return state.takeError();
      return runner.run(std::move(*state), 1, runner.getStageCount() - 1);
    };
    llvm::Expected<ModelState> state = [&] {
      Stopwatch watch(result.seconds);
      return runAll(model);
    }();
    if (!state)
      return state.takeError();
    auto output = model.getOutput(*state);
    if (!output)
      return output.takeError();
    llvm::Expected<ModelState> referenceState = ModelState();
    std::unique_ptr<OutputRows> referenceOutput;
    if (reference) {
      if (!(referenceState = runAll(*reference)))
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
    std::vector<double> losses(rows, 0), divergences(rows, 0);
    std::vector<char> agrees(rows, 0);
    const int32_t *ids = batch.get<int32_t>();
    llvm::Error error = forEachRow(
        **output, referenceOutput.get(), result.seconds, [&](int64_t row, const float *logits, const float *other) {
          // A window's last position predicts a token that is not there.
          if ((row + 1) % tokens.length == 0)
            return;
          losses[row] = getNegativeLogLikelihood({logits, size_t(columns)}, ids[row + 1]);
          if (other) {
            divergences[row] = getDivergence({other, size_t(columns)}, {logits, size_t(columns)});
            agrees[row] =
                std::max_element(logits, logits + columns) - logits == std::max_element(other, other + columns) - other;
          }
        });
    if (error)
      return error;
    for (int64_t window = 0; window < count; ++window) {
      double loss = 0, divergence = 0;
      for (int64_t row = window * tokens.length; row < (window + 1) * tokens.length; ++row) {
        loss += losses[row];
        divergence += divergences[row];
        result.agreements += agrees[row];
      }
      result.windowLoss.push_back(loss / (tokens.length - 1));
      if (reference)
        result.windowDivergence.push_back(divergence / (tokens.length - 1));
    }
    progress.advance(count);
  }
  return result;
}

llvm::Expected<std::vector<double>> jpq::measureDivergences(OutputRows &output, OutputRows &reference) {
  size_t columns = output.getColumnCount();
  std::vector<double> divergences(output.getRowCount());
  double seconds = 0;
  llvm::Error error =
      forEachRow(output, &reference, seconds, [&](int64_t row, const float *logits, const float *other) {
        divergences[row] = getDivergence({other, columns}, {logits, columns});
      });
  if (error)
    return error;
  return divergences;
}
