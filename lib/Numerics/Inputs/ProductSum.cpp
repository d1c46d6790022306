//===- ProductSum.cpp - Sums of products of channels ----------------------===//

#include "ProductSum.h"
#include "../Blas.h"
#include "jpq/Support/Threads.h"
#include <algorithm>

namespace jpq {

/// Channels of one block of the sum, the work of one thread at a time.
constexpr int64_t kBlock = 192;
/// Samples that are widened to double at a time.
constexpr int64_t kSamples = 512;

void addProducts(int64_t rows, int64_t size, WidenSamples widenX, WidenSamples widenY, std::vector<double> &sum) {
  useOneBlasThread();
  std::vector<double> x(std::min(kSamples, rows) * size), ofY(widenY ? x.size() : 0);
  const std::vector<double> &y = widenY ? ofY : x;
  const int64_t blocks = (size + kBlock - 1) / kBlock;
  for (int64_t first = 0; first < rows; first += kSamples) {
    const int64_t count = std::min(kSamples, rows - first);
    widenX(first, count, x.data());
    if (widenY)
      widenY(first, count, ofY.data());
    parallelFor(blocks * blocks, [&](int64_t block) {
      const int64_t i = block / blocks * kBlock, j = block % blocks * kBlock;
      if (!widenY && j < i)
        return;
      cblas_dgemm(CblasRowMajor, CblasTrans, CblasNoTrans, std::min(kBlock, size - i), std::min(kBlock, size - j),
                  count, 1.0, x.data() + i, size, y.data() + j, size, 1.0, sum.data() + i * size + j, size);
    });
  }
}

std::vector<double> selectChannels(llvm::ArrayRef<double> sum, int64_t size, llvm::ArrayRef<int64_t> channels) {
  std::vector<double> selected;
  selected.reserve(channels.size() * channels.size());
  for (int64_t i : channels)
    for (int64_t j : channels)
      selected.push_back(sum[i * size + j]);
  return selected;
}

} // namespace jpq
