//===- CrossMoment.cpp - Activations of two models beside each other ------===//

#include "jpq/Numerics/Inputs/CrossMoment.h"
#include "../Blas.h"
#include "jpq/Support/Threads.h"
#include <algorithm>
#include <cassert>

namespace jpq {

CrossMoment::CrossMoment(int64_t size) : size(size), sum(size * size, 0.0) {}

/// Channels of one block of the sum, the work of one thread at a time.
constexpr int64_t kBlock = 192;
/// Samples that are widened to double at a time.
constexpr int64_t kSamples = 512;

void CrossMoment::add(ConstMatrix original, ConstMatrix changed) {
  assert(original.columns == size && changed.columns == size && original.rows == changed.rows);
  useOneBlasThread();
  std::vector<double> differences(std::min(kSamples, changed.rows) * size), wide(differences.size());
  const int64_t blocks = (size + kBlock - 1) / kBlock;
  for (int64_t first = 0; first < changed.rows; first += kSamples) {
    const int64_t rows = std::min(kSamples, changed.rows - first);
    parallelFor(rows, [&](int64_t i) {
      const float *x = original.row(first + i), *y = changed.row(first + i);
      for (int64_t j = 0; j < size; ++j) {
        wide[i * size + j] = y[j];
        differences[i * size + j] = double(x[j]) - double(y[j]);
      }
    });
    parallelFor(blocks * blocks, [&](int64_t block) {
      const int64_t i = block / blocks * kBlock, j = block % blocks * kBlock;
      cblas_dgemm(CblasRowMajor, CblasTrans, CblasNoTrans, std::min(kBlock, size - i), std::min(kBlock, size - j), rows,
                  1.0, differences.data() + i, size, wide.data() + j, size, 1.0, sum.data() + i * size + j, size);
    });
  }
  count += changed.rows;
}

CrossMoment CrossMoment::select(llvm::ArrayRef<int64_t> channels) const {
  const int64_t selected = channels.size();
  CrossMoment moment(selected);
  moment.count = count;
  for (int64_t i = 0; i < selected; ++i)
    for (int64_t j = 0; j < selected; ++j)
      moment.sum[i * selected + j] = sum[channels[i] * size + channels[j]];
  return moment;
}

} // namespace jpq
