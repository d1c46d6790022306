//===- jpq-run.cpp - Running models ---------------------------------------===//

#include "../Common/Tooling.h"
#include "jpq/Analysis/ArgumentData.h"
#include "jpq/Analysis/Evaluation.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Execution/Generator.h"
#include "jpq/Execution/StepFunction.h"
#include "jpq/Support/OutputFile.h"
#include "llvm/Support/CheckedArithmetic.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/JSON.h"
#include <cmath>
#include <limits>
#include <random>

using namespace jpq;
namespace cl = llvm::cl;

static cl::OptionCategory category("jpq-run options");
static cl::opt<std::string> input(cl::Positional, cl::desc("<model.mlir>"), cl::Required, cl::cat(category));
static cl::opt<std::string> perplexity("perplexity", cl::desc("Perplexity on the array `tokens` of a safetensors file"),
                                       cl::value_desc("tokens.safetensors"), cl::cat(category));
static cl::opt<int64_t> window("window", cl::desc("Tokens per window (default: the model's or the file's own, or 256)"),
                               cl::init(0), cl::cat(category));
static cl::opt<int64_t> windows("windows", cl::desc("Only the first N windows"), cl::init(0), cl::cat(category));
static cl::opt<std::string> against("against",
                                    cl::desc("Also KL divergence and top-1 agreement against another module"),
                                    cl::value_desc("original.mlir"), cl::cat(category));
static cl::opt<int64_t> generate("generate", cl::desc("Continue the prompt by N tokens; prints their ids"), cl::init(0),
                                 cl::cat(category));
static cl::list<int32_t> prompt("prompt", cl::desc("Token ids to continue"), cl::CommaSeparated, cl::cat(category));
static cl::opt<double> temperature("temperature", cl::desc("Sampling temperature; 0 takes the most likely token"),
                                   cl::init(0.0), cl::cat(category));
static cl::opt<uint64_t> seed("seed", cl::desc("Seed for sampling"), cl::init(0), cl::cat(category));
static cl::opt<std::string> inputs("inputs",
                                   cl::desc("Run once on the arrays of a safetensors file that are named after the "
                                            "function's arguments (their jpq.name; else `tokens` for an only argument "
                                            "of integers; else `arg0`, `arg1`, ...)"),
                                   cl::value_desc("in.safetensors"), cl::cat(category));
static cl::opt<std::string> output("output",
                                   cl::desc("Where to write what --inputs gives, as the array `output`; several "
                                            "results as `result0`, `result1`, ..."),
                                   cl::value_desc("out.safetensors"), cl::cat(category));
static cl::opt<bool> json("json", cl::desc("One JSON object on stdout"), cl::cat(category));

namespace {
/// A module with what runs its forward function, once that is needed.
struct Model {
  LoadedModule loaded;
  std::unique_ptr<ModelRunner> runner;
};
} // namespace

static mlir::FailureOr<Model> loadModel(llvm::StringRef path) {
  mlir::FailureOr<LoadedModule> loaded = loadPreparedModule(path);
  if (failed(loaded))
    return mlir::failure();
  return Model{std::move(*loaded), nullptr};
}

static mlir::LogicalResult prepareForward(Model &model) {
  mlir::FailureOr<mlir::func::FuncOp> function = getForwardFunction(*model.loaded.module);
  if (failed(function))
    return mlir::failure();
  auto runner = createModelRunner(*function);
  if (failed(runner))
    return mlir::failure();
  model.runner = std::move(*runner);
  return mlir::success();
}

static llvm::Error runPerplexity(Model &model) {
  mlir::func::FuncOp function = *getForwardFunction(*model.loaded.module);
  if (!takesTokens(function))
    return llvm::createStringError(
        "the model does not take [batch, length] of token ids alone: it is no language model");
  auto tokens = readTokenWindows(function, perplexity, window, windows);
  if (!tokens)
    return tokens.takeError();
  Model reference;
  if (!against.empty()) {
    mlir::FailureOr<Model> loaded = loadModel(against);
    if (failed(loaded) || failed(prepareForward(*loaded)))
      return llvm::createStringError("%s: cannot be run", against.c_str());
    reference = std::move(*loaded);
  }
  auto result = evaluate(*model.runner, *tokens, reference.runner.get(), "evaluating");
  if (!result)
    return result.takeError();
  for (auto [what, value] :
       {std::pair("perplexity", result->getPerplexity()), std::pair("KL divergence", result->getDivergence())})
    if (!std::isfinite(value))
      return llvm::createStringError("%s: the %s is %g: the model's output overflows", perplexity.c_str(), what, value);

  mlir::ModuleOp module = *model.loaded.module;
  uint64_t bytes = getStoredBytes(module);
  double bitsPerWeight = double(bytes) * 8 / double(getOriginalParameters(module));
  double agreement = double(result->agreements) / double(result->getPredictionCount());
  if (json) {
    llvm::json::Object object{{"perplexity", result->getPerplexity()},
                              {"tokens", result->getTokenCount()},
                              {"windows", result->windows},
                              {"bos_token", tokens->bos ? llvm::json::Value(*tokens->bos) : nullptr},
                              {"seconds", result->seconds},
                              {"stored_bytes", int64_t(bytes)},
                              {"bits_per_weight", bitsPerWeight}};
    if (reference.runner) {
      object["kl"] = result->getDivergence();
      object["kl_standard_error"] = result->getDivergenceError();
      object["top1_agreement"] = agreement;
      object["window_kl"] = llvm::json::Array(result->windowDivergence);
    }
    llvm::outs() << llvm::formatv("{0}", llvm::json::Value(std::move(object))) << "\n";
    return llvm::Error::success();
  }
  llvm::outs() << llvm::format("perplexity      %.4f\n", result->getPerplexity());
  if (reference.runner)
    llvm::outs() << llvm::format("KL divergence   %.6f +- %.6f nats per token\ntop-1 agreement %.2f %%\n",
                                 result->getDivergence(), result->getDivergenceError(), 100 * agreement);
  llvm::outs() << llvm::format("tokens          %lld in %lld windows, %.1f s (%.0f tokens/s)\n",
                               (long long)result->getTokenCount(), (long long)result->windows, result->seconds,
                               double(result->getTokenCount()) / result->seconds)
               << (tokens->bos
                       ? llvm::formatv("                every window begins with token {0} (BOS)\n", *tokens->bos).str()
                       : "")
               << llvm::format("stored          %llu bytes, %.3f bits per weight\n", (unsigned long long)bytes,
                               bitsPerWeight);
  return llvm::Error::success();
}

/// The next token: the most likely one, or one drawn at the temperature.
static int32_t chooseToken(llvm::ArrayRef<float> logits, std::mt19937_64 &random) {
  float maximum = *llvm::max_element(logits);
  if (temperature <= 0)
    return llvm::max_element(logits) - logits.begin();
  std::vector<double> cumulative;
  double sum = 0;
  for (float logit : logits)
    cumulative.push_back(sum += std::exp((logit - maximum) / temperature));
  // Not std::uniform_real_distribution: its numbers differ between libraries.
  double draw = double(random() >> 11) * 0x1p-53 * sum;
  return std::min<size_t>(llvm::upper_bound(cumulative, draw) - cumulative.begin(), logits.size() - 1);
}

/// The logits of the token behind some others.
using NextLogits = llvm::function_ref<llvm::Expected<HostTensor>(llvm::ArrayRef<int32_t>)>;

/// A row of token ids.
static HostTensor toRow(llvm::ArrayRef<int32_t> ids) {
  HostTensor tokens = HostTensor::create(ElementType::I32, {1, int64_t(ids.size())});
  llvm::copy(ids, tokens.get<int32_t>());
  return tokens;
}

/// The first of `logits` that no token can be chosen by; none if all are numbers.
static std::optional<float> findNotANumber(llvm::ArrayRef<float> logits) {
  for (float logit : logits)
    if (std::isnan(logit) || logit == std::numeric_limits<float>::infinity())
      return logit;
  return std::nullopt;
}

static llvm::Error generateTokens(NextLogits next) {
  std::vector<int32_t> ids(prompt.begin(), prompt.end());
  if (ids.empty())
    return llvm::createStringError("--generate needs a --prompt of at least one token id");
  std::mt19937_64 random(seed);
  for (int64_t step = 0; step < generate; ++step) {
    auto logits = next(ids);
    if (!logits)
      return logits.takeError();
    llvm::ArrayRef<float> values(logits->get<float>(), logits->getNumElements());
    if (std::optional<float> found = findNotANumber(values))
      return llvm::createStringError("the model's output behind %zu tokens holds %g: no token follows", ids.size(),
                                     double(*found));
    ids.push_back(chooseToken(values, random));
    llvm::outs() << (step ? " " : "") << ids.back();
    llvm::outs().flush();
  }
  llvm::outs() << "\n";
  return llvm::Error::success();
}

/// All tokens at every step, for modules without a step function.
static llvm::Error generateByForward(ModelRunner &runner) {
  return generateTokens([&](llvm::ArrayRef<int32_t> ids) -> llvm::Expected<HostTensor> {
    auto state = runner.start({toRow(ids)});
    if (!state)
      return state.takeError();
    state = runner.run(std::move(*state), 1, runner.getStageCount() - 1);
    if (!state)
      return state.takeError();
    auto output = runner.getOutput(*state);
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
  });
}

/// The prompt at once, then token by token.
static llvm::Error generateByStep(Model &model) {
  std::optional<int64_t> capacity = llvm::checkedAdd<int64_t>(prompt.size(), generate);
  if (!capacity)
    return llvm::createStringError("--generate=%lld behind a prompt of %zu are more tokens than can be counted",
                                   (long long)generate, size_t(prompt.size()));
  auto generator = Generator::create(findStepFunction(*model.loaded.module), /*batch=*/1, *capacity);
  if (failed(generator))
    return llvm::createStringError("%s: cannot be run", input.c_str());
  return generateTokens(
      [&](llvm::ArrayRef<int32_t> ids) { return generator->feed(toRow(ids.drop_front(generator->getPosition()))); });
}

/// Tries --output, which must not be what is read.
static llvm::Error checkOutput(Model &model) {
  FileUses uses;
  std::string weights;
  if (auto used = (*model.loaded.module)->getAttrOfType<WeightFileAttr>(JPQDialect::kWeightsAttrName)) {
    auto file = model.loaded.context->getOrLoadDialect<JPQDialect>()->getWeightStore().getFile(used);
    if (!file)
      return file.takeError();
    weights = (*file)->getPath();
  }
  for (auto [path, kind, what] :
       {std::tuple(llvm::StringRef(input), FileUses::Kind::Read, input.getValue()),
        std::tuple(llvm::StringRef(weights), FileUses::Kind::Read, input.getValue()),
        std::tuple(llvm::StringRef(inputs), FileUses::Kind::Read, "--inputs=" + inputs),
        std::tuple(llvm::StringRef(perplexity), FileUses::Kind::Read, "--perplexity=" + perplexity),
        std::tuple(llvm::StringRef(output), FileUses::Kind::Write, "--output=" + output)})
    if (llvm::Error error = uses.add(path, kind, what))
      return error;
  return checkReplaceable(output);
}

/// One run on the arrays of a file; the result is written to another.
static llvm::Error runOnce(Model &model) {
  auto file = SafeTensorsFile::open(inputs);
  if (!file)
    return file.takeError();
  mlir::func::FuncOp function = *getForwardFunction(*model.loaded.module);
  llvm::SmallVector<HostTensor> arguments;
  for (unsigned i = 0; i < function.getNumArguments(); ++i) {
    auto argument = readArgument(**file, function, i, /*leading=*/0);
    if (!argument)
      return argument.takeError();
    arguments.push_back(*argument);
  }
  auto state = model.runner->start(arguments);
  if (!state)
    return state.takeError();
  state = model.runner->run(std::move(*state), 1, model.runner->getStageCount());
  if (!state)
    return state.takeError();
  auto results = model.runner->getResults(std::move(*state));
  if (!results)
    return results.takeError();
  SafeTensorsWriter writer;
  for (auto [number, result] : llvm::enumerate(*results)) {
    std::string name = results->size() == 1 ? "output" : "result" + std::to_string(number);
    llvm::ArrayRef<uint8_t> bytes(result.data.get(), result.getNumElements() * getByteWidth(result.type));
    if (llvm::Error error = writer.add(name, result.type, result.shape, bytes))
      return error;
  }
  std::string temporary = getTemporaryName(output);
  // A no-op once the file has been renamed.
  llvm::FileRemover remover(temporary);
  if (auto digest = writer.write(temporary); !digest)
    return hideTemporary(digest.takeError(), temporary, output);
  return moveIntoPlace(temporary, output);
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  addThreadsOption(category);
  cl::HideUnrelatedOptions(category);
  cl::ParseCommandLineOptions(argc, argv,
                              "Runs a model: perplexity, divergence from another model, continuation of a prompt, "
                              "output for given inputs.\n\n"
                              "  jpq-run small.mlir --perplexity=test.safetensors --against=stories.mlir\n"
                              "  jpq-run small.mlir --generate=32 --prompt=1,403,407\n"
                              "  jpq-run small.mlir --inputs=in.safetensors --output=out.safetensors\n");
  if (generate < 0 || window < 0 || windows < 0)
    return reportError("jpq-run", llvm::createStringError("--generate, --window and --windows are at least 0"));
  if (!(temperature >= 0))
    return reportError("jpq-run",
                       llvm::createStringError("--temperature is at least 0, not %g", temperature.getValue()));
  if (json && generate > 0)
    return reportError("jpq-run", llvm::createStringError("--json is for --perplexity; --generate prints token ids"));
  if (inputs.empty() != output.empty())
    return reportError("jpq-run", llvm::createStringError("--inputs and --output go together"));
  if (perplexity.empty() && generate == 0 && inputs.empty())
    return reportError("jpq-run", llvm::createStringError("nothing to do: give --perplexity, --generate or --inputs"));
  applyThreadsOption();
  mlir::FailureOr<Model> model = loadModel(input);
  if (failed(model))
    return 1;
  if (!inputs.empty())
    if (llvm::Error error = checkOutput(*model))
      return reportError("jpq-run", std::move(error));
  bool stepwise = generate > 0 && findStepFunction(*model->loaded.module);
  if ((!inputs.empty() || !perplexity.empty() || !stepwise) && failed(prepareForward(*model)))
    return 1;
  if (!inputs.empty())
    if (llvm::Error error = runOnce(*model))
      return reportError("jpq-run", std::move(error));
  if (!perplexity.empty())
    if (llvm::Error error = runPerplexity(*model))
      return reportError("jpq-run", std::move(error));
  if (generate > 0)
    if (llvm::Error error = stepwise ? generateByStep(*model) : generateByForward(*model->runner))
      return reportError("jpq-run", std::move(error));
  return 0;
}
