//===- Continuation.cpp - Letting a model continue a sequence of tokens ---===//

#include "jpq/Execution/InProcess/Continuation.h"
#include "jpq/Execution/InProcess/Generator.h"
#include "jpq/Execution/StepFunction.h"
#include "llvm/Support/CheckedArithmetic.h"
#include <cmath>
#include <limits>
#include <random>

using namespace mlir;
using namespace jpq;

/// The next token: the most likely one, or one drawn at the temperature.
static int32_t chooseToken(ArrayRef<float> logits, double temperature, std::mt19937_64 &random) {
  const float *largest = llvm::max_element(logits);
  if (temperature <= 0)
    return largest - logits.begin();
  std::vector<double> cumulative;
  double sum = 0;
  for (float logit : logits)
    cumulative.push_back(sum += std::exp((logit - *largest) / temperature));
  // Not std::uniform_real_distribution: its numbers differ between libraries.
  double draw = double(random() >> 11) * 0x1p-53 * sum;
  return std::min<size_t>(llvm::upper_bound(cumulative, draw) - cumulative.begin(), logits.size() - 1);
}

/// The first of `logits` that no token can be chosen by; none if all are numbers.
static std::optional<float> findNotANumber(ArrayRef<float> logits) {
  for (float logit : logits)
    if (std::isnan(logit) || logit == std::numeric_limits<float>::infinity())
      return logit;
  return std::nullopt;
}

/// A row of token ids.
static HostTensor toRow(ArrayRef<int32_t> ids) {
  HostTensor tokens = HostTensor::create(ElementType::I32, {1, int64_t(ids.size())});
  llvm::copy(ids, tokens.get<int32_t>());
  return tokens;
}

namespace {
/// Gives the logits of the token behind some others, which are more each time.
class NextLogits {
public:
  virtual ~NextLogits() = default;
  virtual llvm::Expected<HostTensor> get(ArrayRef<int32_t> ids) = 0;
};

/// All tokens at every step, for modules without a step function.
struct LogitsByForward : NextLogits {
  explicit LogitsByForward(std::unique_ptr<ModelRunner> runner) : runner(std::move(runner)) {}
  llvm::Expected<HostTensor> get(ArrayRef<int32_t> ids) override;
  std::unique_ptr<ModelRunner> runner;
};

/// The prompt at once, then token by token.
struct LogitsByStep : NextLogits {
  explicit LogitsByStep(Generator generator) : generator(std::move(generator)) {}
  llvm::Expected<HostTensor> get(ArrayRef<int32_t> ids) override {
    return generator.feed(toRow(ids.drop_front(generator.getPosition())));
  }
  Generator generator;
};
} // namespace

llvm::Expected<HostTensor> LogitsByForward::get(ArrayRef<int32_t> ids) {
  auto state = runner->start({toRow(ids)});
  if (!state)
    return state.takeError();
  state = runner->run(std::move(*state), 1, runner->getStageCount() - 1);
  if (!state)
    return state.takeError();
  auto output = runner->getOutput(*state);
  if (!output)
    return output.takeError();
  if ((*output)->getRowCount() != int64_t(ids.size()))
    return llvm::createStringError("the model gives %lld rows for %zu tokens: it is no language model",
                                   (long long)(*output)->getRowCount(), ids.size());
  auto last = (*output)->get(ids.size() - 1, 1);
  if (!last)
    return last.takeError();
  HostTensor logits = HostTensor::create(ElementType::F32, {last->columns});
  std::copy_n(last->row(0), last->columns, logits.get<float>());
  return logits;
}

static llvm::Expected<std::unique_ptr<NextLogits>> createNextLogits(ModuleOp module, int64_t capacity) {
  if (func::FuncOp step = findStepFunction(module)) {
    auto generator = Generator::create(step, /*batch=*/1, capacity);
    if (failed(generator))
      return llvm::createStringError("the model cannot be run");
    return std::make_unique<LogitsByStep>(std::move(*generator));
  }
  FailureOr<func::FuncOp> function = getForwardFunction(module);
  if (failed(function))
    return llvm::createStringError("the model cannot be run");
  auto runner = createModelRunner(*function);
  if (failed(runner))
    return llvm::createStringError("the model cannot be run");
  return std::make_unique<LogitsByForward>(std::move(*runner));
}

llvm::Error jpq::continueTokens(ModuleOp module, ArrayRef<int32_t> prompt, int64_t count,
                                const SamplingOptions &sampling, function_ref<void(int32_t)> consume) {
  std::optional<int64_t> capacity = llvm::checkedAdd<int64_t>(prompt.size(), count);
  if (!capacity)
    return llvm::createStringError("%lld tokens behind a prompt of %zu are more than can be counted", (long long)count,
                                   prompt.size());
  auto next = createNextLogits(module, *capacity);
  if (!next)
    return next.takeError();
  std::vector<int32_t> ids(prompt.begin(), prompt.end());
  std::mt19937_64 random(sampling.seed);
  for (int64_t step = 0; step < count; ++step) {
    auto logits = (*next)->get(ids);
    if (!logits)
      return logits.takeError();
    ArrayRef<float> values(logits->get<float>(), logits->getNumElements());
    if (std::optional<float> found = findNotANumber(values))
      return llvm::createStringError("the model's output behind %zu tokens holds %g: no token follows", ids.size(),
                                     double(*found));
    ids.push_back(chooseToken(values, sampling.temperature, random));
    consume(ids.back());
  }
  return llvm::Error::success();
}
