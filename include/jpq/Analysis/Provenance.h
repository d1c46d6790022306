//===- Provenance.h - Which windows of which data a sum is over -*- C++ -*-===//
#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace jpq {

/// A set of window numbers as ascending, disjoint, not adjacent ranges [first, last).
class WindowRanges {
public:
  /// Adds [first, last); false (and nothing added) if some of it is there already.
  bool add(int64_t first, int64_t last);
  bool contains(int64_t window) const;
  int64_t getCount() const;
  llvm::ArrayRef<std::pair<int64_t, int64_t>> getRanges() const { return ranges; }

private:
  std::vector<std::pair<int64_t, int64_t>> ranges;
};

/// What must agree for two sums to add, and what must not overlap.
struct Provenance {
  /// Digest of the model's weights.
  std::string model;
  /// Seed of the labels.
  uint64_t seed = 0;
  /// Tokens per window (0 for data that are no tokens).
  int64_t length = 0;
  /// Rows of the model's output that were summed over.
  int64_t rows = 0;
  /// By digest of a data file, the windows of it.
  std::map<std::string, WindowRanges> windows;

  /// Adds what `other` is over. Another model, seed or length, or a window that is in both, is an error that says so.
  llvm::Error merge(const Provenance &other);
  /// An error unless `other` is of the same model, seed and length.
  llvm::Error checkSame(const Provenance &other) const;
  int64_t getWindowCount() const;
  /// The first window of a data file (by its digest) behind those at its start that the sum is over.
  int64_t getFirstOther(const std::string &data) const;

  llvm::json::Object toJSON() const;
  /// Errors for what is missing or malformed.
  static llvm::Expected<Provenance> fromJSON(const llvm::json::Object &object);
};

} // namespace jpq
