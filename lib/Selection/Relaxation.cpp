//===- Relaxation.cpp - The linear relaxation of the choice problem -------===//

#include "Relaxation.h"
#include "llvm/ADT/STLExtras.h"
#include <tuple>

namespace jpq::selection {

/// Products of costs (63 bits) and harms (60 bits).
__extension__ using Wide = __int128;

namespace {
/// From one option of a unit's hull to the next.
struct Segment {
  unsigned unit, to;
  int64_t cost, gain;

  double getSlope() const { return static_cast<double>(gain) / static_cast<double>(cost); }
};
} // namespace

/// Appends the lower convex hull of a unit: gains per cost fall from segment to
/// segment.
static void appendHull(const ReducedProblem &problem, unsigned unit, std::vector<Segment> &segments) {
  const size_t first = segments.size();
  const std::vector<ReducedOption> &options = problem.units[unit];
  for (unsigned to = 1; to < options.size(); ++to) {
    Segment segment{unit, to, options[to].cost - options[to - 1].cost, options[to - 1].harm - options[to].harm};
    while (segments.size() > first && static_cast<Wide>(segments.back().gain) * segment.cost <=
                                          static_cast<Wide>(segment.gain) * segments.back().cost) {
      segment.cost += segments.back().cost;
      segment.gain += segments.back().gain;
      segments.pop_back();
    }
    segments.push_back(segment);
  }
}

Relaxation relax(const ReducedProblem &problem) {
  std::vector<Segment> segments;
  for (unsigned unit = 0; unit < problem.units.size(); ++unit)
    appendHull(problem, unit, segments);
  // The segments of a unit stay in order, and ties go to lower units.
  llvm::sort(segments, [](const Segment &a, const Segment &b) {
    Wide left = static_cast<Wide>(a.gain) * b.cost;
    Wide right = static_cast<Wide>(b.gain) * a.cost;
    if (left != right)
      return left > right;
    return std::tie(a.unit, a.to) < std::tie(b.unit, b.to);
  });

  Relaxation result;
  result.positions.assign(problem.units.size(), 0);
  int64_t left = problem.budget;
  for (const Segment &segment : segments) {
    result.slopes.push_back(segment.getSlope());
    if (result.taken < result.slopes.size() - 1)
      continue;
    if (segment.cost > left)
      continue;
    left -= segment.cost;
    result.positions[segment.unit] = segment.to;
    ++result.taken;
  }
  if (result.taken < segments.size())
    result.lambda = result.slopes[result.taken];
  result.bound = static_cast<double>(problem.getHarm(result.positions)) - result.lambda * static_cast<double>(left);
  // A unit whose next segment does not fit stays where it is: the later ones
  // need the earlier.
  std::vector<bool> blocked(problem.units.size(), false);
  for (const Segment &segment : llvm::drop_begin(segments, result.taken)) {
    if (blocked[segment.unit] || segment.cost > left) {
      blocked[segment.unit] = true;
      continue;
    }
    left -= segment.cost;
    result.positions[segment.unit] = segment.to;
  }
  return result;
}

void fillUp(const ReducedProblem &problem, Positions &positions) {
  int64_t left = problem.budget - problem.getCost(positions);
  // Every sweep lets each unit take its best option that fits. Sweeps after the
  // first few change next to nothing.
  constexpr int kMostSweeps = 8;
  for (int sweep = 0; sweep < kMostSweeps; ++sweep) {
    bool changed = false;
    for (auto [options, position] : llvm::zip_equal(problem.units, positions)) {
      // Harms fall with costs: the last option that fits is the best.
      unsigned best = position;
      while (best + 1 < options.size() && options[best + 1].cost - options[position].cost <= left)
        ++best;
      left -= options[best].cost - options[position].cost;
      changed |= best != position;
      position = best;
    }
    if (!changed)
      return;
  }
}

} // namespace jpq::selection
