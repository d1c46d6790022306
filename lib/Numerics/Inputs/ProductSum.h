//===- ProductSum.h - Sums of products of channels --------------*- C++ -*-===//
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <cstdint>
#include <vector>

namespace jpq {

/// Rows `first` to `first + count` of samples, widened to double: `count x size` numbers, row-major.
using WidenSamples = llvm::function_ref<void(int64_t first, int64_t count, double *wide)>;

/// Adds the sum of x yᵀ over `rows` pairs of samples to `sum` (`size x size`, row-major). Products of floats are exact
/// in double, so that sums of shards agree with the sum of all samples to rounding of double; float products would
/// differ with every cut. OpenBLAS, with one BLAS thread per block of channels, so that the result does not depend on
/// the number of threads. Without `widenY` (null) y is x, and blocks below the diagonal are left out.
void addProducts(int64_t rows, int64_t size, WidenSamples widenX, WidenSamples widenY, std::vector<double> &sum);

/// The sum of some of the channels, in the order of `channels`.
std::vector<double> selectChannels(llvm::ArrayRef<double> sum, int64_t size, llvm::ArrayRef<int64_t> channels);

} // namespace jpq
