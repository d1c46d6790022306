//===- ProductKernel.cpp - Ways to multiply with stored weights -----------===//

#include "ProductKernel.h"
#include "Bench.h"
#include "jpq/Runtime/Runtime.h"

using namespace jpq;
using namespace jpq::bench;

ProductKernel::~ProductKernel() = default;

namespace {
/// The runtime's product of f32 matrices: weights of all codecs are unpacked when they are first used.
class DenseKernel : public ProductKernel {
public:
  DenseKernel(int64_t tokens, int64_t weightBytes) : tokens(tokens), weights(weightBytes / sizeof(float), 0.25f) {}

  std::optional<StoredProduct> getMeasured(const StoredProduct &product) const override {
    return StoredProduct{"#jpq.dense<f32>", product.out, product.in};
  }

  double measure(const StoredProduct &product) override {
    const int64_t size = product.out * product.in;
    if (int64_t(weights.size()) < size)
      weights.resize(size, 0.25f);
    inputs.resize(tokens * product.in, 0.5f);
    outputs.resize(tokens * product.out);
    multiply(product);
    constexpr double kLeastSeconds = 1e-3;
    int64_t count = 0;
    auto start = Clock::now();
    double seconds = 0;
    for (; seconds < kLeastSeconds; seconds = getSecondsSince(start), ++count)
      multiply(product);
    return seconds / double(count);
  }

private:
  void multiply(const StoredProduct &product) {
    const int64_t size = product.out * product.in;
    if (next + size > int64_t(weights.size()))
      next = 0;
    jpq_sgemm(tokens, product.out, product.in, inputs.data(), product.in, 1, weights.data() + next, product.in, 1,
              outputs.data(), product.out, 1, /*accumulate=*/0);
    next += size;
  }

  int64_t tokens, next = 0;
  std::vector<float> weights, inputs, outputs;
};
} // namespace

std::vector<std::unique_ptr<ProductKernel>> bench::createKernels(int64_t tokens, int64_t weightBytes) {
  std::vector<std::unique_ptr<ProductKernel>> kernels;
  kernels.push_back(std::make_unique<DenseKernel>(tokens, weightBytes));
  return kernels;
}
