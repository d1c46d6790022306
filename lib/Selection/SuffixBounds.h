//===- SuffixBounds.h - What undecided units can still do -------*- C++ -*-===//
#pragma once

#include "PartialChoices.h"

namespace jpq::selection {

/// Lagrangian bounds for partial choices. Units are decided in a fixed order;
/// for each number of decided units and a few prices of cost it is known what
/// the undecided ones would choose at that price.
class SuffixBounds {
public:
  /// `prices` are harms per cost, in steps; none is negative.
  SuffixBounds(const ReducedProblem &problem, const Positions &base, llvm::ArrayRef<unsigned> order,
               std::vector<double> prices);

  /// A lower bound of the harm of all complete choices within the budget that
  /// `state`, with `decided` units, can become; infinite if there are none.
  double getLower(const State &state, size_t decided) const;

  /// The harm of the best complete choice within the budget among those of the
  /// prices; the largest integer if there is none. Sets `price` to its number.
  int64_t getUpper(const State &state, size_t decided, size_t &price) const;

  /// Sets the undecided units of `positions` to what they choose at `price`.
  void complete(Positions &positions, size_t decided, size_t price) const;

private:
  /// What the undecided units change against their base at one price.
  struct Change {
    /// The least sum of harm + price * cost.
    double least = 0;
    int64_t cost = 0, harm = 0;
  };
  unsigned getChosen(unsigned unit, double price) const;

  const ReducedProblem &problem;
  Positions base;
  llvm::ArrayRef<unsigned> order;
  std::vector<double> prices;
  /// Of `decided` units and price number k at [decided * prices.size() + k].
  std::vector<Change> changes;
  /// The least cost that the undecided units can add to their base.
  std::vector<int64_t> cheapest;
};

} // namespace jpq::selection
