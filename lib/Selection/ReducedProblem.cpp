//===- ReducedProblem.cpp - The choice problem as solvers see it ----------===//

#include "ReducedProblem.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>
#include <cmath>
#include <numeric>

namespace jpq::selection {

/// The exponent e for which harms times 2^e have sums below 2^60.
static int getHarmExponent(const SelectionProblem &problem) {
  double largest = 0;
  for (const Unit &unit : problem.units)
    for (const Option &option : unit.options)
      largest = std::max(largest, std::abs(option.harm));
  if (largest == 0)
    return 0;
  return 58 - std::ilogb(largest) - static_cast<int>(llvm::Log2_64_Ceil(problem.units.size()));
}

/// The options of `unit` that are not dominated, with their full costs.
static std::vector<ReducedOption> reduceUnit(const Unit &unit, int harmExponent) {
  std::vector<ReducedOption> options;
  for (auto [index, option] : llvm::enumerate(unit.options))
    options.push_back({option.cost, std::llrint(std::ldexp(option.harm, harmExponent)), static_cast<unsigned>(index)});
  llvm::sort(options, [](const ReducedOption &a, const ReducedOption &b) {
    return std::tie(a.cost, a.harm, a.index) < std::tie(b.cost, b.harm, b.index);
  });
  size_t kept = 1;
  for (const ReducedOption &option : llvm::drop_begin(options))
    if (option.harm < options[kept - 1].harm)
      options[kept++] = option;
  options.resize(kept);
  return options;
}

llvm::Expected<ReducedProblem> ReducedProblem::create(const SelectionProblem &problem) {
  if (llvm::Error error = problem.check())
    return std::move(error);
  const int64_t smallest = problem.getSmallestCost();
  if (problem.budget < smallest)
    return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                   "the budget of " + llvm::Twine(problem.budget) +
                                       " cannot be reached: the smallest possible cost is " + llvm::Twine(smallest));
  const int exponent = getHarmExponent(problem);
  ReducedProblem reduced;
  reduced.harmStep = std::ldexp(1.0, -exponent);
  int64_t divisor = 0;
  for (const Unit &unit : problem.units) {
    std::vector<ReducedOption> &options = reduced.units.emplace_back(reduceUnit(unit, exponent));
    const int64_t cheapest = options.front().cost;
    for (ReducedOption &option : options) {
      option.cost -= cheapest;
      divisor = std::gcd(divisor, option.cost);
    }
  }
  // What no sum of costs can hit exactly is no part of the budget: a tighter
  // bound for free.
  divisor = std::max<int64_t>(divisor, 1);
  for (std::vector<ReducedOption> &options : reduced.units)
    for (ReducedOption &option : options)
      option.cost /= divisor;
  reduced.budget = (problem.budget - smallest) / divisor;
  return reduced;
}

int64_t ReducedProblem::getCost(const Positions &positions) const {
  int64_t sum = 0;
  for (auto [options, position] : llvm::zip_equal(units, positions))
    sum += options[position].cost;
  return sum;
}

int64_t ReducedProblem::getHarm(const Positions &positions) const {
  int64_t sum = 0;
  for (auto [options, position] : llvm::zip_equal(units, positions))
    sum += options[position].harm;
  return sum;
}

Selection ReducedProblem::expand(const SelectionProblem &problem, const Positions &positions, double bound) const {
  Selection selection;
  for (auto [unit, options, position] : llvm::zip_equal(problem.units, units, positions)) {
    unsigned index = options[position].index;
    selection.choice.push_back(index);
    selection.cost += unit.options[index].cost;
    selection.harm += unit.options[index].harm;
  }
  selection.gap = std::max(0.0, (static_cast<double>(getHarm(positions)) - bound) * harmStep);
  return selection;
}

} // namespace jpq::selection
