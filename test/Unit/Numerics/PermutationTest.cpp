//===- PermutationTest.cpp ------------------------------------------------===//

#include "jpq/Numerics/Permutation.h"
#include <gtest/gtest.h>
#include <numeric>
#include <random>

using namespace jpq;

static std::string errorOf(llvm::ArrayRef<uint8_t> bytes, int64_t columns) {
  auto permutation = unpackPermutation(bytes, columns);
  return permutation ? std::string() : llvm::toString(permutation.takeError());
}

static std::vector<int64_t> makePermutation(int64_t columns, unsigned seed) {
  std::vector<int64_t> permutation(columns);
  std::iota(permutation.begin(), permutation.end(), 0);
  std::mt19937 random(seed);
  std::shuffle(permutation.begin(), permutation.end(), random);
  return permutation;
}

TEST(Permutation, ComesBackAtAnyNumberOfColumns) {
  for (int64_t columns : {0, 1, 2, 3, 255, 256, 257, 1391, 65535, 65536, 65537, 70001}) {
    std::vector<int64_t> permutation = makePermutation(columns, columns);
    std::vector<uint8_t> bytes = packPermutation(permutation);
    EXPECT_EQ(bytes.size(), size_t(columns) * getByteWidth(getPermutationType(columns)));
    auto read = unpackPermutation(bytes, columns);
    ASSERT_TRUE(static_cast<bool>(read)) << llvm::toString(read.takeError());
    EXPECT_EQ(*read, permutation);
  }
}

TEST(Permutation, TakesTwoBytesForEachColumnWhileTheyDo) {
  EXPECT_EQ(getPermutationType(0), ElementType::U16);
  EXPECT_EQ(getPermutationType(65536), ElementType::U16);
  EXPECT_EQ(getPermutationType(65537), ElementType::U32);
  EXPECT_EQ(packPermutation({1, 0, 258 - 256}), (std::vector<uint8_t>{1, 0, 0, 0, 2, 0}));
}

TEST(Permutation, NamesWhatIsWrong) {
  EXPECT_EQ(errorOf({0, 0, 2, 0}, 2), "the permutation says that stored column 1 is column 2 of 2");
  EXPECT_EQ(errorOf({0, 0, 255, 255}, 2), "the permutation says that stored column 1 is column 65535 of 2");
  EXPECT_EQ(errorOf({1, 0, 1, 0}, 2), "the permutation has column 1 twice, again as stored column 1");
  EXPECT_EQ(errorOf({1, 0, 0}, 2), "a permutation of 2 columns does not have 3 bytes");
  EXPECT_EQ(errorOf({1, 0, 0, 0, 0, 0}, 2), "a permutation of 2 columns does not have 6 bytes");
  EXPECT_EQ(errorOf({}, -1), "a permutation of -1 columns does not have 0 bytes");
}

TEST(Permutation, EveryChangeOfOneByteIsFound) {
  std::vector<uint8_t> bytes = packPermutation(makePermutation(300, 7));
  for (size_t i = 0; i < bytes.size(); ++i)
    for (unsigned bit = 0; bit < 8; ++bit) {
      bytes[i] ^= 1u << bit;
      EXPECT_NE(errorOf(bytes, 300), "") << i;
      bytes[i] ^= 1u << bit;
    }
}

static std::string errorOfNumbers(llvm::ArrayRef<uint8_t> bytes, llvm::ArrayRef<int64_t> extents) {
  auto permutation = unpackSegmentNumbers(bytes, extents);
  return permutation ? std::string() : llvm::toString(permutation.takeError());
}

TEST(SegmentNumbers, ComeBackOfAnyNumberOfSegments) {
  for (size_t segments : {1, 2, 3, 4, 5, 8, 9, 128, 256})
    for (int64_t columns : {0, 1, 7, 8, 300, 1391}) {
      std::vector<int64_t> extents(segments, columns / int64_t(segments));
      extents.back() += columns % int64_t(segments);
      std::vector<int64_t> permutation = makePermutation(columns, columns);
      auto first = permutation.begin();
      for (int64_t extent : extents) {
        std::sort(first, first + extent);
        first += extent;
      }
      EXPECT_EQ(llvm::toString(checkAscending(permutation, extents)), "");
      std::vector<uint8_t> bytes = packSegmentNumbers(permutation, extents);
      EXPECT_EQ(bytes.size(), getSegmentNumberBytes(columns, segments));
      auto read = unpackSegmentNumbers(bytes, extents);
      ASSERT_TRUE(static_cast<bool>(read)) << llvm::toString(read.takeError());
      EXPECT_EQ(*read, permutation);
    }
}

TEST(SegmentNumbers, TakeAsFewBitsAsTellThemApart) {
  EXPECT_EQ(getSegmentNumberBytes(1000, 1), 0u);
  EXPECT_EQ(getSegmentNumberBytes(1000, 2), 125u);
  EXPECT_EQ(getSegmentNumberBytes(1001, 2), 126u);
  EXPECT_EQ(getSegmentNumberBytes(1000, 3), 250u);
  EXPECT_EQ(getSegmentNumberBytes(1000, 4), 250u);
  EXPECT_EQ(getSegmentNumberBytes(1000, 5), 375u);
  EXPECT_EQ(getSegmentNumberBytes(1000, 256), 1000u);
  // Columns 0 to 4 are of segments 1, 0, 2, 0 and 2.
  EXPECT_EQ(packSegmentNumbers({1, 3, 0, 2, 4}, {2, 1, 2}), (std::vector<uint8_t>{0b00100001, 0b10}));
}

TEST(SegmentNumbers, NameWhatIsWrong) {
  EXPECT_EQ(errorOfNumbers({0}, {3, 3, 3}),
            "the numbers of the segments of 9 columns, of 3 segments, do not have 1 bytes");
  EXPECT_EQ(errorOfNumbers({0b00110100}, {1, 1, 1}), "column 2 is said to belong to segment 3 of 3");
  EXPECT_EQ(errorOfNumbers({0b010}, {1, 2}),
            "column 2 is said to belong to segment 0, which has its 1 columns already");
  EXPECT_EQ(llvm::toString(checkAscending({0, 4, 3, 2, 1}, {2, 1, 2})),
            "the permutation has column 1 behind column 2, both of one segment");
}

TEST(SegmentNumbers, EveryChangeOfOneBitIsFound) {
  std::vector<int64_t> extents = {100, 50, 106}, permutation = makePermutation(256, 7);
  std::sort(permutation.begin(), permutation.begin() + 100);
  std::sort(permutation.begin() + 100, permutation.begin() + 150);
  std::sort(permutation.begin() + 150, permutation.end());
  std::vector<uint8_t> bytes = packSegmentNumbers(permutation, extents);
  for (size_t i = 0; i < bytes.size(); ++i)
    for (unsigned bit = 0; bit < 8; ++bit) {
      bytes[i] ^= 1u << bit;
      EXPECT_NE(errorOfNumbers(bytes, extents), "") << i;
      bytes[i] ^= 1u << bit;
    }
}
