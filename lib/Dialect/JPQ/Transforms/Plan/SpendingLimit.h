//===- SpendingLimit.h - The budget of a pass, and what counts it -*- C++ -*-===//
#pragma once

#include "jpq/Dialect/JPQ/Transforms/Plan/LinearTimes.h"
#include "jpq/Selection/Budget.h"

namespace jpq {

/// What the options `budget` and `cost-table` of a pass say.
struct SpendingLimit {
  Budget budget;
  /// Where there is a cost table.
  std::optional<LinearTimes> times;

  /// Reads both. Diagnostics at the module: a budget that is not understood, a table that cannot be read, a time
  /// without a table.
  static mlir::FailureOr<SpendingLimit> read(mlir::ModuleOp module, llvm::StringRef budget, llvm::StringRef costTable);

  /// What storing `weight` as `type` takes of the budget: a WeightCost.
  mlir::FailureOr<int64_t> getCost(WeightOp weight, mlir::Type type) const;
};

} // namespace jpq
