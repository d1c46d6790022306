//===- Float16Test.cpp ----------------------------------------------------===//

#include "jpq/Numerics/Float16.h"
#include "llvm/ADT/APFloat.h"
#include <cmath>
#include <gtest/gtest.h>
#include <random>

using namespace jpq;

/// LLVM's own conversion, with its integer arithmetic of any width.
static uint16_t convert(float value, const llvm::fltSemantics &semantics) {
  llvm::APFloat number(value);
  bool losesInfo;
  number.convert(semantics, llvm::APFloat::rmNearestTiesToEven, &losesInfo);
  return static_cast<uint16_t>(number.bitcastToAPInt().getZExtValue());
}

TEST(Float16, EveryHalfRoundTrips) {
  for (uint32_t half = 0; half < 65536; ++half) {
    float value = halfToFloat(static_cast<uint16_t>(half));
    if ((half & 0x7FFF) > 0x7C00) {
      EXPECT_TRUE(std::isnan(value));
      EXPECT_TRUE(std::isnan(halfToFloat(floatToHalf(value))));
    } else {
      EXPECT_EQ(floatToHalf(value), half);
    }
    float wide = bfloatToFloat(static_cast<uint16_t>(half));
    if (!std::isnan(wide))
      EXPECT_EQ(floatToBFloat(wide), half);
    else
      EXPECT_TRUE(std::isnan(bfloatToFloat(floatToBFloat(wide))));
  }
}

TEST(Float16, RoundsAsLLVMDoes) {
  std::mt19937 random(1);
  std::vector<float> values = {0.0f,     -0.0f,     65504.0f,       65519.99f, 65520.0f,     65536.0f,
                               0x1p-24f, 0x1p-25f,  0x1.8p-25f,     0x1p-14f,  0x1.FFCp-15f, 0x1.FFEp-15f,
                               INFINITY, -INFINITY, 3.40282347e38f, 1e-45f};
  for (int i = 0; i < 200000; ++i) {
    values.push_back(std::bit_cast<float>(static_cast<uint32_t>(random())));
    // Half's own range, with ties.
    float half = halfToFloat(static_cast<uint16_t>(random() & 0x7BFF));
    float next = halfToFloat(static_cast<uint16_t>(floatToHalf(half) + 1));
    values.push_back((half + next) / 2);
    values.push_back(std::nextafter((half + next) / 2, 0.0f));
  }
  for (float value : values) {
    if (std::isnan(value))
      continue;
    ASSERT_EQ(floatToHalf(value), convert(value, llvm::APFloat::IEEEhalf())) << value;
    ASSERT_EQ(floatToBFloat(value), convert(value, llvm::APFloat::BFloat())) << value;
  }
}
