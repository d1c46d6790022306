//===- KernelBench.cpp - How fast products with packed weights are --------===//

#include "../Common/Tooling.h"
#include "Bench.h"
#include "Machine.h"
#include "PackedProduct.h"
#include "jpq/Support/Progress.h"
#include "jpq/Support/Threads.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"

using namespace mlir;
using namespace jpq;
using namespace jpq::bench;

/// More than the last level of any cache.
static constexpr int64_t kColdBytes = 160 << 20;

/// Reads memory in `streams` runs side by side, on all threads.
static void readMemory(const uint8_t *data, int64_t bytes, int64_t streams) {
  int64_t threads = getThreadCount(), words = bytes / 8 / streams / threads / 8 * 8;
  std::vector<uint64_t> sums(threads * 8);
  parallelFor(threads, [&](int64_t thread) {
    const uint64_t *start = reinterpret_cast<const uint64_t *>(data) + thread * streams * words;
    uint64_t sum[8] = {};
    for (int64_t word = 0; word < words; word += 8)
      for (int64_t stream = 0; stream < streams; ++stream)
        for (int i = 0; i < 8; ++i)
          sum[i] += start[stream * words + word + i];
    std::copy(sum, sum + 8, sums.begin() + thread * 8);
  });
  // What nobody looks at need not be read.
  [[maybe_unused]] static volatile uint64_t seen;
  for (uint64_t sum : sums)
    seen = sum;
}

namespace {
struct Row {
  unsigned bits;
  PackedProduct product;
  std::vector<double> seconds;
};
} // namespace

llvm::Error bench::benchKernels(const KernelShape &shape, int64_t repetitions, bool json) {
  DialectRegistry registry;
  registerDialects(registry);
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  context.loadAllAvailableDialects();
  std::vector<Row> rows;
  for (unsigned bits : {1u, 2u, 3u, 4u, 5u, 6u, 8u}) {
    auto logical = RankedTensorType::get({shape.rows, shape.columns}, Float32Type::get(&context));
    auto codec = AffineCodecAttr::get(&context, bits, shape.group, ZeroPointKind::Middle);
    auto product = PackedProduct::create(&context, StoredTensorType::get(&context, logical, codec), shape.tokens);
    if (!product)
      return product.takeError();
    rows.push_back({bits, std::move(*product), {}});
  }
  WeightSlab slab(kColdBytes);
  constexpr int64_t kStreams[] = {1, 2, 4};
  std::vector<double> readSeconds[3];
  Progress progress("measuring", repetitions);
  // Interleaved, so that what disturbs the machine for a while disturbs few repetitions of each. The first warms up.
  for (int64_t round = 0; round <= repetitions; ++round) {
    for (auto [streams, seconds] : llvm::zip_equal(kStreams, readSeconds)) {
      auto start = Clock::now();
      readMemory(slab.getData(), slab.getSize(), streams);
      if (round != 0)
        seconds.push_back(getSecondsSince(start));
    }
    for (Row &row : rows) {
      // As many products as the slab holds weights, at most a second of them.
      int64_t count = std::clamp<int64_t>(slab.getSize() / row.product.getBytes(), 1, 32), done = 0;
      auto start = Clock::now();
      for (; done < count && getSecondsSince(start) < 1; ++done)
        if (llvm::Error error = row.product.run(slab))
          return error;
      if (round != 0)
        row.seconds.push_back(getSecondsSince(start) / double(done));
    }
    if (round != 0)
      progress.advance();
  }
  double bandwidth = 0;
  for (auto [streams, seconds] : llvm::zip_equal(kStreams, readSeconds)) {
    double rate = double(slab.getSize()) / getMedian(seconds);
    bandwidth = std::max(bandwidth, rate);
    if (!json)
      llvm::outs() << llvm::format("reading, %lld streams  %6.1f GB/s\n", (long long)streams, rate / 1e9);
  }
  llvm::json::Array array;
  for (const Row &row : rows) {
    double seconds = getMedian(row.seconds), bytes = row.product.getBytes(),
           work = 2.0 * shape.rows * shape.columns * shape.tokens;
    array.push_back(llvm::json::Object{{"bits", row.bits},
                                       {"shape", llvm::formatv("{0}x{1}", shape.rows, shape.columns).str()},
                                       {"group", shape.group},
                                       {"tokens", shape.tokens},
                                       {"threads", int64_t(getThreadCount())},
                                       {"us", seconds * 1e6},
                                       {"bytes", row.product.getBytes()},
                                       {"gops", work / seconds / 1e9},
                                       {"read_gbs", bandwidth / 1e9}});
    if (!json)
      llvm::outs() << llvm::format("%u bits %9.1f us %8.1f GOP/s %6.1f GB/s, %.2f x the time of reading\n", row.bits,
                                   seconds * 1e6, work / seconds / 1e9, bytes / seconds / 1e9,
                                   seconds / (bytes / bandwidth));
  }
  if (json)
    llvm::outs() << llvm::formatv(
        "{0:2}\n", llvm::json::Value(llvm::json::Object{{"machine", getProcessorName()}, {"rows", std::move(array)}}));
  return llvm::Error::success();
}
