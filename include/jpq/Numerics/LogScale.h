//===- LogScale.h - Scales of one byte --------------------------*- C++ -*-===//
//
// ScaleEncoding::LogByte, without functions of the standard library that differ from one implementation to another.
//
//===----------------------------------------------------------------------===//
#pragma once

#include <array>
#include <bit>
#include <cstdint>

namespace jpq {

/// 2^(i / 32).
constexpr std::array<float, 32> kLogScaleRoots = {
    1.0f,       1.0218972f, 1.0442737f, 1.0671405f, 1.0905077f, 1.1143868f, 1.1387886f, 1.1637249f,
    1.1892071f, 1.2152474f, 1.2418578f, 1.269051f,  1.2968396f, 1.3252367f, 1.3542556f, 1.3839099f,
    1.4142135f, 1.4451808f, 1.4768262f, 1.5091645f, 1.5422108f, 1.5759809f, 1.6104903f, 1.6457555f,
    1.6817929f, 1.7186193f, 1.7562522f, 1.7947091f, 1.8340081f, 1.8741677f, 1.9152066f, 1.9571441f};

/// What a byte stands for: 0 for 0, else 2^((byte - 128) / 16).
constexpr float logScaleToFloat(uint8_t byte) {
  // 2^(byte / 16 - 8), by its bits.
  return byte == 0 ? 0.0f : kLogScaleRoots[byte % 16 * 2] * std::bit_cast<float>(uint32_t(byte / 16 + 127 - 8) << 23);
}

/// The byte of the scale with the nearest logarithm; 0 for what is not positive, and no 0 for anything else.
constexpr uint8_t floatToLogScale(float value) {
  if (!(value > 0))
    return 0;
  if (value <= logScaleToFloat(1))
    return 1;
  if (value >= logScaleToFloat(255))
    return 255;
  const uint32_t bits = std::bit_cast<uint32_t>(value);
  const float fraction = std::bit_cast<float>((bits & 0x7FFFFF) | 0x3F800000);
  int byte = (int(bits >> 23) - 127 + 8) * 16;
  for (int i = 1; i < 32; i += 2)
    byte += fraction > kLogScaleRoots[i];
  return uint8_t(byte);
}

} // namespace jpq
