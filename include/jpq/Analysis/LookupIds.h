//===- LookupIds.h - Where the row numbers of lookups come from -*- C++ -*-===//
#pragma once

#include "mlir/IR/Value.h"
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

} // namespace jpq
