//===- Relaxation.h - The linear relaxation of the choice problem -*- C++
//-*-===//
#pragma once

#include "ReducedProblem.h"

namespace jpq::selection {

/// The optimum when options may be mixed: options on the units' lower convex
/// hulls, and one unit between two of them.
struct Relaxation {
  /// The mixed unit at the cheaper of its two options, and then what else fits
  /// of the hulls, best gain per cost first: within the budget.
  Positions positions;
  /// The harm that one unit of cost is worth at the optimum, in steps; 0 if the
  /// budget does not bind.
  double lambda = 0;
  /// A lower bound of the least harm, in steps.
  double bound = 0;
  /// The slopes of all hull segments, falling, and how many of them are taken
  /// whole.
  std::vector<double> slopes;
  size_t taken = 0;
};

Relaxation relax(const ReducedProblem &problem);

/// Spends what is left of the budget: improves units greedily until no single
/// unit can be improved.
void fillUp(const ReducedProblem &problem, Positions &positions);

} // namespace jpq::selection
