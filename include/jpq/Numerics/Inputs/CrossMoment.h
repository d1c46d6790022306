//===- CrossMoment.h - Activations of two models beside each other -*- C++ -*-===//
#pragma once

#include "jpq/Numerics/Codec.h"
#include <vector>

namespace jpq {

/// The sum of (x - y) yᵀ over pairs of samples of `size` channels, added up as SampleSums::Fast says: x is what a
/// weight takes in the original model, y what it takes, of the same token, in a model of which earlier weights have
/// changed. With the second moment H of y, the sum of x yᵀ is this and H; where nothing has changed, this is exactly
/// zero. Sums of disjoint samples add.
class CrossMoment {
public:
  explicit CrossMoment(int64_t size);

  /// Adds all rows of two matrices of the same number of rows (one sample a row). As with SecondMoment, the result does
  /// not depend on the number of threads.
  void add(ConstMatrix original, ConstMatrix changed);

  /// The moment of some of the channels, in the order of `channels`.
  CrossMoment select(llvm::ArrayRef<int64_t> channels) const;

  int64_t getSize() const { return size; }
  int64_t getCount() const { return count; }
  llvm::ArrayRef<double> getSum() const { return sum; }

private:
  int64_t size, count = 0;
  std::vector<double> sum;
};

} // namespace jpq
