//===- CrossMoment.cpp - Activations of two models beside each other ------===//

#include "jpq/Numerics/Inputs/CrossMoment.h"
#include "ProductSum.h"
#include "jpq/Support/Threads.h"
#include <algorithm>
#include <cassert>

namespace jpq {

CrossMoment::CrossMoment(int64_t size) : size(size), sum(size * size, 0.0) {}

void CrossMoment::add(ConstMatrix original, ConstMatrix changed) {
  assert(original.columns == size && changed.columns == size && original.rows == changed.rows);
  auto fillDifferences = [&](int64_t first, int64_t rows, float *differences) {
    parallelFor(rows, [&](int64_t i) {
      const float *x = original.row(first + i), *y = changed.row(first + i);
      for (int64_t j = 0; j < size; ++j)
        differences[i * size + j] = x[j] - y[j];
    });
  };
  auto fillChanged = [&](int64_t first, int64_t rows, float *samples) {
    parallelFor(rows, [&](int64_t i) { std::copy_n(changed.row(first + i), size, samples + i * size); });
  };
  addProducts<float>(changed.rows, size, fillDifferences, fillChanged, sum);
  count += changed.rows;
}

CrossMoment CrossMoment::select(llvm::ArrayRef<int64_t> channels) const {
  CrossMoment moment(0);
  moment.size = channels.size();
  moment.count = count;
  moment.sum = selectChannels(sum, size, channels);
  return moment;
}

} // namespace jpq
