//===- GGMLIntegerBlocks.cpp - GGML's types of integers times a scale -----===//
//
// A block begins with its scale d as f16 (the scale stands last in Q2_K, Q3_K, Q6_K and the ternary types), which a
// minimum follows in some types. In the "K" types 256 numbers share d, and sub-blocks have small integer scales that
// multiply it.
//
// This file is compiled without contraction to fused multiply-add: it would round differently from what the files'
// authors measured.
//
//===----------------------------------------------------------------------===//

#include "GGMLBlocks.h"

using namespace llvm;
using namespace jpq;

void jpq::dequantizeQ40(const uint8_t *block, float *values) {
  float scale = readHalf(block);
  for (int i = 0; i < 32; ++i)
    values[i] = scale * float(getNibble(block + 2, i) - 8);
}

void jpq::dequantizeQ41(const uint8_t *block, float *values) {
  float scale = readHalf(block), minimum = readHalf(block + 2);
  for (int i = 0; i < 32; ++i)
    values[i] = scale * float(getNibble(block + 4, i)) + minimum;
}

/// The i-th of 32 numbers of 5 bits: 4 bytes of highest bits, then the nibbles.
static int getFiveBits(const uint8_t *bytes, int i) {
  int high = (support::endian::read32le(bytes) >> i) & 1;
  return getNibble(bytes + 4, i) | (high << 4);
}

void jpq::dequantizeQ50(const uint8_t *block, float *values) {
  float scale = readHalf(block);
  for (int i = 0; i < 32; ++i)
    values[i] = scale * float(getFiveBits(block + 2, i) - 16);
}

void jpq::dequantizeQ51(const uint8_t *block, float *values) {
  float scale = readHalf(block), minimum = readHalf(block + 2);
  for (int i = 0; i < 32; ++i)
    values[i] = scale * float(getFiveBits(block + 4, i)) + minimum;
}

void jpq::dequantizeQ80(const uint8_t *block, float *values) {
  float scale = readHalf(block);
  for (int i = 0; i < 32; ++i)
    values[i] = scale * float(int8_t(block[2 + i]));
}

void jpq::dequantizeQ2K(const uint8_t *block, float *values) {
  const uint8_t *scales = block, *pairs = block + 16;
  float scale = readHalf(block + 80), minimum = readHalf(block + 82);
  for (int i = 0; i < 256; ++i) {
    // Each half of 128 numbers has 32 bytes, which hold 2 bits of four numbers each.
    int half = i / 128, quarter = i % 128 / 32;
    int bits = (pairs[half * 32 + i % 32] >> (quarter * 2)) & 3;
    int packed = scales[i / 16];
    values[i] = (scale * float(packed & 15)) * float(bits) - minimum * float(packed >> 4);
  }
}

/// One of the sixteen 6-bit scales of Q3_K: the low halves of eight bytes come first, then their high ones; four bytes
/// hold two more bits of four scales each.
static int readQ3KScale(const uint8_t *packed, int index) {
  int low = (packed[index % 8] >> (index / 8 * 4)) & 15;
  int high = (packed[8 + index % 4] >> (index / 4 * 2)) & 3;
  return (low | (high << 4)) - 32;
}

void jpq::dequantizeQ3K(const uint8_t *block, float *values) {
  const uint8_t *mask = block, *pairs = block + 32, *scales = block + 96;
  float scale = readHalf(block + 108);
  for (int i = 0; i < 256; ++i) {
    int half = i / 128, quarter = i % 128 / 32;
    int bits = (pairs[half * 32 + i % 32] >> (quarter * 2)) & 3;
    // A third bit that is not set takes 4 away.
    int number = bits - ((mask[i % 32] >> (i / 32)) & 1 ? 0 : 4);
    values[i] = (scale * float(readQ3KScale(scales, i / 16))) * float(number);
  }
}

namespace {
/// Scale and minimum of one of the eight sub-blocks of Q4_K and Q5_K.
struct SubBlock {
  float scale, minimum;
};
} // namespace

/// Twelve bytes hold 6-bit scales and minima: the first four sub-blocks' in the
/// low bits of bytes 0-3 and 4-7, the others' split between bytes 8-11 and the
/// high bits of the former.
static SubBlock readSubBlock(const uint8_t *block, int index) {
  float scale = readHalf(block), minimum = readHalf(block + 2);
  const uint8_t *packed = block + 4;
  int i = index % 4;
  if (index < 4)
    return {scale * float(packed[i] & 63), minimum * float(packed[4 + i] & 63)};
  int scaleBits = (packed[8 + i] & 15) | ((packed[i] >> 2) & 48);
  int minimumBits = (packed[8 + i] >> 4) | ((packed[4 + i] >> 2) & 48);
  return {scale * float(scaleBits), minimum * float(minimumBits)};
}

void jpq::dequantizeQ4K(const uint8_t *block, float *values) {
  const uint8_t *nibbles = block + 16;
  for (int sub = 0; sub < 8; ++sub) {
    auto [scale, minimum] = readSubBlock(block, sub);
    for (int i = 0; i < 32; ++i) {
      int bits = (nibbles[sub / 2 * 32 + i] >> (sub % 2 * 4)) & 15;
      values[sub * 32 + i] = scale * float(bits) - minimum;
    }
  }
}

void jpq::dequantizeQ5K(const uint8_t *block, float *values) {
  const uint8_t *highBits = block + 16, *nibbles = block + 48;
  for (int sub = 0; sub < 8; ++sub) {
    auto [scale, minimum] = readSubBlock(block, sub);
    for (int i = 0; i < 32; ++i) {
      int bits = (nibbles[sub / 2 * 32 + i] >> (sub % 2 * 4)) & 15;
      bits |= ((highBits[i] >> sub) & 1) << 4;
      values[sub * 32 + i] = scale * float(bits) - minimum;
    }
  }
}

void jpq::dequantizeQ6K(const uint8_t *block, float *values) {
  const uint8_t *nibbles = block, *highBits = block + 128;
  const uint8_t *scales = block + 192;
  float scale = readHalf(block + 208);
  for (int i = 0; i < 256; ++i) {
    // Two halves of 128 numbers: each has 64 bytes of nibbles, low ones first,
    // and 32 bytes that hold two more bits of four numbers each.
    int half = i / 128, inHalf = i % 128, quarter = inHalf / 32;
    int bits = (nibbles[half * 64 + inHalf % 64] >> (inHalf / 64 * 4)) & 15;
    bits |= ((highBits[half * 32 + inHalf % 32] >> (quarter * 2)) & 3) << 4;
    values[i] = (scale * float(int8_t(scales[i / 16]))) * float(bits - 32);
  }
}

/// Digit `index` (the highest one first) of five that a byte holds to the base 3, as a fraction of 256.
static int readTernaryDigit(uint8_t byte, int index) {
  static constexpr uint8_t powers[] = {1, 3, 9, 27, 81};
  return (uint8_t(byte * powers[index]) * 3) >> 8;
}

void jpq::dequantizeTQ10(const uint8_t *block, float *values) {
  float scale = readHalf(block + 52);
  // Stretches of 32, 16 and 4 bytes: each gives the first digits of its bytes, then their second digits, ...
  static constexpr struct {
    int bytes, digits;
  } stretches[] = {{32, 5}, {16, 5}, {4, 4}};
  for (auto [bytes, digits] : stretches) {
    for (int digit = 0; digit < digits; ++digit)
      for (int i = 0; i < bytes; ++i)
        *values++ = scale * float(readTernaryDigit(block[i], digit) - 1);
    block += bytes;
  }
}

void jpq::dequantizeTQ20(const uint8_t *block, float *values) {
  float scale = readHalf(block + 64);
  for (int i = 0; i < 256; ++i) {
    int half = i / 128, quarter = i % 128 / 32;
    values[i] = scale * float(((block[half * 32 + i % 32] >> (quarter * 2)) & 3) - 1);
  }
}
