//===- SolveExact.cpp - Dynamic programming between two bounds ------------===//
//
// Units are decided one by one, those first for which the relaxation finds it
// hardest to say (their second best option is nearest to the best at the
// relaxation's price of cost: the core of Pisinger, "A minimal algorithm for
// the multiple-choice knapsack problem", 1995). A front holds the partial
// choices that no other dominates. Undecided units stand at their best option
// at that price, so that every partial choice is also a complete one, nearly in
// budget.
//
// Partial choices whose Lagrangian lower bound exceeds the best complete choice
// known are dropped. Good complete choices turn up after a few units; then most
// options of the other units can be excluded before they are tried.
//
//===----------------------------------------------------------------------===//

#include "Relaxation.h"
#include "SuffixBounds.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace jpq {

using namespace selection;

namespace {
class ExactSolver {
public:
  ExactSolver(const ReducedProblem &problem, size_t stateLimit);

  void solve();

  const Positions &getBest() const { return best; }
  /// A lower bound of the least harm: that of the best if nothing was cut.
  double getBound() const { return std::min(static_cast<double>(bestHarm), cutBound); }

private:
  /// A state that the unit in hand makes of a state of the front.
  struct Candidate {
    State state;
    unsigned position;
  };

  double getExcess(unsigned unit, unsigned position) const;
  void decide(size_t decided);
  void mergeOption(unsigned unit, unsigned position, std::vector<Candidate> &merged) const;
  void append(std::vector<Candidate> &candidates, const Candidate &next, unsigned unit) const;
  size_t getLimit(unsigned unit) const;
  void cutCandidates(std::vector<Candidate> &candidates, size_t decided, size_t limit);
  void offer(int64_t harm, Positions positions);
  void limitNodes(size_t decided);

  const ReducedProblem &problem;
  /// The most states of a front.
  size_t stateLimit;
  /// How many states may still be looked at.
  size_t workLeft;
  Relaxation relaxation;
  std::vector<unsigned> order;
  std::optional<PartialChoices> choices;
  std::optional<SuffixBounds> bounds;

  std::vector<State> front;
  Positions best;
  int64_t bestHarm;
  /// The least lower bound of a partial choice that was cut because there were
  /// too many.
  double cutBound = std::numeric_limits<double>::infinity();
};
} // namespace

/// The relaxation's price of cost and others around it, by rank among the
/// slopes: partial choices that have spent much or little are bounded best by
/// another price than the whole.
static std::vector<double> choosePrices(const Relaxation &relaxation) {
  std::vector<double> prices = {relaxation.lambda, 0.0};
  const size_t slopes = relaxation.slopes.size(), centre = relaxation.taken;
  for (size_t step = 1; step <= slopes && step <= 4096; step *= 2) {
    if (centre + step < slopes)
      prices.push_back(relaxation.slopes[centre + step]);
    if (centre >= step)
      prices.push_back(relaxation.slopes[centre - step]);
  }
  // The steepest slope: beyond it nothing is bought.
  if (slopes > 0)
    prices.push_back(relaxation.slopes.front());
  llvm::sort(prices);
  prices.erase(llvm::unique(prices), prices.end());
  return prices;
}

/// The positions of least harm + lambda * cost; of several the cheapest.
static Positions chooseBase(const ReducedProblem &problem, double lambda) {
  Positions base;
  for (const std::vector<ReducedOption> &options : problem.units) {
    auto value = [&](const ReducedOption &option) {
      return static_cast<double>(option.harm) + lambda * static_cast<double>(option.cost);
    };
    auto least =
        llvm::min_element(options, [&](const ReducedOption &a, const ReducedOption &b) { return value(a) < value(b); });
    base.push_back(static_cast<unsigned>(least - options.begin()));
  }
  return base;
}

ExactSolver::ExactSolver(const ReducedProblem &problem, size_t stateLimit)
    : problem(problem), stateLimit(std::clamp<size_t>(stateLimit, 1, size_t(1) << 28)), workLeft(64 * this->stateLimit),
      relaxation(relax(problem)), best(relaxation.positions) {
  fillUp(problem, best);
  bestHarm = problem.getHarm(best);
  choices.emplace(chooseBase(problem, relaxation.lambda));

  std::vector<std::pair<double, unsigned>> closeness;
  for (unsigned unit = 0; unit < problem.units.size(); ++unit) {
    double nearest = std::numeric_limits<double>::infinity();
    for (unsigned position = 0; position < problem.units[unit].size(); ++position)
      if (position != choices->getBase()[unit])
        nearest = std::min(nearest, getExcess(unit, position));
    if (nearest < std::numeric_limits<double>::infinity())
      closeness.push_back({nearest, unit});
  }
  llvm::sort(closeness);
  llvm::append_range(order, llvm::make_second_range(closeness));
  bounds.emplace(problem, choices->getBase(), order, choosePrices(relaxation));
}

/// By how much `position` is worse than the base of `unit` at the relaxation's
/// price.
double ExactSolver::getExcess(unsigned unit, unsigned position) const {
  const ReducedOption &option = problem.units[unit][position];
  const ReducedOption &base = problem.units[unit][choices->getBase()[unit]];
  return static_cast<double>(option.harm - base.harm) +
         relaxation.lambda * static_cast<double>(option.cost - base.cost);
}

/// Adds `next`, which costs at least as much as all of `candidates`, unless it
/// is dominated.
void ExactSolver::append(std::vector<Candidate> &candidates, const Candidate &next, unsigned unit) const {
  if (!candidates.empty()) {
    Candidate &last = candidates.back();
    if (last.state.harm < next.state.harm)
      return;
    if (last.state.harm == next.state.harm) {
      // Of equals, the choice of lower option indices, so that the result is
      // unique.
      if (last.state.cost == next.state.cost &&
          choices->isLower(problem, unit, next.state.node, next.position, last.state.node, last.position))
        last = next;
      return;
    }
    if (last.state.cost == next.state.cost) {
      last = next;
      return;
    }
  }
  candidates.push_back(next);
}

/// Merges the front, with `unit` at `position`, into `merged`: both by rising
/// cost and falling harm, and so the result.
void ExactSolver::mergeOption(unsigned unit, unsigned position, std::vector<Candidate> &merged) const {
  const ReducedOption &option = problem.units[unit][position];
  const ReducedOption &base = problem.units[unit][choices->getBase()[unit]];
  const int64_t cost = option.cost - base.cost, harm = option.harm - base.harm;
  std::vector<Candidate> result;
  result.reserve(merged.size() + front.size());
  size_t i = 0;
  for (const State &state : front) {
    const Candidate candidate{{state.cost + cost, state.harm + harm, state.node}, position};
    for (; i < merged.size() && merged[i].state.cost <= candidate.state.cost; ++i)
      append(result, merged[i], unit);
    append(result, candidate, unit);
  }
  for (; i < merged.size(); ++i)
    append(result, merged[i], unit);
  merged = std::move(result);
}

void ExactSolver::offer(int64_t harm, Positions positions) {
  bestHarm = harm;
  best = std::move(positions);
}

/// The most states of the front after `unit`. Problems in which all options
/// cost the same per harm keep fronts full to the end: each unit may spend a
/// part of the work that is left, so that such problems end, too.
size_t ExactSolver::getLimit(unsigned unit) const {
  constexpr size_t kPart = 8, kFewest = 1000;
  const size_t perUnit = workLeft / kPart / problem.units[unit].size();
  return std::min(stateLimit, std::max(perUnit, kFewest));
}

/// Keeps the `limit` candidates whose lower bounds are least.
void ExactSolver::cutCandidates(std::vector<Candidate> &candidates, size_t decided, size_t limit) {
  if (candidates.size() <= limit)
    return;
  std::vector<std::pair<double, size_t>> byBound;
  for (auto [i, candidate] : llvm::enumerate(candidates))
    byBound.push_back({bounds->getLower(candidate.state, decided), i});
  std::nth_element(byBound.begin(), byBound.begin() + limit, byBound.end());
  cutBound = std::min(cutBound, byBound[limit].first);
  byBound.resize(limit);
  llvm::sort(byBound, llvm::less_second());
  for (auto [i, kept] : llvm::enumerate(llvm::make_second_range(byBound)))
    candidates[i] = candidates[kept];
  candidates.resize(limit);
}

/// Decides the unit that comes after `decided` others.
void ExactSolver::decide(size_t decided) {
  const unsigned unit = order[decided];
  const size_t limit = getLimit(unit);
  std::vector<Candidate> merged;
  for (unsigned position = 0; position < problem.units[unit].size(); ++position) {
    // Harms are below 2^60, and doubles have 53 bits: this is what rounding can
    // be.
    constexpr double kRounding = 0x1p16;
    const double allowed = static_cast<double>(bestHarm) - relaxation.bound;
    if (getExcess(unit, position) > allowed + kRounding)
      continue;
    const size_t work = merged.size() + front.size();
    workLeft -= std::min(workLeft, work);
    mergeOption(unit, position, merged);
    if (merged.size() > 2 * limit)
      cutCandidates(merged, decided + 1, limit);
  }

  size_t price = 0;
  const Candidate *leader = nullptr;
  size_t leaderPrice = 0;
  int64_t leaderHarm = bestHarm;
  for (const Candidate &candidate : merged)
    if (int64_t harm = bounds->getUpper(candidate.state, decided + 1, price); harm < leaderHarm) {
      leaderHarm = harm;
      leader = &candidate;
      leaderPrice = price;
    }
  if (leader) {
    Positions positions = choices->getPositions(leader->state.node);
    positions[unit] = leader->position;
    bounds->complete(positions, decided + 1, leaderPrice);
    fillUp(problem, positions);
    offer(problem.getHarm(positions), positions);
  }

  llvm::erase_if(merged, [&](const Candidate &candidate) {
    return bounds->getLower(candidate.state, decided + 1) > static_cast<double>(bestHarm);
  });
  cutCandidates(merged, decided + 1, limit);
  front.clear();
  for (const Candidate &candidate : merged) {
    front.push_back(candidate.state);
    front.back().node = choices->extend(candidate.state.node, unit, candidate.position);
  }
}

/// Keeps the memory of decisions within a few times the limit of states.
void ExactSolver::limitNodes(size_t decided) {
  const size_t nodeLimit = 4 * stateLimit + 1024;
  if (choices->size() <= nodeLimit)
    return;
  choices->collect(front);
  while (choices->size() > nodeLimit / 2 && front.size() > 1) {
    std::vector<Candidate> candidates;
    for (const State &state : front)
      candidates.push_back({state, 0});
    cutCandidates(candidates, decided, front.size() / 2);
    front.clear();
    for (const Candidate &candidate : candidates)
      front.push_back(candidate.state);
    choices->collect(front);
  }
}

void ExactSolver::solve() {
  const Positions &base = choices->getBase();
  front = {{problem.getCost(base), problem.getHarm(base), PartialChoices::kRoot}};
  for (size_t decided = 0; decided < order.size(); ++decided) {
    decide(decided);
    limitNodes(decided + 1);
  }
  // By rising cost and falling harm: the last within the budget is the best.
  while (!front.empty() && front.back().cost > problem.budget)
    front.pop_back();
  if (front.empty() || front.back().harm > bestHarm)
    return;
  offer(front.back().harm, choices->getPositions(front.back().node));
}

llvm::Expected<Selection> solveExact(const SelectionProblem &problem, size_t stateLimit) {
  llvm::Expected<ReducedProblem> reduced = ReducedProblem::create(problem);
  if (!reduced)
    return reduced.takeError();
  ExactSolver solver(*reduced, stateLimit);
  solver.solve();
  return reduced->expand(problem, solver.getBest(), solver.getBound());
}

} // namespace jpq
