//===- DenseCodecTest.cpp - Dense and pruned codecs -----------------------===//

#include "TestCodecs.h"
#include "TestMatrix.h"
#include "jpq/Numerics/Float16.h"
#include <gtest/gtest.h>
#include <limits>

using namespace jpq;
using test::Matrix;

TEST(DenseCodec, RoundTrip) {
  for (auto [rows, columns] : {std::pair{1, 1}, {3, 17}, {5, 64}, {0, 4}}) {
    Matrix weights = test::makeWeights(rows, columns, 7);
    auto f32 = createDenseCodec(ElementType::F32);
    auto f16 = createDenseCodec(ElementType::F16);
    auto bf16 = createDenseCodec(ElementType::BF16);
    EXPECT_EQ(f32->getBytes(rows, columns), 4u * rows * columns);
    EXPECT_EQ(f16->getBytes(rows, columns), 2u * rows * columns);
    EXPECT_EQ(f32->getBits(), 32u);
    EXPECT_EQ(bf16->getBits(), 16u);

    Matrix exact = test::decode(*f32, f32->encode(weights.view(), {}), rows, columns);
    EXPECT_EQ(exact.data, weights.data);
    Matrix half = test::decode(*f16, f16->encode(weights.view(), {}), rows, columns);
    Matrix brain = test::decode(*bf16, bf16->encode(weights.view(), {}), rows, columns);
    for (size_t i = 0; i < weights.data.size(); ++i) {
      EXPECT_EQ(half.data[i], halfToFloat(floatToHalf(weights.data[i])));
      EXPECT_EQ(brain.data[i], bfloatToFloat(floatToBFloat(weights.data[i])));
    }
    // What was decoded encodes to the same bytes.
    EXPECT_EQ(f16->encode(half.view(), {})[0].bytes, f16->encode(weights.view(), {})[0].bytes);
  }
}

TEST(DenseCodec, FiniteNumbersStayFinite) {
  constexpr float huge = std::numeric_limits<float>::max();
  Matrix weights(1, 4);
  weights.data = {1e6f, -huge, huge, std::numeric_limits<float>::infinity()};
  auto f16 = createDenseCodec(ElementType::F16);
  Matrix half = test::decode(*f16, f16->encode(weights.view(), {}), 1, 4);
  EXPECT_EQ(half.data, (std::vector<float>{65504, -65504, 65504, INFINITY}));
  auto bf16 = createDenseCodec(ElementType::BF16);
  Matrix brain = test::decode(*bf16, bf16->encode(weights.view(), {}), 1, 4);
  EXPECT_TRUE(std::isfinite(brain.data[1]) && std::isfinite(brain.data[2]));
}

// The rows of a view need not follow each other.
TEST(DenseCodec, RespectsStrides) {
  Matrix wide = test::makeWeights(4, 10, 3);
  ConstMatrix part{wide.data.data() + 2, 4, 5, 10};
  auto codec = createDenseCodec(ElementType::F32);
  auto components = codec->encode(part, {});
  Matrix target(4, 10);
  codec->decode(components, {target.data.data() + 2, 4, 5, 10});
  for (int64_t i = 0; i < 4; ++i)
    for (int64_t j = 0; j < 10; ++j)
      EXPECT_EQ(target(i, j), j >= 2 && j < 7 ? wide(i, j) : 0.0f);
}

TEST(PrunedCodec, DecodesToZero) {
  auto codec = createPrunedCodec();
  EXPECT_EQ(codec->getBits(), 0u);
  EXPECT_EQ(codec->getBytes(100, 100), 0u);
  Matrix values = test::makeWeights(3, 5, 1);
  EXPECT_TRUE(codec->encode(values.view(), {}).empty());
  codec->decode({}, values.view());
  EXPECT_EQ(values.data, std::vector<float>(15, 0.0f));
}
