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
  explicit DenseCodec(DenseFormat format) : format(format) {}

  unsigned getBits() const override { return format == DenseFormat::F32 ? 32 : 16; }

  llvm::SmallVector<ComponentSize, 3> getComponents(int64_t rows, int64_t columns) const override {
    return {{"values", static_cast<uint64_t>(rows) * columns * getBits() / 8}};
  }

  std::vector<Component> encode(ConstMatrix weights, llvm::ArrayRef<float> importance) const override;
  void decode(llvm::ArrayRef<llvm::ArrayRef<uint8_t>> components, MutableMatrix values) const override;
  bool hasHalfRange() const override { return format == DenseFormat::F16; }
  std::optional<NotFinite> findNotFinite(llvm::ArrayRef<llvm::ArrayRef<uint8_t>> components, int64_t,
                                         int64_t columns) const override {
    std::optional<int64_t> index = jpq::findNotFinite(components.front(), format);
    if (!index)
      return std::nullopt;
    return NotFinite{"values", *index / columns, *index % columns, readFloat(components.front(), format, *index)};
  }

private:
  DenseFormat format;
};
} // namespace

/// A finite number stays finite: an infinite weight would make every output
/// infinite or NaN.
static float saturate(float value, float largest) {
  return std::isfinite(value) ? std::clamp(value, -largest, largest) : value;
}

constexpr float kLargestHalf = 65504.0f;
constexpr float kLargestBFloat = 0x1.FEp127f;

std::vector<Component> DenseCodec::encode(ConstMatrix weights, llvm::ArrayRef<float>) const {
  std::vector<uint8_t> bytes(getBytes(weights.rows, weights.columns));
  const uint64_t width = getBits() / 8;
  parallelFor(weights.rows, [&](int64_t i) {
    const float *from = weights.row(i);
    uint8_t *to = bytes.data() + i * weights.columns * width;
    for (int64_t j = 0; j < weights.columns; ++j, to += width)
      switch (format) {
      case DenseFormat::F32:
        endian::write32le(to, std::bit_cast<uint32_t>(from[j]));
        break;
      case DenseFormat::F16:
        endian::write16le(to, floatToHalf(saturate(from[j], kLargestHalf)));
        break;
      case DenseFormat::BF16:
        endian::write16le(to, floatToBFloat(saturate(from[j], kLargestBFloat)));
        break;
      }
  });
  std::vector<Component> components;
  components.push_back({"values", std::move(bytes)});
  return components;
}

void DenseCodec::decode(llvm::ArrayRef<llvm::ArrayRef<uint8_t>> components, MutableMatrix values) const {
  assert(components.size() == 1 && components[0].size() == getBytes(values.rows, values.columns));
  const uint64_t rowBytes = getBytes(1, values.columns);
  parallelFor(values.rows, [&](int64_t i) {
    llvm::ArrayRef<uint8_t> row = components[0].slice(i * rowBytes, rowBytes);
    for (int64_t j = 0; j < values.columns; ++j)
      values.row(i)[j] = readFloat(row, format, j);
  });
}

std::unique_ptr<Codec> createDenseCodec(DenseFormat format) { return std::make_unique<DenseCodec>(format); }

} // namespace jpq
