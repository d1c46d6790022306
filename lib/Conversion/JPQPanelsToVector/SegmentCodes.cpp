//===- SegmentCodes.cpp - What the codes of a segment stand for, for kernels -===//

#include "SegmentCodes.h"
#include "jpq/Numerics/LevelTables.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>
#include <numeric>

namespace jpq {

static llvm::StringRef getName(ZeroPoint zeroPoint) {
  return zeroPoint == ZeroPoint::Middle ? "middle" : zeroPoint == ZeroPoint::Byte ? "byte" : "minimum";
}

static std::string nameLevels(llvm::ArrayRef<int8_t> levels) {
  std::string name;
  for (int8_t level : levels)
    name += (level < 0 ? "_m" : "_") + std::to_string(std::abs(level));
  return name;
}

std::string getKernelName(llvm::StringRef kind, const PanelSegment &segment) {
  if (segment.isInRuns()) {
    std::string name =
        llvm::formatv("jpq_{0}_trellis{1}_window{2}_rows{3}", kind, segment.bits, segment.window, segment.run.rows);
    for (const auto &table : segment.tables)
      name += "_of" + nameLevels(table);
    return name;
  }
  if (segment.hasLevels())
    return llvm::formatv("jpq_{0}_codebook_group{1}", kind, segment.getGroup()).str() + nameLevels(segment.getLevels());
  return llvm::formatv("jpq_{0}_{1}bit_group{2}_{3}", kind, segment.bits, segment.getGroup(),
                       getName(segment.zeroPoint));
}

unsigned getValueBits(const PanelSegment &segment) {
  return segment.hasLevels() ? llvm::Log2_64(kHighestLevel + 1 - kLowestLevel) : segment.bits;
}

/// What is added to the entries of a table to have unsigned bytes.
static int64_t getOffset(const PanelSegment &segment, llvm::ArrayRef<int8_t> table) {
  return segment.isInRuns() ? -*std::min_element(table.begin(), table.end()) : -kLowestLevel;
}

int64_t getFixedZero(const PanelSegment &segment) {
  if (!segment.hasLevels())
    return segment.zeroPoint == ZeroPoint::Middle ? int64_t(1) << (segment.bits - 1) : 0;
  int64_t zero = 0;
  for (const auto &table : segment.tables)
    zero += getOffset(segment, table);
  return zero;
}

int64_t getLargestValue(const PanelSegment &segment) {
  if (!segment.hasLevels())
    return (int64_t(1) << segment.bits) - 1;
  int64_t largest = 0;
  for (const auto &table : segment.tables)
    largest += getOffset(segment, table) + *std::max_element(table.begin(), table.end());
  return largest;
}

llvm::SmallVector<LevelTable, 2> getLevelTables(const PanelSegment &segment) {
  llvm::SmallVector<LevelTable, 2> tables;
  unsigned firstBit = 0;
  for (const auto &table : segment.tables) {
    LevelTable &added = tables.emplace_back(LevelTable{firstBit, unsigned(llvm::Log2_64(table.size())), {}});
    firstBit += added.bits;
    for (auto [code, level] : llvm::enumerate(table))
      added.levels[code] = uint8_t(level + getOffset(segment, table));
  }
  return tables;
}

mlir::Value createValues(KernelBuilder &builder, const PanelSegment &segment, llvm::ArrayRef<mlir::Value> chunks,
                         llvm::ArrayRef<BitField> fields, bool inPlace,
                         llvm::function_ref<mlir::Value(mlir::Value, llvm::ArrayRef<uint8_t>)> lookUp) {
  if (!segment.hasLevels())
    return builder.extractCodes(chunks, fields, inPlace);
  const unsigned indexBits = getIndexBits(segment);
  mlir::Value sum;
  for (const LevelTable &table : getLevelTables(segment)) {
    BitFields index = getPart(fields, table.firstBit, table.bits);
    llvm::append_range(index, getPart(fields, indexBits + table.firstBit, table.bits));
    mlir::Value found = lookUp(builder.extractCodes(chunks, index, inPlace), table.levels);
    sum = sum ? builder.add(sum, found) : found;
  }
  return sum;
}

} // namespace jpq
