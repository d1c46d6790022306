//===- ProductKernel.h - Ways to multiply with stored weights -*- C++ -*-===//
#pragma once

#include "jpq/Dialect/JPQ/Transforms/Plan/LinearTimes.h"

namespace jpq::bench {

/// One way in which compiled models multiply activations with stored weights.
class ProductKernel {
public:
  virtual ~ProductKernel();
  /// The product that stands for `product`: kernels that work on a weight after it was unpacked take the same time for
  /// all codecs. None if the kernel cannot compute it.
  virtual std::optional<StoredProduct> getMeasured(const StoredProduct &product) const = 0;
  /// Compiles what `products`, which getMeasured() returned, need; once. Reports progress.
  virtual llvm::Error prepare(llvm::ArrayRef<StoredProduct> products) = 0;
  /// Seconds of one of these products, the mean of as many as take a millisecond.
  virtual llvm::Expected<double> measure(const StoredProduct &product) = 0;
};

/// The kernels that exist, the one to be preferred first. `tokens` rows of activations are multiplied at a time.
/// The weights lie in as much memory as `weightCount` of them (a model's) take, up to what no cache holds, and no two
/// products in a row read the same part of it if they need not: they come from the same level of memory as the model's.
std::vector<std::unique_ptr<ProductKernel>> createKernels(mlir::MLIRContext *context, int64_t tokens,
                                                          int64_t weightCount);

} // namespace jpq::bench
