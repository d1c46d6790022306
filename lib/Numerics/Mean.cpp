//===- Mean.cpp - Means, and how far chance moves them --------------------===//

#include "jpq/Numerics/Mean.h"
#include <cmath>

double jpq::getMean(llvm::ArrayRef<double> values) {
  double sum = 0;
  for (double value : values)
    sum += value;
  return values.empty() ? 0 : sum / values.size();
}

double jpq::getStandardError(llvm::ArrayRef<double> values) {
  if (values.size() < 2)
    return 0;
  double mean = getMean(values), sum = 0;
  for (double value : values)
    sum += (value - mean) * (value - mean);
  return std::sqrt(sum / (values.size() - 1) / values.size());
}
