//===- GrowthCurve.h - From the sum of harms to the harm of the whole -*- C++ -*-===//
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"
#include <vector>

namespace jpq {

/// The harm of a whole plan as a function of the sum of its options' harms. Errors of different weights amplify each
/// other, so it grows faster than the sum; how fast is known at the points where whole plans were measured. Between
/// them it is linear in the logarithms of both, below the first proportional to the sum, beyond the last it goes on
/// with the slope of the last two. Without points it is the sum.
class GrowthCurve {
public:
  /// `points` are pairs of sum and harm, both positive, sums and harms ascending; an error otherwise.
  static llvm::Expected<GrowthCurve> create(llvm::ArrayRef<double> points);
  double apply(double sum) const;
  /// The curve with all harms multiplied so that it goes through one more plan that was measured. A plan whose sum or
  /// harm is not positive changes nothing.
  GrowthCurve stretchThrough(double sum, double harm) const;
  /// What create() takes.
  std::vector<double> getPoints() const;

private:
  std::vector<double> sums, harms;
};

} // namespace jpq
