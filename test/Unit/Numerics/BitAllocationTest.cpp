//===- BitAllocationTest.cpp ----------------------------------------------===//

#include "jpq/Numerics/BitAllocation.h"
#include "gtest/gtest.h"
#include <cmath>
#include <limits>

using namespace jpq;

/// About the errors of trellis codes.
static constexpr WidthError kWidths[] = {{0, 1}, {1, .3}, {2, .085}, {3, .0235}, {4, .0065}};

static double getError(llvm::ArrayRef<double> costs, llvm::ArrayRef<int64_t> counts) {
  // Costs are in descending order here: the widest first.
  double sum = 0;
  size_t column = 0;
  for (size_t width = counts.size(); width-- > 0;)
    for (int64_t i = 0; i < counts[width]; ++i)
      sum += costs[column++] * kWidths[width].error;
  return sum;
}

TEST(BitAllocation, EqualCostsGetOneWidth) {
  const std::vector<double> costs(64, 1.0);
  EXPECT_EQ(allocateWidths(costs, kWidths, 8, 2), (std::vector<int64_t>{0, 0, 64, 0, 0}));
  EXPECT_EQ(allocateWidths(costs, kWidths, 8, 2.25), (std::vector<int64_t>{0, 0, 48, 16, 0}));
}

TEST(BitAllocation, NothingIsBetterWithTheSameBits) {
  std::vector<double> costs;
  for (int column = 0; column < 12; ++column)
    costs.push_back(std::exp(-0.6 * column));
  for (double rate : {0.5, 1.0, 1.5, 2.25, 3.0}) {
    const std::vector<int64_t> chosen = allocateWidths(costs, kWidths, 1, rate);
    int64_t bits = 0;
    for (size_t width = 0; width < chosen.size(); ++width)
      bits += chosen[width] * kWidths[width].bits;
    EXPECT_LE(double(bits), 12 * rate);
    const double least = getError(costs, chosen);
    // All ways to divide twelve columns among the widths.
    std::vector<int64_t> counts(5);
    for (counts[0] = 0; counts[0] <= 12; ++counts[0])
      for (counts[1] = 0; counts[0] + counts[1] <= 12; ++counts[1])
        for (counts[2] = 0; counts[0] + counts[1] + counts[2] <= 12; ++counts[2])
          for (counts[3] = 0; counts[0] + counts[1] + counts[2] + counts[3] <= 12; ++counts[3]) {
            counts[4] = 12 - counts[0] - counts[1] - counts[2] - counts[3];
            if (counts[1] + 2 * counts[2] + 3 * counts[3] + 4 * counts[4] <= bits) {
              EXPECT_GE(getError(costs, counts), least * (1 - 1e-12)) << rate;
            }
          }
  }
}

TEST(BitAllocation, TakesWholeBlocksByTheirCosts) {
  // The blocks are those of the sorted columns; the last one is smaller.
  std::vector<double> costs(20, 0.001);
  costs[3] = costs[11] = costs[12] = costs[19] = 1;
  EXPECT_EQ(allocateWidths(costs, kWidths, 4, 0.8), (std::vector<int64_t>{16, 0, 0, 0, 4}));
  EXPECT_EQ(allocateWidths(costs, kWidths, 16, 4), (std::vector<int64_t>{0, 0, 0, 0, 20}));
}

TEST(BitAllocation, LeavesOutWidthsThatMixesOfOthersAreBetterThan) {
  constexpr WidthError kPoor[] = {{1, .3}, {2, .29}, {3, .02}, {4, .03}};
  const std::vector<double> costs(32, 2.0);
  EXPECT_EQ(allocateWidths(costs, kPoor, 8, 2), (std::vector<int64_t>{16, 0, 16, 0}));
  EXPECT_EQ(allocateWidths(costs, kPoor, 8, 4), (std::vector<int64_t>{0, 0, 32, 0}));
}

TEST(BitAllocation, TakesWhatIsStrange) {
  constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
  EXPECT_EQ(allocateWidths({}, kWidths, 8, 2), (std::vector<int64_t>{0, 0, 0, 0, 0}));
  EXPECT_EQ(allocateWidths({kNaN, 1, kNaN, kNaN}, kWidths, 1, 1), (std::vector<int64_t>{3, 0, 0, 0, 1}));
  // There is nothing narrower.
  EXPECT_EQ(allocateWidths({1, 1}, llvm::ArrayRef(kWidths).drop_front(2), 1, 0.5), (std::vector<int64_t>{2, 0, 0}));
}
