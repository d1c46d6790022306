//===- CleanWeight.h - What codecs make of numbers that are none -*- C++ -*-===//
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>

namespace jpq {

/// A NaN counts as 0, an infinity as the largest float.
inline float cleanWeight(float weight) {
  constexpr float kLargest = std::numeric_limits<float>::max();
  return std::isnan(weight) ? 0.0f : std::clamp(weight, -kLargest, kLargest);
}

} // namespace jpq
