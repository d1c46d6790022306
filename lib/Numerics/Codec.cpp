//===- Codec.cpp - What all codecs share ----------------------------------===//

#include "jpq/Numerics/Codec.h"
#include "jpq/Numerics/ValueRange.h"
#include "llvm/ADT/STLExtras.h"

namespace jpq {

Codec::~Codec() = default;

uint64_t Codec::getBytes(int64_t rows, int64_t columns) const {
  uint64_t bytes = 0;
  for (const ComponentSize &component : getComponents(rows, columns))
    bytes += component.bytes;
  return bytes;
}

std::optional<Codec::NotFinite> Codec::findNotFinite(llvm::ArrayRef<llvm::ArrayRef<uint8_t>> components, int64_t rows,
                                                     int64_t columns) const {
  // What blocks of columns share is stored as f16.
  const int64_t block = getBlockColumns(), blocks = (columns + block - 1) / block;
  for (auto [component, bytes] : llvm::zip_equal(getComponents(rows, columns), components))
    if (component.name == "scales" || component.name == "minimums")
      if (std::optional<int64_t> index = jpq::findNotFinite(bytes, DenseFormat::F16))
        return NotFinite{component.name, *index / blocks, *index % blocks * block,
                         readFloat(bytes, DenseFormat::F16, *index)};
  return std::nullopt;
}

} // namespace jpq
