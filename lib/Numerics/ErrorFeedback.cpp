//===- ErrorFeedback.cpp - Later columns make up for what earlier ones lost ===//

#include "jpq/Numerics/ErrorFeedback.h"
#include "Blas.h"
#include "DampedMoment.h"
#include "jpq/Numerics/ColumnSegments.h"
#include "jpq/Support/Threads.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>
#include <numeric>

namespace jpq {

namespace {
/// Columns that are fixed at once, by their places in the order of encoding.
struct Block {
  const CodedSegment *segment;
  /// In the segment.
  int64_t column;
  int64_t first, columns;
};
} // namespace

/// The blocks of `segments` in the order of encoding, where stored column i has inputs of the mean square `power[i]`.
static std::vector<Block> orderBlocks(llvm::ArrayRef<CodedSegment> segments, llvm::ArrayRef<double> power) {
  std::vector<Block> blocks;
  std::vector<double> means;
  for (const CodedSegment &segment : segments) {
    const int64_t width = segment.codec->getBlockColumns();
    for (int64_t column = 0; column < segment.columns; column += width) {
      const int64_t columns = std::min(width, segment.columns - column);
      const llvm::ArrayRef<double> part = power.slice(segment.first + column, columns);
      blocks.push_back({&segment, column, 0, columns});
      means.push_back(std::accumulate(part.begin(), part.end(), 0.0) / double(columns));
    }
  }
  std::vector<Block> ordered;
  int64_t first = 0;
  for (bool pruned : {true, false})
    for (int64_t number : sortByImportance(means)) {
      Block &block = blocks[number];
      if (block.segment->codec->isPruned() != pruned)
        continue;
      block.first = first;
      first += block.columns;
      ordered.push_back(block);
    }
  return ordered;
}

llvm::Error ErrorFeedback::factor(llvm::ArrayRef<int64_t> wanted) {
  if (llvm::ArrayRef(order) == wanted)
    return llvm::Error::success();
  order.clear();
  // With J the reversal and J H J = L Lᵀ, U is J L^-1 J: one factorization and one triangular inverse.
  const Eigen::Index size = wanted.size();
  const double samples = std::max<double>(1.0, moment.getCount());
  Eigen::MatrixXd reversed(size, size);
  for (Eigen::Index j = 0; j < size; ++j)
    for (Eigen::Index i = 0; i < size; ++i)
      reversed(i, j) = moment.getSum()[wanted[size - 1 - i] * size + wanted[size - 1 - j]] / samples;
  llvm::Expected<DampedMoment> damped = factorDamped(std::move(reversed));
  if (!damped)
    return damped.takeError();
  const Eigen::MatrixXd &factors = damped->factor.matrixLLT();
  Eigen::MatrixXd inverse = Eigen::MatrixXd::Zero(size, size);
  constexpr Eigen::Index kSolved = 64;
  parallelFor(countGroups(size, kSolved), [&](int64_t group) {
    const Eigen::Index first = group * kSolved, rest = size - first, count = std::min(kSolved, rest);
    auto columns = inverse.block(first, first, rest, count);
    columns.topRows(count).setIdentity();
    factors.bottomRightCorner(rest, rest).triangularView<Eigen::Lower>().solveInPlace(columns);
  });
  shares.resize(size * size);
  remaining.resize(size);
  parallelFor(size, [&](int64_t j) {
    const Eigen::Index row = size - 1 - j;
    remaining[j] = float(damped->unit / (inverse(row, row) * inverse(row, row)));
    for (int64_t k = 0; k < size; ++k)
      shares[j * size + k] = k < j ? 0.0f : float(inverse(row, size - 1 - k) / inverse(row, row));
  });
  order = wanted.vec();
  return llvm::Error::success();
}

llvm::Expected<llvm::ArrayRef<float>> ErrorFeedback::getRemainingPower() {
  if (!remainingPower.empty())
    return remainingPower;
  std::vector<double> power;
  for (int64_t channel = 0; channel < moment.getSize(); ++channel)
    power.push_back(moment.mean(channel, channel));
  const std::vector<int64_t> channels = sortByImportance(power);
  if (llvm::Error error = factor(channels))
    return std::move(error);
  remainingPower.resize(channels.size());
  for (auto [channel, power] : llvm::zip_equal(channels, remaining))
    remainingPower[channel] = power;
  return remainingPower;
}

/// What later columns make up for; nothing where there is no telling how much was lost.
static float getLoss(float weight, float stored) {
  const float loss = weight - stored;
  return std::isfinite(loss) ? loss : 0.0f;
}

/// Encodes some rows, `row` the first of them; `values` are in the order of encoding and become what is stored.
static void encodeRows(int64_t row, MutableMatrix values, llvm::ArrayRef<Block> blocks, llvm::ArrayRef<float> shares) {
  // Columns of one batch tell each other at once what they lost, later ones by one product.
  constexpr int64_t kBatch = 128;
  const int64_t size = values.columns;
  std::vector<float> stored(values.rows), losses;
  while (!blocks.empty()) {
    const int64_t first = blocks.front().first;
    int64_t count = 0;
    size_t taken = 0;
    while (taken < blocks.size() && (taken == 0 || count + blocks[taken].columns <= kBatch))
      count += blocks[taken++].columns;
    losses.assign(values.rows * count, 0.0f);
    for (const Block &block : blocks.take_front(taken)) {
      const auto &[segment, column, place, columns] = block;
      segment->coder->fix(row, column, values.block(0, place, values.rows, columns));
      for (int64_t j = place; j < place + columns; ++j) {
        segment->coder->code(row, column + j - place, values.block(0, j, values.rows, 1),
                             {stored.data(), values.rows, 1, 1});
        const float *share = shares.data() + j * size;
        for (int64_t i = 0; i < values.rows; ++i) {
          float *own = values.row(i);
          const float loss = getLoss(own[j], stored[i]);
          losses[i * count + j - first] = loss;
          own[j] = stored[i];
          for (int64_t k = j + 1; k < first + count; ++k)
            own[k] -= loss * share[k];
        }
      }
    }
    if (const int64_t next = first + count; next < size)
      cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, values.rows, size - next, count, -1.0f, losses.data(),
                  count, shares.data() + first * size + next, size, 1.0f, values.data + next, values.stride);
    blocks = blocks.drop_front(taken);
  }
}

llvm::Error ErrorFeedback::encode(MutableMatrix values, llvm::ArrayRef<int64_t> channels,
                                  llvm::ArrayRef<CodedSegment> segments) {
  assert(int64_t(channels.size()) == values.columns && moment.getSize() == values.columns);
  useOneBlasThread();
  std::vector<double> power;
  for (int64_t channel : channels)
    power.push_back(moment.mean(channel, channel));
  const std::vector<Block> blocks = orderBlocks(segments, power);
  // The stored column at each place in the order of encoding.
  std::vector<int64_t> columns, ordered;
  for (const Block &block : blocks)
    for (int64_t j = 0; j < block.columns; ++j)
      columns.push_back(block.segment->first + block.column + j);
  for (int64_t column : columns)
    ordered.push_back(channels[column]);
  if (llvm::Error error = factor(ordered))
    return error;
  // Few rows are left out at the end of a matrix; many keep a product's operands in the cache.
  constexpr int64_t kRows = 32;
  int64_t unit = 1;
  for (const CodedSegment &segment : segments)
    unit = std::min(std::lcm(unit, segment.codec->getBlockRows()), std::max<int64_t>(values.rows, 1));
  const int64_t height = llvm::alignTo(kRows, unit);
  parallelFor(countGroups(values.rows, height), [&](int64_t panel) {
    const int64_t row = panel * height, rows = std::min(height, values.rows - row);
    std::vector<float> part(rows * values.columns);
    for (int64_t i = 0; i < rows; ++i)
      for (auto [j, column] : llvm::enumerate(columns))
        part[i * values.columns + j] = values.row(row + i)[column];
    encodeRows(row, {part.data(), rows, values.columns, values.columns}, blocks, shares);
    for (int64_t i = 0; i < rows; ++i)
      for (auto [j, column] : llvm::enumerate(columns))
        values.row(row + i)[column] = part[i * values.columns + j];
  });
  return llvm::Error::success();
}

} // namespace jpq
