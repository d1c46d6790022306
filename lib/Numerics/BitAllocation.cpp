//===- BitAllocation.cpp - How many columns get how many bits -------------===//

#include "jpq/Numerics/BitAllocation.h"
#include "jpq/Numerics/ColumnSegments.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>
#include <cassert>
#include <cmath>
#include <tuple>

namespace jpq {

/// The numbers of those widths that no mix of two others is better than, ascending: from each to the next, errors fall
/// ever less per bit.
static std::vector<size_t> findHull(llvm::ArrayRef<WidthError> widths) {
  std::vector<size_t> hull;
  auto getFall = [&](size_t from, size_t to) {
    return (widths[from].error - widths[to].error) / (double(widths[to].bits) - widths[from].bits);
  };
  for (size_t width = 0; width < widths.size(); ++width) {
    if (!hull.empty() && widths[width].error >= widths[hull.back()].error)
      continue;
    while (hull.size() >= 2 && getFall(hull.back(), width) >= getFall(hull[hull.size() - 2], hull.back()))
      hull.pop_back();
    hull.push_back(width);
  }
  return hull;
}

namespace {
/// One block goes from a width of the hull to the next.
struct Step {
  double gain;
  size_t block, to;
  int64_t bits;
};
} // namespace

std::vector<int64_t> allocateWidths(llvm::ArrayRef<double> costs, llvm::ArrayRef<WidthError> widths, int64_t block,
                                    double bits) {
  assert(!widths.empty() && block > 0);
  const int64_t columns = costs.size();
  const std::vector<int64_t> order = sortByImportance(costs);
  const std::vector<size_t> hull = findHull(widths);
  std::vector<int64_t> extents;
  std::vector<Step> steps;
  for (int64_t first = 0; first < columns; first += block) {
    const int64_t extent = std::min(block, columns - first);
    double cost = 0;
    for (int64_t i = first; i < first + extent; ++i)
      cost += std::isnan(costs[order[i]]) ? 0.0 : costs[order[i]];
    for (size_t to = 1; to < hull.size(); ++to) {
      const WidthError &narrow = widths[hull[to - 1]], &wide = widths[hull[to]];
      const int64_t more = int64_t(wide.bits) - narrow.bits;
      steps.push_back(
          {cost / double(extent) * (narrow.error - wide.error) / double(more), extents.size(), to, more * extent});
    }
    extents.push_back(extent);
  }
  std::sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) {
    return std::tuple(-a.gain, a.block, a.to) < std::tuple(-b.gain, b.block, b.to);
  });
  std::vector<size_t> chosen(extents.size(), 0);
  double left = (bits - widths[hull.front()].bits) * double(columns);
  for (const Step &step : steps)
    if (chosen[step.block] + 1 == step.to && double(step.bits) <= left) {
      chosen[step.block] = step.to;
      left -= double(step.bits);
    }
  std::vector<int64_t> counts(widths.size(), 0);
  for (auto [number, extent] : llvm::zip_equal(chosen, extents))
    counts[hull[number]] += extent;
  return counts;
}

} // namespace jpq
