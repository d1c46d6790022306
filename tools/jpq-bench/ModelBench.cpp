//===- ModelBench.cpp - How fast a model's forward pass and gradients are -===//

#include "Bench.h"
#include "CommandLine.h"
#include "jpq/Analysis/BackwardSweep.h"
#include "jpq/Analysis/Evaluation.h"
#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"
#include <cblas.h>

using namespace jpq;
using bench::Clock, bench::getMedian;

/// Multiply-adds of a forward pass over one window, times two: all linears, and half of the products of activations
/// (a causal model needs no more).
static double countWork(mlir::func::FuncOp function, int64_t window) {
  double work = 0;
  function.walk([&](LinearOp linear) {
    work += 2.0 * double(getLogicalType(linear.getWeight().getType()).getNumElements()) * double(window);
  });
  function.walk([&](mlir::linalg::GenericOp op) {
    auto dims = mlir::linalg::inferContractionDims(op);
    if (!mlir::linalg::isaContractionOpInterface(op) || failed(dims) || dims->n.empty() || dims->k.empty())
      return;
    // The batch is one window: of the unknown sizes, the first is 1 and the others are its length.
    double product = 1, dynamic = 0;
    for (int64_t size : op.getStaticLoopRanges())
      mlir::ShapedType::isDynamic(size) ? product *= (dynamic++ == 0 ? 1.0 : double(window)) : product *= double(size);
    if (dynamic >= 3)
      work += product;
  });
  return work;
}

/// Seconds of OpenBLAS's own sgemm for 2048 x 576 x 1536, on all threads.
static double timeGemm(const std::vector<float> &a, const std::vector<float> &b, std::vector<float> &c) {
  openblas_set_num_threads(int(getThreadCount()));
  auto start = Clock::now();
  cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasTrans, 2048, 1536, 576, 1.0f, a.data(), 576, b.data(), 576, 0.0f,
              c.data(), 1536);
  double seconds = bench::getSecondsSince(start);
  openblas_set_num_threads(1);
  return seconds;
}

/// Runs the window forwards, and pulls the gradients of its loss back to the first stage.
static llvm::Error sweep(ModelRunner &runner, const SampleWindows &tokens) {
  BackwardSweep sweep(runner, BackwardSweep::getDrawnLabels(/*seed=*/0));
  if (llvm::Error error = sweep.start(0, tokens.getBatch(0, 1)))
    return error;
  for (unsigned stage = runner.getStageCount(); --stage > 0;)
    if (llvm::Error error = sweep.pullBack(0, stage, /*observer=*/nullptr))
      return error;
  return llvm::Error::success();
}

llvm::Error bench::benchModel(llvm::StringRef model, const ModelWindows &windows, int64_t repetitions, bool json) {
  std::string input = model.str();
  mlir::FailureOr<Session> loaded = loadPrepared(input);
  if (failed(loaded))
    return llvm::createStringError("%s: cannot be read", input.c_str());
  mlir::FailureOr<mlir::func::FuncOp> function = loaded->getFunction();
  if (failed(function))
    return llvm::createStringError("%s: cannot be run", input.c_str());
  if (!takesTokens(*function))
    return llvm::createStringError("%s: does not take [batch, length] of token ids alone", input.c_str());
  auto tokens = readTokenWindows(*function, windows.tokens, windows.length, 1);
  if (!tokens)
    return tokens.takeError();

  auto start = Clock::now();
  auto runner = createModelRunner(*function);
  if (failed(runner))
    return llvm::createStringError("%s: cannot be compiled", input.c_str());
  double compileSeconds = bench::getSecondsSince(start);

  std::vector<float> a(2048 * 576, 0.5f), b(1536 * 576, 0.25f), c(2048 * 1536);
  constexpr double kGemmWork = 2.0 * 2048 * 576 * 1536;
  std::vector<double> gemm, forward, both;
  // The first round warms up: weights are read, pages are mapped.
  for (int64_t round = 0; round <= repetitions; ++round) {
    double best = timeGemm(a, b, c);
    for (int i = 0; i < 4; ++i)
      best = std::min(best, timeGemm(a, b, c));
    start = Clock::now();
    auto result = evaluate(**runner, *tokens, nullptr, "running");
    if (!result)
      return result.takeError();
    double forwardSeconds = bench::getSecondsSince(start);
    start = Clock::now();
    if (windows.backward)
      if (llvm::Error error = sweep(**runner, *tokens))
        return error;
    if (round == 0)
      continue;
    forward.push_back(forwardSeconds);
    both.push_back(bench::getSecondsSince(start));
    gemm.push_back(best);
  }
  double work = countWork(*function, windows.length), forwardRate = work / getMedian(forward) / 1e9,
         gemmRate = kGemmWork / getMedian(gemm) / 1e9;
  if (json) {
    llvm::json::Object object{{"threads", int64_t(getThreadCount())}, {"window", windows.length},
                              {"compile_seconds", compileSeconds},    {"forward_seconds", getMedian(forward)},
                              {"forward_gflops", forwardRate},        {"sgemm_gflops", gemmRate},
                              {"ratio", forwardRate / gemmRate}};
    if (windows.backward) {
      object["forward_backward_seconds"] = getMedian(both);
      object["forwards"] = getMedian(both) / getMedian(forward);
    }
    llvm::outs() << llvm::formatv("{0}", llvm::json::Value(std::move(object))) << "\n";
    return llvm::Error::success();
  }
  llvm::outs() << llvm::format("threads           %u\n", getThreadCount())
               << llvm::format("compile           %.2f s\n", compileSeconds)
               << llvm::format("forward with loss %.3f s for %lld tokens (%.0f tokens/s), %.1f GFLOP/s\n",
                               getMedian(forward), (long long)windows.length,
                               double(windows.length) / getMedian(forward), forwardRate)
               << llvm::format("OpenBLAS sgemm    %.1f GFLOP/s (2048 x 576 x 1536)\n", gemmRate)
               << llvm::format("ratio             %.2f\n", forwardRate / gemmRate);
  if (windows.backward)
    llvm::outs() << llvm::format("with gradients    %.3f s, %.2f forwards\n", getMedian(both),
                                 getMedian(both) / getMedian(forward));
  return llvm::Error::success();
}
