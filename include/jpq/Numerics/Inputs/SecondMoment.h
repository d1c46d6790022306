//===- SecondMoment.h - Second moments of activations -*- C++ -*-===//
#pragma once

#include "jpq/Numerics/Codec.h"
#include <vector>

namespace jpq {

/// How samples are added up.
enum class SampleSums {
  /// In double precision, in which products of floats are exact: sums of shards agree with the sum of all samples.
  Exact,
  /// Some hundred samples at a time in single precision, then in double: in half the time.
  Fast,
};

/// The sum of x xᵀ over samples x of `size` channels: symmetric, kept whole, in double precision. Sums of disjoint
/// samples add. Samples may be weighted; the count is that of the samples all the same, so weights have a mean of 1.
class SecondMoment {
public:
  explicit SecondMoment(int64_t size);

  /// Adds all rows of `samples` (one sample a row). OpenBLAS, with one BLAS thread per block of channels, so that the
  /// result does not depend on the number of threads.
  /// `weights` (one per sample, >= 0; empty for all 1) multiply what a sample adds.
  void add(ConstMatrix samples, llvm::ArrayRef<double> weights = {}, SampleSums sums = SampleSums::Exact);
  void merge(const SecondMoment &other);

  /// The upper triangle of the sum, row after row: (0, 0), (0, 1), ..., (1, 1), ...
  std::vector<double> getTriangle() const;
  /// The reverse of getTriangle(), for `count` samples of `size` channels; `triangle` has size (size + 1) / 2 numbers.
  static SecondMoment fromTriangle(int64_t size, int64_t count, llvm::ArrayRef<double> triangle);

  /// The moment of some of the channels, in the order of `channels`.
  SecondMoment select(llvm::ArrayRef<int64_t> channels) const;

  int64_t getSize() const { return size; }
  int64_t getCount() const { return count; }
  /// Element (i, j) of the sum, divided by the number of samples (0 without samples).
  double mean(int64_t i, int64_t j) const;
  /// The diagonal of mean(), as codecs take it for importance.
  std::vector<float> meanDiagonal() const;
  llvm::ArrayRef<double> getSum() const { return sum; }
  /// Whether every sample was zero, or there was none.
  bool isZero() const;

private:
  int64_t size, count = 0;
  std::vector<double> sum;
};

/// tr(W M Wᵀ): the sum of squares of what the matrix `weights` gives for all samples of `moment`. Without one (null)
/// all channels are as large, and independent.
double getOutputPower(ConstMatrix weights, const SecondMoment *moment);

/// |δW x| / |W x|, root mean squares over the samples of `moment` (as above): how large a change is beside what it
/// changes, whose getOutputPower() is `whole`. 0 for a change that is not seen, infinite where nothing was before.
double getRelativeChange(ConstMatrix change, double whole, const SecondMoment *moment);

} // namespace jpq
