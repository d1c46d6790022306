//===- ColumnSegments.h - Which columns get how many bits -------*- C++ -*-===//
#pragma once

#include "jpq/Numerics/Codec.h"

namespace jpq {

/// Divides `columns` columns among segments in proportion to `parts` (positive). Every segment but the last is a
/// multiple of its `blocks` entry (the columns that share a scale) near its share, so that no scale is spent on part of
/// a block; a share of less than a block, a multiple of 8. Rounding leaves the last segment some columns; shares of
/// less than 4 may become empty. The extents add up to `columns`.
std::vector<int64_t> divideColumns(int64_t columns, llvm::ArrayRef<int64_t> parts, llvm::ArrayRef<int64_t> blocks);

/// How much every column of `weights` adds to the mean square of the product: its sum of squares times its second
/// moment
/// (`importance`; empty for equal moments).
std::vector<double> getColumnImportance(ConstMatrix weights, llvm::ArrayRef<float> importance);

/// Columns in descending order of `importance`, in which a NaN counts as 0; equally important ones from the left.
std::vector<int64_t> sortByImportance(llvm::ArrayRef<double> importance);

/// The permutation that gives the first segment the most important columns, and so on; columns of a segment stay in
/// their order, so that a gather by it reads forward. Equally important columns are taken from the left.
std::vector<int64_t> orderColumns(llvm::ArrayRef<double> importance, llvm::ArrayRef<int64_t> extents);

} // namespace jpq
