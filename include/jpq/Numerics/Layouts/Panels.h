//===- Panels.h - Stored weights as vector code reads them ------*- C++ -*-===//
//
// One order of bytes for every width of vectors. A *chunk* of 64 bytes holds 16 lanes x 4 columns: byte 4 * l + i is of
// lane l and the i-th column, so that a vector of code bytes meets one broadcast word of four activations, and lane l
// sums products of its rows. A *block* is what a few chunks hold of 16 lanes: codes are put together from bit fields of
// the chunks (BlockFormat.h).
//
// Codes in groups: a lane is a row. A *group* of columns is its blocks, then 16 f16 scales, then 16 minimums (f16) or
// zero points (bytes). A *panel* of 16 rows is the groups of its segments, one after another; a weight is its panels.
//
// Codes in runs down the columns: a lane is 2, 4 or 8 rows, whose codes of a column fill whole bytes. What reaches into
// the states of these rows from above lies in the lanes before, or in the last lanes of the panel above. A panel is the
// blocks of its lanes; a segment is its panels; a weight is its segments, one after another. Scales have a component of
// their own: for each run of rows a byte per column.
//
// Rows and columns that do not exist are zeros.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "jpq/Numerics/Codec.h"
#include "jpq/Numerics/Layout.h"
#include "jpq/Numerics/Layouts/BlockFormat.h"

namespace jpq {

/// The component that holds all codes of a weight in panels, and the scales of groups.
constexpr llvm::StringLiteral kPanelsComponent = "panels";

/// Bytes of the scales that a run of rows has in a segment: as many as vectors of 16 need.
constexpr int64_t getRunScaleBytes(int64_t columns) { return (columns + 15) / 16 * 16; }

/// Columns that are stored alike, next to each other: in groups of 32, 64 or 128, or in runs down the columns.
struct PanelSegment : CodeFormat {
  int64_t columns;

  /// Whether codes are in runs down the columns.
  bool isInRuns() const { return run.rows != 1; }
  const BlockFormat &getFormat() const {
    return *(isInRuns() ? getColumnBlockFormat(bits, window) : getBlockFormat(bits));
  }
  int64_t getPanelRows() const { return kChunkLanes * getFormat().laneRows; }
  /// Columns of a group, whose activations share a scale.
  int64_t getGroup() const;
  int64_t getGroupCount() const { return countGroups(columns, getGroup()); }
  /// Blocks of group `index`: the last group has as many as its columns need.
  int64_t getBlockCount(int64_t index) const;
  /// Bytes of scales, and of minimums or zero points, that follow the blocks of a group.
  int64_t getScaleBytes() const;
  /// Blocks, and bytes for 16 lanes, of a whole group, whether the segment has one or not.
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

  /// Whether codes are in runs down the columns: those of all segments are, or none.
  bool isInRuns() const { return !segments.empty() && segments.front().isInRuns(); }
  /// Rows of the runs of all segments, and how many there are.
  int64_t getRunRows() const { return segments.front().run.rows; }
  int64_t getRunCount() const { return isInRuns() ? countGroups(rows, getRunRows()) : 1; }
  /// Bytes of the scales of a run, over all segments.
  int64_t getRunScaleBytes() const;

  int64_t getPanelCount(const PanelSegment &segment) const { return countGroups(rows, segment.getPanelRows()); }
  /// Rows that are whole panels of every segment.
  int64_t getUnitRows() const;
  /// Rows up to whole panels of every segment.
  int64_t getPaddedRows() const { return countGroups(rows, getUnitRows()) * getUnitRows(); }

  /// Where a segment lies.
  struct Place {
    const PanelSegment *segment;
    /// Its part of the first panel, and how far it is from there to that of the next one.
    int64_t offset, stride;
    /// Of codes in runs: where in a run's scales those of the segment begin.
    int64_t scalesOffset;
  };
  llvm::SmallVector<Place, 2> getPlaces() const;
  int64_t getBytes() const;
};

/// Lays codes out in panels: `components` are those of each segment. `bytes` has the panels' size; `scales`, where
/// codes are in runs, that of all runs' scales. The bytes are the same for any number of threads.
void packPanels(const Panels &panels, llvm::ArrayRef<StoredBytes> components, llvm::MutableArrayRef<uint8_t> bytes,
                llvm::MutableArrayRef<uint8_t> scales = {});

/// The exact inverse of packPanels().
void unpackPanels(const Panels &panels, llvm::ArrayRef<uint8_t> bytes, llvm::ArrayRef<uint8_t> scales,
                  llvm::ArrayRef<MutableBytes> components);

/// Panels as a layout: the component "panels", and "scales" where codes are in runs. Segments are pruned, or all others
/// have codes of 1 to 6 or 8 bits in groups of 32, 64 or 128 columns, or all have codes of 1 to 5 bits in runs of
/// equally many rows with tables of at most 16 levels.
class PanelsLayout : public Layout {
public:
  llvm::Error check(const StoredForm &form) const override;
  llvm::SmallVector<StoredComponent, 3> getComponents(const StoredForm &form) const override;
  void pack(const StoredForm &form, const StoredBytes &components, const MutableBytes &packed) const override;
  void unpack(const StoredForm &form, const StoredBytes &packed, const MutableBytes &components) const override;
};

} // namespace jpq
