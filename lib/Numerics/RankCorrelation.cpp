//===- RankCorrelation.cpp - Whether two lists have the same order --------===//

#include "jpq/Numerics/RankCorrelation.h"
#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

/// The rank of every number, from 0; equal numbers share the mean of theirs.
static std::vector<double> getRanks(llvm::ArrayRef<double> values) {
  std::vector<size_t> order(values.size());
  std::iota(order.begin(), order.end(), size_t(0));
  std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return values[a] < values[b]; });
  std::vector<double> ranks(values.size());
  for (size_t first = 0; first < order.size();) {
    size_t last = first;
    while (last < order.size() && values[order[last]] == values[order[first]])
      ++last;
    for (size_t i = first; i < last; ++i)
      ranks[order[i]] = double(first + last - 1) / 2;
    first = last;
  }
  return ranks;
}

double jpq::getRankCorrelation(llvm::ArrayRef<double> a, llvm::ArrayRef<double> b) {
  std::vector<double> ranksA = getRanks(a), ranksB = getRanks(b);
  double mean = (double(a.size()) - 1) / 2, ab = 0, aa = 0, bb = 0;
  for (size_t i = 0; i < a.size(); ++i) {
    double x = ranksA[i] - mean, y = ranksB[i] - mean;
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return ab / std::sqrt(aa * bb);
}
