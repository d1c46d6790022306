//===- CodebookCodec.cpp - Codes that number the levels of a table --------===//

#include "Components.h"
#include "jpq/Numerics/BitStream.h"
#include "jpq/Numerics/Codec.h"
#include "jpq/Numerics/Float16.h"
#include "jpq/Support/Threads.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Sequence.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace jpq {

using namespace llvm::support;

/// Levels that lose least of a normal distribution (J. Max, "Quantizing for minimum distortion", 1960, table I), the
/// largest scaled to 63.
static constexpr int8_t kNormal1[] = {-63, 63}, kNormal2[] = {-63, -19, 19, 63},
                        kNormal3[] = {-63, -39, -22, -7, 7, 22, 39, 63},
                        kNormal4[] = {-63, -48, -37, -29, -22, -15, -9, -3, 3, 9, 15, 22, 29, 37, 48, 63};

llvm::ArrayRef<int8_t> getNormalLevels(unsigned bits) {
  assert(bits >= 1 && bits <= 4);
  const llvm::ArrayRef<int8_t> tables[] = {kNormal1, kNormal2, kNormal3, kNormal4};
  return tables[bits - 1];
}

namespace {
class CodebookCodec : public Codec {
public:
  CodebookCodec(unsigned group, llvm::ArrayRef<int8_t> levels)
      : group(group), levels(levels), bits(llvm::Log2_64(levels.size())) {
    assert(group >= 1 && bits >= 1 && levels.size() == size_t(1) << bits && llvm::is_sorted(levels));
  }

  unsigned getBits() const override { return bits; }
  int64_t getBlockColumns() const override { return group; }
  llvm::SmallVector<ComponentSize, 3> getComponents(int64_t rows, int64_t columns) const override {
    return {{"codes", rows * getBitStreamBytes(columns, bits)}, {"scales", 2 * uint64_t(rows) * countGroups(columns)}};
  }
  std::vector<Component> encode(ConstMatrix weights, llvm::ArrayRef<float> importance) const override;
  void decode(llvm::ArrayRef<llvm::ArrayRef<uint8_t>> components, MutableMatrix values) const override;

private:
  int64_t countGroups(int64_t columns) const { return (columns + group - 1) / group; }
  double assign(llvm::ArrayRef<float> weights, llvm::ArrayRef<float> importance, float scale, uint8_t *codes) const;
  float fit(llvm::ArrayRef<float> weights, llvm::ArrayRef<float> importance, const uint8_t *codes) const;
  uint16_t encodeGroup(llvm::ArrayRef<float> weights, llvm::ArrayRef<float> importance, uint8_t *codes) const;

  int64_t group;
  llvm::SmallVector<int8_t, 16> levels;
  unsigned bits;
};
} // namespace

/// Gives every weight the code of its nearest level; the weighted squared error.
double CodebookCodec::assign(llvm::ArrayRef<float> weights, llvm::ArrayRef<float> importance, float scale,
                             uint8_t *codes) const {
  const float inverse = scale == 0 ? 0.0f : 1.0f / scale;
  // Loops of one length, without branches and with several sums, become vector code.
  constexpr size_t kBlock = 32, kSums = 4;
  double errors[kSums] = {};
  for (size_t first = 0; first < weights.size(); first += kBlock) {
    const size_t count = std::min(kBlock, weights.size() - first);
    float given[kBlock] = {}, counted[kBlock] = {}, quotients[kBlock];
    int32_t numbers[kBlock] = {};
    std::copy_n(weights.begin() + first, count, given);
    std::copy_n(importance.begin() + first, count, counted);
    for (size_t j = 0; j < kBlock; ++j)
      quotients[j] = given[j] * inverse;
    // A code is the number of midpoints below.
    for (size_t i = 1; i < levels.size(); ++i) {
      const float midpoint = 0.5f * float(levels[i - 1] + levels[i]);
      for (size_t j = 0; j < kBlock; ++j)
        numbers[j] += quotients[j] > midpoint;
    }
    for (size_t j = 0; j < kBlock; ++j) {
      const double off = double(given[j]) - double(scale * float(levels[numbers[j]]));
      errors[j % kSums] += counted[j] * off * off;
    }
    std::copy_n(numbers, count, codes + first);
  }
  return (errors[0] + errors[1]) + (errors[2] + errors[3]);
}

/// The scale of least weighted squared error for these codes.
float CodebookCodec::fit(llvm::ArrayRef<float> weights, llvm::ArrayRef<float> importance, const uint8_t *codes) const {
  double products = 0, squares = 0;
  for (size_t j = 0; j < weights.size(); ++j) {
    const double level = levels[codes[j]];
    products += importance[j] * weights[j] * level;
    squares += importance[j] * level * level;
  }
  return squares > 0 ? float(products / squares) : 0.0f;
}

/// The f16 scale of one group, and its codes.
uint16_t CodebookCodec::encodeGroup(llvm::ArrayRef<float> weights, llvm::ArrayRef<float> importance,
                                    uint8_t *codes) const {
  float largest = 0;
  for (float weight : weights)
    largest = std::max(largest, std::fabs(weight));
  const float reach = std::max(std::abs(levels.front()), std::abs(levels.back()));
  uint16_t best = 0;
  std::vector<uint8_t> trial(weights.size());
  double least = assign(weights, importance, 0.0f, codes);
  auto judge = [&](float scale) {
    const uint16_t stored = floatToHalf(std::clamp(scale, -65504.0f, 65504.0f));
    const double error = assign(weights, importance, halfToFloat(stored), trial.data());
    if (error < least) {
      least = error;
      best = stored;
      std::copy(trial.begin(), trial.end(), codes);
    }
  };
  // The reverse of a table that is its own reverse is no other.
  const bool symmetric = llvm::all_of(llvm::seq<size_t>(0, levels.size()),
                                      [&](size_t i) { return levels[i] == -levels[levels.size() - 1 - i]; });
  for (float sign : {1.0f, -1.0f}) {
    for (int step = 0; step < 12; ++step)
      judge(sign * largest / reach * (1.0f - 0.06f * float(step)));
    if (symmetric)
      break;
  }
  // Turns of nearest levels and best scale.
  for (int turn = 0; turn < 3; ++turn)
    judge(fit(weights, importance, codes));
  return best;
}

std::vector<Component> CodebookCodec::encode(ConstMatrix weights, llvm::ArrayRef<float> importance) const {
  assert(importance.empty() || int64_t(importance.size()) == weights.columns);
  std::vector<Component> components = createComponents(*this, weights.rows, weights.columns);
  const int64_t columns = weights.columns, groups = countGroups(columns);
  // As with affine codes: what is not a finite positive number does not count, and if nothing does, everything does.
  std::vector<float> counted(columns, 1.0f);
  for (size_t j = 0; j < importance.size(); ++j)
    counted[j] = std::isfinite(importance[j]) && importance[j] > 0 ? importance[j] : 0.0f;
  for (int64_t first = 0; first < columns; first += group) {
    auto part = llvm::MutableArrayRef(counted).slice(first, std::min(group, columns - first));
    if (llvm::all_of(part, [](float value) { return value == 0; }))
      std::fill(part.begin(), part.end(), 1.0f);
  }
  const uint64_t rowBytes = getBitStreamBytes(columns, bits);
  parallelFor(weights.rows, [&](int64_t i) {
    std::vector<uint8_t> codes(columns);
    std::vector<float> row(weights.row(i), weights.row(i) + columns);
    for (float &weight : row)
      weight = std::isnan(weight)
                   ? 0.0f
                   : std::clamp(weight, -std::numeric_limits<float>::max(), std::numeric_limits<float>::max());
    for (int64_t g = 0; g < groups; ++g) {
      const int64_t first = g * group, count = std::min(group, columns - first);
      const uint16_t scale = encodeGroup(llvm::ArrayRef(row).slice(first, count),
                                         llvm::ArrayRef(counted).slice(first, count), codes.data() + first);
      endian::write16le(components[1].bytes.data() + 2 * (i * groups + g), scale);
    }
    packBits(codes, bits, llvm::MutableArrayRef(components[0].bytes).slice(i * rowBytes, rowBytes));
  });
  return components;
}

void CodebookCodec::decode(llvm::ArrayRef<llvm::ArrayRef<uint8_t>> components, MutableMatrix values) const {
  const int64_t columns = values.columns, groups = countGroups(columns);
  const uint64_t rowBytes = getBitStreamBytes(columns, bits);
  parallelFor(values.rows, [&](int64_t i) {
    std::vector<uint8_t> codes(columns);
    unpackBits(components[0].slice(i * rowBytes, rowBytes), bits, codes);
    for (int64_t j = 0; j < columns; ++j) {
      const float scale = halfToFloat(endian::read16le(components[1].data() + 2 * (i * groups + j / group)));
      values.row(i)[j] = scale * float(levels[codes[j]]);
    }
  });
}

std::unique_ptr<Codec> createCodebookCodec(unsigned group, llvm::ArrayRef<int8_t> levels) {
  return std::make_unique<CodebookCodec>(group, levels);
}

} // namespace jpq
