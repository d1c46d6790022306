//===- SecondMomentTest.cpp -----------------------------------------------===//

#include "jpq/Numerics/Inputs/SecondMoment.h"
#include "../TestMatrix.h"
#include "jpq/Support/Threads.h"
#include <gtest/gtest.h>

using namespace jpq;
using test::Matrix;

static SecondMoment momentOf(const Matrix &samples) {
  SecondMoment moment(samples.columns);
  moment.add(samples.view());
  return moment;
}

TEST(SecondMoment, IsTheSumOfProducts) {
  for (auto [samples, size] : {std::pair{1, 1}, {7, 5}, {600, 200}, {3, 400}}) {
    Matrix x = test::makeWeights(samples, size, 3, 1.0f);
    SecondMoment moment = momentOf(x);
    EXPECT_EQ(moment.getCount(), samples);
    for (int64_t i = 0; i < size; i += 1 + size / 20)
      for (int64_t j = 0; j < size; ++j) {
        double sum = 0, magnitude = 0;
        for (int64_t t = 0; t < samples; ++t) {
          sum += static_cast<double>(x(t, i)) * x(t, j);
          magnitude += std::abs(static_cast<double>(x(t, i)) * x(t, j));
        }
        // n additions of rounding 2^-53 each.
        EXPECT_NEAR(moment.mean(i, j) * samples, sum, magnitude * samples * 0x1p-52);
        EXPECT_EQ(moment.mean(i, j), moment.mean(j, i));
      }
    std::vector<float> diagonal = moment.meanDiagonal();
    ASSERT_EQ(diagonal.size(), static_cast<size_t>(size));
    EXPECT_EQ(diagonal[0], static_cast<float>(moment.mean(0, 0)));
  }
}

TEST(SecondMoment, WithoutSamplesIsZero) {
  SecondMoment moment(3);
  EXPECT_EQ(moment.mean(0, 1), 0.0);
  EXPECT_EQ(moment.meanDiagonal(), std::vector<float>(3, 0.0f));
  moment.add({nullptr, 0, 3, 3});
  EXPECT_EQ(moment.getCount(), 0);
}

// Shards merge to what one run gives, to 1e-10 (here much better: products of
// floats are exact).
TEST(SecondMoment, ShardsMerge) {
  Matrix x = test::makeWeights(1000, 60, 5, 1.0f);
  SecondMoment whole = momentOf(x), merged(60);
  for (int64_t first = 0, rows = 1; first < 1000; first += rows, rows = rows * 3 + 1) {
    rows = std::min<int64_t>(rows, 1000 - first);
    SecondMoment shard(60);
    shard.add({x.view().row(first), rows, 60, 60});
    merged.merge(shard);
  }
  EXPECT_EQ(merged.getCount(), 1000);
  for (int64_t i = 0; i < 60; ++i)
    for (int64_t j = 0; j < 60; ++j)
      EXPECT_NEAR(merged.mean(i, j), whole.mean(i, j), 1e-12 * std::sqrt(whole.mean(i, i) * whole.mean(j, j)));
}

TEST(SecondMoment, SomeChannelsAreThoseOfSamplesWithThemAlone) {
  Matrix x = test::makeWeights(200, 7, 8, 1.0f), some(200, 3);
  for (int64_t t = 0; t < 200; ++t)
    for (int64_t j = 0; j < 3; ++j)
      some(t, j) = x(t, std::array{5, 0, 2}[j]);
  SecondMoment selected = momentOf(x).select({5, 0, 2}), expected = momentOf(some);
  EXPECT_EQ(selected.getSize(), 3);
  EXPECT_EQ(selected.getCount(), 200);
  EXPECT_EQ(selected.getSum(), expected.getSum());
  EXPECT_EQ(momentOf(x).select({}).getSize(), 0);
}

TEST(SecondMoment, DoesNotDependOnThreads) {
  Matrix x = test::makeWeights(700, 450, 6, 1.0f);
  std::vector<SecondMoment> moments;
  for (unsigned threads : {1u, 2u, 3u}) {
    setThreadCount(threads);
    moments.push_back(momentOf(x));
  }
  setThreadCount(0);
  EXPECT_EQ(moments[0].getSum(), moments[1].getSum());
  EXPECT_EQ(moments[0].getSum(), moments[2].getSum());
}

TEST(SecondMoment, GivesThePowerOfAnOutput) {
  Matrix x = test::makeWeights(300, 40, 11, 1.0f), weights = test::makeWeights(400, 40, 12);
  double sum = 0, squares = 0;
  for (int64_t i = 0; i < weights.rows; ++i)
    for (int64_t t = 0; t < x.rows; ++t) {
      double output = 0;
      for (int64_t j = 0; j < x.columns; ++j)
        output += double(weights(i, j)) * x(t, j);
      sum += output * output;
    }
  for (float weight : weights.data)
    squares += double(weight) * weight;
  SecondMoment moment = momentOf(x);
  EXPECT_NEAR(getOutputPower(weights.view(), &moment), sum, 1e-9 * sum);
  EXPECT_NEAR(getOutputPower(weights.view(), nullptr), squares, 1e-9 * squares);
}

TEST(SecondMoment, GivesRelativeChanges) {
  Matrix weights = test::makeWeights(6, 10, 13), change = weights, none(6, 10);
  for (float &value : change.data)
    value *= -0.25f;
  SecondMoment moment = momentOf(test::makeWeights(50, 10, 14, 1.0f)), zero(10);
  zero.add(none.view());
  EXPECT_NEAR(getRelativeChange(change.view(), getOutputPower(weights.view(), &moment), &moment), 0.25, 1e-12);
  EXPECT_NEAR(getRelativeChange(change.view(), getOutputPower(weights.view(), nullptr), nullptr), 0.25, 1e-12);
  EXPECT_EQ(getRelativeChange(none.view(), getOutputPower(weights.view(), &moment), &moment), 0);
  EXPECT_EQ(getRelativeChange(change.view(), getOutputPower(none.view(), &moment), &moment),
            std::numeric_limits<double>::infinity());
  // Nothing is read, so nothing is seen of a change.
  EXPECT_TRUE(zero.isZero());
  EXPECT_FALSE(moment.isZero());
  EXPECT_EQ(getRelativeChange(change.view(), getOutputPower(weights.view(), &zero), &zero), 0);
}

// In single precision some hundred samples at a time, of any size.
TEST(SecondMoment, FastSumsAreNearlyExact) {
  for (float scale : {1.0f, 1e-25f, 1e22f}) {
    Matrix samples = test::makeWeights(1100, 210, 8, scale);
    std::vector<double> weights(1100);
    for (size_t i = 0; i < weights.size(); ++i)
      weights[i] = 0.5 + double(i % 3) / 2;
    SecondMoment exact(210), fast(210);
    exact.add(samples.view(), weights);
    fast.add(samples.view(), weights, SampleSums::Fast);
    EXPECT_EQ(fast.getCount(), 1100);
    for (int64_t i = 0; i < 210; ++i)
      for (int64_t j = 0; j < 210; ++j)
        EXPECT_NEAR(fast.mean(i, j), exact.mean(i, j), std::sqrt(exact.mean(i, i) * exact.mean(j, j)) * 1e-5);
    EXPECT_EQ(fast.mean(3, 200), fast.mean(200, 3));
  }
}

TEST(SecondMoment, FastSumsAreTheSameOnAnyNumberOfThreads) {
  Matrix samples = test::makeWeights(700, 400, 9, 1.0f);
  auto sum = [&](unsigned threads) {
    ThreadCountScope scope(threads);
    SecondMoment moment(400);
    moment.add(samples.view(), {}, SampleSums::Fast);
    return moment.getSum().vec();
  };
  EXPECT_EQ(sum(1), sum(3));
}
