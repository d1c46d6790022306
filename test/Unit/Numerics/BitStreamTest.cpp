//===- BitStreamTest.cpp --------------------------------------------------===//

#include "jpq/Numerics/BitStream.h"
#include <gtest/gtest.h>
#include <random>
#include <vector>

using namespace jpq;

TEST(BitStream, BitIsWhereTheHeaderSays) {
  std::mt19937 random(1);
  for (unsigned bits = 1; bits <= 8; ++bits)
    for (int64_t count : {0, 1, 2, 3, 7, 8, 9, 17, 64, 1391}) {
      std::vector<uint8_t> codes(count), bytes(getBitStreamBytes(count, bits), 0xAA);
      for (uint8_t &code : codes)
        code = random() & ((1u << bits) - 1);
      packBits(codes, bits, bytes);
      for (size_t bit = 0; bit < 8 * bytes.size(); ++bit) {
        size_t code = bit / bits;
        unsigned expected = code < codes.size() ? (codes[code] >> (bit % bits)) & 1 : 0;
        ASSERT_EQ((bytes[bit / 8] >> (bit % 8)) & 1u, expected)
            << bits << " bits, bit " << bit << " of " << count << " codes";
      }
      std::vector<uint8_t> unpacked(count);
      unpackBits(bytes, bits, unpacked);
      EXPECT_EQ(unpacked, codes);
    }
}
