//===- KernelBench.cpp - How fast products with packed weights are --------===//

#include "Bench.h"
#include "CompiledProducts.h"
#include "Machine.h"
#include "MemoryRead.h"
#include "jpq/Driver/Registration.h"
#include "jpq/Support/Progress.h"
#include "jpq/Support/Threads.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include <thread>

using namespace mlir;
using namespace jpq;
using namespace jpq::bench;

/// More than the last level of any cache.
static constexpr int64_t kColdBytes = 160 << 20;
/// A pass walks all weights that the slab holds, but takes about so long at most.
static constexpr double kPassSeconds = 0.25;

namespace {
/// Reading on `threads` threads, in `streams` parts each.
struct Reading {
  int64_t threads, streams;
  std::vector<double> seconds = {};
};

/// One product, on `threads` threads.
struct Row {
  std::string codec;
  unsigned bits;
  KernelShape shape;
  unsigned product;
  int64_t bytes, threads;
  std::vector<double> seconds = {};

  double getWork() const { return 2.0 * double(shape.rows) * double(shape.columns) * double(shape.tokens); }
};

/// What is measured, and what came out.
struct Measurements {
  WeightSlab slab{kColdBytes};
  std::vector<Reading> readings;
  std::vector<Row> rows;

  double getRate(const Reading &reading) const { return double(slab.getSize()) / getMedian(reading.seconds); }
  /// Bytes per second of the best way to read on `threads` threads.
  double getBestRate(int64_t threads) const {
    double best = 0;
    for (const Reading &reading : readings)
      if (reading.threads == threads)
        best = std::max(best, getRate(reading));
    return best;
  }
};
} // namespace

/// Makes everything from here on run on `threads` threads alone.
static void switchThreads(int64_t threads) {
  if (int64_t(getThreadCount()) == threads)
    return;
  setThreadCount(threads);
  // OpenMP's idle threads look for work for 200 ms before they sleep.
  std::this_thread::sleep_for(std::chrono::milliseconds(250));
}

/// Seconds of one product, the mean of a pass.
static llvm::Expected<double> timeProduct(const CompiledProducts &products, unsigned product, WeightSlab &slab) {
  const int64_t most = std::max<int64_t>(1, slab.getSize() / llvm::alignTo(products.getBytes(product), 64));
  int64_t done = 0;
  double seconds = 0;
  auto start = Clock::now();
  for (; done < most && seconds < kPassSeconds; ++done) {
    if (llvm::Error error = products.run(product, slab))
      return std::move(error);
    seconds = getSecondsSince(start);
  }
  return seconds / double(done);
}

/// One round over everything; appended to what is there if `isKept`.
static llvm::Error measureRound(const CompiledProducts &products, ArrayRef<int64_t> threadCounts, bool isKept,
                                Measurements &measured) {
  auto keep = [&](std::vector<double> &seconds, double value) {
    if (isKept)
      seconds.push_back(value);
  };
  for (int64_t threads : threadCounts) {
    switchThreads(threads);
    for (Reading &reading : measured.readings)
      if (reading.threads == threads)
        keep(reading.seconds, timeRead(measured.slab.getData(), measured.slab.getSize(), reading.streams));
    for (Row &row : measured.rows) {
      if (row.threads != threads)
        continue;
      llvm::Expected<double> seconds = timeProduct(products, row.product, measured.slab);
      if (!seconds)
        return seconds.takeError();
      keep(row.seconds, *seconds);
    }
  }
  return llvm::Error::success();
}

static void print(const Measurements &measured) {
  for (const Reading &reading : measured.readings)
    llvm::outs() << llvm::format("reading, %lld threads, %lld streams %6.1f GB/s\n", (long long)reading.threads,
                                 (long long)reading.streams, measured.getRate(reading) / 1e9);
  llvm::outs() << "codec    bits shape       tokens threads         us      bytes    GOP/s   GB/s  x reading\n";
  for (const Row &row : measured.rows) {
    double seconds = getMedian(row.seconds), bytes = double(row.bytes);
    llvm::outs() << llvm::format("%-8s %4u %-11s %6lld %7lld %10.1f %10lld %8.1f %6.1f %10.2f\n", row.codec.c_str(),
                                 row.bits, row.shape.getName().c_str(), (long long)row.shape.tokens,
                                 (long long)row.threads, seconds * 1e6, (long long)row.bytes,
                                 row.getWork() / seconds / 1e9, bytes / seconds / 1e9,
                                 seconds * measured.getBestRate(row.threads) / bytes);
  }
}

static llvm::json::Object toJSON(const Measurements &measured, unsigned group) {
  llvm::json::Array readings, rows;
  for (const Reading &reading : measured.readings)
    readings.push_back(llvm::json::Object{
        {"threads", reading.threads}, {"streams", reading.streams}, {"gbs", measured.getRate(reading) / 1e9}});
  for (const Row &row : measured.rows) {
    double seconds = getMedian(row.seconds);
    rows.push_back(llvm::json::Object{{"codec", row.codec},
                                      {"bits", row.bits},
                                      {"shape", row.shape.getName()},
                                      {"group", group},
                                      {"tokens", row.shape.tokens},
                                      {"threads", row.threads},
                                      {"us", seconds * 1e6},
                                      {"bytes", row.bytes},
                                      {"gops", row.getWork() / seconds / 1e9},
                                      {"read_gbs", measured.getBestRate(row.threads) / 1e9}});
  }
  return llvm::json::Object{{"machine", getProcessorName()},
                            {"dot", getDotProductName()},
                            {"reading", std::move(readings)},
                            {"rows", std::move(rows)}};
}

std::string KernelShape::getName() const { return llvm::formatv("{0}x{1}", rows, columns); }

/// A weight of `shape` whose codec, as KernelOptions names it, has `bits` bits and, where there are such, groups of
/// `group` columns.
static llvm::Expected<StoredTensorType> createType(MLIRContext *context, const KernelShape &shape, StringRef text,
                                                   unsigned bits, unsigned group) {
  const auto [name, window] = text.split(':');
  const CodecRow *row = CodecRegistry::get().find(name);
  if (!row)
    return llvm::createStringError("no codec is named '%s'", name.str().c_str());
  CodecParameters parameters = {{"bits", int64_t(bits)}};
  if (llvm::any_of(row->parameters, [](const CodecParameter &parameter) { return parameter.name == "group"; }))
    parameters.set("group", int64_t(group));
  if (int64_t number; !window.getAsInteger(10, number))
    parameters.set("window", number);
  else if (name != text)
    return llvm::createStringError("'%s' names no codec: trellis:10 is one, with a window of 10 bits",
                                   text.str().c_str());
  llvm::Expected<CodecSpec> codec = CodecRegistry::get().specify(name, parameters);
  if (!codec)
    return codec.takeError();
  auto logical = RankedTensorType::get({shape.rows, shape.columns}, Float32Type::get(context));
  auto type = StoredTensorType::get(context, logical, getCodecAttr(context, *codec));
  if (llvm::Error error = checkPackable(type))
    return error;
  return type;
}

/// The weights of one shape and codec: in the widths that are wanted, or in all that there is packed code for.
static llvm::Expected<std::vector<std::pair<unsigned, StoredTensorType>>>
createTypes(MLIRContext *context, const KernelOptions &options, const KernelShape &shape, StringRef codec) {
  std::vector<std::pair<unsigned, StoredTensorType>> types;
  const bool takesAll = options.bits.empty();
  for (unsigned bits : takesAll ? std::vector<unsigned>{1, 2, 3, 4, 5, 6, 7, 8} : options.bits) {
    llvm::Expected<StoredTensorType> type = createType(context, shape, codec, bits, options.group);
    if (type)
      types.emplace_back(bits, *type);
    else if (!takesAll)
      return type.takeError();
    else
      llvm::consumeError(type.takeError());
  }
  if (types.empty())
    return createType(context, shape, codec, 1, options.group).takeError();
  return types;
}

llvm::Error bench::benchKernels(const KernelOptions &options, int64_t repetitions, bool json) {
  DialectRegistry registry;
  registerDialects(registry);
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  context.loadAllAvailableDialects();
  CompiledProducts products(&context);
  Measurements measured;
  for (int64_t threads : options.threads)
    for (int64_t streams : {1, 2, 4})
      measured.readings.push_back({threads, streams});
  for (const KernelShape &shape : options.shapes)
    for (const std::string &codec : options.codecs) {
      auto types = createTypes(&context, options, shape, codec);
      if (!types)
        return types.takeError();
      for (auto [bits, type] : *types) {
        unsigned product = products.add(type, shape.tokens);
        for (int64_t threads : options.threads)
          measured.rows.push_back({codec, bits, shape, product, products.getBytes(product), threads});
      }
    }
  if (llvm::Error error = products.compile())
    return error;
  Progress progress("measuring", repetitions);
  // Interleaved, so that what disturbs the machine for a while disturbs few repetitions of each. The first warms up.
  for (int64_t round = 0; round <= repetitions; ++round) {
    if (llvm::Error error = measureRound(products, options.threads, /*isKept=*/round != 0, measured))
      return error;
    if (round != 0)
      progress.advance();
  }
  if (json)
    llvm::outs() << llvm::formatv("{0:2}\n", llvm::json::Value(toJSON(measured, options.group)));
  else
    print(measured);
  return llvm::Error::success();
}
