//===- SegmentCodes.cpp - What the codes of a segment stand for, for kernels -===//

#include "SegmentCodes.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MathExtras.h"

namespace jpq {

static llvm::StringRef getName(ZeroPoint zeroPoint) {
  return zeroPoint == ZeroPoint::Middle ? "middle" : zeroPoint == ZeroPoint::Byte ? "byte" : "minimum";
}

std::string getKernelName(llvm::StringRef kind, const PanelSegment &segment) {
  if (segment.hasLevels()) {
    std::string name = llvm::formatv("jpq_{0}_codebook_group{1}", kind, segment.getGroup());
    for (int8_t level : segment.getLevels())
      name += (level < 0 ? "_m" : "_") + std::to_string(std::abs(level));
    return name;
  }
  return llvm::formatv("jpq_{0}_{1}bit_group{2}_{3}", kind, segment.bits, segment.getGroup(),
                       getName(segment.zeroPoint));
}

unsigned getValueBits(const PanelSegment &segment) {
  return segment.hasLevels() ? llvm::Log2_64(kHighestLevel + 1 - kLowestLevel) : segment.bits;
}

int64_t getFixedZero(const PanelSegment &segment) {
  return segment.zeroPoint == ZeroPoint::Middle ? int64_t(1) << (getValueBits(segment) - 1) : 0;
}

std::array<uint8_t, 16> getLevelTable(const PanelSegment &segment) {
  std::array<uint8_t, 16> table = {};
  for (auto [code, level] : llvm::enumerate(segment.getLevels()))
    table[code] = uint8_t(level - kLowestLevel);
  return table;
}

} // namespace jpq
