//===- CrossMomentTest.cpp ------------------------------------------------===//

#include "jpq/Numerics/Inputs/CrossMoment.h"
#include "../TestMatrix.h"
#include "jpq/Support/Threads.h"
#include <gtest/gtest.h>

using namespace jpq;
using test::Matrix;

TEST(CrossMoment, IsTheSumOfProducts) {
  for (auto [samples, size] : {std::pair{1, 1}, {7, 5}, {600, 200}, {3, 400}}) {
    Matrix x = test::makeWeights(samples, size, 3, 1.0f), y = test::makeWeights(samples, size, 4, 1.0f);
    CrossMoment moment(size);
    moment.add(x.view(), y.view());
    EXPECT_EQ(moment.getCount(), samples);
    for (int64_t i = 0; i < size; i += 1 + size / 20)
      for (int64_t j = 0; j < size; ++j) {
        double sum = 0, magnitude = 0;
        for (int64_t t = 0; t < samples; ++t) {
          double product = (static_cast<double>(x(t, i)) - y(t, i)) * y(t, j);
          sum += product;
          magnitude += std::abs(product);
        }
        // Additions and products of rounding 2^-24 each, of some hundred samples at most.
        EXPECT_NEAR(moment.getSum()[i * size + j], sum, magnitude * std::min(samples, 512) * 0x1p-23);
      }
  }
}

TEST(CrossMoment, OfEqualInputsIsExactlyZero) {
  Matrix x = test::makeWeights(70, 33, 5, 1.0f);
  CrossMoment moment(33);
  moment.add(x.view(), x.view());
  EXPECT_EQ(moment.getSum().vec(), std::vector<double>(33 * 33, 0.0));
}

TEST(CrossMoment, SelectsRowsAndColumns) {
  Matrix x = test::makeWeights(9, 6, 6, 1.0f), y = test::makeWeights(9, 6, 7, 1.0f);
  CrossMoment moment(6);
  moment.add(x.view(), y.view());
  CrossMoment selected = moment.select({4, 1});
  EXPECT_EQ(selected.getSize(), 2);
  EXPECT_EQ(selected.getCount(), 9);
  EXPECT_EQ(selected.getSum()[1], moment.getSum()[4 * 6 + 1]);
  EXPECT_EQ(selected.getSum()[2], moment.getSum()[1 * 6 + 4]);
}

// Rows with a stride, several blocks of samples and channels, and any number of threads: the same bits.
TEST(CrossMoment, ThreadsDoNotMatter) {
  Matrix x = test::makeWeights(1100, 410, 8, 1.0f), y = test::makeWeights(1100, 410, 9, 1.0f);
  auto sum = [&](unsigned threads) {
    ThreadCountScope scope(threads);
    CrossMoment moment(400);
    moment.add({x.view().data + 3, 1100, 400, 410}, {y.view().data, 1100, 400, 410});
    return moment.getSum().vec();
  };
  EXPECT_EQ(sum(1), sum(3));
}
