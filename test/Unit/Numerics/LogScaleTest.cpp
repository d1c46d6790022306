//===- LogScaleTest.cpp - Scales of one byte ------------------------------===//

#include "jpq/Numerics/LogScale.h"
#include <cmath>
#include <gtest/gtest.h>
#include <limits>

using namespace jpq;

TEST(LogScale, BytesArePowers) {
  EXPECT_EQ(logScaleToFloat(0), 0.0f);
  for (int byte = 1; byte < 256; ++byte) {
    const double expected = std::exp2((byte - 128) / 16.0);
    EXPECT_NEAR(logScaleToFloat(uint8_t(byte)), expected, 1e-7 * expected);
    EXPECT_EQ(floatToLogScale(logScaleToFloat(uint8_t(byte))), byte);
    for (double off : {-0.49, 0.49})
      EXPECT_EQ(floatToLogScale(float(expected * std::exp2(off / 16))), byte);
  }
}

TEST(LogScale, WhatIsBeyondTakesTheLast) {
  EXPECT_EQ(floatToLogScale(0), 0);
  EXPECT_EQ(floatToLogScale(-1), 0);
  EXPECT_EQ(floatToLogScale(std::numeric_limits<float>::quiet_NaN()), 0);
  EXPECT_EQ(floatToLogScale(std::numeric_limits<float>::denorm_min()), 1);
  EXPECT_EQ(floatToLogScale(std::numeric_limits<float>::infinity()), 255);
}
