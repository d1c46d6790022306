//===- PartialChoices.h - Choices that share their beginnings ---*- C++ -*-===//
#pragma once

#include "ReducedProblem.h"

namespace jpq::selection {

/// One partial choice of a front: some units decided, all others at their base
/// position.
struct State {
  /// Of all units, those at their base included.
  int64_t cost, harm;
  /// Where PartialChoices finds what was decided.
  uint32_t node;
};

/// What was decided: every node says where one unit departs from its base
/// position, and which departures came before.
class PartialChoices {
public:
  /// The node of the choice that departs nowhere.
  static constexpr uint32_t kRoot = 0;

  explicit PartialChoices(Positions base) : base(std::move(base)), nodes(1, {kRoot, 0, 0}) {}

  /// The choice of `node`, with `unit` at `position`.
  uint32_t extend(uint32_t node, unsigned unit, unsigned position) {
    if (position == base[unit])
      return node;
    nodes.push_back({node, unit, position});
    return static_cast<uint32_t>(nodes.size() - 1);
  }

  const Positions &getBase() const { return base; }
  Positions getPositions(uint32_t node) const;
  size_t size() const { return nodes.size(); }

  /// Whether `a`, with `unit` at `positionA`, chooses lower option indices than
  /// `b` with `unit` at `positionB`: less at the first unit at which they
  /// differ.
  bool isLower(const ReducedProblem &problem, unsigned unit, uint32_t a, unsigned positionA, uint32_t b,
               unsigned positionB) const;

  /// Forgets the nodes that no state of `front` leads to.
  void collect(std::vector<State> &front);

private:
  struct Node {
    uint32_t parent;
    unsigned unit, position;
  };
  Positions base;
  /// Parents before children.
  std::vector<Node> nodes;
};

} // namespace jpq::selection
