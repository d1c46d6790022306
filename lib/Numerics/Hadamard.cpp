//===- Hadamard.cpp - Rotations of the rows of a matrix -------------------===//

#include "jpq/Numerics/Hadamard.h"
#include "jpq/Support/Threads.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <numeric>
#include <random>
#include <vector>

namespace jpq {

/// Blocks of this size are enough where rows are put in another order; fewer rows are one smaller block and a rest.
constexpr int64_t kOrderedBlock = 64;

Hadamard Hadamard::choose(int64_t rows, uint64_t seed) {
  assert(rows > 0);
  const int64_t power = std::min(rows & -rows, kLargestBlock);
  if (rows / power <= kLargestOdd)
    return {power, rows / power, seed};
  return {std::max(power, std::min(kOrderedBlock, int64_t(llvm::bit_floor(uint64_t(rows))))), 0, seed};
}

llvm::Error Hadamard::check() const {
  if (block < 1 || block > kLargestBlock || !llvm::isPowerOf2_64(block))
    return llvm::createStringError("a block has a power of two of rows, at most %lld, not %lld",
                                   (long long)kLargestBlock, (long long)block);
  if (odd < 0 || odd > kLargestOdd)
    return llvm::createStringError("at most %lld blocks are rotated together, not %lld", (long long)kLargestOdd,
                                   (long long)odd);
  return llvm::Error::success();
}

llvm::Error Hadamard::check(int64_t rows) const {
  if (odd != 0 && block * odd != rows)
    return llvm::createStringError("%lld blocks of %lld are %lld rows, but the matrix has %lld", (long long)odd,
                                   (long long)block, (long long)(block * odd), (long long)rows);
  if (block > rows)
    return llvm::createStringError("a block has %lld rows, but the matrix has %lld", (long long)block, (long long)rows);
  return llvm::Error::success();
}

namespace {
/// Columns that are rotated together: as many floats as a cache line has.
constexpr int64_t kLanes = 16;
using Lanes = std::array<float, kLanes>;

/// Rotates columns, some at a time.
class Rotator {
public:
  Rotator(const Hadamard &rotation, int64_t rows)
      : block(rotation.block), odd(rotation.odd), steps(rotation.getSteps(rows)) {}

  void apply(Lanes *rows) const;
  void applyInverse(Lanes *rows) const;

  /// The row of the matrix that is rotated as row i.
  int64_t getSource(int64_t i) const { return steps.order.empty() ? i : steps.order[i]; }

private:
  /// Also with the factor of the transform, so that no sum outgrows the result.
  void multiplySigns(Lanes *rows) const;
  void transformBlocks(Lanes *rows) const;
  /// Multiplies the blocks with the orthogonal matrix, `weights`, or its transpose.
  void mixBlocks(Lanes *rows, const std::vector<float> &weights) const;

  const int64_t block, odd;
  const HadamardSteps steps;
};
} // namespace

/// A random orthogonal matrix: rows of nearly normal numbers, each freed from those before it. Only arithmetic that
/// every machine rounds alike; sums of twelve uniform numbers are as good as normal ones here.
static std::vector<float> drawOrthogonal(std::mt19937_64 &random, int64_t size) {
  std::vector<double> rows(size * size);
  for (double &value : rows) {
    value = -6;
    for (int i = 0; i < 12; ++i)
      value += double(random() >> 11) * 0x1p-53;
  }
  for (int64_t i = 0; i < size; ++i) {
    double *row = rows.data() + i * size;
    auto dot = [&](const double *other) { return std::inner_product(row, row + size, other, 0.0); };
    // What rounding leaves of the earlier rows goes the second time.
    for (int pass = 0; pass < 2; ++pass)
      for (int64_t before = 0; before < i; ++before) {
        const double *other = rows.data() + before * size, share = dot(other);
        for (int64_t j = 0; j < size; ++j)
          row[j] -= share * other[j];
      }
    const double length = std::sqrt(dot(row));
    for (int64_t j = 0; j < size; ++j)
      row[j] /= length;
  }
  return {rows.begin(), rows.end()};
}

float Hadamard::getFactor() const { return float(1 / std::sqrt(double(block))); }

HadamardSteps Hadamard::getSteps(int64_t rows) const {
  HadamardSteps steps;
  std::mt19937_64 random(seed);
  const int64_t transformed = rows / block * block;
  for (int64_t i = 0; i < rows; ++i) {
    steps.signs.push_back(random() >> 63 ? -1 : 1);
    steps.factors.push_back(float(steps.signs.back()) * (i < transformed ? getFactor() : 1.0f));
  }
  if (odd == 0) {
    steps.order.resize(rows);
    std::iota(steps.order.begin(), steps.order.end(), 0);
    for (int64_t i = rows - 1; i > 0; --i)
      std::swap(steps.order[i], steps.order[random() % uint64_t(i + 1)]);
  }
  if (odd >= 2) {
    steps.matrix = steps.transposed = drawOrthogonal(random, odd);
    for (int64_t i = 0; i < odd; ++i)
      for (int64_t j = 0; j < odd; ++j)
        steps.transposed[j * odd + i] = steps.matrix[i * odd + j];
  }
  return steps;
}

void Rotator::multiplySigns(Lanes *rows) const {
  for (size_t i = 0; i < steps.factors.size(); ++i)
    for (float &value : rows[i])
      value *= steps.factors[i];
}

void Rotator::transformBlocks(Lanes *rows) const {
  const int64_t blocks = int64_t(steps.factors.size()) / block;
  for (Lanes *first = rows, *end = rows + blocks * block; first != end; first += block)
    for (int64_t half = 1; half < block; half *= 2)
      for (int64_t i = 0; i < block; i += 2 * half)
        for (int64_t j = i; j < i + half; ++j) {
          Lanes &a = first[j], &b = first[j + half];
          for (int64_t lane = 0; lane < kLanes; ++lane) {
            const float sum = a[lane] + b[lane], difference = a[lane] - b[lane];
            a[lane] = sum;
            b[lane] = difference;
          }
        }
}

void Rotator::mixBlocks(Lanes *rows, const std::vector<float> &weights) const {
  if (odd < 2)
    return;
  std::array<Lanes, Hadamard::kLargestOdd> mixed;
  for (int64_t i = 0; i < block; ++i) {
    for (int64_t to = 0; to < odd; ++to) {
      Lanes &sum = mixed[to];
      sum.fill(0);
      for (int64_t from = 0; from < odd; ++from)
        for (int64_t lane = 0; lane < kLanes; ++lane)
          sum[lane] += weights[to * odd + from] * rows[from * block + i][lane];
    }
    for (int64_t to = 0; to < odd; ++to)
      rows[to * block + i] = mixed[to];
  }
}

void Rotator::apply(Lanes *rows) const {
  multiplySigns(rows);
  transformBlocks(rows);
  mixBlocks(rows, steps.matrix);
}

void Rotator::applyInverse(Lanes *rows) const {
  mixBlocks(rows, steps.transposed);
  transformBlocks(rows);
  multiplySigns(rows);
}

/// Calls `rotate` with some columns at a time: rows as `from` says are read, and written as `to` says.
template <typename Rotate>
static void forColumns(MutableMatrix values, llvm::function_ref<int64_t(int64_t)> from,
                       llvm::function_ref<int64_t(int64_t)> to, Rotate rotate) {
  parallelFor((values.columns + kLanes - 1) / kLanes, [&](int64_t tile) {
    const int64_t first = tile * kLanes, count = std::min(kLanes, values.columns - first);
    std::vector<Lanes> rows(values.rows, Lanes{});
    for (int64_t i = 0; i < values.rows; ++i)
      std::copy_n(values.row(from(i)) + first, count, rows[i].begin());
    rotate(rows.data());
    for (int64_t i = 0; i < values.rows; ++i)
      std::copy_n(rows[i].begin(), count, values.row(to(i)) + first);
  });
}

void Hadamard::apply(MutableMatrix values) const {
  const Rotator rotator(*this, values.rows);
  auto asIs = [](int64_t i) { return i; };
  forColumns(values, [&](int64_t i) { return rotator.getSource(i); }, asIs, [&](Lanes *rows) { rotator.apply(rows); });
}

void Hadamard::applyInverse(MutableMatrix values) const {
  const Rotator rotator(*this, values.rows);
  auto asIs = [](int64_t i) { return i; };
  forColumns(
      values, asIs, [&](int64_t i) { return rotator.getSource(i); }, [&](Lanes *rows) { rotator.applyInverse(rows); });
}

} // namespace jpq
