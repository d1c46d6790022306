//===- ColumnSegments.cpp - Which columns get how many bits ---------------===//

#include "jpq/Numerics/ColumnSegments.h"
#include "llvm/ADT/APInt.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <tuple>

namespace jpq {

/// Columns whose codes are whole bytes at any width.
constexpr int64_t kByteColumns = 8;

/// `columns * part / total`, rounded down. The product may not fit in 64 bits.
static int64_t getShare(int64_t columns, int64_t part, int64_t total) {
  return (llvm::APInt(128, columns) * llvm::APInt(128, part)).udiv(llvm::APInt(128, total)).getSExtValue();
}

std::vector<int64_t> divideColumns(int64_t columns, llvm::ArrayRef<int64_t> parts, llvm::ArrayRef<int64_t> blocks) {
  assert(!parts.empty() && parts.size() == blocks.size());
  const int64_t total = std::accumulate(parts.begin(), parts.end(), int64_t(0));
  std::vector<int64_t> extents;
  int64_t before = 0, taken = 0;
  for (size_t i = 0; i + 1 < parts.size(); ++i) {
    before += parts[i];
    // Where this segment should end counts, so that what rounding takes from one is given to the next.
    const int64_t wanted = std::max<int64_t>(0, getShare(columns, before, total) - taken), left = columns - taken,
                  unit = wanted < blocks[i] ? std::min(kByteColumns, blocks[i]) : blocks[i], rest = wanted % unit;
    int64_t extent = wanted - rest;
    if (2 * rest >= unit && extent + unit < left)
      extent += unit;
    extents.push_back(extent);
    taken += extent;
  }
  extents.push_back(columns - taken);
  return extents;
}

std::vector<double> getColumnImportance(ConstMatrix weights, llvm::ArrayRef<float> importance) {
  assert(importance.empty() || int64_t(importance.size()) == weights.columns);
  std::vector<double> sums(weights.columns, 0.0);
  for (int64_t row = 0; row < weights.rows; ++row)
    for (int64_t column = 0; column < weights.columns; ++column)
      sums[column] += double(weights.row(row)[column]) * weights.row(row)[column];
  if (!importance.empty())
    for (auto [sum, moment] : llvm::zip_equal(sums, importance))
      sum *= moment;
  return sums;
}

std::vector<int64_t> sortByImportance(llvm::ArrayRef<double> importance) {
  std::vector<int64_t> order(importance.size());
  std::iota(order.begin(), order.end(), 0);
  // A NaN compares with nothing.
  auto getKey = [&](int64_t column) {
    return std::tuple(std::isnan(importance[column]) ? 0.0 : -importance[column], column);
  };
  std::sort(order.begin(), order.end(), [&](int64_t a, int64_t b) { return getKey(a) < getKey(b); });
  return order;
}

std::vector<int64_t> orderColumns(llvm::ArrayRef<double> importance, llvm::ArrayRef<int64_t> extents) {
  std::vector<int64_t> order = sortByImportance(importance);
  auto first = order.begin();
  for (int64_t extent : extents) {
    std::sort(first, first + extent);
    first += extent;
  }
  assert(first == order.end());
  return order;
}

} // namespace jpq
