//===- TrellisTest.cpp - The codes of least error -------------------------===//

#include "jpq/Numerics/Trellis.h"
#include <cmath>
#include <gtest/gtest.h>
#include <random>

using namespace jpq;

static double getError(float target, int8_t level) { return (double(target) - level) * (double(target) - level); }

/// The least error of any codes, in floating-point numbers, state by state.
static double getLeastError(unsigned bits, unsigned window, llvm::ArrayRef<int8_t> levels,
                            llvm::ArrayRef<float> targets) {
  std::vector<double> errors(levels.size(), INFINITY);
  errors[0] = 0;
  for (float target : targets) {
    std::vector<double> next(levels.size(), INFINITY);
    for (size_t state = 0; state < levels.size(); ++state)
      for (size_t code = 0; code < size_t(1) << bits; ++code) {
        const size_t to = (state << bits | code) & (levels.size() - 1);
        next[to] = std::min(next[to], errors[state] + getError(target, levels[to]));
      }
    errors = next;
  }
  return *std::min_element(errors.begin(), errors.end());
}

// Of all widths, through vector code and without. Errors are rounded to integers, so that what is found may be nearly
// the best.
TEST(Trellis, FindsTheBestCodes) {
  std::mt19937 random(3);
  std::normal_distribution<float> normal(0, 8);
  for (auto [bits, window] : {std::pair(1u, 1u),
                              {1, 2},
                              {1, 4},
                              {1, 5},
                              {1, 8},
                              {1, 10},
                              {2, 2},
                              {2, 5},
                              {2, 6},
                              {2, 8},
                              {3, 3},
                              {3, 7},
                              {3, 8},
                              {4, 4},
                              {4, 7},
                              {4, 8},
                              {5, 5},
                              {5, 8},
                              {5, 9},
                              {6, 8},
                              {8, 8}})
    for (size_t count : {1, 2, 3, 40}) {
      std::vector<int8_t> levels(size_t(1) << window);
      for (int8_t &level : levels)
        level = int8_t(random() % 41 - 20);
      std::vector<float> targets(count);
      for (float &target : targets)
        target = normal(random);
      std::vector<uint16_t> states(count);
      Trellis(bits, window, levels).findStates(targets, states);
      double error = 0;
      unsigned before = 0;
      for (size_t i = 0; i < count; ++i) {
        ASSERT_EQ(states[i] >> bits, before & ((1u << (window - bits)) - 1)) << bits << ", " << window;
        before = states[i];
        error += getError(targets[i], levels[before]);
      }
      const double least = getLeastError(bits, window, levels, targets);
      EXPECT_GE(error, least);
      EXPECT_LE(error, 1.01 * least + 0.2 * double(count)) << bits << ", " << window << ", " << count;
    }
}

TEST(Trellis, NothingHasNoStates) { Trellis(2, 2, {1, 2, 3, 4}).findStates({}, {}); }

// A target far outside is coded as the nearest level.
TEST(Trellis, LargeTargetsTakeTheLargestLevels) {
  std::vector<uint16_t> states(3);
  const float largest = std::numeric_limits<float>::max();
  Trellis(2, 2, {-64, -20, 20, 63}).findStates({largest, -largest, 70}, states);
  EXPECT_EQ(states, (std::vector<uint16_t>{3, 0, 3}));
}
