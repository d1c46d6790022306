//===- TokenWeights.cpp - How much the tokens of a window count -----------===//

#include "jpq/Numerics/Inputs/TokenWeights.h"
#include <algorithm>
#include <numeric>

using namespace jpq;

std::vector<double> jpq::getTokenWeights(llvm::ArrayRef<double> squaredNorms) {
  std::vector<double> weights(squaredNorms.begin(), squaredNorms.end());
  if (weights.empty())
    return weights;
  std::vector<double> sorted(weights);
  auto quantile = sorted.begin() + (sorted.size() - 1) * 99 / 100;
  std::nth_element(sorted.begin(), quantile, sorted.end());
  for (double &weight : weights)
    weight = std::min(weight, *quantile);
  double mean = std::accumulate(weights.begin(), weights.end(), 0.0) / double(weights.size());
  for (double &weight : weights)
    weight = mean > 0 ? weight / mean : 1.0;
  return weights;
}
