//===- SuffixBounds.cpp - What undecided units can still do ---------------===//

#include "SuffixBounds.h"
#include <algorithm>
#include <cmath>
#include <limits>

namespace jpq::selection {

SuffixBounds::SuffixBounds(const ReducedProblem &problem, const Positions &base, llvm::ArrayRef<unsigned> order,
                           std::vector<double> givenPrices)
    : problem(problem), base(base), order(order), prices(std::move(givenPrices)),
      changes((order.size() + 1) * prices.size()), cheapest(order.size() + 1, 0) {
  for (size_t decided = order.size(); decided-- > 0;) {
    const unsigned unit = order[decided];
    const std::vector<ReducedOption> &options = problem.units[unit];
    const ReducedOption &from = options[base[unit]];
    cheapest[decided] = cheapest[decided + 1] - from.cost;
    for (size_t price = 0; price < prices.size(); ++price) {
      const ReducedOption &to = options[getChosen(unit, prices[price])];
      const Change &later = changes[(decided + 1) * prices.size() + price];
      changes[decided * prices.size() + price] = {later.least + static_cast<double>(to.harm - from.harm) +
                                                      prices[price] * static_cast<double>(to.cost - from.cost),
                                                  later.cost + to.cost - from.cost, later.harm + to.harm - from.harm};
    }
  }
}

unsigned SuffixBounds::getChosen(unsigned unit, double price) const {
  const std::vector<ReducedOption> &options = problem.units[unit];
  unsigned best = 0;
  double least = std::numeric_limits<double>::infinity();
  for (unsigned position = 0; position < options.size(); ++position) {
    double value = static_cast<double>(options[position].harm) + price * static_cast<double>(options[position].cost);
    if (value < least) {
      least = value;
      best = position;
    }
  }
  return best;
}

double SuffixBounds::getLower(const State &state, size_t decided) const {
  if (state.cost + cheapest[decided] > problem.budget)
    return std::numeric_limits<double>::infinity();
  // Sums of a few thousand terms below 2^60 in double: the bound gives way by
  // more than they can be wrong.
  constexpr double kRounding = 0x1p-40;
  const double over = static_cast<double>(state.cost - problem.budget);
  double best = -std::numeric_limits<double>::infinity();
  const Change *change = changes.data() + decided * prices.size();
  for (size_t price = 0; price < prices.size(); ++price) {
    const double paid = prices[price] * over, least = change[price].least;
    best = std::max(best, paid + least - kRounding * (std::abs(paid) + std::abs(least)));
  }
  const double harm = static_cast<double>(state.harm);
  return harm + best - kRounding * std::abs(harm);
}

int64_t SuffixBounds::getUpper(const State &state, size_t decided, size_t &price) const {
  int64_t best = std::numeric_limits<int64_t>::max();
  const Change *change = changes.data() + decided * prices.size();
  for (size_t candidate = 0; candidate < prices.size(); ++candidate)
    if (state.cost + change[candidate].cost <= problem.budget && state.harm + change[candidate].harm < best) {
      best = state.harm + change[candidate].harm;
      price = candidate;
    }
  return best;
}

void SuffixBounds::complete(Positions &positions, size_t decided, size_t price) const {
  for (unsigned unit : order.drop_front(decided))
    positions[unit] = getChosen(unit, prices[price]);
}

} // namespace jpq::selection
