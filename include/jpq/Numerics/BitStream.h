//===- BitStream.h - Little-endian streams of codes -------------*- C++ -*-===//
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include <cstdint>

namespace jpq {

/// Bytes of a stream of `count` codes of `bits` bits, padded to whole bytes.
constexpr uint64_t getBitStreamBytes(int64_t count, unsigned bits) {
  return (static_cast<uint64_t>(count) * bits + 7) / 8;
}

/// Writes code i, which is below 2^bits, to bits [i*bits, (i+1)*bits) of
/// `bytes` (bit 0 is the lowest bit of byte 0); padding bits are 0. `bits`
/// is 1..8.
void packBits(llvm::ArrayRef<uint8_t> codes, unsigned bits, llvm::MutableArrayRef<uint8_t> bytes);

/// Writes code `index` of such a stream, whose bits are 0.
inline void writeCode(llvm::MutableArrayRef<uint8_t> bytes, int64_t index, unsigned bits, uint8_t code) {
  const uint64_t first = uint64_t(index) * bits, byte = first / 8, within = first % 8;
  bytes[byte] |= uint8_t(code << within);
  if (within + bits > 8)
    bytes[byte + 1] |= uint8_t(code >> (8 - within));
}

/// The reverse of packBits().
void unpackBits(llvm::ArrayRef<uint8_t> bytes, unsigned bits, llvm::MutableArrayRef<uint8_t> codes);

} // namespace jpq
