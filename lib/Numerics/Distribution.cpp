//===- Distribution.cpp - Likelihoods and divergences of logits -----------===//

#include "jpq/Numerics/Distribution.h"
#include <Eigen/Core>
#include <cmath>
#include <limits>

using namespace jpq;

using Row = Eigen::Map<const Eigen::ArrayXf>;

/// Exponentials are taken in f32 (vectorized) and added up in f64 from block to block.
static constexpr Eigen::Index kBlock = 256;

/// log sum exp of the logits.
static double getLogSum(const Row &logits, float maximum) {
  double sum = 0;
  for (Eigen::Index i = 0; i < logits.size(); i += kBlock)
    sum += (logits.segment(i, std::min(kBlock, logits.size() - i)) - maximum).exp().sum();
  return maximum + std::log(sum);
}

double jpq::getNegativeLogLikelihood(llvm::ArrayRef<float> logits, int64_t label) {
  if (label < 0 || label >= int64_t(logits.size()))
    return std::numeric_limits<double>::quiet_NaN();
  Row row(logits.data(), logits.size());
  return getLogSum(row, row.maxCoeff()) - logits[label];
}

double jpq::getDivergence(llvm::ArrayRef<float> reference, llvm::ArrayRef<float> logits) {
  Row p(reference.data(), reference.size()), q(logits.data(), logits.size());
  float maximum = p.maxCoeff();
  double logSumP = getLogSum(p, maximum), logSumQ = getLogSum(q, q.maxCoeff());
  // KL = E_p[p_i - q_i] - logsum_p + logsum_q.
  double sum = 0;
  for (Eigen::Index i = 0; i < p.size(); i += kBlock) {
    Eigen::Index n = std::min(kBlock, p.size() - i);
    sum += ((p.segment(i, n) - maximum).exp() * (p.segment(i, n) - q.segment(i, n))).sum();
  }
  return sum / std::exp(logSumP - maximum) - logSumP + logSumQ;
}
