//===- AffineSearch.h - Scale and zero point of least error -----*- C++ -*-===//
#pragma once

#include "AffineKernel.h"
#include "GroupCodec.h"

namespace jpq::affine {

/// The levels of codes of `bits` bits for weights that were divided by `unit`.
Levels getLevels(const GroupCode &shared, unsigned bits, ZeroPoint zeroPoint, double unit);

/// Writes `weights`, divided by 2^exponent, to `normalized`.
void normalize(llvm::ArrayRef<float> weights, int exponent, float *normalized);

/// Finds, for one group at a time, the scale and zero point of least
/// importance-weighted squared error, as decoded.
///
/// A grid of clipped ranges gives starting points; the best few are improved by
/// turns of "every weight takes its nearest level" and "scale and offset take
/// their least-squares values for these codes". Every candidate is rounded to
/// what can be stored before it is judged. Plain rounding to the range of the
/// group is one of the candidates, so the result is never worse.
class AffineSearch : public GroupSearch {
public:
  AffineSearch(unsigned bits, ZeroPoint zeroPoint, llvm::ArrayRef<float> importance);
  GroupCode search(llvm::ArrayRef<float> weights) const override;

private:
  unsigned bits;
  ZeroPoint zeroPoint;
  int64_t count;
  /// Padded to kLanes; the largest is 1.
  std::vector<float> importance;
  double totalImportance = 0;
};

} // namespace jpq::affine
