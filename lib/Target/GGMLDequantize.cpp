//===- GGMLDequantize.cpp - GGML's block types as f32 ---------------------===//
//
// A block begins with its scale d as f16 (the scale stands last in Q6_K), which
// a minimum follows in some types. In the "K" types 256 numbers share d, and
// sub-blocks have small integer scales that multiply it.
//
// This file is compiled without contraction to fused multiply-add: it would
// round differently from what the files' authors measured.
//
//===----------------------------------------------------------------------===//

#include "jpq/Target/GGMLDequantize.h"
#include "jpq/Support/Threads.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/Endian.h"
#include <algorithm>
#include <cassert>

using namespace llvm;

namespace jpq {

static float readHalf(const uint8_t *bytes) {
  uint16_t half = support::endian::read16le(bytes);
  uint32_t sign = uint32_t(half & 0x8000) << 16;
  uint32_t magnitude = half & 0x7fff;
  uint32_t bits;
  if (magnitude < 0x0400) // zero and subnormal numbers
    bits = bit_cast<uint32_t>(float(magnitude) * 0x1p-24f);
  else if (magnitude >= 0x7c00) // infinity and NaN
    bits = 0x7f800000 | (magnitude << 13);
  else
    bits = (magnitude << 13) + ((127 - 15) << 23);
  return bit_cast<float>(sign | bits);
}

/// The i-th of 32 numbers of 4 bits: the low halves of 16 bytes come first.
static int getNibble(const uint8_t *bytes, int i) { return i < 16 ? bytes[i] & 15 : bytes[i - 16] >> 4; }

static void dequantizeQ40(const uint8_t *block, float *values) {
  float scale = readHalf(block);
  for (int i = 0; i < 32; ++i)
    values[i] = scale * float(getNibble(block + 2, i) - 8);
}

static void dequantizeQ41(const uint8_t *block, float *values) {
  float scale = readHalf(block), minimum = readHalf(block + 2);
  for (int i = 0; i < 32; ++i)
    values[i] = scale * float(getNibble(block + 4, i)) + minimum;
}

/// The i-th of 32 numbers of 5 bits: 4 bytes of highest bits, then the nibbles.
static int getFiveBits(const uint8_t *bytes, int i) {
  int high = (support::endian::read32le(bytes) >> i) & 1;
  return getNibble(bytes + 4, i) | (high << 4);
}

static void dequantizeQ50(const uint8_t *block, float *values) {
  float scale = readHalf(block);
  for (int i = 0; i < 32; ++i)
    values[i] = scale * float(getFiveBits(block + 2, i) - 16);
}

static void dequantizeQ51(const uint8_t *block, float *values) {
  float scale = readHalf(block), minimum = readHalf(block + 2);
  for (int i = 0; i < 32; ++i)
    values[i] = scale * float(getFiveBits(block + 4, i)) + minimum;
}

static void dequantizeQ80(const uint8_t *block, float *values) {
  float scale = readHalf(block);
  for (int i = 0; i < 32; ++i)
    values[i] = scale * float(int8_t(block[2 + i]));
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

static void dequantizeQ4K(const uint8_t *block, float *values) {
  const uint8_t *nibbles = block + 16;
  for (int sub = 0; sub < 8; ++sub) {
    auto [scale, minimum] = readSubBlock(block, sub);
    for (int i = 0; i < 32; ++i) {
      int bits = (nibbles[sub / 2 * 32 + i] >> (sub % 2 * 4)) & 15;
      values[sub * 32 + i] = scale * float(bits) - minimum;
    }
  }
}

static void dequantizeQ5K(const uint8_t *block, float *values) {
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

static void dequantizeQ6K(const uint8_t *block, float *values) {
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

static constexpr GGMLTypeInfo kTypes[] = {{GGMLType::F32, "F32", 1, 4, nullptr},
                                          {GGMLType::F16, "F16", 1, 2, nullptr},
                                          {GGMLType::BF16, "BF16", 1, 2, nullptr},
                                          {GGMLType::Q4_0, "Q4_0", 32, 18, dequantizeQ40},
                                          {GGMLType::Q4_1, "Q4_1", 32, 20, dequantizeQ41},
                                          {GGMLType::Q5_0, "Q5_0", 32, 22, dequantizeQ50},
                                          {GGMLType::Q5_1, "Q5_1", 32, 24, dequantizeQ51},
                                          {GGMLType::Q8_0, "Q8_0", 32, 34, dequantizeQ80},
                                          {GGMLType::Q4_K, "Q4_K", 256, 144, dequantizeQ4K},
                                          {GGMLType::Q5_K, "Q5_K", 256, 176, dequantizeQ5K},
                                          {GGMLType::Q6_K, "Q6_K", 256, 210, dequantizeQ6K}};

const GGMLTypeInfo *findGGMLType(uint32_t code) {
  const auto *found = find_if(kTypes, [&](const GGMLTypeInfo &info) { return uint32_t(info.type) == code; });
  return found == std::end(kTypes) ? nullptr : found;
}

std::string getGGMLTypeName(uint32_t code) {
  static constexpr std::pair<uint32_t, StringRef> others[] = {
      {9, "Q8_1"},     {10, "Q2_K"},  {11, "Q3_K"},   {15, "Q8_K"},  {16, "IQ2_XXS"}, {17, "IQ2_XS"},
      {18, "IQ3_XXS"}, {19, "IQ1_S"}, {20, "IQ4_NL"}, {21, "IQ3_S"}, {22, "IQ2_S"},   {23, "IQ4_XS"},
      {24, "I8"},      {25, "I16"},   {26, "I32"},    {27, "I64"},   {28, "F64"},     {29, "IQ1_M"},
      {34, "TQ1_0"},   {35, "TQ2_0"}, {39, "MXFP4"},  {40, "NVFP4"}, {41, "Q1_0"}};
  if (const GGMLTypeInfo *info = findGGMLType(code))
    return info->name.str();
  for (auto [otherCode, name] : others)
    if (otherCode == code)
      return name.str();
  return "type " + std::to_string(code);
}

void dequantize(const GGMLTypeInfo &type, ArrayRef<uint8_t> blocks, MutableArrayRef<float> values) {
  assert(type.dequantizeBlock && "dense types need no dequantization");
  int64_t blockCount = blocks.size() / type.blockBytes;
  assert(values.size() == size_t(blockCount) * type.blockSize && "the numbers of all blocks are wanted");
  constexpr int64_t blocksAtOnce = 1024;
  int64_t chunks = (blockCount + blocksAtOnce - 1) / blocksAtOnce;
  parallelFor(chunks, [&](int64_t chunk) {
    int64_t end = std::min((chunk + 1) * blocksAtOnce, blockCount);
    for (int64_t i = chunk * blocksAtOnce; i < end; ++i)
      type.dequantizeBlock(&blocks[i * type.blockBytes], &values[i * type.blockSize]);
  });
}

} // namespace jpq
