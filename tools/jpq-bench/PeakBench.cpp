//===- PeakBench.cpp - What bounds computing on this processor ------------===//

#include "Bench.h"
#include "Machine.h"
#include "Peak.h"
#include "jpq/Support/Progress.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"

using namespace jpq;
using namespace jpq::bench;

/// Loops run about so long each time.
static constexpr double kLoopSeconds = 0.05;

/// The loops of the way to multiply that suits this processor; none for plain vector operations.
static llvm::ArrayRef<PeakLoop> getLoops() {
#if defined(__x86_64__)
  std::string dot = getDotProductName();
  for (const PeakLoops *loops : {&kPeakAVX2, &kPeakVNNI256, &kPeakVNNI512})
    if (dot == loops->dot)
      return {loops->loops, size_t(loops->count)};
#endif
  return {};
}

/// Additions each of which waits for the one before: one to a cycle.
static void addInTurn(int64_t steps) {
  int64_t sum = 0, one = 1;
  for (int64_t step = 0; step < steps; ++step)
    for (int i = 0; i < 16; ++i) {
      sum += one;
      asm volatile("" : "+r"(sum), "+r"(one));
    }
}
static constexpr PeakLoop kClock = {"clock", "ghz", 16, addInTurn};

namespace {
struct Peak {
  const PeakLoop *loop;
  int64_t steps = 1;
  /// 10^9 operations, bytes or cycles per second.
  std::vector<double> rates = {};
};
} // namespace

static double timeLoop(const Peak &peak) {
  auto start = Clock::now();
  peak.loop->run(peak.steps);
  return getSecondsSince(start);
}

llvm::Error bench::benchPeak(int64_t repetitions, bool json) {
  std::vector<Peak> peaks = {{&kClock}};
  for (const PeakLoop &loop : getLoops())
    peaks.push_back({&loop});
  for (Peak &peak : peaks)
    while (timeLoop(peak) < kLoopSeconds / 2)
      peak.steps *= 2;
  Progress progress("measuring", repetitions);
  for (int64_t round = 0; round < repetitions; ++round) {
    for (Peak &peak : peaks)
      peak.rates.push_back(peak.loop->perStep * double(peak.steps) / timeLoop(peak) / 1e9);
    progress.advance();
  }
  if (json) {
    llvm::json::Object rates;
    for (const Peak &peak : peaks)
      rates[llvm::formatv("{0}_{1}", peak.loop->name, peak.loop->unit).str()] = getMedian(peak.rates);
    llvm::outs() << llvm::formatv("{0:2}\n", llvm::json::Value(llvm::json::Object{{"machine", getProcessorName()},
                                                                                  {"dot", getDotProductName()},
                                                                                  {"peak", std::move(rates)}}));
    return llvm::Error::success();
  }
  llvm::outs() << getProcessorName() << ", products by " << getDotProductName() << "\n";
  for (const Peak &peak : peaks)
    llvm::outs() << llvm::format("%-12s %8.2f %s\n", peak.loop->name, getMedian(peak.rates), peak.loop->unit);
  return llvm::Error::success();
}
