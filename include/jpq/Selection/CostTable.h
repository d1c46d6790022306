//===- CostTable.h - Measured times of products with stored weights -*- C++ -*-===//
#pragma once

#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"
#include <cstdint>
#include <string>
#include <vector>

namespace jpq {

/// One measurement: the product of activations with an `out x in` weight stored by `codec`.
struct CostEntry {
  int64_t out, in;
  /// The text of the codec's attribute; `#jpq.dense<f32>` for weights of plain f32 tensors.
  std::string codec;
  double nanoseconds;
};

/// Where measurements come from. People read it; nothing depends on it.
struct CostProvenance {
  std::string cpu, date, tool;
  /// How products with packed weights were computed: a name of --jpq-panels-to-vector.
  std::string dot;
  int64_t threads = 1;
};

/// What products take, by shape and codec. Measured on one machine for one number of tokens; read and written as JSON:
///
///     {"provenance": {"cpu": "...", "date": "2026-01-31T12:00:00Z", "dot": "avx2", "threads": 2,
///                     "tool": "jpq-bench 0.1.0"},
///      "tokens": 1,
///      "entries": [{"out": 576, "in": 1536, "codec": "#jpq.dense<f32>", "nanoseconds": 81250}, ...]}
class CostTable {
public:
  CostTable() = default;
  /// `tokens` rows of activations were multiplied in each measurement.
  CostTable(CostProvenance provenance, int64_t tokens) : provenance(std::move(provenance)), tokens(tokens) {}

  /// Reads a table; errors name `path` and the entry.
  static llvm::Expected<CostTable> read(llvm::StringRef path);
  /// The table in the JSON text; errors name the entry.
  static llvm::Expected<CostTable> parse(llvm::StringRef text);

  /// Adds a measurement. Errors: a size below 1, a time that is not positive and below 2^48 ns (3 days), a second
  /// entry for the same shape and codec.
  llvm::Error add(CostEntry entry);

  /// Nanoseconds of a product with an `out x in` weight stored by `codec`; 0 if it has no numbers. A measured shape has
  /// its own time; others are interpolated in the number of weights: linearly between the nearest measured numbers of
  /// the same codec (the mean, where several shapes have the same number), in proportion beyond the ends. Errors: a
  /// codec without entries (the message lists those that have some), a time beyond 2^48 ns.
  llvm::Expected<int64_t> getNanoseconds(llvm::StringRef codec, int64_t out, int64_t in) const;

  const CostProvenance &getProvenance() const { return provenance; }
  int64_t getTokens() const { return tokens; }
  /// In the order in which they were added.
  const std::vector<CostEntry> &getEntries() const { return entries; }
  llvm::json::Value toJSON() const;

private:
  CostProvenance provenance;
  int64_t tokens = 1;
  std::vector<CostEntry> entries;
  /// Of each codec, by number of weights.
  llvm::StringMap<std::vector<size_t>> bySize;
};

} // namespace jpq
