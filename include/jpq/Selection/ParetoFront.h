//===- ParetoFront.h - Combining choices whose costs and harms add -*- C++ -*-===//
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include <cstdint>
#include <vector>

namespace jpq {

/// A combination of options: what it costs, what it harms, and which option each part takes.
struct FrontPoint {
  int64_t cost;
  double harm;
  llvm::SmallVector<unsigned, 5> choices;
};

/// Combinations of which none is at least as cheap and as harmless as another; ascending cost, descending harm.
using ParetoFront = std::vector<FrontPoint>;

/// Keeps the points that no other dominates. Of equal points the one with the lower choices stays.
ParetoFront reduceToFront(std::vector<FrontPoint> points);

/// All sums of a point of `front` and a point of `options` (whose choices are appended), reduced.
ParetoFront combineFronts(const ParetoFront &front, const ParetoFront &options);

} // namespace jpq
