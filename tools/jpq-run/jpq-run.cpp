//===- jpq-run.cpp - Running models ---------------------------------------===//

#include "CommandLine.h"
#include "jpq/Driver/Running.h"
#include "jpq/Execution/InProcess/Continuation.h"
#include "jpq/Support/OutputFile.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/JSON.h"

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

static void printJSON(const TextMeasurement &measured) {
  const Evaluation &result = measured.evaluation;
  llvm::json::Object object{{"perplexity", result.getPerplexity()},
                            {"tokens", result.getTokenCount()},
                            {"windows", result.windows},
                            {"bos_token", measured.bos ? llvm::json::Value(*measured.bos) : nullptr},
                            {"seconds", result.seconds},
                            {"stored_bytes", measured.storedBytes},
                            {"bits_per_weight", measured.getBitsPerWeight()}};
  if (!against.empty()) {
    object["kl"] = result.getDivergence();
    object["kl_standard_error"] = result.getDivergenceError();
    object["kl_median"] = result.getDivergenceQuantile(0.5);
    object["kl_99"] = result.getDivergenceQuantile(0.99);
    object["top1_agreement"] = measured.getAgreement();
    object["window_kl"] = llvm::json::Array(result.windowDivergence);
  }
  llvm::outs() << llvm::formatv("{0}", llvm::json::Value(std::move(object))) << "\n";
}

static void print(const TextMeasurement &measured) {
  const Evaluation &result = measured.evaluation;
  llvm::outs() << llvm::format("perplexity      %.4f\n", result.getPerplexity());
  if (!against.empty())
    llvm::outs() << llvm::format("KL divergence   %.6f +- %.6f nats per token\ntop-1 agreement %.2f %%\n",
                                 result.getDivergence(), result.getDivergenceError(), 100 * measured.getAgreement());
  llvm::outs() << llvm::format("tokens          %lld in %lld windows, %.1f s (%.0f tokens/s)\n",
                               (long long)result.getTokenCount(), (long long)result.windows, result.seconds,
                               double(result.getTokenCount()) / result.seconds);
  if (measured.bos)
    llvm::outs() << "                every window begins with token " << *measured.bos << " (BOS)\n";
  llvm::outs() << llvm::format("stored          %llu bytes, %.3f bits per weight\n",
                               (unsigned long long)measured.storedBytes, measured.getBitsPerWeight());
}

static llvm::Error runPerplexity(Session &session) {
  std::optional<Session> reference;
  if (!against.empty()) {
    mlir::FailureOr<Session> loaded = loadPrepared(against);
    if (failed(loaded))
      return llvm::createStringError("%s: cannot be run", against.c_str());
    reference.emplace(std::move(*loaded));
  }
  auto measured = measureText(session, {perplexity, window, windows}, reference ? &*reference : nullptr);
  if (!measured)
    return measured.takeError();
  json ? printJSON(*measured) : print(*measured);
  return llvm::Error::success();
}

static llvm::Error generateTokens(Session &session) {
  std::vector<int32_t> ids(prompt.begin(), prompt.end());
  if (ids.empty())
    return llvm::createStringError("--generate needs a --prompt of at least one token id");
  const char *separator = "";
  auto print = [&](int32_t token) {
    llvm::outs() << std::exchange(separator, " ") << token;
    llvm::outs().flush();
  };
  if (llvm::Error error = continueTokens(session.getModule(), ids, generate, {temperature, seed}, print))
    return error;
  llvm::outs() << "\n";
  return llvm::Error::success();
}

/// Tries --output, which must not be what is read.
static llvm::Error checkOutput(Session &session) {
  FileUses uses;
  for (auto [path, kind, what] : {std::tuple(input.getValue(), FileUses::Kind::Read, input.getValue()),
                                  std::tuple(session.getWeightFile(), FileUses::Kind::Read, input.getValue()),
                                  std::tuple(inputs.getValue(), FileUses::Kind::Read, "--inputs=" + inputs),
                                  std::tuple(perplexity.getValue(), FileUses::Kind::Read, "--perplexity=" + perplexity),
                                  std::tuple(output.getValue(), FileUses::Kind::Write, "--output=" + output)})
    if (llvm::Error error = uses.add(path, kind, what))
      return error;
  return checkReplaceable(output);
}

static llvm::Error run(Session &session) {
  if (!inputs.empty()) {
    if (llvm::Error error = checkOutput(session))
      return error;
    if (llvm::Error error = runOnArrays(session, inputs, output))
      return error;
  }
  if (!perplexity.empty())
    if (llvm::Error error = runPerplexity(session))
      return error;
  return generate > 0 ? generateTokens(session) : llvm::Error::success();
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
  mlir::FailureOr<Session> session = loadPrepared(input);
  if (failed(session))
    return 1;
  if (llvm::Error error = run(*session))
    return reportError("jpq-run", std::move(error));
  return 0;
}
