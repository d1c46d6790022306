//===- DistributionTest.cpp -----------------------------------------------===//

#include "jpq/Numerics/Distribution.h"
#include "jpq/Support/Threads.h"
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <random>
#include <vector>

using namespace jpq;

static constexpr float kInfinity = std::numeric_limits<float>::infinity();
static constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();

/// log softmax in long double.
static std::vector<long double> getLogProbabilities(const std::vector<float> &logits) {
  long double maximum = *std::max_element(logits.begin(), logits.end()), sum = 0;
  for (float logit : logits)
    sum += std::exp(logit - maximum);
  std::vector<long double> result;
  for (float logit : logits)
    result.push_back(logit - maximum - std::log(sum));
  return result;
}

static double getReferenceDivergence(const std::vector<float> &reference, const std::vector<float> &logits) {
  std::vector<long double> p = getLogProbabilities(reference), q = getLogProbabilities(logits);
  long double sum = 0;
  for (size_t i = 0; i < p.size(); ++i)
    if (std::exp(p[i]) > 0)
      sum += std::exp(p[i]) * (p[i] - q[i]);
  return sum;
}

static std::vector<float> makeLogits(size_t count, float spread, unsigned seed) {
  std::mt19937 random(seed);
  std::normal_distribution<float> normal(0, spread);
  std::vector<float> logits(count);
  for (float &logit : logits)
    logit = normal(random);
  return logits;
}

// Exponentials and blocks of 256 of them are f32: an ulp each, and 256 additions that round by half an ulp in pairs.
static constexpr double kRelative = 1e-6;

TEST(Distribution, LikelihoodOfRandomLogits) {
  for (size_t count : {1, 2, 255, 256, 257, 1000, 49152})
    for (float spread : {0.1f, 3.0f, 30.0f}) {
      std::vector<float> logits = makeLogits(count, spread, count);
      std::vector<long double> expected = getLogProbabilities(logits);
      for (size_t label : {size_t(0), count / 2, count - 1})
        EXPECT_NEAR(getNegativeLogLikelihood(logits, label), -double(expected[label]), kRelative * (1 + spread));
    }
}

TEST(Distribution, DivergenceOfRandomLogits) {
  for (size_t count : {1, 2, 255, 256, 257, 1000, 49152})
    for (float spread : {0.1f, 3.0f, 30.0f}) {
      std::vector<float> p = makeLogits(count, spread, count), q = makeLogits(count, spread, count + 1);
      double expected = getReferenceDivergence(p, q);
      EXPECT_NEAR(getDivergence(p, q), expected, kRelative * (1 + expected + spread));
    }
}

TEST(Distribution, DivergenceFromItselfIsZero) {
  std::vector<float> logits = makeLogits(5000, 5, 1);
  EXPECT_EQ(getDivergence(logits, logits), 0.0);
}

// Small changes are what compression is about: their KL must not drown in rounding.
TEST(Distribution, DivergenceOfSmallChanges) {
  std::vector<float> p = makeLogits(512, 3, 1), noise = makeLogits(512, 0.01f, 2), q = p;
  for (size_t i = 0; i < q.size(); ++i)
    q[i] += noise[i];
  // Two logarithms of f32 sums, a few units of 2^-24 each.
  EXPECT_NEAR(getDivergence(p, q), getReferenceDivergence(p, q), 3e-7);
}

// An offset of all logits is no change.
TEST(Distribution, OffsetsChangeNothing) {
  std::vector<float> p = makeLogits(512, 3, 1), q = p;
  // Sums that are exact in f32.
  for (size_t i = 0; i < p.size(); ++i) {
    p[i] = std::round(p[i] * 256) / 256;
    q[i] = p[i] + 1000;
  }
  EXPECT_NEAR(getDivergence(p, q), 0, 1e-12);
  EXPECT_NEAR(getNegativeLogLikelihood(p, 3), getNegativeLogLikelihood(q, 3), 1e-12);
}

TEST(Distribution, ExtremeLogits) {
  std::vector<float> p = {3e4f, -3e4f, 0}, q = {-3e4f, 3e4f, 0};
  EXPECT_NEAR(getNegativeLogLikelihood(p, 0), 0, 1e-12);
  EXPECT_DOUBLE_EQ(getNegativeLogLikelihood(p, 1), 6e4);
  EXPECT_DOUBLE_EQ(getDivergence(p, q), 6e4);
  EXPECT_EQ(getDivergence(p, p), 0);
}

// A masked token has a logit of minus infinity and no probability.
TEST(Distribution, MaskedTokens) {
  std::vector<float> p = {1, -kInfinity, 2}, q = {2, -kInfinity, 1}, open = {2, 0, 1};
  std::vector<float> shortP = {1, 2}, shortQ = {2, 1};
  EXPECT_NEAR(getDivergence(p, q), getReferenceDivergence(shortP, shortQ), kRelative);
  EXPECT_NEAR(getDivergence(p, open), getReferenceDivergence(p, open), kRelative);
  EXPECT_EQ(getDivergence(open, p), double(kInfinity));
  EXPECT_EQ(getNegativeLogLikelihood(p, 1), double(kInfinity));
}

// The gradient by a logit is what a small step there changes, per size of the step.
TEST(Distribution, DifferentiatesDivergences) {
  const std::vector<float> p = makeLogits(300, 1, 2);
  std::vector<float> q = makeLogits(300, 2, 2), gradient(300);
  differentiateDivergence(p, q, 0.5f, gradient);
  for (size_t i : {0, 7, 255, 256, 299}) {
    constexpr float kStep = 0.25f;
    std::vector<float> more = q, less = q;
    more[i] += kStep;
    less[i] -= kStep;
    double slope = (getDivergence(p, more) - getDivergence(p, less)) / (2 * kStep);
    EXPECT_NEAR(gradient[i], 0.5 * slope, 0.03 * std::abs(slope) + 1e-6) << i;
  }
  differentiateDivergence(p, p, 1, gradient);
  for (float value : gradient)
    EXPECT_EQ(value, 0);
}

TEST(Distribution, NaNShowsWhereverItIs) {
  for (size_t position : {0, 5, 255, 256, 599}) {
    std::vector<float> logits = makeLogits(600, 1, 1), bad = logits;
    bad[position] = kNaN;
    EXPECT_TRUE(std::isnan(getNegativeLogLikelihood(bad, 7)));
    EXPECT_TRUE(std::isnan(getDivergence(bad, logits)));
    EXPECT_TRUE(std::isnan(getDivergence(logits, bad)));
  }
}

TEST(Distribution, LabelsOutOfRange) {
  std::vector<float> logits = {1, 2};
  for (int64_t label : {int64_t(-1), int64_t(2), std::numeric_limits<int64_t>::max()})
    EXPECT_TRUE(std::isnan(getNegativeLogLikelihood(logits, label)));
  EXPECT_TRUE(std::isnan(getNegativeLogLikelihood({}, 0)));
}

// Across blocks of columns, and whatever threads add them up.
TEST(Distribution, AddsProbabilitiesOfRows) {
  const int64_t rows = 37;
  for (int64_t columns : {1, 255, 257, 1000}) {
    const std::vector<float> logits = makeLogits(rows * columns, 3, columns);
    std::vector<long double> expected(columns, 0.5L);
    for (int64_t row = 0; row < rows; ++row) {
      auto first = logits.begin() + row * columns;
      std::vector<long double> own = getLogProbabilities({first, first + columns});
      for (int64_t column = 0; column < columns; ++column)
        expected[column] += std::exp(own[column]);
    }
    std::vector<double> alone;
    for (unsigned threads : {1, 2, 5}) {
      ThreadCountScope scope(threads);
      std::vector<double> sums(columns, 0.5);
      addProbabilities({logits.data(), rows, columns, columns}, sums);
      for (int64_t column = 0; column < columns; ++column)
        EXPECT_NEAR(sums[column], double(expected[column]), kRelative * double(expected[column])) << column;
      if (alone.empty())
        alone = sums;
      EXPECT_EQ(sums, alone);
    }
  }
}
