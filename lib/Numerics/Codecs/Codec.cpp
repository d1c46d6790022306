//===- Codec.cpp - What all codecs share ----------------------------------===//

#include "jpq/Numerics/Codec.h"
#include "jpq/Numerics/ValueRange.h"
#include "jpq/Support/Threads.h"

namespace jpq {

BlockCoder::~BlockCoder() = default;
Codec::~Codec() = default;

int64_t Codec::getBlockColumns() const {
  const CodeFormat *format = getCodeFormat();
  return format ? format->group : 1;
}

uint64_t Codec::getBytes(int64_t rows, int64_t columns) const {
  uint64_t bytes = 0;
  for (const StoredComponent &component : getComponents(rows, columns))
    bytes += component.getBytes();
  return bytes;
}

std::vector<Component> Codec::encode(ConstMatrix weights, llvm::ArrayRef<float> importance) const {
  assert(importance.empty() || int64_t(importance.size()) == weights.columns);
  std::unique_ptr<BlockCoder> coder = createCoder(weights.rows, weights.columns, importance);
  parallelFor(weights.rows, [&](int64_t i) {
    const llvm::ArrayRef<float> row(weights.row(i), weights.columns);
    std::vector<float> stored(weights.columns);
    coder->fix(i, 0, row);
    coder->code(i, 0, row, stored);
  });
  return coder->finish();
}

std::optional<Codec::NotFinite> Codec::findNotFinite(const StoredBytes &components, int64_t rows,
                                                     int64_t columns) const {
  // Floats are of single columns or of what blocks of them share.
  const int64_t block = getBlockColumns(), blocks = countGroups(columns, block);
  for (const StoredComponent &component : getComponents(rows, columns)) {
    if (component.type != ElementType::F32 && component.type != ElementType::F16 && component.type != ElementType::BF16)
      continue;
    const llvm::ArrayRef<uint8_t> bytes = components.get(component.name);
    if (std::optional<int64_t> index = jpq::findNotFinite(bytes, component.type))
      return NotFinite{component.name, *index / blocks, *index % blocks * block,
                       readFloat(bytes, component.type, *index)};
  }
  return std::nullopt;
}

} // namespace jpq
