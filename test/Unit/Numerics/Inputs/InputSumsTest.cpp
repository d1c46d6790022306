//===- InputSumsTest.cpp - Moments that weights share ---------------------===//

#include "jpq/Numerics/Inputs/InputSums.h"
#include "../TestMatrix.h"
#include <gtest/gtest.h>

using namespace jpq;

namespace {
TEST(InputSums, AreSharedByWeightsOfOneInput) {
  test::Matrix samples = test::makeWeights(20, 6, 1);
  InputSums sums;
  sums.add({"query", "key"}, samples.view(), {});
  sums.add({"query", "key"}, samples.view(), {});
  ASSERT_TRUE(sums.lookup("query"));
  EXPECT_EQ(sums.lookup("query"), sums.lookup("key"));
  EXPECT_EQ(sums.lookup("query")->getCount(), 40);
  EXPECT_FALSE(sums.lookup("value"));
}

TEST(InputSums, AddToWhatAllTokensGive) {
  test::Matrix first = test::makeWeights(20, 6, 1), second = test::makeWeights(30, 6, 2);
  InputSums all, shard, other;
  for (InputSums *sums : {&all, &shard})
    sums->add({"w"}, first.view(), {});
  for (InputSums *sums : {&all, &other})
    sums->add({"w"}, second.view(), {});
  ASSERT_TRUE(shard.isLike(other));
  shard.merge(other);
  EXPECT_EQ(shard.lookup("w")->getCount(), 50);
  for (int64_t i = 0; i < 6; ++i)
    EXPECT_NEAR(shard.lookup("w")->mean(i, i), all.lookup("w")->mean(i, i), 1e-12);
}

TEST(InputSums, TellOtherWeightsAndWidthsApart) {
  InputSums sums, wider, other;
  sums.add({"w"}, test::makeWeights(2, 6, 1).view(), {});
  wider.add({"w"}, test::makeWeights(2, 7, 1).view(), {});
  other.add({"v"}, test::makeWeights(2, 6, 1).view(), {});
  EXPECT_FALSE(sums.isLike(wider));
  EXPECT_FALSE(sums.isLike(other));
  EXPECT_FALSE(sums.isLike(InputSums()));
}
} // namespace
