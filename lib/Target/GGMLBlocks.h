//===- GGMLBlocks.h - One block of each of GGML's types ---------*- C++ -*-===//
//
// Private to lib/Target. Each function writes the numbers of one block; the arithmetic is f32, in the order of PyPI's
// `gguf`.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "llvm/ADT/bit.h"
#include "llvm/Support/Endian.h"
#include <cstdint>

namespace jpq {

// Integers times a scale (GGMLIntegerBlocks.cpp).
void dequantizeQ40(const uint8_t *block, float *values);
void dequantizeQ41(const uint8_t *block, float *values);
void dequantizeQ50(const uint8_t *block, float *values);
void dequantizeQ51(const uint8_t *block, float *values);
void dequantizeQ80(const uint8_t *block, float *values);
void dequantizeQ2K(const uint8_t *block, float *values);
void dequantizeQ3K(const uint8_t *block, float *values);
void dequantizeQ4K(const uint8_t *block, float *values);
void dequantizeQ5K(const uint8_t *block, float *values);
void dequantizeQ6K(const uint8_t *block, float *values);
void dequantizeTQ10(const uint8_t *block, float *values);
void dequantizeTQ20(const uint8_t *block, float *values);

// Entries of a table times a scale (GGMLCodebookBlocks.cpp).
void dequantizeIQ1S(const uint8_t *block, float *values);
void dequantizeIQ1M(const uint8_t *block, float *values);
void dequantizeIQ2XXS(const uint8_t *block, float *values);
void dequantizeIQ2XS(const uint8_t *block, float *values);
void dequantizeIQ2S(const uint8_t *block, float *values);
void dequantizeIQ3XXS(const uint8_t *block, float *values);
void dequantizeIQ3S(const uint8_t *block, float *values);
void dequantizeIQ4NL(const uint8_t *block, float *values);
void dequantizeIQ4XS(const uint8_t *block, float *values);
void dequantizeMXFP4(const uint8_t *block, float *values);
void dequantizeNVFP4(const uint8_t *block, float *values);

/// An f16 as f32.
inline float toFloat(uint16_t half) {
  uint32_t sign = uint32_t(half & 0x8000) << 16;
  uint32_t magnitude = half & 0x7fff;
  uint32_t bits;
  if (magnitude < 0x0400) // zero and subnormal numbers
    bits = llvm::bit_cast<uint32_t>(float(magnitude) * 0x1p-24f);
  else if (magnitude >= 0x7c00) // infinity and NaN
    bits = 0x7f800000 | (magnitude << 13);
  else
    bits = (magnitude << 13) + ((127 - 15) << 23);
  return llvm::bit_cast<float>(sign | bits);
}

inline float readHalf(const uint8_t *bytes) { return toFloat(llvm::support::endian::read16le(bytes)); }

/// The i-th of 32 numbers of 4 bits: the low halves of 16 bytes come first.
inline int getNibble(const uint8_t *bytes, int i) { return i < 16 ? bytes[i] & 15 : bytes[i - 16] >> 4; }

/// The i-th number of 4 bits, two to a byte, the lower one first.
inline int getPackedNibble(const uint8_t *bytes, int i) { return (bytes[i / 2] >> (i % 2 * 4)) & 15; }

} // namespace jpq
