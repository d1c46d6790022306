//===- PartialChoices.cpp - Choices that share their beginnings -----------===//

#include "PartialChoices.h"
#include "llvm/ADT/SmallVector.h"
#include <map>

namespace jpq::selection {

Positions PartialChoices::getPositions(uint32_t node) const {
  Positions positions = base;
  for (; node != kRoot; node = nodes[node].parent)
    positions[nodes[node].unit] = nodes[node].position;
  return positions;
}

bool PartialChoices::isLower(const ReducedProblem &problem, unsigned unit, uint32_t a, unsigned positionA, uint32_t b,
                             unsigned positionB) const {
  // Only what lies behind the last common node can differ.
  std::map<unsigned, std::pair<unsigned, unsigned>> differing;
  differing[unit] = {positionA, positionB};
  while (a != b) {
    // Parents come before children, so the later node is no ancestor of the
    // other.
    const bool stepA = a > b;
    const Node &node = nodes[stepA ? a : b];
    auto &entry = differing.try_emplace(node.unit, base[node.unit], base[node.unit]).first->second;
    (stepA ? entry.first : entry.second) = node.position;
    (stepA ? a : b) = node.parent;
  }
  for (const auto &[where, positions] : differing)
    if (positions.first != positions.second)
      return problem.units[where][positions.first].index < problem.units[where][positions.second].index;
  return false;
}

void PartialChoices::collect(std::vector<State> &front) {
  std::vector<uint32_t> target(nodes.size(), 0);
  for (const State &state : front)
    target[state.node] = 1;
  for (size_t node = nodes.size() - 1; node > 0; --node)
    if (target[node])
      target[nodes[node].parent] = 1;
  uint32_t kept = 1;
  target[kRoot] = kRoot;
  for (size_t node = 1; node < nodes.size(); ++node)
    if (target[node]) {
      nodes[kept] = nodes[node];
      nodes[kept].parent = target[nodes[kept].parent];
      target[node] = kept++;
    }
  nodes.resize(kept);
  for (State &state : front)
    state.node = target[state.node];
}

} // namespace jpq::selection
