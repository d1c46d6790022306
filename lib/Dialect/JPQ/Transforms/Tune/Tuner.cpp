//===- Tuner.cpp - Gradient descent on the divergence of a model ----------===//

#include "Tuner.h"
#include "jpq/Analysis/BackwardSweep.h"
#include "jpq/Analysis/Evaluation.h"
#include "jpq/Numerics/Distribution.h"
#include "jpq/Support/Progress.h"
#include "jpq/Support/Threads.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include <cmath>

using namespace mlir;
using namespace jpq;

Tuner::Tuner(TunedModel &model, ModelRunner &runner, ModelRunner &original, const SampleWindows &training,
             const SampleWindows &apart, TunerSettings settings, std::string description)
    : model(model), runner(runner), original(original), training(training), apart(apart), settings(std::move(settings)),
      description(std::move(description)), parameters(model.getParameterCount(), 1.0f), best(parameters),
      adam(parameters.size()) {}

llvm::Error Tuner::addGradients(int64_t window, MutableArrayRef<float> gradients) {
  SmallVector<HostTensor, 1> inputs = training.getBatch(window, 1);
  llvm::Expected<ModelState> before = runToOutput(original, inputs);
  if (!before)
    return before.takeError();
  auto expected = original.getOutput(*before);
  if (!expected)
    return expected.takeError();
  auto loss = [&](int64_t, int64_t first, ConstMatrix outputs, MutableMatrix differentiated) -> llvm::Error {
    if ((*expected)->getColumnCount() != outputs.columns || first + outputs.rows > (*expected)->getRowCount())
      return llvm::createStringError("the models differ in their output: %lld columns against %lld",
                                     (long long)outputs.columns, (long long)(*expected)->getColumnCount());
    llvm::Expected<ConstMatrix> rows = (*expected)->get(first, outputs.rows);
    if (!rows)
      return rows.takeError();
    const float scale = 1.0f / (*expected)->getRowCount();
    const size_t columns = outputs.columns;
    parallelFor(outputs.rows, [&](int64_t row) {
      differentiateDivergence({rows->row(row), columns}, {outputs.row(row), columns}, scale,
                              {differentiated.row(row), columns});
    });
    return llvm::Error::success();
  };
  BackwardSweep sweep(runner, loss, &model.getOverrides());
  if (llvm::Error error = sweep.start(window, inputs))
    return error;
  for (unsigned stage = runner.getStageCount() - 1; stage > 0; --stage)
    if (llvm::Error error =
            sweep.pullBack(0, stage, [&](const MatrixGradient &gradient) { model.addGradient(gradient, gradients); }))
      return error;
  return llvm::Error::success();
}

llvm::Expected<bool> Tuner::step() {
  const int64_t perStep = std::max<int64_t>(1, settings.tokens / std::max<int64_t>(1, training.getRowsPerWindow()));
  std::vector<float> gradients(parameters.size());
  model.set(parameters);
  for (int64_t i = 0; i < perStep; ++i)
    if (llvm::Error error = addGradients((adam.steps * perStep + i) % training.getCount(), gradients))
      return std::move(error);
  if (!llvm::all_of(gradients, [](float gradient) { return std::isfinite(gradient); }))
    return false;
  adam.step(parameters, gradients, getScheduledRate(settings.rate, adam.steps, settings.steps));
  return true;
}

llvm::Expected<double> Tuner::measure(ArrayRef<float> at) {
  model.set(at);
  return measureDivergence(runner, original, apart, "measuring the tuned model", &model.getOverrides());
}

llvm::Error Tuner::check() {
  llvm::Expected<double> divergence = measure(parameters);
  if (!divergence)
    return divergence.takeError();
  if (*divergence < bestDivergence) {
    bestDivergence = *divergence;
    best = parameters;
  }
  return save();
}

template <typename T>
static ArrayRef<uint8_t> getBytes(const std::vector<T> &numbers) {
  return {reinterpret_cast<const uint8_t *>(numbers.data()), numbers.size() * sizeof(T)};
}

llvm::Error Tuner::save() const {
  if (settings.state.empty())
    return llvm::Error::success();
  SafeTensorsWriter writer;
  llvm::Error error = llvm::Error::success();
  auto add = [&](StringRef name, const auto &numbers) {
    constexpr bool isDouble = sizeof(numbers.front()) == sizeof(double);
    if (!error)
      error =
          writer.add(name, isDouble ? ElementType::F64 : ElementType::F32, int64_t(numbers.size()), getBytes(numbers));
  };
  add("parameters", parameters);
  add("best", best);
  add("mean_gradients", adam.first);
  add("mean_squares", adam.second);
  if (error)
    return error;
  writer.setMetadata({{"run", description},
                      {"steps", std::to_string(adam.steps)},
                      {"divergence", llvm::formatv("{0:x}", llvm::bit_cast<uint64_t>(bestDivergence)).str()}});
  return writer.replace(settings.state);
}

llvm::Error Tuner::load() {
  if (settings.state.empty() || !llvm::sys::fs::exists(settings.state))
    return llvm::Error::success();
  auto file = SafeTensorsFile::open(settings.state);
  if (!file)
    return file.takeError();
  auto get = [&](StringRef key) {
    auto found = (*file)->getMetadata().find(key.str());
    return found == (*file)->getMetadata().end() ? std::string() : found->second;
  };
  const std::string run = get("run");
  // A file of another kind is not to be overwritten.
  if (run.empty())
    return llvm::createStringError("%s is no state of jpq-tune", settings.state.c_str());
  if (run != description)
    return llvm::Error::success();
  uint64_t divergence = 0;
  bool isWhole = !StringRef(get("steps")).getAsInteger(10, adam.steps) &&
                 !StringRef(get("divergence")).getAsInteger(0, divergence) && adam.steps <= settings.steps;
  auto read = [&](StringRef name, auto &numbers) {
    const TensorEntry *entry = (*file)->find(name);
    isWhole &= entry && entry->size == getBytes(numbers).size();
    if (isWhole)
      llvm::copy((*file)->getBytes(*entry), reinterpret_cast<uint8_t *>(numbers.data()));
  };
  read("parameters", parameters);
  read("best", best);
  read("mean_gradients", adam.first);
  read("mean_squares", adam.second);
  if (!isWhole)
    return llvm::createStringError("%s is no whole state of jpq-tune", settings.state.c_str());
  bestDivergence = llvm::bit_cast<double>(divergence);
  return llvm::Error::success();
}

llvm::Error Tuner::run() {
  if (llvm::Error error = load())
    return error;
  llvm::Expected<double> before = measure(std::vector<float>(parameters.size(), 1.0f));
  if (!before)
    return before.takeError();
  start = *before;
  if (!std::isfinite(start))
    return llvm::createStringError("the divergence from the original is not finite before anything is tuned");
  if (adam.steps == 0)
    bestDivergence = start;
  Progress progress("tuning", settings.steps);
  progress.advance(adam.steps);
  while (adam.steps < settings.steps) {
    llvm::Expected<bool> went = step();
    if (!went)
      return went.takeError();
    // From numbers that are none no step leads back: what was best stays.
    if (!*went)
      break;
    if (adam.steps % settings.check == 0 || adam.steps == settings.steps)
      if (llvm::Error error = check())
        return error;
    progress.advance();
  }
  model.set(best);
  return llvm::Error::success();
}
