//===- RankCorrelationTest.cpp --------------------------------------------===//

#include "jpq/Numerics/RankCorrelation.h"
#include <cmath>
#include <gtest/gtest.h>

using namespace jpq;

TEST(RankCorrelation, SeesOnlyOrder) {
  EXPECT_DOUBLE_EQ(getRankCorrelation({1, 2, 3, 4}, {0.1, 5, 6, 1000}), 1);
  EXPECT_DOUBLE_EQ(getRankCorrelation({1, 2, 3, 4}, {4, 3, 2, -7}), -1);
}

TEST(RankCorrelation, OfPartlyAgreeingOrders) {
  // Ranks 0 1 2 3 4 and 1 0 3 2 4: 1 - 6 * sum d^2 / (n (n^2 - 1)) = 1 - 24 / 120.
  EXPECT_DOUBLE_EQ(getRankCorrelation({1, 2, 3, 4, 5}, {2, 1, 4, 3, 5}), 0.8);
}

TEST(RankCorrelation, EqualNumbersShareARank) {
  // Ranks 0.5 0.5 2 and 0 1 2: covariance 1.5, variances 1.5 and 2.
  EXPECT_DOUBLE_EQ(getRankCorrelation({1, 1, 2}, {1, 2, 3}), 1.5 / std::sqrt(1.5 * 2));
}

TEST(RankCorrelation, OfConstantsIsUndefined) {
  EXPECT_TRUE(std::isnan(getRankCorrelation({1, 1}, {1, 2})));
  EXPECT_TRUE(std::isnan(getRankCorrelation({}, {})));
}
