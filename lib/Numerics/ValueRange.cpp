//===- ValueRange.cpp - Weights beside the range of f16 -------------------===//

#include "jpq/Numerics/ValueRange.h"
#include "jpq/Support/Threads.h"
#include "llvm/Support/Endian.h"
#include <algorithm>
#include <cmath>
#include <limits>

namespace jpq {

using namespace llvm::support;

/// Rows whose largest number is in [least, largest) have scales that f16 holds well: those of 8 bits are smaller by
/// 2^7, normal f16 numbers begin at 2^-14, and a few bits below that are enough for rows that are small beside others.
constexpr float kLargestMagnitude = 0x1p15f, kLeastOfAll = 0x1p-8f, kLeastOfRow = 0x1p-12f;
/// Where the largest number goes otherwise: as high as minimums and scales of one bit allow.
constexpr int kStoredExponent = 14;
/// Where it goes for scales of one byte, which are below 2^8, of codes whose largest level is 1. Where large numbers
/// are few, or as many as others, the scale of least error is not that which makes the largest ones levels, but no more
/// than eight times as large.
constexpr int kLogStoredExponent = 4;

/// The largest finite magnitude of every row.
static std::vector<float> getMagnitudes(ConstMatrix weights) {
  std::vector<float> ofRows(weights.rows);
  parallelFor(weights.rows, [&](int64_t i) {
    float largest = 0;
    for (int64_t j = 0; j < weights.columns; ++j)
      if (float magnitude = std::fabs(weights.row(i)[j]); std::isfinite(magnitude))
        largest = std::max(largest, magnitude);
    ofRows[i] = largest;
  });
  return ofRows;
}

/// The exponent that moves `largest` to 2^`stored` or just above.
static int64_t moveTo(int stored, float largest) {
  return largest == 0 ? 0 : std::clamp<int64_t>(std::ilogb(largest) - stored, kLeastExponent, kLargestExponent);
}

int64_t chooseLogExponent(ConstMatrix weights, int largestLevel) {
  float largest = 0;
  for (float ofRow : getMagnitudes(weights))
    largest = std::max(largest, ofRow);
  return moveTo(kLogStoredExponent + std::ilogb(std::max(largestLevel, 1)), largest);
}

int64_t chooseExponent(ConstMatrix weights) {
  float largest = 0, least = std::numeric_limits<float>::infinity();
  for (float ofRow : getMagnitudes(weights)) {
    largest = std::max(largest, ofRow);
    if (ofRow > 0)
      least = std::min(least, ofRow);
  }
  if (largest == 0 || (largest < kLargestMagnitude && largest >= kLeastOfAll && least >= kLeastOfRow))
    return 0;
  return moveTo(kStoredExponent, largest);
}

void multiplyByPower(MutableMatrix values, int64_t exponent) {
  const float power = std::ldexp(1.0f, int(exponent));
  parallelFor(values.rows, [&](int64_t i) {
    for (int64_t j = 0; j < values.columns; ++j)
      values.row(i)[j] *= power;
  });
}

/// Whether some of `count` numbers have all bits of `mask`, those of the exponent.
template <typename Word>
static bool hasAllBits(const uint8_t *bytes, int64_t count, Word mask) {
  Word found = 0;
  for (int64_t i = 0; i < count; ++i) {
    Word word = endian::read<Word, llvm::endianness::little>(bytes + i * sizeof(Word));
    found |= (word & mask) == mask;
  }
  return found != 0;
}

std::optional<int64_t> findNotFinite(llvm::ArrayRef<uint8_t> bytes, ElementType type) {
  constexpr int64_t kBlock = 1 << 16;
  const int64_t width = getByteWidth(type), count = bytes.size() / width, blocks = (count + kBlock - 1) / kBlock;
  std::vector<char> found(blocks, 0);
  parallelFor(blocks, [&](int64_t block) {
    const int64_t first = block * kBlock, size = std::min(kBlock, count - first);
    const uint8_t *start = bytes.data() + first * width;
    found[block] = type == ElementType::F32   ? hasAllBits<uint32_t>(start, size, 0x7F800000)
                   : type == ElementType::F16 ? hasAllBits<uint16_t>(start, size, 0x7C00)
                                              : hasAllBits<uint16_t>(start, size, 0x7F80);
  });
  const auto block = std::find(found.begin(), found.end(), 1);
  if (block == found.end())
    return std::nullopt;
  int64_t index = (block - found.begin()) * kBlock;
  while (std::isfinite(readFloat(bytes, type, index)))
    ++index;
  return index;
}

} // namespace jpq
