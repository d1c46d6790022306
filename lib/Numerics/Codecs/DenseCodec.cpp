//===- DenseCodec.cpp - Numbers as they are -------------------------------===//
//
// Numbers of F32, F16 or BF16 ("values"), rounded to nearest even; finite numbers beyond the type's range take its
// largest finite value.
//
//===----------------------------------------------------------------------===//

#include "Rows.h"
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

  void fix(int64_t, int64_t, ConstMatrix) override {}
  void code(int64_t row, int64_t column, ConstMatrix weights, MutableMatrix stored) override;
  std::vector<Component> finish() override { return {{kValuesComponent.str(), std::move(bytes)}}; }

private:
  float store(float weight, uint8_t *to) const;

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

/// Writes a number; the one that is stored.
float DenseCoder::store(float weight, uint8_t *to) const {
  if (type == ElementType::F32)
    endian::write32le(to, std::bit_cast<uint32_t>(weight));
  else if (type == ElementType::F16)
    endian::write16le(to, floatToHalf(saturate(weight, kLargestHalf)));
  else
    endian::write16le(to, floatToBFloat(saturate(weight, kLargestBFloat)));
  return readFloat({to, getByteWidth(type)}, type, 0);
}

void DenseCoder::code(int64_t row, int64_t column, ConstMatrix weights, MutableMatrix stored) {
  const uint64_t width = getByteWidth(type);
  for (int64_t i = 0; i < weights.rows; ++i)
    for (int64_t j = 0; j < weights.columns; ++j)
      stored.row(i)[j] = store(weights.row(i)[j], bytes.data() + ((row + i) * columns + column + j) * width);
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

/// Named as MLIR names them.
static constexpr llvm::StringLiteral kTypes[] = {"f32", "f16", "bf16"};
static constexpr CodecParameter kParameters[] = {{"type", CodecParameter::Kind::Word, kTypes}};

static llvm::Expected<std::unique_ptr<Codec>> create(const CodecParameters &parameters) {
  return std::make_unique<DenseCodec>(*parseElementType(parameters.getWord("type").upper()));
}

static constexpr unsigned kOffered[] = {16};

constinit const CodecRow kDenseRow = {.name = "dense",
                                      .parameters = kParameters,
                                      .kind = OptionKind::KeepDense,
                                      .create = create,
                                      .offer = CodecOffer{.list = MenuList::Widths,
                                                          .bits = kOffered,
                                                          .inGroups = false,
                                                          .mixes = false,
                                                          .getParameters = [](const CodecRequest &) {
                                                            return CodecParameters{{"type", std::string("f16")}};
                                                          }}};

} // namespace jpq
