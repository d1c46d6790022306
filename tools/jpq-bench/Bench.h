//===- Bench.h - What jpq-bench measures, each in a file of its own -*- C++ -*-===//
#pragma once

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringRef.h"
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

/// A product of `tokens` rows of activations with a weight of [rows, columns].
struct KernelShape {
  int64_t rows, columns, group, tokens;
};

/// Times products with packed weights of all widths, weights cold and rounding of activations included, beside plain
/// reading of memory. Medians of `repetitions`, interleaved.
llvm::Error benchKernels(const KernelShape &shape, int64_t repetitions, bool json);

/// Measures every product with a stored weight that choices for the model in the file `model` can lead to, `tokens`
/// rows of activations at a time, and writes the cost table to `path`, whole or not at all. Medians of `repetitions`.
llvm::Error benchCosts(llvm::StringRef model, llvm::StringRef path, int64_t tokens, int64_t repetitions);

} // namespace jpq::bench
