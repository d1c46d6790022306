//===- TestProblem.h - Random choice problems -------------------*- C++ -*-===//
#pragma once

#include "jpq/Selection/Selection.h"
#include <cmath>
#include <random>

namespace jpq::test {

/// Small problems with everything that is odd: negative harms, ties (harms are
/// multiples of 1/8), dominated options, options that cost nothing.
inline SelectionProblem makeOddProblem(unsigned seed) {
  std::mt19937 random(seed);
  auto below = [&](unsigned limit) { return static_cast<int>(random() % limit); };
  SelectionProblem problem;
  int64_t largest = 0;
  for (int unit = 0, units = 1 + below(6); unit < units; ++unit) {
    Unit &made = problem.units.emplace_back();
    made.name = "unit" + std::to_string(unit);
    int64_t most = 0;
    for (int option = 0, options = 1 + below(5); option < options; ++option) {
      int64_t cost = below(4) ? below(12) * (seed % 3 + 1) : 0;
      most = std::max(most, cost);
      made.options.push_back({cost, (below(20) - 4) / 8.0});
    }
    largest += most;
  }
  problem.budget = below(static_cast<unsigned>(largest) + 3);
  return problem;
}

/// What a model gives: weights of a few sizes, widths of falling harm (about a
/// factor 3.5 per bit), every unit with its own sensitivity; some units have a
/// form of storing that is not on the hull.
inline SelectionProblem makeModelProblem(unsigned units, unsigned options, unsigned seed, double budgetShare) {
  std::mt19937 random(seed);
  std::normal_distribution<double> gaussian;
  const int64_t sizes[] = {576 * 576, 576 * 192, 576 * 1536};
  SelectionProblem problem;
  int64_t dense = 0;
  for (unsigned unit = 0; unit < units; ++unit) {
    Unit &made = problem.units.emplace_back();
    made.name = "unit" + std::to_string(unit);
    const int64_t size = sizes[unit % 3];
    dense += size * 2;
    const double sensitivity = std::exp(gaussian(random));
    for (unsigned option = 0; option < options; ++option) {
      double bits = option * 8.0 / (options - 1);
      int64_t bytes = static_cast<int64_t>(size * (bits + 0.25) / 8);
      double harm = sensitivity * std::exp(-1.25 * bits) * std::exp(0.2 * gaussian(random));
      made.options.push_back({bytes, harm});
    }
  }
  problem.budget = static_cast<int64_t>(budgetShare * static_cast<double>(dense));
  return problem;
}

} // namespace jpq::test
