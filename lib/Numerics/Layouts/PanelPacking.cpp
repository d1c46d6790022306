//===- PanelPacking.cpp - Codes laid out in panels, and back --------------===//

#include "../CodeParts.h"
#include "jpq/Numerics/Layouts/Panels.h"
#include "jpq/Support/Threads.h"
#include <algorithm>
#include <cassert>
#include <cstring>

namespace jpq {

namespace {
/// Where one group of one panel lies.
struct GroupPlace {
  const PanelSegment &segment;
  int64_t index, blocks;
  /// Of the group in the panel.
  int64_t offset;

  int64_t getScalesOffset() const { return offset + blocks * segment.getFormat().getBytes(); }
};
} // namespace

/// Calls `body(segment's number, place)` for every group of a panel.
template <typename Body>
static void forEachGroup(const Panels &panels, Body body) {
  int64_t offset = 0;
  for (size_t number = 0; number < panels.segments.size(); ++number) {
    const PanelSegment &segment = panels.segments[number];
    for (int64_t index = 0, groups = segment.getGroupCount(); index < groups; ++index) {
      GroupPlace place{segment, index, segment.getBlockCount(index), offset};
      body(number, place);
      offset = place.getScalesOffset() + segment.getScaleBytes();
    }
  }
}

/// Calls `body(code, byte of the panel, field)` for every field of every code of row `row` in a group.
template <typename Code, typename Byte, typename Body>
static void forEachField(const GroupPlace &place, int64_t row, Code *codes, Byte *panel, Body body) {
  const BlockFormat &format = place.segment.getFormat();
  const int64_t first = place.index * place.segment.getGroup(),
                end = std::min(place.segment.columns, first + place.segment.getGroup());
  for (int64_t column = first; column < end; ++column) {
    const int64_t within = column - first, block = within / format.getColumns(),
                  position = within % format.getColumns();
    Byte *bytes = panel + place.offset + block * format.getBytes() + kVectorColumns * row + position % kVectorColumns;
    for (const BitField &field : format.vectors[position / kVectorColumns])
      body(codes[column], bytes[kChunkBytes * field.chunk], field);
  }
}

namespace {
/// Moves what a weight's components hold into panels.
struct Packer {
  static void begin(llvm::ArrayRef<uint8_t> stream, unsigned bits, llvm::MutableArrayRef<uint8_t> codes) {
    unpackBits(stream, bits, codes);
  }
  static void moveField(uint8_t code, uint8_t &byte, const BitField &field) {
    byte |= ((code >> field.destination) & ((1u << field.width) - 1)) << field.source;
  }
  static void moveBytes(const uint8_t *component, uint8_t *panel, size_t count) {
    std::memcpy(panel, component, count);
  }
  static void end(llvm::ArrayRef<uint8_t>, unsigned, llvm::ArrayRef<uint8_t>) {}
};

/// The reverse.
struct Unpacker {
  static void begin(llvm::ArrayRef<uint8_t>, unsigned, llvm::MutableArrayRef<uint8_t> codes) {
    std::fill(codes.begin(), codes.end(), 0);
  }
  static void moveField(uint8_t &code, uint8_t byte, const BitField &field) {
    code |= ((byte >> field.source) & ((1u << field.width) - 1)) << field.destination;
  }
  static void moveBytes(uint8_t *component, const uint8_t *panel, size_t count) {
    std::memcpy(component, panel, count);
  }
  static void end(llvm::MutableArrayRef<uint8_t> stream, unsigned bits, llvm::ArrayRef<uint8_t> codes) {
    packBits(codes, bits, stream);
  }
};
} // namespace

/// Calls `move(stream, bits, codes)` for row `row` of every segment.
template <typename Bytes, typename Move>
static void forEachStream(const Panels &panels, llvm::ArrayRef<CodeParts<Bytes>> components, int64_t row,
                          std::vector<std::vector<uint8_t>> &codes, Move move) {
  for (auto [segment, parts, values] : llvm::zip_equal(panels.segments, components, codes)) {
    values.resize(segment.columns);
    if (segment.columns > 0)
      move(parts.getCodes(row), segment.bits, values);
  }
}

/// Moves codes in groups between components and panels, as `Mover` says in which direction.
template <typename Mover, typename Bytes, typename Byte>
static void moveGroups(const Panels &panels, llvm::ArrayRef<NamedBytes<Bytes>> named, Byte *bytes) {
  std::vector<CodeParts<Bytes>> components;
  for (auto [segment, parts] : llvm::zip_equal(panels.segments, named))
    components.emplace_back(segment, segment.columns, parts);
  if (components.empty())
    return;
  const int64_t panelBytes = panels.getPlaces().front().stride;
  parallelFor(panels.getPanelCount(panels.segments.front()), [&](int64_t number) {
    Byte *panel = bytes + number * panelBytes;
    const int64_t rows = std::min(kChunkLanes, panels.rows - number * kChunkLanes);
    std::vector<std::vector<uint8_t>> codes(panels.segments.size());
    for (int64_t r = 0; r < rows; ++r) {
      const int64_t row = number * kChunkLanes + r;
      forEachStream<Bytes>(panels, components, row, codes, Mover::begin);
      forEachGroup(panels, [&](size_t segment, const GroupPlace &place) {
        forEachField(place, r, codes[segment].data(), panel, Mover::moveField);
        const CodeParts<Bytes> &parts = components[segment];
        const int64_t group = row * place.segment.getGroupCount() + place.index;
        Byte *scales = panel + place.getScalesOffset(), *zeros = scales + 2 * kChunkLanes;
        Mover::moveBytes(parts.scales.data() + 2 * group, scales + 2 * r, 2);
        if (place.segment.zeroPoint == ZeroPoint::Byte)
          Mover::moveBytes(parts.zeroPoints.data() + group, zeros + r, 1);
        else if (place.segment.zeroPoint == ZeroPoint::Minimum)
          Mover::moveBytes(parts.minimums.data() + 2 * group, zeros + 2 * r, 2);
      });
      forEachStream<Bytes>(panels, components, row, codes, Mover::end);
    }
  });
}

/// Moves the codes of one panel of a segment between its streams, one per column, and the panel.
template <typename Mover, typename Bytes, typename Byte>
static void moveRunPanel(const Panels &panels, const PanelSegment &segment, int64_t number, Bytes streams,
                         Byte *panel) {
  const BlockFormat &format = segment.getFormat();
  const int64_t first = number * segment.getPanelRows(), rows = std::min(segment.getPanelRows(), panels.rows - first);
  const uint64_t columnBytes = getBitStreamBytes(panels.rows, segment.bits);
  std::vector<BitFields> rowsOfLane;
  for (const BitFields &fields : format.vectors)
    rowsOfLane.push_back(getPart(fields, 0, segment.bits));
  std::vector<uint8_t> codes(rows);
  for (int64_t column = 0; column < segment.columns; ++column) {
    // Panels above fill whole bytes, as runs do.
    const Bytes stream = streams.slice(column * columnBytes + getBitStreamBytes(first, segment.bits),
                                       getBitStreamBytes(rows, segment.bits));
    Mover::begin(stream, segment.bits, codes);
    Byte *bytes = panel + column / kVectorColumns * format.getBytes() + column % kVectorColumns;
    for (int64_t row = 0; row < rows; ++row)
      for (const BitField &field : rowsOfLane[row % format.laneRows])
        Mover::moveField(codes[row], bytes[row / format.laneRows * kVectorColumns + kChunkBytes * field.chunk], field);
    Mover::end(stream, segment.bits, codes);
  }
}

/// Moves codes in runs, and their scales.
template <typename Mover, typename Bytes, typename Byte>
static void moveRuns(const Panels &panels, llvm::ArrayRef<NamedBytes<Bytes>> named, Byte *bytes, Byte *scales) {
  for (auto [place, parts] : llvm::zip_equal(panels.getPlaces(), named)) {
    const PanelSegment &segment = *place.segment;
    const Bytes codes = parts.get(kCodesComponent), ofColumns = parts.get(kScalesComponent);
    parallelFor(panels.getPanelCount(segment), [&, &place = place](int64_t number) {
      moveRunPanel<Mover>(panels, segment, number, codes, bytes + place.offset + number * place.stride);
    });
    for (int64_t run = 0, runs = panels.getRunCount(); run < runs; ++run)
      for (int64_t column = 0; column < segment.columns; ++column)
        Mover::moveBytes(ofColumns.data() + column * runs + run,
                         scales + run * panels.getRunScaleBytes() + place.scalesOffset + column, 1);
  }
}

/// Moves everything between components and panels.
template <typename Mover, typename Bytes, typename Byte>
static void movePanels(const Panels &panels, llvm::ArrayRef<NamedBytes<Bytes>> named, Byte *bytes, Byte *scales) {
  if (panels.isInRuns())
    moveRuns<Mover>(panels, named, bytes, scales);
  else
    moveGroups<Mover>(panels, named, bytes);
}

void packPanels(const Panels &panels, llvm::ArrayRef<StoredBytes> components, llvm::MutableArrayRef<uint8_t> bytes,
                llvm::MutableArrayRef<uint8_t> scales) {
  assert(int64_t(bytes.size()) == panels.getBytes());
  std::fill(bytes.begin(), bytes.end(), 0);
  std::fill(scales.begin(), scales.end(), 0);
  movePanels<Packer>(panels, components, bytes.data(), scales.data());
}

void unpackPanels(const Panels &panels, llvm::ArrayRef<uint8_t> bytes, llvm::ArrayRef<uint8_t> scales,
                  llvm::ArrayRef<MutableBytes> components) {
  assert(int64_t(bytes.size()) == panels.getBytes());
  movePanels<Unpacker>(panels, components, bytes.data(), scales.data());
}

} // namespace jpq
