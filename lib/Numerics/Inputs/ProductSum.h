//===- ProductSum.h - Sums of products of channels --------------*- C++ -*-===//
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <cstdint>
#include <vector>

namespace jpq {

/// Writes rows `first` to `first + count` of samples: `count x size` numbers, row-major.
template <typename T>
using FillSamples = llvm::function_ref<void(int64_t first, int64_t count, T *samples)>;

/// Adds the sum of x yᵀ over `rows` pairs of samples to `sum` (`size x size`, row-major). OpenBLAS, with one BLAS
/// thread per block of channels, so that the result does not depend on the number of threads. Without `fillY` (null) y
/// is x, and blocks below the diagonal are left out. As double, products of floats are exact, and sums of shards agree
/// with the sum of all samples to rounding of double. As float, some hundred samples at a time are summed in single
/// precision: half the time, and another rounding with every cut.
template <typename T>
void addProducts(int64_t rows, int64_t size, FillSamples<T> fillX, FillSamples<T> fillY, std::vector<double> &sum);

/// The sum of some of the channels, in the order of `channels`.
std::vector<double> selectChannels(llvm::ArrayRef<double> sum, int64_t size, llvm::ArrayRef<int64_t> channels);

} // namespace jpq
