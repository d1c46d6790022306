//===- SegmentCodes.h - What the codes of a segment stand for, for kernels -*- C++ -*-===//
#pragma once

#include "KernelBuilder.h"
#include <array>

namespace jpq {

/// The name of a kernel of this kind for segments of such codes.
std::string getKernelName(llvm::StringRef kind, const PanelSegment &segment);

/// Bits of what codes stand for: levels are of 7 bits.
unsigned getValueBits(const PanelSegment &segment);

/// The zero point of what codes stand for, where it is the same for all groups.
int64_t getFixedZero(const PanelSegment &segment);

/// The largest of what codes stand for.
int64_t getLargestValue(const PanelSegment &segment);

/// One of the tables whose entries add up to what a state stands for.
struct LevelTable {
  /// The bits of the state, folded if it has more than all tables (LevelTables.h), that number its entries.
  unsigned firstBit, bits;
  /// As unsigned bytes.
  std::array<uint8_t, 16> levels;
};

/// The tables of codes that have levels.
llvm::SmallVector<LevelTable, 2> getLevelTables(const PanelSegment &segment);

/// What states are whose bits are put together from `fields` of `chunks`: where there are levels, what `lookUp` finds
/// in their tables.
mlir::Value createValues(KernelBuilder &builder, const PanelSegment &segment, llvm::ArrayRef<mlir::Value> chunks,
                         llvm::ArrayRef<BitField> fields, bool inPlace,
                         llvm::function_ref<mlir::Value(mlir::Value, llvm::ArrayRef<uint8_t>)> lookUp);

} // namespace jpq
