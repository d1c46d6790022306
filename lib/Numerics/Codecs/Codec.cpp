//===- Codec.cpp - What all codecs share ----------------------------------===//

#include "jpq/Numerics/Codec.h"
#include "jpq/Numerics/ValueRange.h"
#include "jpq/Support/Threads.h"
#include <numeric>

namespace jpq {

BlockCoder::~BlockCoder() = default;
Codec::~Codec() = default;

int64_t Codec::getBlockColumns() const {
  const CodeFormat *format = getCodeFormat();
  return format ? format->scaleBlock.columns : 1;
}

int64_t Codec::getBlockRows() const {
  const CodeFormat *format = getCodeFormat();
  return format ? std::lcm<int64_t, int64_t>(format->run.rows, format->scaleBlock.rows) : 1;
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
  // Codes that run down columns share no bytes with those of others.
  const CodeFormat *format = getCodeFormat();
  const int64_t height = getBlockRows(),
                width = format && format->run.rows > 1 ? getBlockColumns() * 16 : std::max<int64_t>(weights.columns, 1),
                across = countGroups(weights.columns, width);
  parallelFor(countGroups(weights.rows, height) * across, [&](int64_t i) {
    const int64_t row = i / across * height, column = i % across * width;
    const ConstMatrix block =
        weights.block(row, column, std::min(height, weights.rows - row), std::min(width, weights.columns - column));
    std::vector<float> stored(block.rows * block.columns);
    coder->fix(row, column, block);
    coder->code(row, column, block, {stored.data(), block.rows, block.columns, block.columns});
  });
  return coder->finish();
}

std::optional<Codec::NotFinite> Codec::findNotFinite(const StoredBytes &components, int64_t rows,
                                                     int64_t columns) const {
  // Floats are of single weights or of what blocks of them share.
  const CodeFormat *format = getCodeFormat();
  const ScaleBlock block = format ? format->scaleBlock : ScaleBlock();
  const int64_t blocks = countGroups(columns, block.columns);
  for (const StoredComponent &component : getComponents(rows, columns)) {
    if (!isWeightType(component.type))
      continue;
    const llvm::ArrayRef<uint8_t> bytes = components.get(component.name);
    if (std::optional<int64_t> index = jpq::findNotFinite(bytes, component.type))
      return NotFinite{component.name, *index / blocks * block.rows, *index % blocks * block.columns,
                       readFloat(bytes, component.type, *index)};
  }
  return std::nullopt;
}

} // namespace jpq
