//===- LookupIds.h - Where the row numbers of lookups come from -*- C++ -*-===//
#pragma once

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include <optional>

namespace jpq {

/// Row numbers that are known before a model runs, so that whoever runs it can check them.
struct LookupIds {
  /// The function argument that holds them; null for positions 0, 1, 2, ...
  mlir::BlockArgument argument;
  /// How many positions there are: a static number (dynamic: the size of dimension `sizeDim` of `sizedArgument`).
  int64_t count = 0;
  mlir::BlockArgument sizedArgument;
  unsigned sizeDim = 0;
};

/// Follows ids through reshapes and casts to an argument, or to an op that counts positions along one dimension; none
/// if they are computed in another way.
std::optional<LookupIds> findLookupIds(mlir::Value ids);

/// What an argument must keep to so that lookups read inside of their weights.
struct LookupBound {
  unsigned argument;
  /// The dimension of the argument that has at most `rows` positions; none: its elements lie in [0, rows).
  std::optional<unsigned> sizeDim;
  int64_t rows;
};

/// The bounds of all lookups of a function whose ids findLookupIds() knows, the tightest of each kind; those of sizes
/// come first.
llvm::SmallVector<LookupBound> findLookupBounds(mlir::func::FuncOp function);

/// Rows that the elements of an argument of `function` may number; none if nothing bounds them.
std::optional<int64_t> findRowBound(mlir::func::FuncOp function, unsigned argument);

} // namespace jpq
