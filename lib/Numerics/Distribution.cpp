//===- Distribution.cpp - Likelihoods and divergences of logits -----------===//

#include "jpq/Numerics/Distribution.h"
#include "jpq/Support/Threads.h"
#include <Eigen/Core>
#include <cmath>
#include <limits>

using namespace jpq;

using Row = Eigen::Map<const Eigen::ArrayXf>;

/// Exponentials are taken in f32 (vectorized) and added up in f64 from block to block.
static constexpr Eigen::Index kBlock = 256;

/// log sum exp(logits - maximum).
static double getLogSum(const Row &logits, float maximum) {
  double sum = 0;
  for (Eigen::Index i = 0; i < logits.size(); i += kBlock)
    sum += (logits.segment(i, std::min(kBlock, logits.size() - i)) - maximum).exp().sum();
  return std::log(sum);
}

double jpq::getNegativeLogLikelihood(llvm::ArrayRef<float> logits, int64_t label) {
  if (label < 0 || label >= int64_t(logits.size()))
    return std::numeric_limits<double>::quiet_NaN();
  Row row(logits.data(), logits.size());
  float maximum = row.maxCoeff();
  return getLogSum(row, maximum) + (double(maximum) - logits[label]);
}

double jpq::getDivergence(llvm::ArrayRef<float> reference, llvm::ArrayRef<float> logits) {
  if (reference.empty())
    return 0;
  Row p(reference.data(), reference.size()), q(logits.data(), logits.size());
  // Relative to the maxima, so that an offset of all logits (which changes no probability) costs no digits:
  // KL = E_p[p_i - q_i] - logsum_p + logsum_q.
  float maximumP = p.maxCoeff(), maximumQ = q.maxCoeff();
  double logSumP = getLogSum(p, maximumP), logSumQ = getLogSum(q, maximumQ), sum = 0;
  for (Eigen::Index i = 0; i < p.size(); i += kBlock) {
    Eigen::Index n = std::min(kBlock, p.size() - i);
    Eigen::Array<float, Eigen::Dynamic, 1, Eigen::ColMajor, kBlock, 1> weight = (p.segment(i, n) - maximumP).exp();
    auto difference = (p.segment(i, n) - maximumP) - (q.segment(i, n) - maximumQ);
    // What has no probability adds nothing, even if its logit is minus infinity. (The comparison lets NaN through.)
    sum += (weight == 0.0f).select(0.0f, weight * difference).sum();
  }
  return sum / std::exp(logSumP) - logSumP + logSumQ;
}

void jpq::addProbabilities(ConstMatrix logits, llvm::MutableArrayRef<double> sums) {
  struct Norm {
    float maximum;
    double factor;
  };
  std::vector<Norm> norms(logits.rows);
  parallelFor(logits.rows, [&](int64_t i) {
    Row row(logits.row(i), logits.columns);
    const float maximum = row.maxCoeff();
    norms[i] = {maximum, std::exp(-getLogSum(row, maximum))};
  });
  // Every column's sum takes the rows in their order.
  parallelFor((logits.columns + kBlock - 1) / kBlock, [&](int64_t block) {
    const Eigen::Index first = block * kBlock, n = std::min<Eigen::Index>(kBlock, logits.columns - first);
    Eigen::Map<Eigen::ArrayXd> sum(sums.data() + first, n);
    for (int64_t i = 0; i < logits.rows; ++i) {
      const Eigen::Map<const Eigen::ArrayXf> row(logits.row(i) + first, n);
      sum += (row - norms[i].maximum).exp().cast<double>() * norms[i].factor;
    }
  });
}

int64_t jpq::drawLabel(llvm::ArrayRef<float> logits, double uniform) {
  Row row(logits.data(), logits.size());
  float maximum = row.maxCoeff();
  double rest = uniform * std::exp(getLogSum(row, maximum));
  for (Eigen::Index i = 0; i < row.size(); i += kBlock) {
    Eigen::Index n = std::min(kBlock, row.size() - i);
    Eigen::Array<float, Eigen::Dynamic, 1, Eigen::ColMajor, kBlock, 1> weights = (row.segment(i, n) - maximum).exp();
    double sum = weights.sum();
    if (rest >= sum && i + n < row.size()) {
      rest -= sum;
      continue;
    }
    for (Eigen::Index j = 0; j < n; ++j) {
      rest -= weights[j];
      if (rest < 0)
        return i + j;
    }
  }
  // Rounding left something over: the most likely label cannot be wrong.
  return std::max_element(logits.begin(), logits.end()) - logits.begin();
}

void jpq::differentiateLogLikelihood(llvm::ArrayRef<float> logits, int64_t label,
                                     llvm::MutableArrayRef<float> gradient) {
  Row row(logits.data(), logits.size());
  float maximum = row.maxCoeff();
  float scale = float(std::exp(-getLogSum(row, maximum)));
  Eigen::Map<Eigen::ArrayXf>(gradient.data(), gradient.size()) = (row - maximum).exp() * scale;
  gradient[label] -= 1.0f;
}

void jpq::differentiateDivergence(llvm::ArrayRef<float> reference, llvm::ArrayRef<float> logits, float scale,
                                  llvm::MutableArrayRef<float> gradient) {
  if (logits.empty())
    return;
  Row p(reference.data(), reference.size()), q(logits.data(), logits.size());
  float maximumP = p.maxCoeff(), maximumQ = q.maxCoeff();
  float shareP = scale * float(std::exp(-getLogSum(p, maximumP))),
        shareQ = scale * float(std::exp(-getLogSum(q, maximumQ)));
  Eigen::Map<Eigen::ArrayXf>(gradient.data(), gradient.size()) =
      (q - maximumQ).exp() * shareQ - (p - maximumP).exp() * shareP;
}
