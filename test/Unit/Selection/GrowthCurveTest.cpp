//===- GrowthCurveTest.cpp ------------------------------------------------===//

#include "jpq/Selection/GrowthCurve.h"
#include <gtest/gtest.h>

using namespace jpq;

static GrowthCurve makeCurve(llvm::ArrayRef<double> points) {
  llvm::Expected<GrowthCurve> curve = GrowthCurve::create(points);
  EXPECT_TRUE(bool(curve));
  return curve ? *curve : GrowthCurve();
}

TEST(GrowthCurveTest, GoesThroughItsPoints) {
  GrowthCurve curve = makeCurve({1, 2, 4, 32});
  EXPECT_DOUBLE_EQ(curve.apply(1), 2);
  EXPECT_DOUBLE_EQ(curve.apply(2), 8);
  EXPECT_DOUBLE_EQ(curve.apply(0.5), 1);
  EXPECT_EQ(curve.getPoints(), (std::vector<double>{1, 2, 4, 32}));
}

TEST(GrowthCurveTest, IsStretchedThroughAPlan) {
  GrowthCurve curve = makeCurve({1, 2, 4, 32}).stretchThrough(2, 12);
  EXPECT_DOUBLE_EQ(curve.apply(2), 12);
  EXPECT_DOUBLE_EQ(curve.apply(1), 3);
  EXPECT_DOUBLE_EQ(curve.apply(4), 48);
}

TEST(GrowthCurveTest, OnePlanIsACurve) {
  GrowthCurve curve = GrowthCurve().stretchThrough(2, 3);
  EXPECT_DOUBLE_EQ(curve.apply(2), 3);
  EXPECT_DOUBLE_EQ(curve.apply(4), 6);
}

TEST(GrowthCurveTest, WhatDoesNothingTellsNothing) {
  EXPECT_DOUBLE_EQ(makeCurve({1, 2}).stretchThrough(0, 3).apply(1), 2);
  EXPECT_DOUBLE_EQ(makeCurve({1, 2}).stretchThrough(1, 0).apply(1), 2);
}
