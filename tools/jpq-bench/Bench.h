//===- Bench.h - What jpq-bench measures, each in a file of its own -*- C++ -*-===//
#pragma once

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Error.h"
#include <chrono>
#include <vector>

namespace jpq::bench {

using Clock = std::chrono::steady_clock;
inline double getSecondsSince(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

inline double getMedian(std::vector<double> values) {
  llvm::sort(values);
  return values[values.size() / 2];
}

/// Solves choice problems as large as models', and prints how long it took and how far from the optimum the choice may
/// be: a table, or one JSON object. Medians of `repetitions`.
llvm::Error benchSelection(int64_t repetitions, bool json);

} // namespace jpq::bench
