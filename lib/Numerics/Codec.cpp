//===- Codec.cpp - What all codecs share ----------------------------------===//

#include "jpq/Numerics/Codec.h"

namespace jpq {

Codec::~Codec() = default;

uint64_t Codec::getBytes(int64_t rows, int64_t columns) const {
  uint64_t bytes = 0;
  for (const ComponentSize &component : getComponents(rows, columns))
    bytes += component.bytes;
  return bytes;
}

} // namespace jpq
