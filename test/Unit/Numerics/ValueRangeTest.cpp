//===- ValueRangeTest.cpp - Weights beside the range of f16 ---------------===//

#include "jpq/Numerics/ValueRange.h"
#include "TestCodecs.h"
#include "TestMatrix.h"
#include <gtest/gtest.h>
#include <limits>

using namespace jpq;
using test::Matrix;

/// Relative error of 8 bits, with the power that the weights ask for.
static double getError(Matrix weights) {
  const int64_t exponent = chooseExponent(weights.view());
  Matrix divided = weights;
  multiplyByPower(divided.view(), -exponent);
  auto codec = createAffineCodec(8, 32, ZeroPoint::Middle);
  Matrix decoded = test::decode(*codec, codec->encode(divided.view(), {}), weights.rows, weights.columns);
  multiplyByPower(decoded.view(), exponent);
  double error = 0, size = 0;
  for (auto [a, b] : llvm::zip_equal(weights.data, decoded.data)) {
    error += (double(a) - b) * (double(a) - b);
    size += double(a) * a;
  }
  return std::sqrt(error / size);
}

TEST(ValueRange, WeightsOfUsualSizeStayAsTheyAre) {
  for (float size : {0.02f, 1.0f, 100.0f}) {
    Matrix weights = test::makeWeights(40, 64, 1);
    for (float &weight : weights.data)
      weight *= size;
    EXPECT_EQ(chooseExponent(weights.view()), 0) << size;
  }
  Matrix zeros(3, 4);
  EXPECT_EQ(chooseExponent(zeros.view()), 0);
  Matrix none(0, 4);
  EXPECT_EQ(chooseExponent(none.view()), 0);
}

TEST(ValueRange, EveryMagnitudeIsCodedAsWellAsOne) {
  Matrix weights = test::makeWeights(40, 64, 2);
  const double usual = getError(weights);
  for (int power = -110; power <= 120; power += 5) {
    Matrix scaled = weights;
    multiplyByPower(scaled.view(), power);
    EXPECT_LT(getError(scaled), 1.1 * usual) << "2^" << power;
  }
}

TEST(ValueRange, RowsOfOneWeightMayDifferMuch) {
  Matrix weights = test::makeWeights(2, 32, 3);
  for (int64_t column = 0; column < 32; ++column)
    weights(1, column) *= 0x1p-20f;
  const int64_t exponent = chooseExponent(weights.view());
  EXPECT_NE(exponent, 0);
  multiplyByPower(weights.view(), -exponent);
  auto codec = createAffineCodec(8, 32, ZeroPoint::Middle);
  Matrix decoded = test::decode(*codec, codec->encode(weights.view(), {}), 2, 32);
  double error = 0, size = 0;
  for (int64_t column = 0; column < 32; ++column) {
    const double off = double(decoded(1, column)) - weights(1, column);
    error += off * off;
    size += double(weights(1, column)) * weights(1, column);
  }
  EXPECT_LT(std::sqrt(error / size), 0.01);
}

template <typename T>
static llvm::ArrayRef<uint8_t> toBytes(const std::vector<T> &values) {
  return {reinterpret_cast<const uint8_t *>(values.data()), values.size() * sizeof(T)};
}

TEST(ValueRange, TheFirstNumberThatIsNotFiniteIsFound) {
  std::vector<float> floats(200000, std::numeric_limits<float>::max());
  EXPECT_EQ(findNotFinite(toBytes(floats), ElementType::F32), std::nullopt);
  floats[199999] = std::numeric_limits<float>::quiet_NaN();
  EXPECT_EQ(findNotFinite(toBytes(floats), ElementType::F32), 199999);
  floats[70000] = -std::numeric_limits<float>::infinity();
  EXPECT_EQ(findNotFinite(toBytes(floats), ElementType::F32), 70000);
  std::vector<uint16_t> halves = {0x7BFF, 0x8000, 0x7F00, 0x7C00};
  EXPECT_EQ(findNotFinite(toBytes(halves), ElementType::F16), 2);
  EXPECT_EQ(findNotFinite(toBytes(halves), ElementType::BF16), std::nullopt);
  halves[1] = 0xFF80;
  EXPECT_EQ(findNotFinite(toBytes(halves), ElementType::BF16), 1);
  EXPECT_EQ(findNotFinite({}, ElementType::F32), std::nullopt);
}

TEST(ValueRange, CodecsFindScalesThatAreNotFinite) {
  Matrix weights = test::makeWeights(3, 70, 4);
  auto codec = createAffineCodec(4, 32, ZeroPoint::Minimum);
  std::vector<Component> components = codec->encode(weights.view(), {});
  auto find = [&] { return codec->findNotFinite(components, 3, 70); };
  EXPECT_FALSE(find());
  // Row 2, group 1 of 3.
  llvm::support::endian::write16le(MutableBytes(components).get("minimums").data() + 2 * 7, 0x7C00);
  ASSERT_TRUE(find());
  EXPECT_EQ(find()->component, "minimums");
  EXPECT_EQ(find()->row, 2);
  EXPECT_EQ(find()->column, 32);
}
