//===- SecondMoment.cpp - Second moments of activations -------------------===//

#include "jpq/Numerics/Inputs/SecondMoment.h"
#include "../Blas.h"
#include "ProductSum.h"
#include "jpq/Support/Threads.h"
#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>

namespace jpq {

SecondMoment::SecondMoment(int64_t size) : size(size), sum(size * size, 0.0) {}

template <typename T>
static void addSquares(ConstMatrix samples, llvm::ArrayRef<double> weights, std::vector<double> &sum) {
  const int64_t size = samples.columns;
  auto fill = [&](int64_t first, int64_t rows, T *weighted) {
    parallelFor(rows, [&](int64_t i) {
      // Both factors of a product get the root.
      const double scale = weights.empty() ? 1.0 : std::sqrt(weights[first + i]);
      std::transform(samples.row(first + i), samples.row(first + i) + size, weighted + i * size,
                     [&](float value) { return T(value * scale); });
    });
  };
  addProducts<T>(samples.rows, size, fill, nullptr, sum);
}

void SecondMoment::add(ConstMatrix samples, llvm::ArrayRef<double> weights, SampleSums sums) {
  assert(samples.columns == size && (weights.empty() || weights.size() == size_t(samples.rows)));
  if (sums == SampleSums::Exact)
    addSquares<double>(samples, weights, sum);
  else
    addSquares<float>(samples, weights, sum);
  // The lower half; inside the blocks of the diagonal it would be equal but for
  // rounding. Tile by tile, whose columns stay in the cache.
  constexpr int64_t kTile = 32;
  parallelFor((size + kTile - 1) / kTile, [&](int64_t tile) {
    const int64_t first = tile * kTile, last = std::min(first + kTile, size);
    for (int64_t column = 0; column < last; column += kTile)
      for (int64_t i = first; i < last; ++i)
        for (int64_t j = column; j < std::min(column + kTile, i); ++j)
          sum[i * size + j] = sum[j * size + i];
  });
  count += samples.rows;
}

void SecondMoment::merge(const SecondMoment &other) {
  assert(other.size == size);
  for (size_t i = 0; i < sum.size(); ++i)
    sum[i] += other.sum[i];
  count += other.count;
}

std::vector<double> SecondMoment::getTriangle() const {
  std::vector<double> triangle;
  triangle.reserve(size * (size + 1) / 2);
  for (int64_t i = 0; i < size; ++i)
    triangle.insert(triangle.end(), sum.begin() + i * size + i, sum.begin() + (i + 1) * size);
  return triangle;
}

SecondMoment SecondMoment::fromTriangle(int64_t size, int64_t count, llvm::ArrayRef<double> triangle) {
  assert(int64_t(triangle.size()) == size * (size + 1) / 2);
  SecondMoment moment(size);
  moment.count = count;
  const double *next = triangle.data();
  for (int64_t i = 0; i < size; ++i)
    for (int64_t j = i; j < size; ++j)
      moment.sum[i * size + j] = moment.sum[j * size + i] = *next++;
  return moment;
}

SecondMoment SecondMoment::select(llvm::ArrayRef<int64_t> channels) const {
  SecondMoment moment(0);
  moment.size = channels.size();
  moment.count = count;
  moment.sum = selectChannels(sum, size, channels);
  return moment;
}

double SecondMoment::mean(int64_t i, int64_t j) const {
  return count == 0 ? 0.0 : sum[i * size + j] / static_cast<double>(count);
}

std::vector<float> SecondMoment::meanDiagonal() const {
  std::vector<float> diagonal(size);
  for (int64_t i = 0; i < size; ++i)
    diagonal[i] = static_cast<float>(mean(i, i));
  return diagonal;
}

bool SecondMoment::isZero() const {
  return std::all_of(sum.begin(), sum.end(), [](double value) { return value == 0; });
}

/// Rows of weights that one thread takes at a time.
constexpr int64_t kRows = 64;

double getOutputPower(ConstMatrix weights, const SecondMoment *moment) {
  assert(!moment || moment->getSize() == weights.columns);
  useOneBlasThread();
  const int64_t size = weights.columns, blocks = (weights.rows + kRows - 1) / kRows;
  std::vector<double> sums(blocks, 0.0);
  parallelFor(blocks, [&](int64_t block) {
    const int64_t first = block * kRows, rows = std::min(kRows, weights.rows - first);
    std::vector<double> wide(rows * size), products;
    for (int64_t i = 0; i < rows; ++i)
      std::copy_n(weights.row(first + i), size, wide.data() + i * size);
    if (moment) {
      products.resize(rows * size);
      cblas_dsymm(CblasRowMajor, CblasRight, CblasUpper, rows, size, 1.0, moment->getSum().data(), size, wide.data(),
                  size, 0.0, products.data(), size);
    }
    sums[block] = cblas_ddot(rows * size, wide.data(), 1, (moment ? products : wide).data(), 1);
  });
  return std::accumulate(sums.begin(), sums.end(), 0.0);
}

double getRelativeChange(ConstMatrix change, double whole, const SecondMoment *moment) {
  const double changed = getOutputPower(change, moment);
  // Rounding can make a moment that is nearly singular a little indefinite.
  if (changed <= 0)
    return 0;
  return whole > 0 ? std::sqrt(changed / whole) : std::numeric_limits<double>::infinity();
}

} // namespace jpq
