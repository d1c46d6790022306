//===- ProductKernel.h - Ways to multiply with stored weights -*- C++ -*-===//
#pragma once

#include "jpq/Dialect/JPQ/Transforms/LinearTimes.h"

namespace jpq::bench {

/// One way in which compiled models multiply activations with stored weights.
class ProductKernel {
public:
  virtual ~ProductKernel();
  /// The product that stands for `product`: kernels that work on a weight after it was unpacked take the same time for
  /// all codecs. None if the kernel cannot compute it.
  virtual std::optional<StoredProduct> getMeasured(const StoredProduct &product) const = 0;
  /// Seconds of one product that getMeasured() returned, the mean of as many as take a millisecond.
  virtual double measure(const StoredProduct &product) = 0;
};

/// The kernels that exist, the one to be preferred first. `tokens` rows of activations are multiplied at a time.
/// Weights lie in `weightBytes` of memory or more, and no two products in a row read the same part of it if they need
/// not: as in a model whose weights take so many bytes, they come from the same level of memory.
std::vector<std::unique_ptr<ProductKernel>> createKernels(int64_t tokens, int64_t weightBytes);

} // namespace jpq::bench
