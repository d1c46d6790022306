//===- AdamTest.cpp -------------------------------------------------------===//

#include "jpq/Numerics/Adam.h"
#include "gtest/gtest.h"
#include <cmath>

using namespace jpq;

namespace {

// Whatever the size of a gradient, the first step is one of the rate.
TEST(Adam, StepsByTheRate) {
  Adam adam(3);
  std::vector<float> parameters = {1, 2, 3};
  adam.step(parameters, {1e-3f, -4.0f, 0.0f}, 0.125);
  EXPECT_NEAR(parameters[0], 0.875, 1e-6);
  EXPECT_NEAR(parameters[1], 2.125, 1e-6);
  EXPECT_EQ(parameters[2], 3);
}

TEST(Adam, FindsALeastSquare) {
  Adam adam(2);
  std::vector<float> parameters = {1, 1};
  for (unsigned step = 0; step < 400; ++step)
    adam.step(parameters, {parameters[0] - 1.5f, 100 * (parameters[1] - 0.25f)}, getScheduledRate(0.05, step, 400));
  EXPECT_NEAR(parameters[0], 1.5, 0.01);
  EXPECT_NEAR(parameters[1], 0.25, 0.01);
}

// Copies go on alike: nothing is hidden.
TEST(Adam, GoesOnFromItsState) {
  Adam adam(1);
  std::vector<float> parameters = {1};
  for (int step = 0; step < 5; ++step)
    adam.step(parameters, {0.5f - step}, 0.01);
  Adam other(1);
  other.first = adam.first, other.second = adam.second, other.steps = adam.steps;
  std::vector<float> again = parameters;
  adam.step(parameters, {0.75f}, 0.01);
  other.step(again, {0.75f}, 0.01);
  EXPECT_EQ(parameters, again);
}

TEST(Adam, RatesRiseAndFall) {
  EXPECT_DOUBLE_EQ(getScheduledRate(1, 0, 40), 0.1);
  EXPECT_DOUBLE_EQ(getScheduledRate(1, 9, 40), 1);
  EXPECT_DOUBLE_EQ(getScheduledRate(1, 10, 40), 1);
  EXPECT_LT(getScheduledRate(1, 39, 40), 0.06);
  EXPECT_GT(getScheduledRate(1, 39, 40), 0.05);
  for (unsigned steps : {1u, 2u, 3u, 7u, 400u})
    for (unsigned step = 0; step < steps; ++step) {
      EXPECT_GT(getScheduledRate(1, step, steps), 0) << step << " of " << steps;
      EXPECT_LE(getScheduledRate(1, step, steps), 1) << step << " of " << steps;
    }
}

} // namespace
