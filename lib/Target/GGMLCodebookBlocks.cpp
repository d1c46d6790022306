//===- GGMLCodebookBlocks.cpp - GGML's types of table entries times a scale ===//
//
// The types of 1 to 3 bits store the number of a point of a lattice for each eight or four neighbours, and signs apart
// from it; the 4-bit types store the place of each number in a table of sixteen.
//
// This file is compiled without contraction to fused multiply-add: it would round differently from what the files'
// authors measured.
//
//===----------------------------------------------------------------------===//

#include "GGMLBlocks.h"
#include "GGMLGrids.h"
#include <cmath>

using namespace llvm;
using namespace jpq;
using support::endian::read16le;
using support::endian::read32le;

/// What the levels of a grid's points stand for.
static constexpr float kLevelsIQ2[4] = {8, 25, 43, 0};
static constexpr float kLevelsIQ3XXS[8] = {4, 12, 20, 28, 36, 44, 52, 62};
static constexpr float kLevelsIQ3S[8] = {1, 3, 5, 7, 9, 11, 13, 15};
static constexpr float kLevelsIQ1[4] = {-1, 0, 1, 0};

static constexpr float kLevelsIQ4[16] = {-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113};
/// Twice the numbers of 4 bits (e2m1) of the Open Compute Project's microscaling formats.
static constexpr float kLevelsFP4[16] = {0, 1, 2, 3, 4, 6, 8, 12, 0, -1, -2, -3, -4, -6, -8, -12};

/// Eight signs, of which the file stores seven: an even number of them is negative.
static uint8_t completeSigns(uint32_t seven) { return seven | (popcount(seven & 127) % 2 << 7); }

/// Writes the eight numbers of a point of eight levels.
static void writeEight(uint16_t point, const float *levels, uint8_t signs, float scale, float *values) {
  for (int i = 0; i < 8; ++i)
    values[i] = scale * levels[(point >> (2 * i)) & 3] * ((signs >> i) & 1 ? -1.0f : 1.0f);
}

/// Writes the four numbers of a point of four levels.
static void writeFour(uint16_t point, const float *levels, uint8_t signs, float scale, float *values) {
  for (int i = 0; i < 4; ++i)
    values[i] = scale * levels[(point >> (4 * i)) & 7] * ((signs >> i) & 1 ? -1.0f : 1.0f);
}

void jpq::dequantizeIQ2XXS(const uint8_t *block, float *values) {
  float scale = readHalf(block);
  for (int sub = 0; sub < 8; ++sub) {
    const uint8_t *points = block + 2 + 8 * sub;
    uint32_t rest = read32le(points + 4);
    float subScale = scale * (0.5f + float(rest >> 28)) * 0.25f;
    for (int i = 0; i < 4; ++i)
      writeEight(kIQ2XXSGrid[points[i]], kLevelsIQ2, completeSigns((rest >> (7 * i)) & 127), subScale,
                 values + 32 * sub + 8 * i);
  }
}

void jpq::dequantizeIQ2XS(const uint8_t *block, float *values) {
  float scale = readHalf(block);
  for (int i = 0; i < 32; ++i) {
    uint16_t point = read16le(block + 2 + 2 * i);
    float subScale = scale * (0.5f + float(getPackedNibble(block + 66, i / 2))) * 0.25f;
    writeEight(kIQ2XSGrid[point & 511], kLevelsIQ2, completeSigns(point >> 9), subScale, values + 8 * i);
  }
}

void jpq::dequantizeIQ2S(const uint8_t *block, float *values) {
  const uint8_t *low = block + 2, *signs = block + 34, *high = block + 66, *scales = block + 74;
  float scale = readHalf(block);
  for (int i = 0; i < 32; ++i) {
    int point = low[i] | (((high[i / 4] >> (i % 4 * 2)) & 3) << 8);
    float subScale = scale * (0.5f + float(getPackedNibble(scales, i / 2))) * 0.25f;
    writeEight(kIQ2SGrid[point], kLevelsIQ2, signs[i], subScale, values + 8 * i);
  }
}

void jpq::dequantizeIQ3XXS(const uint8_t *block, float *values) {
  float scale = readHalf(block);
  for (int i = 0; i < 64; ++i) {
    uint32_t rest = read32le(block + 66 + i / 8 * 4);
    float subScale = scale * (0.5f + float(rest >> 28)) * 0.5f;
    uint8_t signs = completeSigns((rest >> (i % 8 / 2 * 7)) & 127);
    writeFour(kIQ3XXSGrid[block[2 + i]], kLevelsIQ3XXS, signs >> (i % 2 * 4), subScale, values + 4 * i);
  }
}

void jpq::dequantizeIQ3S(const uint8_t *block, float *values) {
  const uint8_t *low = block + 2, *high = block + 66, *signs = block + 74, *scales = block + 106;
  float scale = readHalf(block);
  for (int i = 0; i < 64; ++i) {
    int point = low[i] | (((high[i / 8] >> (i % 8)) & 1) << 8);
    float subScale = scale * float(1 + 2 * getPackedNibble(scales, i / 8));
    writeFour(kIQ3SGrid[point], kLevelsIQ3S, signs[i / 2] >> (i % 2 * 4), subScale, values + 4 * i);
  }
}

/// Writes eight numbers of -1, 0 and 1 that are shifted by an eighth.
static void writeShifted(uint16_t point, bool down, float scale, float *values) {
  for (int i = 0; i < 8; ++i)
    values[i] = scale * (kLevelsIQ1[(point >> (2 * i)) & 3] + (down ? -0.125f : 0.125f));
}

void jpq::dequantizeIQ1S(const uint8_t *block, float *values) {
  float scale = readHalf(block);
  for (int i = 0; i < 32; ++i) {
    uint16_t high = read16le(block + 34 + i / 4 * 2);
    int point = block[2 + i] | (((high >> (i % 4 * 3)) & 7) << 8);
    writeShifted(kIQ1SGrid[point], high >> 15, scale * float(2 * ((high >> 12) & 7) + 1), values + 8 * i);
  }
}

void jpq::dequantizeIQ1M(const uint8_t *block, float *values) {
  const uint8_t *low = block, *high = block + 32, *scales = block + 48;
  // The f16 lies in the highest four bits of the words that hold four scales of 3 bits each.
  uint16_t half = 0;
  for (int i = 0; i < 4; ++i)
    half |= (read16le(scales + 2 * i) & 0xf000) >> (12 - 4 * i);
  float scale = toFloat(half);
  for (int i = 0; i < 32; ++i) {
    int bits = getPackedNibble(high, i), sub = i / 2;
    int subScale = (read16le(scales + sub / 4 * 2) >> (sub % 4 * 3)) & 7;
    writeShifted(kIQ1SGrid[low[i] | ((bits & 7) << 8)], bits & 8, scale * float(2 * subScale + 1), values + 8 * i);
  }
}

void jpq::dequantizeIQ4NL(const uint8_t *block, float *values) {
  float scale = readHalf(block);
  for (int i = 0; i < 32; ++i)
    values[i] = scale * kLevelsIQ4[getNibble(block + 2, i)];
}

void jpq::dequantizeIQ4XS(const uint8_t *block, float *values) {
  float scale = readHalf(block);
  uint16_t high = read16le(block + 2);
  for (int sub = 0; sub < 8; ++sub) {
    int subScale = (getPackedNibble(block + 4, sub) | (((high >> (2 * sub)) & 3) << 4)) - 32;
    for (int i = 0; i < 32; ++i)
      values[32 * sub + i] = (scale * float(subScale)) * kLevelsIQ4[getNibble(block + 8 + 16 * sub, i)];
  }
}

void jpq::dequantizeMXFP4(const uint8_t *block, float *values) {
  // Half of 2^(e - 127), a subnormal number for the two smallest exponents.
  uint32_t exponent = block[0];
  float scale = bit_cast<float>(exponent < 2 ? uint32_t(0x00200000) << exponent : (exponent - 1) << 23);
  for (int i = 0; i < 32; ++i)
    values[i] = scale * kLevelsFP4[getNibble(block + 1, i)];
}

/// Half of an f8 (e4m3) without its sign.
static float readHalfOfE4M3(uint8_t byte) {
  int exponent = (byte >> 3) & 15, mantissa = byte & 7;
  if (byte == 0x7f) // NaN
    return 0;
  return exponent == 0 ? std::ldexp(float(mantissa), -10) : std::ldexp(float(8 + mantissa), exponent - 11);
}

void jpq::dequantizeNVFP4(const uint8_t *block, float *values) {
  for (int sub = 0; sub < 4; ++sub) {
    float scale = readHalfOfE4M3(block[sub]);
    const uint8_t *nibbles = block + 4 + 8 * sub;
    for (int i = 0; i < 16; ++i)
      values[16 * sub + i] = scale * kLevelsFP4[i < 8 ? nibbles[i] & 15 : nibbles[i - 8] >> 4];
  }
}
