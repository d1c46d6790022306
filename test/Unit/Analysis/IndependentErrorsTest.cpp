//===- IndependentErrorsTest.cpp - Variances against what is known of them -===//

#include "jpq/Analysis/IndependentErrors.h"
#include <gtest/gtest.h>

using namespace jpq;

static const IndependentErrors model(256);

TEST(IndependentErrors, ProductsMeetTheirFormula) {
  // A lattice that mixed its dimensions badly would give another square.
  Signal a{1, 5}, b{-2, 7};
  auto product = [](llvm::ArrayRef<double> x, llvm::MutableArrayRef<double> d) {
    d[0] = x[1];
    d[1] = x[0];
    return x[0] * x[1];
  };
  ScalarResponse sampled = model.evaluate(product, {{a}, {b}}), exact = model.multiply(a, b);
  EXPECT_NEAR(sampled.value.mean, exact.value.mean, 0.05);
  EXPECT_NEAR(sampled.value.square, exact.value.square, 0.02 * exact.value.square);
  EXPECT_NEAR(sampled.sensitivities[0].square, 7, 0.1);
  EXPECT_NEAR(sampled.sensitivities[1].square, 5, 0.1);
}

TEST(IndependentErrors, LinearFunctionsAreExact) {
  auto difference = [](llvm::ArrayRef<double> x, llvm::MutableArrayRef<double> d) {
    d[0] = 1;
    return x[0] - 3;
  };
  ScalarResponse response = model.evaluate(difference, {{{3, 10}}});
  EXPECT_NEAR(response.value.mean, 0, 1e-9);
  EXPECT_NEAR(response.value.square, 1, 1e-9);
  // The result is smaller than the input; its error is not.
  EXPECT_DOUBLE_EQ(response.sensitivities[0].square, 1);
}

TEST(IndependentErrors, FunctionsDoNotMagnifyRelativeErrors) {
  auto exponential = [](llvm::ArrayRef<double> x, llvm::MutableArrayRef<double> d) { return d[0] = std::exp(x[0]); };
  ScalarResponse response = model.evaluate(exponential, {{{0, 4}}});
  EXPECT_TRUE(response.value.isPositive);
  EXPECT_NEAR(response.sensitivities[0].square, response.value.square / 4, 1e-9 * response.value.square);
}

TEST(IndependentErrors, SharedScalesHaveNoError) {
  auto quotient = [](llvm::ArrayRef<double> x, llvm::MutableArrayRef<double> d) {
    d[0] = 1 / x[1];
    d[1] = -x[0] / (x[1] * x[1]);
    return x[0] / x[1];
  };
  ScalarResponse response = model.evaluate(quotient, {{{0, 1}}, {{1, 4, true}, 0, true, true}});
  EXPECT_NEAR(response.value.square, 0.25, 1e-9);
  // A quarter of the scale's mean square is its mean's: so much of the error does not cancel.
  EXPECT_NEAR(response.sensitivities[0].square, 0.25 * 0.25, 1e-9);
  EXPECT_EQ(response.sensitivities[1].square, 0);
}

TEST(IndependentErrors, MaskedPointsCountForNothing) {
  auto upperHalf = [](llvm::ArrayRef<double> x, llvm::MutableArrayRef<double> d) {
    d[0] = 0;
    return x[0] < 5 ? -INFINITY : 2.0;
  };
  ScalarResponse some = model.evaluate(upperHalf, {{{}, 10}}), none = model.evaluate(upperHalf, {{{}, 5}});
  EXPECT_DOUBLE_EQ(some.value.mean, 2);
  EXPECT_FALSE(none.value.isFinite());
}

TEST(IndependentErrors, SumsOfSharedTermsAreCoherent) {
  ScalarResponse term{{0, 1}, {{1, 1}, {1, 1}, {0, 1}}};
  ErrorResponse sum = model.sum(term, 12, {1, 12, 12});
  EXPECT_DOUBLE_EQ(sum.value.square, 12);
  EXPECT_DOUBLE_EQ(sum.gains[0], 12);
  EXPECT_DOUBLE_EQ(sum.gains[1], 144);
  // Derivatives of changing sign do not add up.
  EXPECT_DOUBLE_EQ(sum.gains[2], 12);
}

TEST(IndependentErrors, ExtremesLieWhereOrderStatisticsDo) {
  // The mean of the largest of 10 standard normal numbers is 1.5388, that of one is 0.
  ScalarResponse term{{0, 1}, {{1, 1}}};
  EXPECT_NEAR(model.selectExtreme(term, 10, true).value.mean, 1.5388, 0.02);
  EXPECT_NEAR(model.selectExtreme(term, 10, false).value.mean, -1.5388, 0.02);
  EXPECT_NEAR(model.selectExtreme(term, 1, true).value.mean, 0, 1e-9);
}
