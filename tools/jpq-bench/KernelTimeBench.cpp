//===- KernelTimeBench.cpp - What a model's products take together --------===//

#include "Bench.h"
#include "CommandLine.h"
#include "CompiledProducts.h"
#include "Machine.h"
#include "jpq/Analysis/ModelRunner.h"
#include "jpq/Support/Progress.h"
#include "jpq/Support/Threads.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"

using namespace mlir;
using namespace jpq;
using namespace jpq::bench;

namespace {
/// The products of a model, one for each of its linears, in order.
class ModelProducts {
public:
  ModelProducts(func::FuncOp function, int64_t tokens) : products(function.getContext()) {
    llvm::MapVector<Type, unsigned> numbers;
    function.walk([&](LinearOp linear) {
      Type weight = linear.getWeight().getType();
      auto [it, isNew] = numbers.try_emplace(weight, 0);
      if (isNew)
        it->second = products.add(weight, tokens);
      order.push_back(it->second);
      bytes += llvm::alignTo(products.getBytes(it->second), 64);
    });
  }

  llvm::Error compile() { return products.compile(); }
  int64_t getCount() const { return order.size(); }
  /// Of all weights that products read.
  int64_t getBytes() const { return bytes; }

  /// Seconds of all products, each with a weight of its own.
  llvm::Expected<double> measure(WeightSlab &slab) const {
    auto start = Clock::now();
    for (unsigned number : order)
      if (llvm::Error error = products.run(number, slab))
        return std::move(error);
    return getSecondsSince(start);
  }

private:
  CompiledProducts products;
  std::vector<unsigned> order;
  int64_t bytes = 0;
};
} // namespace

llvm::Error bench::benchKernelTime(StringRef model, int64_t tokens, int64_t repetitions, bool json) {
  FailureOr<Session> loaded = loadPrepared(model);
  if (failed(loaded))
    return llvm::createStringError("%s: cannot be read", model.str().c_str());
  FailureOr<func::FuncOp> function = getForwardFunction(loaded->getModule());
  if (failed(function))
    return llvm::createStringError("%s: has no forward function", model.str().c_str());
  ModelProducts products(*function, tokens);
  if (llvm::Error error = products.compile())
    return error;
  WeightSlab slab(products.getBytes());
  std::vector<double> passes;
  Progress progress("measuring", repetitions);
  // A pass of a small model is short: more of them make one repetition. The first warms up.
  constexpr double kLeastSeconds = 0.05;
  for (int64_t round = 0; round <= repetitions; ++round) {
    double sum = 0;
    int64_t count = 0;
    for (; sum < kLeastSeconds; ++count) {
      llvm::Expected<double> seconds = products.measure(slab);
      if (!seconds)
        return seconds.takeError();
      sum += *seconds;
    }
    if (round == 0)
      continue;
    passes.push_back(sum / double(count));
    progress.advance();
  }
  const double seconds = getMedian(passes);
  if (json)
    llvm::outs() << llvm::formatv("{0:2}\n",
                                  llvm::json::Value(llvm::json::Object{{"machine", getProcessorName()},
                                                                       {"dot", getDotProductName()},
                                                                       {"products", products.getCount()},
                                                                       {"bytes", products.getBytes()},
                                                                       {"tokens", tokens},
                                                                       {"threads", int64_t(getThreadCount())},
                                                                       {"ms", seconds * 1e3}}));
  else
    llvm::outs() << llvm::format("%lld products, %lld tokens, %u threads: %.3f ms, %lld bytes, %.1f GB/s\n",
                                 (long long)products.getCount(), (long long)tokens, getThreadCount(), seconds * 1e3,
                                 (long long)products.getBytes(), double(products.getBytes()) / seconds / 1e9);
  return llvm::Error::success();
}
