//===- Selection.h - The choice problem: one option per unit under a budget -*- C++ -*-===//
//
// A multiple-choice knapsack: units, each with options of a cost (bytes, or nanoseconds) and a harm (KL per token at
// the model's output); exactly one option per unit; the sum of costs at most the budget; the sum of harms least.
// check() -> solve -> verify(), where verify() knows no solver.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"
#include <cstdint>
#include <string>
#include <vector>

namespace jpq {

struct Option {
  /// In the unit of the budget, >= 0.
  int64_t cost;
  /// Predicted or measured harm; finite; may be slightly negative when measured.
  double harm;
};

struct Unit {
  std::string name;
  std::vector<Option> options;
};

struct Selection {
  /// One index into each unit's options.
  std::vector<unsigned> choice;
  int64_t cost = 0;
  double harm = 0;
  /// harm minus a proven lower bound of the least harm (>= 0; 0 when proven optimal).
  double gap = 0;
};

struct SelectionProblem {
  std::vector<Unit> units;
  int64_t budget = 0;

  /// Errors: no unit, a unit without options, a cost below zero, a harm that is not finite, costs whose sum may
  /// leave 63 bits.
  llvm::Error check() const;
  /// The smallest sum of costs that any choice has.
  int64_t getSmallestCost() const;
  /// Recomputes `selection` from the problem alone and compares: one valid option per unit, cost and harm as stated
  /// (harm to 1e-9 relative), cost within the budget.
  llvm::Error verify(const Selection &selection) const;
};

/// The exact optimum (dominated options dropped, units merged one by one into a front of non-dominated partial choices,
/// partial choices cut by a Lagrangian lower bound against the best complete choice known). Equal harms are broken by
/// less cost, then by lower option indices, so that the result is unique (harms count to 2^-58 of their largest sum).
/// If more than `stateLimit` partial choices would have to be kept, or 64 times as many looked at, it keeps the best
/// bounded ones and states the gap. An unreachable budget is an error that names getSmallestCost().
llvm::Expected<Selection> solveExact(const SelectionProblem &problem, size_t stateLimit = 4000000);

} // namespace jpq
