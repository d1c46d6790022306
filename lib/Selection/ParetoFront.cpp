//===- ParetoFront.cpp - Combining choices whose costs and harms add ------===//

#include "jpq/Selection/ParetoFront.h"
#include "llvm/ADT/STLExtras.h"
#include <tuple>

using namespace jpq;

ParetoFront jpq::reduceToFront(std::vector<FrontPoint> points) {
  llvm::sort(points, [](const FrontPoint &a, const FrontPoint &b) {
    return std::tie(a.cost, a.harm, a.choices) < std::tie(b.cost, b.harm, b.choices);
  });
  ParetoFront front;
  for (FrontPoint &point : points)
    if (front.empty() || point.harm < front.back().harm)
      front.push_back(std::move(point));
  return front;
}

ParetoFront jpq::combineFronts(const ParetoFront &front, const ParetoFront &options) {
  std::vector<FrontPoint> sums;
  sums.reserve(front.size() * options.size());
  for (const FrontPoint &a : front)
    for (const FrontPoint &b : options) {
      FrontPoint &sum = sums.emplace_back(a);
      sum.cost += b.cost;
      sum.harm += b.harm;
      sum.choices.append(b.choices);
    }
  return reduceToFront(std::move(sums));
}
