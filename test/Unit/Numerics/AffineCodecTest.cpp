//===- AffineCodecTest.cpp - The stored form of affine codes --------------===//

#include "TestCodecs.h"
#include "TestMatrix.h"
#include "jpq/Numerics/BitStream.h"
#include "jpq/Numerics/Float16.h"
#include "jpq/Support/Threads.h"
#include <gtest/gtest.h>

using namespace jpq;
using test::Matrix;
using test::read16;

constexpr ZeroPoint kZeroPoints[] = {ZeroPoint::Middle, ZeroPoint::Byte, ZeroPoint::Minimum};

TEST(AffineCodec, ComponentSizes) {
  auto middle = createAffineCodec(3, 64, ZeroPoint::Middle);
  EXPECT_EQ(middle->getBits(), 3u);
  auto sizes = middle->getComponents(576, 1391);
  ASSERT_EQ(sizes.size(), 2u);
  EXPECT_EQ(sizes[0].name, "codes");
  EXPECT_EQ(sizes[0].getBytes(), 576u * 522); // 1391 * 3 bits are 521.625 bytes
  EXPECT_EQ(sizes[1].name, "scales");
  EXPECT_EQ(sizes[1].getBytes(), 576u * 22 * 2);
  EXPECT_EQ(middle->getBytes(576, 1391), 576u * (522 + 44));
  EXPECT_EQ(createAffineCodec(3, 64, ZeroPoint::Byte)->getComponents(2, 65)[2].name, "zero_points");
  EXPECT_EQ(createAffineCodec(3, 64, ZeroPoint::Byte)->getComponents(2, 65)[2].getBytes(), 4u);
  EXPECT_EQ(createAffineCodec(3, 64, ZeroPoint::Minimum)->getComponents(2, 65)[2].name, "minimums");
  EXPECT_EQ(createAffineCodec(3, 64, ZeroPoint::Minimum)->getComponents(2, 65)[2].getBytes(), 8u);
}

// decode() against the formulas of the header, over random bytes.
TEST(AffineCodec, DecodeIsTheDocumentedMeaning) {
  std::mt19937 random(5);
  for (ZeroPoint zeroPoint : kZeroPoints)
    for (unsigned bits = 1; bits <= 8; ++bits)
      for (unsigned group : {1u, 7u, 32u, 100u}) {
        const int64_t rows = 3, columns = 45, groups = (columns + group - 1) / group;
        auto codec = createAffineCodec(bits, group, zeroPoint);
        std::vector<Component> components = createComponents(codec->getComponents(rows, columns));
        for (Component &component : components)
          for (uint8_t &byte : component.bytes)
            byte = random() & 0xBF; // no f16 infinity
        Matrix values = test::decode(*codec, components, rows, columns);
        const uint64_t rowBytes = getBitStreamBytes(columns, bits);
        for (int64_t i = 0; i < rows; ++i)
          for (int64_t j = 0; j < columns; ++j) {
            unsigned code = test::readCode(test::find(components, "codes").data() + i * rowBytes, j, bits);
            int64_t g = i * groups + j / group;
            float scale = halfToFloat(read16(test::find(components, "scales"), g));
            float expected;
            if (zeroPoint == ZeroPoint::Middle)
              expected = scale * static_cast<float>(static_cast<int>(code) - (1 << (bits - 1)));
            else if (zeroPoint == ZeroPoint::Byte)
              expected = scale * static_cast<float>(static_cast<int>(code) - test::find(components, "zero_points")[g]);
            else
              expected = scale * static_cast<float>(code) + halfToFloat(read16(test::find(components, "minimums"), g));
            ASSERT_EQ(values(i, j), expected) << bits << " bits at " << i << ", " << j;
          }
      }
}

// Weights that lie on a grid come back bit for bit, whatever the sizes.
TEST(AffineCodec, GridsRoundTrip) {
  std::mt19937 random(11);
  for (ZeroPoint zeroPoint : kZeroPoints)
    for (unsigned bits = 1; bits <= 8; ++bits)
      for (auto [rows, columns, group] :
           {std::tuple{1, 64, 64}, {3, 100, 32}, {2, 66, 64}, {5, 47, 128}, {2, 98, 48}}) {
        const int top = (1 << bits) - 1, middle = 1 << (bits - 1);
        Matrix weights(rows, columns);
        for (int64_t i = 0; i < rows; ++i)
          for (int64_t first = 0; first < columns; first += group) {
            int zero = zeroPoint == ZeroPoint::Byte ? static_cast<int>(random() % (top + 1)) : middle;
            const float scale = 0x1p-6f * static_cast<float>(1 + random() % 7);
            const float minimum = zeroPoint == ZeroPoint::Minimum ? -0x1p-4f * static_cast<float>(random() % 50) : 0;
            for (int64_t j = first; j < std::min<int64_t>(columns, first + group); ++j) {
              int code = static_cast<int>(random() % (top + 1));
              // Both ends occur, so that only one grid fits.
              if (j == first)
                code = 0;
              if (j == first + 1)
                code = top;
              weights(i, j) = zeroPoint == ZeroPoint::Minimum ? scale * static_cast<float>(code) + minimum
                                                              : scale * static_cast<float>(code - zero);
            }
          }
        auto codec = createAffineCodec(bits, group, zeroPoint);
        auto components = codec->encode(weights.view(), test::makeImportance(columns, 3));
        Matrix decoded = test::decode(*codec, components, rows, columns);
        for (size_t i = 0; i < weights.data.size(); ++i)
          ASSERT_EQ(decoded.data[i], weights.data[i])
              << bits << " bits, zero point " << static_cast<int>(zeroPoint) << ", element " << i << " of " << rows
              << " x " << columns << " in groups of " << group;
      }
}

TEST(AffineCodec, SizesAreAsStated) {
  for (ZeroPoint zeroPoint : kZeroPoints)
    for (unsigned bits : {1u, 3u, 8u})
      for (auto [rows, columns] : {std::pair{1, 1}, {2, 15}, {3, 130}, {0, 10}, {4, 0}}) {
        auto codec = createAffineCodec(bits, 64, zeroPoint);
        auto components = codec->encode(test::makeWeights(rows, columns, 1).view(), {});
        auto sizes = codec->getComponents(rows, columns);
        ASSERT_EQ(components.size(), sizes.size());
        for (size_t i = 0; i < sizes.size(); ++i) {
          EXPECT_EQ(components[i].name, sizes[i].name);
          EXPECT_EQ(components[i].bytes.size(), sizes[i].getBytes());
        }
        test::decode(*codec, components, rows, columns);
      }
}

TEST(AffineCodec, ZeroGroupsStayZero) {
  Matrix weights = test::makeWeights(2, 128, 9);
  for (int64_t j = 64; j < 128; ++j)
    weights(1, j) = 0;
  for (ZeroPoint zeroPoint : kZeroPoints)
    for (unsigned bits : {1u, 2u, 4u, 8u}) {
      auto codec = createAffineCodec(bits, 64, zeroPoint);
      Matrix decoded = test::decode(*codec, codec->encode(weights.view(), {}), 2, 128);
      EXPECT_EQ(test::error(decoded, weights, {}, 1, 64, 128), 0.0);
    }
}

TEST(AffineCodec, BytesDoNotDependOnThreads) {
  Matrix weights = test::makeWeights(37, 200, 21);
  std::vector<float> importance = test::makeImportance(200, 22);
  for (ZeroPoint zeroPoint : kZeroPoints)
    for (unsigned bits : {2u, 4u}) {
      auto codec = createAffineCodec(bits, 48, zeroPoint);
      std::vector<std::vector<Component>> encoded;
      for (unsigned threads : {1u, 2u, 3u}) {
        setThreadCount(threads);
        encoded.push_back(codec->encode(weights.view(), importance));
      }
      setThreadCount(0);
      for (size_t i = 0; i < encoded[0].size(); ++i) {
        EXPECT_EQ(encoded[0][i].bytes, encoded[1][i].bytes);
        EXPECT_EQ(encoded[0][i].bytes, encoded[2][i].bytes);
      }
    }
}
