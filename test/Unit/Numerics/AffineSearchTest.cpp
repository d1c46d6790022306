//===- AffineSearchTest.cpp - How good the affine search is ---------------===//

#include "TestCodecs.h"
#include "TestMatrix.h"
#include "jpq/Numerics/Float16.h"
#include <gtest/gtest.h>
#include <limits>

using namespace jpq;
using test::Matrix;

constexpr ZeroPoint kZeroPoints[] = {ZeroPoint::Middle, ZeroPoint::Byte, ZeroPoint::Minimum};

/// Plain rounding of columns [first, last) of a row to the range of the group,
/// with the same f16 scales.
static double minMaxError(const Matrix &weights, llvm::ArrayRef<float> importance, int64_t i, int64_t first,
                          int64_t last, unsigned bits, ZeroPoint zeroPoint) {
  const float top = static_cast<float>((1 << bits) - 1), middle = static_cast<float>(1 << (bits - 1));
  float low = weights(i, first), high = low;
  for (int64_t j = first; j < last; ++j) {
    low = std::min(low, weights(i, j));
    high = std::max(high, weights(i, j));
  }
  auto half = [](float value) { return halfToFloat(floatToHalf(value)); };
  auto measure = [&](float scale, float zero, float minimum) {
    double sum = 0;
    for (int64_t j = first; j < last; ++j) {
      float code = std::nearbyint((weights(i, j) - minimum) / scale + zero);
      float value = scale * (std::clamp(code, 0.0f, top) - zero) + minimum;
      double difference = static_cast<double>(value) - weights(i, j);
      sum += (importance.empty() ? 1.0 : importance[j]) * difference * difference;
    }
    return sum;
  };
  if (zeroPoint == ZeroPoint::Minimum)
    return measure(half((high - low) / top), 0, half(low));
  if (zeroPoint == ZeroPoint::Byte) {
    low = std::min(low, 0.0f);
    high = std::max(high, 0.0f);
    float zero = std::clamp(std::nearbyint(-low / ((high - low) / top)), 0.0f, top);
    return measure(half((high - low) / top), zero, 0);
  }
  float largest = std::max(std::abs(low), std::abs(high));
  double best = measure(half(largest / middle), middle, 0);
  return bits == 1 ? best : std::min(best, measure(half(largest / (middle - 1)), middle, 0));
}

TEST(AffineSearch, NeverWorseThanPlainRounding) {
  for (unsigned seed = 1; seed <= 4; ++seed) {
    const int64_t rows = 16, columns = 150, group = 64;
    // The last seed has weights that all lie on one side of zero.
    Matrix weights = test::makeWeights(rows, columns, seed);
    if (seed == 4)
      for (float &weight : weights.data)
        weight = 0.2f + std::abs(weight);
    std::vector<float> importance = seed % 2 ? test::makeImportance(columns, seed) : std::vector<float>();
    for (ZeroPoint zeroPoint : kZeroPoints)
      for (unsigned bits = 1; bits <= 8; ++bits) {
        auto codec = createAffineCodec(bits, group, zeroPoint);
        Matrix decoded = test::decode(*codec, codec->encode(weights.view(), importance), rows, columns);
        for (int64_t i = 0; i < rows; ++i)
          for (int64_t first = 0; first < columns; first += group) {
            int64_t last = std::min(columns, first + group);
            double plain = minMaxError(weights, importance, i, first, last, bits, zeroPoint);
            // The search compares sums of 64 floats: 1e-5 is their rounding.
            EXPECT_LE(test::error(weights, decoded, importance, i, first, last), plain * (1 + 1e-5))
                << bits << " bits, zero point " << static_cast<int>(zeroPoint) << ", row " << i;
          }
      }
  }
}

/// The least error of one group over a very fine grid: 2000 scales of both
/// signs.
static double exhaustiveMiddle(const Matrix &weights, llvm::ArrayRef<float> importance, unsigned bits) {
  const float top = static_cast<float>((1 << bits) - 1), middle = static_cast<float>(1 << (bits - 1));
  float largest = 0;
  for (float weight : weights.data)
    largest = std::max(largest, std::abs(weight));
  double best = std::numeric_limits<double>::infinity();
  for (int step = -2000; step <= 2000; ++step) {
    float scale = halfToFloat(floatToHalf(largest / middle * static_cast<float>(step) / 1000.0f));
    if (scale == 0)
      continue;
    double sum = 0;
    for (int64_t j = 0; j < weights.columns; ++j) {
      float code = std::clamp(std::nearbyint(weights(0, j) / scale + middle), 0.0f, top);
      double difference = static_cast<double>(scale * (code - middle)) - weights(0, j);
      sum += importance[j] * difference * difference;
    }
    best = std::min(best, sum);
  }
  return best;
}

// In the mean over many groups the search may lose a little to an exhaustive
// one; the more levels there are, the more the error is a matter of luck.
TEST(AffineSearch, CloseToExhaustive) {
  constexpr unsigned groups = 60;
  for (auto [bits, most] : {std::pair{1u, 1.01}, {2u, 1.01}, {3u, 1.01}, {4u, 1.02}, {6u, 1.06}}) {
    double ratios = 0;
    for (unsigned seed = 0; seed < groups; ++seed) {
      Matrix weights = test::makeWeights(1, 64, 100 + seed);
      std::vector<float> importance = test::makeImportance(64, 200 + seed);
      auto codec = createAffineCodec(bits, 64, ZeroPoint::Middle);
      Matrix decoded = test::decode(*codec, codec->encode(weights.view(), importance), 1, 64);
      ratios += test::error(weights, decoded, importance) / exhaustiveMiddle(weights, importance, bits);
    }
    EXPECT_LE(ratios / groups, most) << bits << " bits";
  }
}

// Two clusters far apart and one bit: the minimum form has to find both means.
TEST(AffineSearch, OneBitFindsTwoClusters) {
  Matrix weights(1, 64);
  for (int64_t j = 0; j < 64; ++j)
    weights(0, j) = (j % 3 ? 0.5f : -0.25f) + (j % 2 ? 0.01f : -0.01f);
  auto codec = createAffineCodec(1, 64, ZeroPoint::Minimum);
  Matrix decoded = test::decode(*codec, codec->encode(weights.view(), {}), 1, 64);
  EXPECT_LE(test::error(weights, decoded), 64 * 0.01 * 0.01 * 1.05);
}

TEST(AffineSearch, RespectsImportance) {
  for (ZeroPoint zeroPoint : kZeroPoints)
    for (unsigned bits : {2u, 3u, 4u}) {
      Matrix weights = test::makeWeights(16, 128, 31);
      std::vector<float> importance = test::makeImportance(128, 32);
      auto codec = createAffineCodec(bits, 64, zeroPoint);
      Matrix with = test::decode(*codec, codec->encode(weights.view(), importance), 16, 128);
      Matrix without = test::decode(*codec, codec->encode(weights.view(), {}), 16, 128);
      EXPECT_LT(test::error(weights, with, importance), 0.9 * test::error(weights, without, importance));
      EXPECT_LT(test::error(weights, without), test::error(weights, with));
    }
}

// An outlier that no input reaches must not cost the others anything.
TEST(AffineSearch, UnimportantOutlierIsClipped) {
  Matrix weights = test::makeWeights(1, 64, 41, 0.05f);
  weights(0, 5) = 10.0f;
  std::vector<float> importance(64, 1.0f);
  importance[5] = 0;
  for (ZeroPoint zeroPoint : kZeroPoints) {
    auto codec = createAffineCodec(4, 64, zeroPoint);
    Matrix decoded = test::decode(*codec, codec->encode(weights.view(), importance), 1, 64);
    // With the outlier in range the step would be over 0.6 and all others 0.
    EXPECT_LT(test::error(weights, decoded, importance), 64 * 0.02 * 0.02);
  }
}

// Everything is exact under powers of two while scales stay normal f16.
TEST(AffineSearch, ScalesWithThePowerOfTwo) {
  Matrix weights = test::makeWeights(4, 64, 51), larger = weights;
  for (float &weight : larger.data)
    weight *= 1024;
  for (ZeroPoint zeroPoint : kZeroPoints) {
    auto codec = createAffineCodec(3, 64, zeroPoint);
    auto a = codec->encode(weights.view(), {}), b = codec->encode(larger.view(), {});
    EXPECT_EQ(a[0].bytes, b[0].bytes);
    Matrix decoded = test::decode(*codec, a, 4, 64), decodedLarger = test::decode(*codec, b, 4, 64);
    for (size_t i = 0; i < decoded.data.size(); ++i)
      EXPECT_EQ(decoded.data[i] * 1024, decodedLarger.data[i]);
  }
}

TEST(AffineSearch, ExtremeWeightsStayFinite) {
  constexpr float huge = std::numeric_limits<float>::max();
  for (float scale : {1e6f, 1e30f, huge / 10, 1e-12f, 1e-38f, 1e-44f}) {
    Matrix weights = test::makeWeights(2, 64, 61, scale);
    for (ZeroPoint zeroPoint : kZeroPoints)
      for (unsigned bits : {1u, 2u, 4u, 8u}) {
        auto codec = createAffineCodec(bits, 32, zeroPoint);
        Matrix decoded = test::decode(*codec, codec->encode(weights.view(), test::makeImportance(64, 1)), 2, 64);
        double zero = 0;
        for (size_t i = 0; i < weights.data.size(); ++i) {
          EXPECT_TRUE(std::isfinite(decoded.data[i]));
          zero += static_cast<double>(weights.data[i]) * weights.data[i];
        }
        // Never worse than storing nothing at all.
        EXPECT_LE(test::error(weights, decoded), zero * (bits == 1 ? 10 : 2)) << scale;
      }
  }
  // At 8 bits 1e6 is still within reach of the largest f16 scale.
  Matrix weights = test::makeWeights(2, 64, 61, 1e6f);
  auto codec = createAffineCodec(8, 32, ZeroPoint::Middle);
  Matrix decoded = test::decode(*codec, codec->encode(weights.view(), {}), 2, 64);
  EXPECT_LE(test::error(weights, decoded), 128 * 1e10);
}

TEST(AffineSearch, OddNumbersAreDeterministic) {
  constexpr float infinity = std::numeric_limits<float>::infinity(), nan = std::numeric_limits<float>::quiet_NaN();
  Matrix weights = test::makeWeights(1, 64, 71);
  weights(0, 3) = nan;
  weights(0, 40) = -infinity;
  std::vector<float> importance(64, 1.0f);
  importance[1] = nan;
  importance[2] = -1;
  importance[50] = infinity;
  for (ZeroPoint zeroPoint : kZeroPoints)
    for (llvm::ArrayRef<float> used : {llvm::ArrayRef<float>(importance), llvm::ArrayRef<float>()}) {
      auto codec = createAffineCodec(4, 32, zeroPoint);
      auto a = codec->encode(weights.view(), used), b = codec->encode(weights.view(), used);
      for (size_t i = 0; i < a.size(); ++i)
        EXPECT_EQ(a[i].bytes, b[i].bytes);
      for (float value : test::decode(*codec, a, 1, 64).data)
        EXPECT_TRUE(std::isfinite(value));
    }
  // Importance of zero everywhere says nothing: as if there were none.
  Matrix plain = test::makeWeights(1, 64, 72);
  auto codec = createAffineCodec(4, 32, ZeroPoint::Middle);
  EXPECT_EQ(codec->encode(plain.view(), std::vector<float>(64, 0.0f))[0].bytes,
            codec->encode(plain.view(), {})[0].bytes);
}
