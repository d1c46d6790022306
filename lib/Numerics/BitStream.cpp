//===- BitStream.cpp - Little-endian streams of codes ---------------------===//

#include "jpq/Numerics/BitStream.h"
#include <cassert>

namespace jpq {

void packBits(llvm::ArrayRef<uint8_t> codes, unsigned bits, llvm::MutableArrayRef<uint8_t> bytes) {
  assert(bits >= 1 && bits <= 8 && bytes.size() == getBitStreamBytes(codes.size(), bits));
  uint32_t pending = 0;
  unsigned pendingBits = 0;
  size_t next = 0;
  for (uint8_t code : codes) {
    pending |= static_cast<uint32_t>(code) << pendingBits;
    pendingBits += bits;
    if (pendingBits >= 8) {
      bytes[next++] = static_cast<uint8_t>(pending);
      pending >>= 8;
      pendingBits -= 8;
    }
  }
  if (pendingBits > 0)
    bytes[next] = static_cast<uint8_t>(pending);
}

void unpackBits(llvm::ArrayRef<uint8_t> bytes, unsigned bits, llvm::MutableArrayRef<uint8_t> codes) {
  assert(bits >= 1 && bits <= 8 && bytes.size() == getBitStreamBytes(codes.size(), bits));
  const uint32_t mask = (1u << bits) - 1;
  uint32_t pending = 0;
  unsigned pendingBits = 0;
  size_t next = 0;
  for (uint8_t &code : codes) {
    if (pendingBits < bits) {
      pending |= static_cast<uint32_t>(bytes[next++]) << pendingBits;
      pendingBits += 8;
    }
    code = static_cast<uint8_t>(pending & mask);
    pending >>= bits;
    pendingBits -= bits;
  }
}

} // namespace jpq
