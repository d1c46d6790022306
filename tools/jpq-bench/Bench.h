//===- Bench.h - What jpq-bench measures, each in a file of its own -*- C++ -*-===//
#pragma once

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <chrono>
#include <string>
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

/// A window of tokens that a model runs on; `backward` asks for gradients as well.
struct ModelWindows {
  std::string tokens;
  int64_t length;
  bool backward;
};

/// Times the forward pass of the model in the file `model` with its loss, beside OpenBLAS's own products. Medians of
/// `repetitions`.
llvm::Error benchModel(llvm::StringRef model, const ModelWindows &windows, int64_t repetitions, bool json);

/// Solves choice problems as large as models', and prints how long it took and how far from the optimum the choice may
/// be: a table, or one JSON object. Medians of `repetitions`.
llvm::Error benchSelection(int64_t repetitions, bool json);

/// A product of `tokens` rows of activations with a weight of [rows, columns].
struct KernelShape {
  int64_t rows, columns, tokens;

  /// The weight's, as 4096x4096.
  std::string getName() const;
};

/// What benchKernels() measures: each shape in each codec and width on each number of threads.
struct KernelOptions {
  std::vector<KernelShape> shapes;
  /// Names, or such as trellis:10 where the codec has a window.
  std::vector<std::string> codecs;
  /// None for all that the codec has packed code for.
  std::vector<unsigned> bits;
  std::vector<int64_t> threads;
  unsigned group;
};

/// Times products with packed weights, weights cold and rounding of activations included, beside plain reading of
/// memory in 1, 2 and 4 streams. Medians of `repetitions`, interleaved.
llvm::Error benchKernels(const KernelOptions &options, int64_t repetitions, bool json);

/// Times what bounds computing with packed weights on this processor, on one thread: its clock, the products that
/// kernels are made of, taking codes apart; all in registers. Medians of `repetitions`, interleaved.
llvm::Error benchPeak(int64_t repetitions, bool json);

/// Times all products of the model in the file `model` with its weights as they are stored, in the order of its forward
/// function, `tokens` rows of activations each: the time that a budget such as 8ms bounds. Median of `repetitions`.
llvm::Error benchKernelTime(llvm::StringRef model, int64_t tokens, int64_t repetitions, bool json);

/// Measures products with stored weights that choices for the model in the file `model` can lead to, in enough shapes
/// for a table to tell the time of all, `tokens` rows of activations at a time, and writes the cost table to `path`,
/// whole or not at all. Medians of `repetitions`.
llvm::Error benchCosts(llvm::StringRef model, llvm::StringRef path, int64_t tokens, int64_t repetitions);

} // namespace jpq::bench
