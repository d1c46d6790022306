//===- AffineCodec.cpp - Integer codes with a scale per group -------------===//

#include "AffineSearch.h"
#include "Components.h"
#include "jpq/Numerics/BitStream.h"
#include "jpq/Numerics/Float16.h"
#include "jpq/Support/Threads.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Endian.h"
#include <algorithm>
#include <cassert>

namespace jpq {

using namespace llvm::support;

namespace {
class AffineCodec : public Codec {
public:
  AffineCodec(unsigned bits, unsigned group, ZeroPoint zeroPoint) : bits(bits), group(group), zeroPoint(zeroPoint) {
    assert(bits >= 1 && bits <= 8 && group >= 1);
  }

  unsigned getBits() const override { return bits; }
  int64_t getBlockColumns() const override { return group; }
  llvm::SmallVector<ComponentSize, 3> getComponents(int64_t rows, int64_t columns) const override;
  std::vector<Component> encode(ConstMatrix weights, llvm::ArrayRef<float> importance) const override;
  void decode(llvm::ArrayRef<llvm::ArrayRef<uint8_t>> components, MutableMatrix values) const override;

private:
  int64_t countGroups(int64_t columns) const { return (columns + group - 1) / group; }

  unsigned bits;
  int64_t group;
  ZeroPoint zeroPoint;
};
} // namespace

llvm::SmallVector<ComponentSize, 3> AffineCodec::getComponents(int64_t rows, int64_t columns) const {
  const uint64_t groups = static_cast<uint64_t>(rows) * countGroups(columns);
  llvm::SmallVector<ComponentSize, 3> components = {{"codes", rows * getBitStreamBytes(columns, bits)},
                                                    {"scales", 2 * groups}};
  if (zeroPoint == ZeroPoint::Byte)
    components.push_back({"zero_points", groups});
  else if (zeroPoint == ZeroPoint::Minimum)
    components.push_back({"minimums", 2 * groups});
  return components;
}

std::vector<Component> AffineCodec::encode(ConstMatrix weights, llvm::ArrayRef<float> importance) const {
  assert(importance.empty() || static_cast<int64_t>(importance.size()) == weights.columns);
  std::vector<Component> components = createComponents(*this, weights.rows, weights.columns);

  const int64_t columns = weights.columns, groups = countGroups(columns);
  const std::vector<float> equal(importance.empty() ? columns : 0, 1.0f);
  if (importance.empty())
    importance = equal;
  std::vector<affine::GroupSearch> searches;
  for (int64_t first = 0; first < columns; first += group)
    searches.emplace_back(bits, zeroPoint, importance.slice(first, std::min(group, columns - first)));

  const uint64_t rowBytes = getBitStreamBytes(columns, bits);
  parallelFor(weights.rows, [&](int64_t i) {
    std::vector<uint8_t> codes(columns);
    std::vector<float> scratch;
    for (int64_t g = 0; g < groups; ++g) {
      affine::GroupCode code = searches[g].encode(weights.row(i) + g * group, codes.data() + g * group, scratch);
      const int64_t position = i * groups + g;
      endian::write16le(components[1].bytes.data() + 2 * position, code.scale);
      if (zeroPoint == ZeroPoint::Byte)
        components[2].bytes[position] = code.zeroPoint;
      else if (zeroPoint == ZeroPoint::Minimum)
        endian::write16le(components[2].bytes.data() + 2 * position, code.minimum);
    }
    packBits(codes, bits, llvm::MutableArrayRef(components[0].bytes).slice(i * rowBytes, rowBytes));
  });
  return components;
}

void AffineCodec::decode(llvm::ArrayRef<llvm::ArrayRef<uint8_t>> components, MutableMatrix values) const {
  assert(
      llvm::equal(components, getComponents(values.rows, values.columns),
                  [](llvm::ArrayRef<uint8_t> bytes, const ComponentSize &size) { return bytes.size() == size.bytes; }));
  const int64_t columns = values.columns, groups = countGroups(columns);
  const uint64_t rowBytes = getBitStreamBytes(columns, bits);
  parallelFor(values.rows, [&](int64_t i) {
    std::vector<uint8_t> codes(columns);
    unpackBits(components[0].slice(i * rowBytes, rowBytes), bits, codes);
    for (int64_t g = 0; g < groups; ++g) {
      const int64_t position = i * groups + g, end = std::min(columns, (g + 1) * group);
      const float scale = halfToFloat(endian::read16le(components[1].data() + 2 * position));
      float zero = zeroPoint == ZeroPoint::Middle ? static_cast<float>(1u << (bits - 1)) : 0.0f, minimum = 0.0f;
      if (zeroPoint == ZeroPoint::Byte)
        zero = components[2][position];
      else if (zeroPoint == ZeroPoint::Minimum)
        minimum = halfToFloat(endian::read16le(components[2].data() + 2 * position));
      for (int64_t j = g * group; j < end; ++j)
        values.row(i)[j] = scale * (static_cast<float>(codes[j]) - zero) + minimum;
    }
  });
}

std::unique_ptr<Codec> createAffineCodec(unsigned bits, unsigned group, ZeroPoint zeroPoint) {
  return std::make_unique<AffineCodec>(bits, group, zeroPoint);
}

} // namespace jpq
