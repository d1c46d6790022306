//===- ProductSum.cpp - Sums of products of channels ----------------------===//

#include "ProductSum.h"
#include "../Blas.h"
#include "jpq/Support/Threads.h"
#include <algorithm>
#include <cmath>

namespace jpq {

/// Channels of one block of the sum, the work of one thread at a time.
constexpr int64_t kBlock = 192;
/// Samples that are multiplied at a time.
constexpr int64_t kSamples = 512;

namespace {
/// What is added to one block of the sum.
struct SumBlock {
  double *sum;
  int64_t stride, rows, columns;
};
} // namespace

static void addProduct(const double *x, const double *y, int64_t count, int64_t size, double, SumBlock block) {
  cblas_dgemm(CblasRowMajor, CblasTrans, CblasNoTrans, block.rows, block.columns, count, 1.0, x, size, y, size, 1.0,
              block.sum, block.stride);
}

static void addProduct(const float *x, const float *y, int64_t count, int64_t size, double unit, SumBlock block) {
  std::vector<float> product(block.rows * block.columns);
  cblas_sgemm(CblasRowMajor, CblasTrans, CblasNoTrans, block.rows, block.columns, count, 1.0f, x, size, y, size, 0.0f,
              product.data(), block.columns);
  for (int64_t i = 0; i < block.rows; ++i)
    for (int64_t j = 0; j < block.columns; ++j)
      block.sum[i * block.stride + j] += unit * product[i * block.columns + j];
}

/// Brings samples to a size whose products single precision holds, and gives what they are multiples of.
static double normalize(llvm::MutableArrayRef<float> samples) {
  float largest = 0;
  for (float value : samples)
    largest = std::max(largest, std::abs(value));
  if (largest == 0 || !std::isfinite(largest))
    return 1;
  // A power of two, whose reciprocal is a float, too: nothing is rounded.
  const int exponent = std::clamp(std::ilogb(largest), -126, 126);
  const float factor = std::ldexp(1.0f, -exponent);
  for (float &value : samples)
    value *= factor;
  return std::ldexp(1.0, exponent);
}

static double normalize(llvm::MutableArrayRef<double>) { return 1; }

template <typename T>
void addProducts(int64_t rows, int64_t size, FillSamples<T> fillX, FillSamples<T> fillY, std::vector<double> &sum) {
  useOneBlasThread();
  std::vector<T> x(std::min(kSamples, rows) * size), ofY(fillY ? x.size() : 0);
  const std::vector<T> &y = fillY ? ofY : x;
  const int64_t blocks = (size + kBlock - 1) / kBlock;
  for (int64_t first = 0; first < rows; first += kSamples) {
    const int64_t count = std::min(kSamples, rows - first);
    fillX(first, count, x.data());
    const double unit = normalize({x.data(), size_t(count * size)});
    double otherUnit = unit;
    if (fillY) {
      fillY(first, count, ofY.data());
      otherUnit = normalize({ofY.data(), size_t(count * size)});
    }
    parallelFor(blocks * blocks, [&](int64_t block) {
      const int64_t i = block / blocks * kBlock, j = block % blocks * kBlock;
      if (!fillY && j < i)
        return;
      addProduct(x.data() + i, y.data() + j, count, size, unit * otherUnit,
                 {sum.data() + i * size + j, size, std::min(kBlock, size - i), std::min(kBlock, size - j)});
    });
  }
}

template void addProducts<double>(int64_t, int64_t, FillSamples<double>, FillSamples<double>, std::vector<double> &);
template void addProducts<float>(int64_t, int64_t, FillSamples<float>, FillSamples<float>, std::vector<double> &);

std::vector<double> selectChannels(llvm::ArrayRef<double> sum, int64_t size, llvm::ArrayRef<int64_t> channels) {
  std::vector<double> selected;
  selected.reserve(channels.size() * channels.size());
  for (int64_t i : channels)
    for (int64_t j : channels)
      selected.push_back(sum[i * size + j]);
  return selected;
}

} // namespace jpq
