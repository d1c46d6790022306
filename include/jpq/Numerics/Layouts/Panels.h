//===- Panels.h - Stored weights as vector code reads them ------*- C++ -*-===//
//
// One order of bytes for every width of vectors. A *chunk* of 64 bytes holds 16 rows x 4 columns: byte 4 * r + i is of
// row r and the i-th column, so that a vector of code bytes meets one broadcast word of four activations, and lane r
// sums row r. A *block* is what a few chunks hold of 16 rows: codes are put together from bit fields of the chunks. A
// *group* is its blocks, then 16 f16 scales, then 16 minimums (f16) or zero points (bytes). A *panel* of 16 rows is the
// groups of its segments, one after another; a weight is its panels. Rows and columns that do not exist are zeros.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "jpq/Numerics/Codec.h"
#include "jpq/Numerics/Layout.h"

namespace jpq {

/// Rows of a panel, columns of a code vector, bytes of a chunk.
constexpr int64_t kPanelRows = 16, kVectorColumns = 4, kChunkBytes = kPanelRows * kVectorColumns;

/// The component that holds all codes and scales of a weight in panels.
constexpr llvm::StringLiteral kPanelsComponent = "panels";

/// Bits [source, source + width) of each byte of chunk `chunk` are bits [destination, destination + width) of a code.
struct BitField {
  unsigned chunk, source, width, destination;
};

/// What a block is made of: the one table that packer, unpacker and code generator read.
struct BlockFormat {
  unsigned bits;
  unsigned chunks;
  /// The fields of each code vector; vector j holds columns [4 * j, 4 * j + 4) of the block.
  llvm::SmallVector<llvm::SmallVector<BitField, 3>, 8> vectors;

  int64_t getColumns() const { return kVectorColumns * int64_t(vectors.size()); }
  int64_t getBytes() const { return kChunkBytes * int64_t(chunks); }
};

/// The format of codes of `bits` bits; null where there is none (there is for 1 to 6 and 8).
const BlockFormat *getBlockFormat(unsigned bits);

/// Columns that are stored alike, next to each other, in groups of 32, 64 or 128.
struct PanelSegment : CodeFormat {
  int64_t columns;

  const BlockFormat &getFormat() const { return *getBlockFormat(bits); }
  /// Columns of a group.
  int64_t getGroup() const { return scaleBlock.columns; }
  int64_t getGroupCount() const { return countGroups(columns, getGroup()); }
  /// Blocks of group `index`: the last group has as many as its columns need.
  int64_t getBlockCount(int64_t index) const;
  /// Bytes of scales, and of minimums or zero points, of a group of 16 rows.
  int64_t getScaleBytes() const;
  /// Blocks, and bytes for 16 rows, of a whole group, whether the segment has one or not.
  int64_t getWholeBlockCount() const { return getGroup() / getFormat().getColumns(); }
  int64_t getWholeGroupBytes() const { return getWholeBlockCount() * getFormat().getBytes() + getScaleBytes(); }
  /// Bytes of a panel's part of the segment.
  int64_t getBytes() const;
};

/// How a weight of `rows` rows lies in panels. Pruned columns are in no segment.
struct Panels {
  int64_t rows;
  llvm::SmallVector<PanelSegment, 2> segments;

  /// Whether segments of such codes can lie in panels; says why not.
  static llvm::Error check(const CodeFormat &format);
  /// How a weight of a form that PanelsLayout::check() accepts lies, or would lie, in panels.
  static Panels get(const StoredForm &form);

  int64_t getPanelCount() const { return (rows + kPanelRows - 1) / kPanelRows; }
  /// Rows up to whole panels.
  int64_t getPaddedRows() const { return getPanelCount() * kPanelRows; }
  int64_t getPanelBytes() const;
  int64_t getBytes() const { return getPanelCount() * getPanelBytes(); }
};

/// Lays codes out in panels: `components` are those of each segment, `bytes` has the panels' size. The bytes are the
/// same for any number of threads.
void packPanels(const Panels &panels, llvm::ArrayRef<StoredBytes> components, llvm::MutableArrayRef<uint8_t> bytes);

/// The exact inverse of packPanels().
void unpackPanels(const Panels &panels, llvm::ArrayRef<uint8_t> bytes, llvm::ArrayRef<MutableBytes> components);

/// Panels as a layout: one component, "panels". It takes segments that are pruned, or of codes of 1 to 6 or 8 bits in
/// groups of 32, 64 or 128 columns.
class PanelsLayout : public Layout {
public:
  llvm::Error check(const StoredForm &form) const override;
  llvm::SmallVector<StoredComponent, 3> getComponents(const StoredForm &form) const override;
  void pack(const StoredForm &form, const StoredBytes &components, const MutableBytes &packed) const override;
  void unpack(const StoredForm &form, const StoredBytes &packed, const MutableBytes &components) const override;
};

} // namespace jpq
