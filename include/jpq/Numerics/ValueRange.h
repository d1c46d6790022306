//===- ValueRange.h - Weights beside the range of f16 -*- C++ -*-===//
#pragma once

#include "jpq/Numerics/Codec.h"
#include "jpq/Numerics/Float16.h"
#include "llvm/Support/Endian.h"
#include <optional>

namespace jpq {

/// The exponents that a weight's power of two may have: the power and its inverse are normal floats.
constexpr int64_t kLeastExponent = -126, kLargestExponent = 126;

/// The `e` for which codecs store weights / 2^e rather than weights, so that scales of every row are f16 numbers of
/// full precision: 0 for weights whose own scales are.
int64_t chooseExponent(ConstMatrix weights);
/// The same for scales of one byte (ScaleEncoding::LogByte) of codes whose levels go up to `largestLevel`: they reach
/// less far than f16, for which this suits too.
int64_t chooseLogExponent(ConstMatrix weights, int largestLevel);

/// `values` times 2^`exponent`. Exact but for what leaves the range of floats.
void multiplyByPower(MutableMatrix values, int64_t exponent);

/// The first of the numbers at `bytes`, F32, F16 or BF16, that is infinite or not a number; none if all are finite.
std::optional<int64_t> findNotFinite(llvm::ArrayRef<uint8_t> bytes, ElementType type);

/// One of the numbers at `bytes`, as a float.
inline float readFloat(llvm::ArrayRef<uint8_t> bytes, ElementType type, int64_t index) {
  using namespace llvm::support;
  switch (type) {
  case ElementType::F32:
    return std::bit_cast<float>(endian::read32le(bytes.data() + 4 * index));
  case ElementType::F16:
    return halfToFloat(endian::read16le(bytes.data() + 2 * index));
  default:
    return bfloatToFloat(endian::read16le(bytes.data() + 2 * index));
  }
}

} // namespace jpq
