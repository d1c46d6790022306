//===- DenseCodec.cpp - Numbers as they are -------------------------------===//

#include "jpq/Numerics/Codec.h"
#include "jpq/Numerics/Float16.h"
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
  const uint64_t width = getBits() / 8;
  parallelFor(values.rows, [&](int64_t i) {
    const uint8_t *from = components[0].data() + i * values.columns * width;
    float *to = values.row(i);
    for (int64_t j = 0; j < values.columns; ++j, from += width)
      switch (format) {
      case DenseFormat::F32:
        to[j] = std::bit_cast<float>(endian::read32le(from));
        break;
      case DenseFormat::F16:
        to[j] = halfToFloat(endian::read16le(from));
        break;
      case DenseFormat::BF16:
        to[j] = bfloatToFloat(endian::read16le(from));
        break;
      }
  });
}

std::unique_ptr<Codec> createDenseCodec(DenseFormat format) { return std::make_unique<DenseCodec>(format); }

} // namespace jpq
