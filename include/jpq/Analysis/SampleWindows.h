//===- SampleWindows.h - Data that go through a model, window by window -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/TokenWindows.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace jpq {

/// Arrays for the arguments of a model, cut along their first dimension into windows: a sequence of tokens, or as many
/// samples as the model takes at a time.
class SampleWindows {
public:
  SampleWindows() = default;
  /// Every window of tokens is a sample.
  SampleWindows(const TokenWindows &tokens);
  /// One array per argument, all with the same first dimension; what does not fill a window is dropped. `perWindow` is
  /// the number of samples per window; `isWhole` says that the model takes that number and no other.
  SampleWindows(llvm::ArrayRef<HostTensor> arrays, int64_t perWindow, bool isWhole);

  /// Tokens per sample; 0 for data that are no tokens.
  int64_t length = 0;
  /// The token that every window begins with (BOS), if there is one.
  std::optional<int32_t> bos;

  int64_t getCount() const;
  /// Rows of the model's output that a window is expected to give: its tokens, or its samples.
  int64_t getRowsPerWindow() const { return perWindow * std::max<int64_t>(length, 1); }
  /// Windows [first, first + count) as the model's arguments; no copies.
  llvm::SmallVector<HostTensor, 1> getBatch(int64_t first, int64_t count) const;
  /// All windows, in batches that go through a model together.
  std::vector<llvm::SmallVector<HostTensor, 1>> getBatches() const;
  /// Copies of some windows.
  SampleWindows select(llvm::ArrayRef<int64_t> windows) const;
  /// The numbers, ascending, of windows from all over [first, first + count), about `rows` rows of the model's output
  /// in all: one window at least, `count` at most.
  llvm::SmallVector<int64_t> chooseSpread(int64_t first, int64_t count, int64_t rows) const;
  /// Copies of these windows.
  SampleWindows selectSpread(int64_t first, int64_t count, int64_t rows) const {
    return select(chooseSpread(first, count, rows));
  }
  /// Copies of the first `tokens` tokens of each window of tokens. What is shorter, and data that are no tokens, stay
  /// as they are.
  SampleWindows shorten(int64_t tokens) const;

private:
  llvm::SmallVector<HostTensor, 1> arrays;
  int64_t perWindow = 1;
  bool isWhole = false;
};

/// Whether the only argument of `function` is `[batch, length]` of integers.
bool takesTokens(mlir::func::FuncOp function);

/// Samples that `function` takes at a time; none if any number.
std::optional<int64_t> getStaticBatch(mlir::func::FuncOp function);

/// The token that the model's windows begin with: the `jpq.bos_token` of the function's module.
std::optional<int64_t> getBosToken(mlir::func::FuncOp function);

/// Windows of tokens for a function that takes them, from the array of a safetensors file that is named after its
/// argument (readTokens()). They begin with the model's BOS where it asks for one. `length` 0 takes the function's own,
/// or else the array's. The first `limit` windows, or all if that is 0; a function of a static batch gets so many
/// sequences per window. An error if the length is not the function's, or if there are too few tokens; it names both
/// numbers.
llvm::Expected<SampleWindows> readTokenWindows(mlir::func::FuncOp function, llvm::StringRef path, int64_t length,
                                               int64_t limit);

} // namespace jpq
