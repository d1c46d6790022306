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
