//===- ReducedProblem.h - The choice problem as solvers see it --*- C++ -*-===//
#pragma once

#include "jpq/Selection/Selection.h"

namespace jpq::selection {

/// An option that no other option of its unit dominates.
struct ReducedOption {
  /// Beyond the unit's cheapest option, in multiples of the common divisor.
  int64_t cost;
  /// In multiples of ReducedProblem::harmStep. Integers, so that sums do not
  /// depend on their order and ties are ties.
  int64_t harm;
  /// Of the option in the original unit.
  unsigned index;
};

/// A position in each unit's reduced options.
using Positions = std::vector<unsigned>;

/// The problem without dominated options and without what all choices have in
/// common.
struct ReducedProblem {
  /// Options by rising cost and strictly falling harm; the first costs 0.
  std::vector<std::vector<ReducedOption>> units;
  /// What may be spent beyond the cheapest options; >= 0.
  int64_t budget = 0;
  /// The harm of 1. Sums of harms stay below 2^60 in magnitude.
  double harmStep = 1;

  /// Error if check() fails or the budget is below the smallest cost.
  static llvm::Expected<ReducedProblem> create(const SelectionProblem &problem);

  int64_t getCost(const Positions &positions) const;
  int64_t getHarm(const Positions &positions) const;

  /// The selection in terms of `problem`; `bound` is a lower bound of the least
  /// harm, in steps.
  Selection expand(const SelectionProblem &problem, const Positions &positions, double bound) const;
};

} // namespace jpq::selection
