//===- ColumnSegmentsTest.cpp ---------------------------------------------===//

#include "jpq/Numerics/ColumnSegments.h"
#include "TestMatrix.h"
#include <gtest/gtest.h>
#include <limits>
#include <numeric>
#include <random>

using namespace jpq;
using Extents = std::vector<int64_t>;

TEST(ColumnSegments, TakeWholeBlocksNearTheirShares) {
  EXPECT_EQ(divideColumns(576, {1, 3}, {64, 64}), (Extents{128, 448}));
  EXPECT_EQ(divideColumns(1536, {1, 3}, {64, 64}), (Extents{384, 1152}));
  EXPECT_EQ(divideColumns(1391, {1, 1}, {64, 64}), (Extents{704, 687}));
  EXPECT_EQ(divideColumns(172, {1, 1, 2}, {32, 32, 32}), (Extents{32, 64, 76}));
}

TEST(ColumnSegments, TakeWholeBytesOfCodesBelowABlock) {
  EXPECT_EQ(divideColumns(64, {1, 3}, {64, 64}), (Extents{16, 48}));
  EXPECT_EQ(divideColumns(172, {1, 3}, {64, 64}), (Extents{40, 132}));
  // Floats share nothing.
  EXPECT_EQ(divideColumns(7, {1, 1}, {1, 64}), (Extents{3, 4}));
}

TEST(ColumnSegments, RoundingLeavesTheLastOneSomething) {
  EXPECT_EQ(divideColumns(64, {3, 1}, {32, 32}), (Extents{32, 32}));
  EXPECT_EQ(divideColumns(8, {15, 1}, {8, 8}), (Extents{0, 8}));
  EXPECT_EQ(divideColumns(0, {1, 1}, {8, 8}), (Extents{0, 0}));
}

TEST(ColumnSegments, CoverAllColumnsWhateverTheirNumber) {
  std::mt19937 random(5);
  for (int trial = 0; trial < 2000; ++trial) {
    int64_t columns = trial < 200 ? trial : random() % 5000;
    std::vector<int64_t> parts, blocks;
    for (unsigned i = 0, count = 1 + random() % 4; i < count; ++i) {
      parts.push_back(1 + random() % 9);
      blocks.push_back(std::vector<int64_t>{1, 8, 16, 32, 64, 128}[random() % 6]);
    }
    Extents extents = divideColumns(columns, parts, blocks);
    ASSERT_EQ(extents.size(), parts.size());
    EXPECT_EQ(std::accumulate(extents.begin(), extents.end(), int64_t(0)), columns);
    int64_t total = std::accumulate(parts.begin(), parts.end(), int64_t(0)), part = 0, taken = 0, largest = 8;
    for (size_t i = 0; i < extents.size(); ++i) {
      part += parts[i];
      taken += extents[i];
      EXPECT_GE(extents[i], 0);
      if (i + 1 == extents.size())
        continue;
      EXPECT_EQ(extents[i] % std::min<int64_t>(8, blocks[i]), 0);
      // The largest block so far is the most that rounding moves an end by.
      largest = std::max(largest, blocks[i]);
      EXPECT_LE(std::abs(double(taken) - double(columns) * part / total), double(largest));
    }
  }
}

TEST(ColumnSegments, SharesOfManyColumnsDoNotOverflow) {
  const int64_t most = std::numeric_limits<int64_t>::max() / 4;
  EXPECT_EQ(divideColumns(most, {most, most}, {1, 1}), (Extents{most / 2, most - most / 2}));
}

TEST(ColumnSegments, ImportanceIsWhatAColumnAddsToTheProduct) {
  test::Matrix weights(2, 3);
  weights.data = {1, 0, -2, 3, 0.5f, 1};
  EXPECT_EQ(getColumnImportance(weights.view(), {}), (std::vector<double>{10, 0.25, 5}));
  EXPECT_EQ(getColumnImportance(weights.view(), {1, 8, 3}), (std::vector<double>{10, 2, 15}));
}

TEST(ColumnSegments, TheMostImportantColumnsComeFirstAndInOrder) {
  EXPECT_EQ(orderColumns({1, 5, 3, 4, 2}, {2, 3}), (Extents{1, 3, 0, 2, 4}));
  EXPECT_EQ(orderColumns({1, 5, 3, 4, 2}, {1, 0, 2, 2}), (Extents{1, 2, 3, 0, 4}));
  // From the left where they are equal; a NaN is nothing to go by.
  EXPECT_EQ(orderColumns({1, 1, 1, 1}, {2, 2}), (Extents{0, 1, 2, 3}));
  EXPECT_EQ(orderColumns({std::nan(""), 1, 2, std::nan("")}, {2, 2}), (Extents{1, 2, 0, 3}));
  EXPECT_EQ(orderColumns({}, {0}), Extents());
}
