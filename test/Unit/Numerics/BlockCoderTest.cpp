//===- BlockCoderTest.cpp - Encoding column by column ---------------------===//

#include "TestCodecs.h"
#include "TestMatrix.h"
#include <gtest/gtest.h>

using namespace jpq;
using test::Matrix;

static std::vector<std::unique_ptr<Codec>> createCodecs() {
  std::vector<std::unique_ptr<Codec>> codecs;
  for (ZeroPoint zeroPoint : {ZeroPoint::Middle, ZeroPoint::Byte, ZeroPoint::Minimum})
    for (unsigned bits : {1u, 3u, 5u, 8u})
      codecs.push_back(createAffineCodec(bits, 32, zeroPoint));
  for (unsigned bits : {1u, 2u, 3u, 4u})
    codecs.push_back(createNormalCodec(bits, 24));
  for (ElementType type : {ElementType::F32, ElementType::F16, ElementType::BF16})
    codecs.push_back(createDenseCodec(type));
  codecs.push_back(createPrunedCodec());
  return codecs;
}

// Blocks from the right to the left, their columns one by one: the bytes of encode(), and what they decode to.
TEST(BlockCoder, EncodesColumnByColumnWhatEncodeDoes) {
  constexpr int64_t kRows = 3, kColumns = 77;
  Matrix weights = test::makeWeights(kRows, kColumns, 3);
  std::vector<float> importance = test::makeImportance(kColumns, 4);
  for (const std::unique_ptr<Codec> &codec : createCodecs()) {
    std::unique_ptr<BlockCoder> coder = codec->createCoder(kRows, kColumns, importance);
    Matrix stored(kRows, kColumns);
    const int64_t block = codec->getBlockColumns();
    for (int64_t b = countGroups(kColumns, block) - 1; b >= 0; --b)
      for (int64_t i = 0; i < kRows; ++i) {
        const int64_t first = b * block, count = std::min(block, kColumns - first);
        coder->fix(i, first, weights.view().block(i, first, 1, count));
        for (int64_t j = first; j < first + count; ++j)
          coder->code(i, j, weights.view().block(i, j, 1, 1), stored.view().block(i, j, 1, 1));
      }
    std::vector<Component> components = coder->finish(), expected = codec->encode(weights.view(), importance);
    ASSERT_EQ(components.size(), expected.size());
    for (auto [a, b] : llvm::zip_equal(components, expected))
      EXPECT_EQ(a.bytes, b.bytes) << a.name << " of " << codec->getBits() << " bits";
    EXPECT_EQ(stored.data, test::decode(*codec, components, kRows, kColumns).data);
  }
}

// All rows of a column at once, as feedback from column to column needs them.
TEST(BlockCoder, EncodesAllRowsOfAColumnAtOnce) {
  constexpr int64_t kRows = 5, kColumns = 40;
  Matrix weights = test::makeWeights(kRows, kColumns, 6);
  for (const std::unique_ptr<Codec> &codec : createCodecs()) {
    EXPECT_EQ(codec->getBlockRows(), 1);
    std::unique_ptr<BlockCoder> coder = codec->createCoder(kRows, kColumns, {});
    Matrix stored(kRows, kColumns);
    coder->fix(0, 0, weights.view());
    for (int64_t j = 0; j < kColumns; ++j)
      coder->code(0, j, weights.view().block(0, j, kRows, 1), stored.view().block(0, j, kRows, 1));
    std::vector<Component> components = coder->finish(), expected = codec->encode(weights.view(), {});
    for (auto [a, b] : llvm::zip_equal(components, expected))
      EXPECT_EQ(a.bytes, b.bytes) << a.name << " of " << codec->getBits() << " bits";
    EXPECT_EQ(stored.data, test::decode(*codec, components, kRows, kColumns).data);
  }
}

// What one column lost is added to the next one of its group: the sum over the row stays nearer to the original's.
TEST(BlockCoder, LetsErrorsBeFedBackInsideAGroup) {
  constexpr int64_t kRows = 40, kColumns = 64;
  Matrix weights = test::makeWeights(kRows, kColumns, 5);
  auto codec = createAffineCodec(3, 64, ZeroPoint::Byte);
  std::unique_ptr<BlockCoder> coder = codec->createCoder(kRows, kColumns, {});
  for (int64_t i = 0; i < kRows; ++i) {
    coder->fix(i, 0, weights.view().block(i, 0, 1, kColumns));
    float carried = 0;
    for (int64_t j = 0; j < kColumns; ++j) {
      float wanted = weights(i, j) + carried, stored;
      coder->code(i, j, {&wanted, 1, 1, 1}, {&stored, 1, 1, 1});
      carried = wanted - stored;
    }
  }
  auto getErrorOfSums = [&](const std::vector<Component> &components) {
    return test::getErrorOfSums(weights, test::decode(*codec, components, kRows, kColumns));
  };
  EXPECT_LT(getErrorOfSums(coder->finish()), 0.2 * getErrorOfSums(codec->encode(weights.view(), {})));
}
