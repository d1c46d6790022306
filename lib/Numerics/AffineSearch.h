//===- AffineSearch.h - Scale and zero point of least error -----*- C++ -*-===//
#pragma once

#include "AffineKernel.h"
#include "jpq/Numerics/Codec.h"

namespace jpq::affine {

/// What is stored of a group beside its codes.
struct GroupCode {
  uint16_t scale = 0;    // f16
  uint8_t zeroPoint = 0; // ZeroPoint::Byte
  uint16_t minimum = 0;  // f16, ZeroPoint::Minimum
};

/// Finds, for one group at a time, the scale and zero point of least
/// importance-weighted squared error, as decoded.
///
/// A grid of clipped ranges gives starting points; the best few are improved by
/// turns of "every weight takes its nearest level" and "scale and offset take
/// their least-squares values for these codes". Every candidate is rounded to
/// what can be stored before it is judged. Plain rounding to the range of the
/// group is one of the candidates, so the result is never worse.
class GroupSearch {
public:
  /// A group of `importance.size()` columns; negative or non-finite importances
  /// count as 0, and if nothing counts, all columns do.
  GroupSearch(unsigned bits, ZeroPoint zeroPoint, llvm::ArrayRef<float> importance);

  /// Finds the stored form of `weights`, one group, and writes its codes. A NaN
  /// counts as 0, an infinity as the largest float. `scratch` is kept between
  /// calls to save its allocation.
  GroupCode encode(const float *weights, uint8_t *codes, std::vector<float> &scratch) const;

private:
  unsigned bits;
  ZeroPoint zeroPoint;
  int64_t count;
  /// Padded to kLanes; the largest is 1.
  std::vector<float> importance;
  double totalImportance = 0;
};

} // namespace jpq::affine
