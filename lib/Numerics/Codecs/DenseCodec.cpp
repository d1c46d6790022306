//===- DenseCodec.cpp - Numbers as they are -------------------------------===//

#include "jpq/Numerics/Codec.h"
#include "jpq/Numerics/Float16.h"
#include "jpq/Numerics/ValueRange.h"
#include "jpq/Support/Threads.h"
#include "llvm/Support/Endian.h"
#include <algorithm>
#include <cassert>
#include <cmath>

namespace jpq {

using namespace llvm::support;

namespace {
class DenseCodec : public Codec {
public:
  explicit DenseCodec(ElementType type) : type(type) {}

  unsigned getBits() const override { return 8 * getByteWidth(type); }
  bool hasHalfRange() const override { return type == ElementType::F16; }
  llvm::SmallVector<StoredComponent, 3> getComponents(int64_t rows, int64_t columns) const override {
    return {{kValuesComponent, type, {rows, columns}}};
  }
  std::unique_ptr<BlockCoder> createCoder(int64_t rows, int64_t columns, llvm::ArrayRef<float>) const override;
  void decode(const StoredBytes &components, MutableMatrix values) const override;

private:
  ElementType type;
};

class DenseCoder : public BlockCoder {
public:
  DenseCoder(ElementType type, int64_t rows, int64_t columns)
      : type(type), columns(columns), bytes(rows * columns * getByteWidth(type)) {}

  void fix(int64_t, int64_t, llvm::ArrayRef<float>) override {}
  void code(int64_t row, int64_t first, llvm::ArrayRef<float> weights, llvm::MutableArrayRef<float> stored) override;
  std::vector<Component> finish() override { return {{kValuesComponent.str(), std::move(bytes)}}; }

private:
  ElementType type;
  int64_t columns;
  std::vector<uint8_t> bytes;
};
} // namespace

/// A finite number stays finite: an infinite weight would make every output
/// infinite or NaN.
static float saturate(float value, float largest) {
  return std::isfinite(value) ? std::clamp(value, -largest, largest) : value;
}

constexpr float kLargestHalf = 65504.0f;
constexpr float kLargestBFloat = 0x1.FEp127f;

void DenseCoder::code(int64_t row, int64_t first, llvm::ArrayRef<float> weights, llvm::MutableArrayRef<float> stored) {
  const uint64_t width = getByteWidth(type);
  uint8_t *to = bytes.data() + (row * columns + first) * width;
  for (auto [i, weight] : llvm::enumerate(weights)) {
    if (type == ElementType::F32)
      endian::write32le(to + i * width, std::bit_cast<uint32_t>(weight));
    else if (type == ElementType::F16)
      endian::write16le(to + i * width, floatToHalf(saturate(weight, kLargestHalf)));
    else
      endian::write16le(to + i * width, floatToBFloat(saturate(weight, kLargestBFloat)));
    stored[i] = readFloat({to, weights.size() * width}, type, i);
  }
}

std::unique_ptr<BlockCoder> DenseCodec::createCoder(int64_t rows, int64_t columns, llvm::ArrayRef<float>) const {
  return std::make_unique<DenseCoder>(type, rows, columns);
}

void DenseCodec::decode(const StoredBytes &components, MutableMatrix values) const {
  const llvm::ArrayRef<uint8_t> bytes = components.get(kValuesComponent);
  const uint64_t rowBytes = getBytes(1, values.columns);
  parallelFor(values.rows, [&](int64_t i) {
    const llvm::ArrayRef<uint8_t> row = bytes.slice(i * rowBytes, rowBytes);
    for (int64_t j = 0; j < values.columns; ++j)
      values.row(i)[j] = readFloat(row, type, j);
  });
}

std::unique_ptr<Codec> createDenseCodec(ElementType type) {
  assert(type == ElementType::F32 || type == ElementType::F16 || type == ElementType::BF16);
  return std::make_unique<DenseCodec>(type);
}

} // namespace jpq
