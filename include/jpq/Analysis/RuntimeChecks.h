//===- RuntimeChecks.h - What compiled code checks as it runs -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/IntegerRanges.h"
#include "jpq/Analysis/LookupIds.h"

namespace jpq {

/// Attribute (i64) of a `cf.assert`: the number of the check that fails with it. Compiled code records the lowest
/// number that failed; assertions without one are left out.
inline constexpr llvm::StringLiteral kCheckAttrName = "jpq.check";

/// Finds what a function must check as it runs: its own assertions, and that lookups stay inside of what they read,
/// wherever integer ranges do not prove it and nobody can check the function's arguments before.
class RuntimeChecks {
public:
  /// Lets `copy`, a copy of an op of the function, check: assertions are numbered or, if they always hold, erased;
  /// lookups get assertions of their own, and read another element where those fail. Appends what each check says when
  /// it fails, with the location of its op: the number of the first is how many there were.
  void add(mlir::Operation *op, mlir::Operation *copy, llvm::SmallVectorImpl<std::string> &messages);

private:
  /// Whether the rows that an embedding looks up are in its weight, or are checked before the function runs.
  bool isChecked(mlir::Operation *embedding);

  IntegerRanges ranges;
};

/// Where an op stands, as errors say it: "file:line:column"; empty if that is not known.
std::string getPlace(mlir::Location location);

} // namespace jpq
