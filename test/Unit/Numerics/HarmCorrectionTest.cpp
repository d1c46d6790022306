//===- HarmCorrectionTest.cpp ---------------------------------------------===//

#include "jpq/Numerics/HarmCorrection.h"
#include <cmath>
#include <gtest/gtest.h>

using namespace jpq;

static constexpr double kInfinity = std::numeric_limits<double>::infinity();

namespace {
/// Options whose true harms are known, and which of them were measured.
struct Meter {
  std::vector<double> truth;
  std::vector<unsigned> measured = {};

  std::vector<double> correct(llvm::ArrayRef<PredictedHarm> options, FirstOrderRange range) {
    auto measure = [&](unsigned option) -> llvm::Expected<double> {
      measured.push_back(option);
      return truth[option];
    };
    return llvm::cantFail(correctHarms(options, range, measure));
  }
};
} // namespace

TEST(HarmCurve, IsAPowerBetweenPoints) {
  HarmCurve curve;
  EXPECT_EQ(curve.getHarm(0.5), 0);
  curve.add(0.2, 0.04);
  // To second order below the first point.
  EXPECT_DOUBLE_EQ(curve.getHarm(0.1), 0.01);
  EXPECT_EQ(curve.getHarm(0), 0);
  curve.add(0.8, 0.04 * 64);
  EXPECT_NEAR(curve.getHarm(0.4), 0.04 * 8, 1e-12);
  EXPECT_EQ(curve.getHarm(0.8), 0.04 * 64);
  EXPECT_EQ(curve.getHarm(2), 0.04 * 64);
  EXPECT_DOUBLE_EQ(curve.getHarm(1.6, /*extends=*/true), 0.04 * 64 * 4);
}

TEST(HarmCurve, PassesThroughHarmsOfZero) {
  HarmCurve curve;
  curve.add(0, 0);
  curve.add(0.5, 0);
  curve.add(1, 3);
  EXPECT_EQ(curve.getHarm(0.3), 0);
  EXPECT_DOUBLE_EQ(curve.getHarm(0.75), 3 * (0.75 * 0.75 - 0.25) / 0.75);
  // What has no number says nothing.
  curve.add(0.6, kInfinity);
  curve.add(NAN, 1);
  EXPECT_DOUBLE_EQ(curve.getHarm(0.75), 3 * (0.75 * 0.75 - 0.25) / 0.75);
}

// A norm behind the unit: the larger the change, the less first order sees of it.
TEST(HarmCorrection, MeasuresWhatFirstOrderTakesForFree) {
  std::vector<PredictedHarm> options = {{1e-13, 1}, {0.002, 0.9}, {0.01, 0.6}, {0.01, 0.3}, {0, 0}};
  Meter meter{{0.3, 0.2, 0.05, 7, 7}};
  std::vector<double> harms = meter.correct(options, {kInfinity, 0.5});
  EXPECT_EQ(meter.measured, (std::vector<unsigned>{0, 1, 2}));
  EXPECT_EQ(harms, (std::vector<double>{0.3, 0.2, 0.05, 0.01, 0}));
}

TEST(HarmCorrection, MeasuresOneWhereFirstOrderIsRight) {
  std::vector<PredictedHarm> options = {{0.040, 1}, {0.032, 0.9}, {0.015, 0.6}, {0.0036, 0.3}, {0, 0}};
  Meter meter{{0.044, 7, 7, 7, 7}};
  std::vector<double> harms = meter.correct(options, {kInfinity, 0.5});
  EXPECT_EQ(meter.measured, std::vector<unsigned>{0});
  EXPECT_EQ(harms[0], 0.044);
  EXPECT_NEAR(harms[1], 0.036, 0.002);
  EXPECT_NEAR(harms[2], 0.015, 0.001);
  EXPECT_EQ(harms[3], 0.0036);
}

TEST(HarmCorrection, LeavesWhatIsWithinTheRange) {
  std::vector<PredictedHarm> options = {{0.040, 1}, {0.01, 0.5}, {0, 0}};
  Meter meter{{7, 7, 7}};
  EXPECT_EQ(meter.correct(options, {kInfinity, kInfinity}), (std::vector<double>{0.040, 0.01, 0}));
  EXPECT_TRUE(meter.measured.empty());
}

// Harms that are large are all measured, and smaller ones of the unit raised in proportion to how near they are.
TEST(HarmCorrection, MeasuresLargeHarms) {
  std::vector<PredictedHarm> options = {{0.2, 0.4}, {0.1, 0.3}, {0.05, 0.2}, {0, 0}};
  Meter meter{{0.5, 0.2, 7, 7}};
  std::vector<double> harms = meter.correct(options, {0.06, 0.5});
  EXPECT_EQ(meter.measured, (std::vector<unsigned>{0, 1}));
  EXPECT_EQ(harms[0], 0.5);
  EXPECT_EQ(harms[1], 0.2);
  EXPECT_DOUBLE_EQ(harms[2], 0.05 * (1 + 1 * 0.05 / 0.1));
}

// What is wrong because the change is large does not make smaller changes wrong.
TEST(HarmCorrection, LargeChangesRaiseNoOthers) {
  std::vector<PredictedHarm> options = {{0.06, 0.6}, {0.04, 0.3}, {0, 0}};
  Meter meter{{0.15, 7, 7}};
  EXPECT_EQ(meter.correct(options, {0.05, 0.5}), (std::vector<double>{0.15, 0.04, 0}));
}

TEST(HarmCorrection, MixesChangeNoOtherOption) {
  std::vector<PredictedHarm> options = {{0.01, 0.9}, {0.004, 0.6}, {1e-9, 0.7, true}, {0.5, 0.65, true}};
  Meter with{{0.02, 0.007, 0.009, 0.6}}, without{{0.02, 0.007}};
  std::vector<double> all = with.correct(options, {0.05, 0.5}),
                      plain = without.correct(llvm::ArrayRef(options).take_front(2), {0.05, 0.5});
  EXPECT_EQ(llvm::ArrayRef(all).take_front(2), llvm::ArrayRef(plain));
  EXPECT_EQ(all[2], 0.009);
  EXPECT_EQ(all[3], 0.6);
}

// A model that breaks without the unit still has a harm without half of it.
TEST(HarmCorrection, GoesOnBehindWhatIsNotFinite) {
  std::vector<PredictedHarm> options = {{1e-9, 1}, {1e-9, 0.8}, {NAN, 0.7}, {1e-9, 0.1}};
  Meter meter{{NAN, 0.2, 7, 7}};
  std::vector<double> harms = meter.correct(options, {kInfinity, 0.5});
  EXPECT_EQ(meter.measured, (std::vector<unsigned>{0, 1}));
  EXPECT_TRUE(std::isnan(harms[0]) && std::isnan(harms[2]));
  EXPECT_EQ(harms[1], 0.2);
}

TEST(HarmCorrection, WhatIsFreeIsFound) {
  std::vector<PredictedHarm> options = {{0, kInfinity}, {0, 1}, {0, 0.8}, {0, 0}};
  Meter meter{{0, 7, 7, 7}};
  EXPECT_EQ(meter.correct(options, {0.05, 0.5}), (std::vector<double>{0, 0, 0, 0}));
  EXPECT_EQ(meter.measured.size(), 1u);
}

TEST(HarmCorrection, FailsAsTheMeterDoes) {
  auto measure = [](unsigned) -> llvm::Expected<double> { return llvm::createStringError("no"); };
  auto harms = correctHarms({{0, 1}}, {kInfinity, 0.5}, measure);
  ASSERT_FALSE(static_cast<bool>(harms));
  EXPECT_EQ(llvm::toString(harms.takeError()), "no");
}
