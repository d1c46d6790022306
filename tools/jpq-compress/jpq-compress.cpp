//===- jpq-compress.cpp - A model made small, in one command --------------===//

#include "CommandLine.h"
#include "jpq/Driver/Compress.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/JSON.h"

using namespace jpq;
namespace cl = llvm::cl;

static CompressRequest request;

static cl::OptionCategory category("jpq-compress options");
static cl::opt<std::string, true> model(cl::Positional, cl::desc("<model>"), cl::location(request.model), cl::Required,
                                        cl::cat(category));
static cl::opt<std::string, true> output("o", cl::desc("Module to write; its weights go beside it"),
                                         cl::value_desc("small.mlir"), cl::location(request.output), cl::Required,
                                         cl::cat(category));
static cl::opt<std::string, true> budget("budget", cl::desc("What may be stored: 2.5bpw, 40MB, 0.2x"),
                                         cl::location(request.budget), cl::Required, cl::cat(category));
static cl::opt<std::string, true> calibration("calibration",
                                              cl::desc("safetensors file to calibrate on: the array `tokens`, or one "
                                                       "array per argument"),
                                              cl::value_desc("file"), cl::location(request.calibration), cl::Required,
                                              cl::cat(category));
static cl::opt<std::string, true> test("test",
                                       cl::desc("Such a file to measure the result on (default: the last windows of "
                                                "--calibration, set apart)"),
                                       cl::value_desc("file"), cl::location(request.test), cl::cat(category));
static cl::list<std::string> keep("keep",
                                  cl::desc("Weights of names like PATTERN (*, ?, [...]) get BITS (BITS+: at least "
                                           "so many) and are not pruned; may be given several times"),
                                  cl::value_desc("PATTERN=BITS"), cl::cat(category));
static cl::opt<int64_t, true> window("window",
                                     cl::desc("Tokens per window (default: the model's or the file's own, or "
                                              "256)"),
                                     cl::location(request.window), cl::cat(category));
static cl::opt<int64_t, true> windows("windows",
                                      cl::desc("Windows to calibrate on (default: 32, 96 or 192, by effort)"),
                                      cl::location(request.windows), cl::cat(category));
static cl::opt<int64_t, true> testWindows("test-windows", cl::desc("Windows to measure on (default: 8)"),
                                          cl::location(request.testWindows), cl::init(8), cl::cat(category));
static cl::opt<std::string, true> effort("effort",
                                         cl::desc("How much time the search may take: fast, balanced or best "
                                                  "(default: balanced)"),
                                         cl::location(request.effort), cl::init("balanced"), cl::cat(category));
static cl::opt<std::string, true> options("options",
                                          cl::desc("Further options of jpq-joint-compress, which win over --effort"),
                                          cl::location(request.options), cl::cat(category));
static cl::opt<std::string, true> tokenizer("tokenizer",
                                            cl::desc("Vocabulary of a llama2.c file (default: one beside it)"),
                                            cl::value_desc("file"), cl::location(request.tokenizer), cl::cat(category));
static cl::opt<bool, true> rowClasses("row-classes",
                                      cl::desc("Divide the rows of vocabularies of 4096 tokens or more into classes by "
                                               "use, each of a width of its own (default: true)"),
                                      cl::location(request.rowClasses), cl::init(true), cl::cat(category));
static cl::opt<unsigned, true>
    tuningSteps("tune",
                cl::desc("Steps of gradient descent on norms, and on factors of rows where --options have "
                         "row-scales=true, behind all else (40 is usual; default: 0)"),
                cl::value_desc("steps"), cl::location(request.tuningSteps), cl::cat(category));
static cl::opt<std::string, true> work("work",
                                       cl::desc("Folder for what is found on the way, which stays: runs with other "
                                                "budgets go on with it, one after another (default: the output's "
                                                "name and .work, removed at the end)"),
                                       cl::value_desc("folder"), cl::location(request.work), cl::cat(category));
static cl::opt<bool> json("json", cl::desc("One JSON object on stdout"), cl::cat(category));

static double getBitsPerWeight(const CompressReport &report, int64_t bytes) {
  return double(bytes) * 8 / double(report.originalParameters);
}

static void printJSON(const CompressReport &report) {
  llvm::json::Object object{
      {"original_bytes", report.originalBytes},    {"original_parameters", report.originalParameters},
      {"stored_bytes", report.storedBytes},        {"bits_per_weight", getBitsPerWeight(report, report.storedBytes)},
      {"predicted_kl", report.predicted},          {"kl", report.measured},
      {"kl_standard_error", report.measuredError}, {"windows", report.testWindows}};
  if (report.perplexity) {
    object["original_perplexity"] = *report.originalPerplexity;
    object["perplexity"] = *report.perplexity;
  }
  if (report.vocabulary > 0) {
    object["vocabulary"] = report.vocabulary;
    object["unseen_tokens"] = report.unseenTokens;
  }
  llvm::json::Object seconds;
  for (const auto &[work, took] : report.seconds)
    seconds[work] = took;
  object["seconds"] = std::move(seconds);
  llvm::outs() << llvm::formatv("{0}", llvm::json::Value(std::move(object))) << "\n";
}

static void print(const CompressReport &report) {
  auto printRow = [&](llvm::StringRef name, int64_t bytes, std::optional<double> perplexity) {
    llvm::outs() << llvm::formatv("{0,-8} {1,14:N} {2,12:F3}", name, bytes, getBitsPerWeight(report, bytes));
    if (perplexity)
      llvm::outs() << llvm::formatv(" {0,12:F3}", *perplexity);
    llvm::outs() << "\n";
  };
  llvm::outs() << "                  bytes  bits/weight" << (report.perplexity ? "   perplexity" : "") << "\n";
  printRow("before", report.originalBytes, report.originalPerplexity);
  printRow("after", report.storedBytes, report.perplexity);
  llvm::outs() << llvm::formatv("KL to the original per {0}: {1:F4}", report.perplexity ? "token" : "sample",
                                report.measured);
  if (report.measuredError > 0)
    llvm::outs() << llvm::formatv(" +- {0:F4}", report.measuredError);
  llvm::outs() << llvm::formatv(" (predicted: {0:F4}), on {1} windows", report.predicted, report.testWindows);
  if (report.perplexity)
    llvm::outs() << " of " << report.testLength << " tokens";
  llvm::outs() << " set apart\n";
  if (report.unseenTokens > 0) {
    llvm::outs() << llvm::formatv(
        "{0:N} of {1:N} tokens never came in the calibration data: their rows lost bits first", report.unseenTokens,
        report.vocabulary);
    if (request.keep.empty())
      llvm::outs() << " (--keep '" << report.vocabularyWeight << "=3+' leaves all at least 3)";
    llvm::outs() << "\n";
  }
  double whole = 0;
  for (const auto &[work, took] : report.seconds)
    whole += took;
  llvm::outs() << llvm::formatv("{0:F1} s: ", whole);
  llvm::interleaveComma(report.seconds, llvm::outs(),
                        [](const auto &kind) { llvm::outs() << kind.first << llvm::formatv(" {0:F1}", kind.second); });
  llvm::outs() << "\n";
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  addThreadsOption(category);
  cl::HideUnrelatedOptions(category);
  cl::ParseCommandLineOptions(
      argc, argv,
      "Makes a model small: a GGUF, a Hugging Face folder, a llama2.c file or a module.\n\n"
      "  jpq-compress model.gguf --budget=3bpw --calibration=calib.safetensors -o small.mlir\n\n"
      "A run that was stopped goes on where it was when it is started again. `jpq compress` also makes tokens of "
      "texts.\n");
  request.keep.assign(keep.begin(), keep.end());
  applyThreadsOption();
  mlir::FailureOr<CompressReport> report = compress(request);
  if (failed(report))
    return 1;
  json ? printJSON(*report) : print(*report);
  return 0;
}
