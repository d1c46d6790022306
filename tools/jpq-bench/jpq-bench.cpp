//===- jpq-bench.cpp - How fast models run --------------------------------===//

#include "Bench.h"
#include "CommandLine.h"
#include "DecodeBench.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/MathExtras.h"

using namespace jpq;
namespace cl = llvm::cl;

static cl::OptionCategory category("jpq-bench options");
static cl::opt<std::string> input(cl::Positional, cl::desc("<model.mlir>"), cl::cat(category));
static cl::opt<std::string> tokensFile("tokens", cl::desc("safetensors file with the array `tokens`"),
                                       cl::value_desc("file"), cl::cat(category));
static cl::opt<bool> selection("selection", cl::desc("How fast choices as large as models' are made; needs no model"),
                               cl::cat(category));
static cl::opt<std::string> costTable("cost-table",
                                      cl::desc("Measure the products that choices for the model can lead to, for "
                                               "jpq-select{cost-table}"),
                                      cl::value_desc("file.json"), cl::cat(category));
static cl::opt<int64_t> costTokens("cost-tokens",
                                   cl::desc("Tokens per product of --cost-table and --kernel-time (default: 1)"),
                                   cl::init(1), cl::cat(category));
static cl::opt<bool> kernelTime("kernel-time",
                                cl::desc("What all products of the model take together, which budgets of time bound"),
                                cl::cat(category));
static cl::list<std::string> kernels("kernels", cl::CommaSeparated,
                                     cl::desc("How fast products with packed weights of some shapes are; needs no "
                                              "model"),
                                     cl::value_desc("rows>x<columns[x<tokens>],..."), cl::cat(category));
static cl::opt<unsigned> kernelGroup("group",
                                     cl::desc("Columns of a group for --kernels: 32, 64 or 128 (default: 128)"),
                                     cl::init(128), cl::cat(category));
static cl::opt<int64_t>
    kernelTokens("kernel-tokens", cl::desc("Tokens per product for shapes of --kernels that do not say (default: 1)"),
                 cl::init(1), cl::cat(category));
static cl::list<std::string>
    kernelCodecs("codecs", cl::CommaSeparated,
                 cl::desc("Codecs for --kernels, such as affine, codebook, trellis or trellis:10, whose window has 10 "
                          "bits (default: affine)"),
                 cl::cat(category));
static cl::list<unsigned> kernelBits("bits", cl::CommaSeparated, cl::desc("Widths for --kernels (default: all)"),
                                     cl::cat(category));
static cl::list<unsigned> kernelThreads("kernel-threads", cl::CommaSeparated,
                                        cl::desc("Numbers of threads for --kernels, all in one run (default: that of "
                                                 "--threads)"),
                                        cl::cat(category));
static cl::opt<bool> peak("peak", cl::desc("What bounds computing on this processor: products, taking codes apart"),
                          cl::cat(category));
static cl::opt<int64_t> decode("decode", cl::desc("How fast the model's step function continues a text, by N tokens"),
                               cl::value_desc("N"), cl::cat(category));
static cl::opt<int64_t> context("context", cl::desc("Tokens before those of --decode (default: 512)"), cl::init(512),
                                cl::cat(category));
static cl::opt<int64_t> window("window", cl::desc("Tokens per window (default: 2048)"), cl::init(2048),
                               cl::cat(category));
static cl::opt<int64_t> repetitions("repetitions", cl::desc("Interleaved repetitions; medians are shown (default: 5)"),
                                    cl::init(5), cl::cat(category));
static cl::opt<bool> backward("backward",
                              cl::desc("Also the gradients of the loss by all activations, stages computed anew"),
                              cl::cat(category));
static cl::opt<bool> json("json", cl::desc("One JSON object on stdout"), cl::cat(category));

/// rows x columns, or rows x columns x tokens.
static llvm::Expected<bench::KernelShape> parseShape(llvm::StringRef text) {
  bench::KernelShape shape{0, 0, kernelTokens};
  llvm::SmallVector<llvm::StringRef, 3> numbers;
  text.split(numbers, 'x');
  if (numbers.size() < 2 || numbers.size() > 3 || numbers[0].getAsInteger(10, shape.rows) ||
      numbers[1].getAsInteger(10, shape.columns) ||
      (numbers.size() == 3 && numbers[2].getAsInteger(10, shape.tokens)) || shape.rows < 1 || shape.columns < 1 ||
      shape.tokens < 1)
    return llvm::createStringError("--kernels=%s is no shape: 4096x4096 is one, and 4096x4096x512 for 512 tokens",
                                   text.str().c_str());
  // A product's weight, inputs and results must fit into memory.
  constexpr uint64_t kMostNumbers = uint64_t(1) << 30;
  uint64_t most = std::max({llvm::SaturatingMultiply<uint64_t>(shape.rows, shape.columns),
                            llvm::SaturatingMultiply<uint64_t>(shape.rows, shape.tokens),
                            llvm::SaturatingMultiply<uint64_t>(shape.columns, shape.tokens)});
  if (most > kMostNumbers)
    return llvm::createStringError("--kernels=%s has an array of %llu numbers, and at most %llu can be measured",
                                   text.str().c_str(), (unsigned long long)most, (unsigned long long)kMostNumbers);
  return shape;
}

static llvm::Expected<bench::KernelOptions> parseKernelOptions() {
  bench::KernelOptions options{{}, {"affine"}, {}, {int64_t(getThreadCount())}, kernelGroup};
  for (llvm::StringRef text : kernels) {
    auto shape = parseShape(text);
    if (!shape)
      return shape.takeError();
    options.shapes.push_back(*shape);
  }
  if (!kernelCodecs.empty())
    options.codecs.assign(kernelCodecs.begin(), kernelCodecs.end());
  if (!kernelBits.empty())
    options.bits.assign(kernelBits.begin(), kernelBits.end());
  if (!kernelThreads.empty())
    options.threads.assign(kernelThreads.begin(), kernelThreads.end());
  if (llvm::is_contained(options.threads, 0))
    return llvm::createStringError("--kernel-threads are at least 1");
  return options;
}

/// What the command line asks for.
static llvm::Error run() {
  if (selection)
    return bench::benchSelection(repetitions, json);
  if (peak)
    return bench::benchPeak(repetitions, json);
  if (!kernels.empty()) {
    auto options = parseKernelOptions();
    return options ? bench::benchKernels(*options, repetitions, json) : options.takeError();
  }
  if (kernelTime) {
    if (input.empty())
      return llvm::createStringError("a model is needed: jpq-bench model.mlir --kernel-time");
    return bench::benchKernelTime(input, costTokens, repetitions, json);
  }
  if (decode.getNumOccurrences() > 0) {
    if (input.empty())
      return llvm::createStringError("a model is needed: jpq-bench model.mlir --decode=64 --context=512");
    return bench::benchDecoding(input, decode, context, repetitions, json);
  }
  if (costTable.empty()) {
    if (input.empty() || tokensFile.empty())
      return llvm::createStringError(
          "a model and --tokens are needed: jpq-bench model.mlir --tokens=test.safetensors (--help says what else can "
          "be measured)");
    return bench::benchModel(input, {tokensFile, window, backward}, repetitions, json);
  }
  if (input.empty())
    return llvm::createStringError("a model is needed: jpq-bench model.mlir --cost-table=table.json");
  return bench::benchCosts(input, costTable, costTokens, repetitions);
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  addThreadsOption(category);
  cl::HideUnrelatedOptions(category);
  cl::ParseCommandLineOptions(argc, argv,
                              "How fast a model runs: its forward pass with loss against OpenBLAS's sgemm.\n\n"
                              "  jpq-bench model.mlir --tokens=test.safetensors --window=2048 --backward\n"
                              "  jpq-bench model.mlir --decode=64 --context=512\n"
                              "  jpq-bench model.mlir --cost-table=table.json\n"
                              "  jpq-bench model.mlir --kernel-time\n"
                              "  jpq-bench --kernels=4096x4096,4096x4096x512 --kernel-threads=1,2\n"
                              "  jpq-bench --peak\n"
                              "  jpq-bench --selection\n");
  if (window < 2 || repetitions < 1 || costTokens < 1)
    return reportError(
        "jpq-bench", llvm::createStringError("--window is at least 2, --repetitions and --cost-tokens are at least 1"));
  if ((decode.getNumOccurrences() > 0 && decode < 1) || context < 1)
    return reportError("jpq-bench", llvm::createStringError("--decode and --context are at least 1"));
  applyThreadsOption();
  if (llvm::Error error = run())
    return reportError("jpq-bench", std::move(error));
  return 0;
}
