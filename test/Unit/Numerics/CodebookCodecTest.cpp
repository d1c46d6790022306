//===- CodebookCodecTest.cpp - The stored form of codebooks ---------------===//

#include "TestCodecs.h"
#include "TestMatrix.h"
#include "jpq/Numerics/BitStream.h"
#include "jpq/Numerics/Float16.h"
#include "jpq/Numerics/RateCurve.h"
#include <gtest/gtest.h>

using namespace jpq;
using test::Matrix;

// decode() against the formula of the header, over random bytes.
TEST(CodebookCodec, DecodeIsTheDocumentedMeaning) {
  std::mt19937 random(5);
  for (unsigned bits = 1; bits <= 4; ++bits)
    for (unsigned group : {1u, 7u, 32u, 100u}) {
      const int64_t rows = 3, columns = 45, groups = (columns + group - 1) / group;
      auto codec = createNormalCodec(bits, group);
      const llvm::SmallVector<int8_t, 0> levels = codec->getCodeFormat()->getLevels();
      EXPECT_EQ(codec->getBits(), bits);
      std::vector<Component> components = createComponents(codec->getComponents(rows, columns));
      for (Component &component : components)
        for (uint8_t &byte : component.bytes)
          byte = random() & 0xBF; // no f16 infinity
      ASSERT_EQ(components.size(), 2u);
      EXPECT_EQ(test::find(components, "scales").size(), size_t(2 * rows * groups));
      Matrix values = test::decode(*codec, components, rows, columns);
      const uint64_t rowBytes = getBitStreamBytes(columns, bits);
      for (int64_t i = 0; i < rows; ++i)
        for (int64_t j = 0; j < columns; ++j) {
          unsigned code = test::readCode(test::find(components, "codes").data() + i * rowBytes, j, bits);
          float scale = halfToFloat(test::read16(test::find(components, "scales"), i * groups + j / group));
          ASSERT_EQ(values(i, j), scale * float(levels[code]));
        }
    }
}

// Multiples of the levels come back bit for bit; so do those of a table that is not its own reverse, with either sign.
TEST(CodebookCodec, LevelsRoundTrip) {
  std::mt19937 random(11);
  for (std::vector<int8_t> levels : {std::vector<int8_t>{-63, -19, 19, 63}, {-8, 0, 1, 50}, {-1, 1}}) {
    auto codec = createCodebookCodec(32, levels);
    for (float scale : {0.25f, -0.25f}) {
      Matrix weights(3, 70);
      for (int64_t i = 0; i < 3; ++i)
        for (int64_t j = 0; j < 70; ++j)
          weights(i, j) = scale * float(levels[random() % levels.size()]);
      Matrix values = test::decode(*codec, codec->encode(weights.view(), {}), 3, 70);
      for (int64_t i = 0; i < 3; ++i)
        for (int64_t j = 0; j < 70; ++j)
          ASSERT_EQ(values(i, j), weights(i, j)) << "at " << i << ", " << j;
    }
  }
}

// What Max's table I promises for a normal distribution whose scale is known; groups of 64 find theirs anew.
TEST(CodebookCodec, NormalWeightsLoseWhatTheTablesPromise) {
  const double promised[] = {0.3634, 0.1175, 0.03454, 0.009497};
  for (unsigned bits = 1; bits <= 4; ++bits) {
    const double error = getNormalError(*createNormalCodec(bits, 64));
    EXPECT_LT(error, promised[bits - 1]);
    // Nothing does better than the rate-distortion bound.
    EXPECT_GT(error, std::exp2(-2.0 * bits));
  }
  for (unsigned bits = 2; bits <= 4; ++bits)
    EXPECT_LT(getNormalError(*createNormalCodec(bits, 64)),
              getNormalError(*createAffineCodec(bits, 64, ZeroPoint::Middle)));
}

TEST(CodebookCodec, ImportantColumnsErrLess) {
  Matrix weights = test::makeWeights(8, 64, 3);
  std::vector<float> importance(64, 0.01f);
  std::fill_n(importance.begin(), 8, 1.0f);
  auto codec = createNormalCodec(2, 64);
  auto getError = [&](llvm::ArrayRef<float> given) {
    Matrix values = test::decode(*codec, codec->encode(weights.view(), given), 8, 64);
    double error = 0;
    for (int64_t i = 0; i < 8; ++i)
      for (int64_t j = 0; j < 8; ++j)
        error += (weights(i, j) - values(i, j)) * (weights(i, j) - values(i, j));
    return error;
  };
  EXPECT_LT(getError(importance), 0.9 * getError({}));
}

TEST(CodebookCodec, BytesAreTheSameForAnyNumberOfThreadsAndWhatIsNotFiniteIsStored) {
  Matrix weights = test::makeWeights(5, 100, 7);
  weights(0, 3) = std::numeric_limits<float>::quiet_NaN();
  weights(1, 3) = std::numeric_limits<float>::infinity();
  auto codec = createNormalCodec(3, 32);
  std::vector<Component> components = test::encodeOnAnyThreads(*codec, weights);
  Matrix values = test::decode(*codec, components, 5, 100);
  for (int64_t i = 0; i < 5; ++i)
    for (int64_t j = 0; j < 100; ++j)
      EXPECT_TRUE(std::isfinite(values(i, j)));
}
