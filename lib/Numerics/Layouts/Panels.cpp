//===- Panels.cpp - Stored weights as vector code reads them --------------===//

#include "jpq/Numerics/Layouts/Panels.h"
#include "../CodeParts.h"
#include "jpq/Numerics/StoredForm.h"
#include "jpq/Support/Threads.h"
#include <algorithm>
#include <cassert>
#include <cstring>

namespace jpq {

/// Formats in which the codes of one chunk divide a byte.
static BlockFormat createDividingFormat(unsigned bits) {
  BlockFormat format{bits, 1, {}};
  for (unsigned source = 0; source < 8; source += bits)
    format.vectors.push_back({{0, source, bits, 0}});
  return format;
}

static BlockFormat createFormat(unsigned bits) {
  switch (bits) {
  case 3:
    // Two codes to a byte; the two bits that are left of three bytes hold two codes more.
    return {3,
            3,
            {{{0, 0, 3, 0}},
             {{1, 0, 3, 0}},
             {{2, 0, 3, 0}},
             {{0, 3, 3, 0}},
             {{1, 3, 3, 0}},
             {{2, 3, 3, 0}},
             {{0, 6, 2, 0}, {2, 6, 1, 2}},
             {{1, 6, 2, 0}, {2, 7, 1, 2}}}};
  case 5:
    return {5,
            5,
            {{{0, 0, 5, 0}},
             {{1, 0, 5, 0}},
             {{2, 0, 5, 0}},
             {{3, 0, 5, 0}},
             {{4, 0, 5, 0}},
             {{0, 5, 3, 0}, {3, 5, 2, 3}},
             {{1, 5, 3, 0}, {4, 5, 2, 3}},
             {{2, 5, 3, 0}, {3, 7, 1, 3}, {4, 7, 1, 4}}}};
  case 6:
    return {6, 3, {{{0, 0, 6, 0}}, {{1, 0, 6, 0}}, {{2, 0, 6, 0}}, {{0, 6, 2, 0}, {1, 6, 2, 2}, {2, 6, 2, 4}}}};
  default:
    return createDividingFormat(bits);
  }
}

const BlockFormat *getBlockFormat(unsigned bits) {
  static const BlockFormat formats[] = {createFormat(1), createFormat(2), createFormat(3), createFormat(4),
                                        createFormat(5), createFormat(6), createFormat(8)};
  for (const BlockFormat &format : formats)
    if (format.bits == bits)
      return &format;
  return nullptr;
}

int64_t PanelSegment::getBlockCount(int64_t index) const {
  const int64_t left = std::min<int64_t>(getGroup(), columns - index * getGroup()), size = getFormat().getColumns();
  return (left + size - 1) / size;
}

int64_t PanelSegment::getScaleBytes() const {
  switch (zeroPoint) {
  case ZeroPoint::Middle:
    return 2 * kPanelRows;
  case ZeroPoint::Byte:
    return 3 * kPanelRows;
  case ZeroPoint::Minimum:
    return 4 * kPanelRows;
  }
  return 0;
}

int64_t PanelSegment::getBytes() const {
  const int64_t groups = getGroupCount();
  if (groups == 0)
    return 0;
  const int64_t blocks = (groups - 1) * getBlockCount(0) + getBlockCount(groups - 1);
  return blocks * getFormat().getBytes() + groups * getScaleBytes();
}

llvm::Error Panels::check(const CodeFormat &format) {
  if (llvm::Error error = format.check())
    return error;
  if (llvm::Error error = format.checkInGroups())
    return llvm::createStringError("%s have no panel layout", llvm::toString(std::move(error)).c_str());
  if (!getBlockFormat(format.bits))
    return llvm::createStringError("codes of %u bits have no panel layout (1 to 6 and 8 have)", format.bits);
  if (const unsigned group = format.scaleBlock.columns; group != 32 && group != 64 && group != 128)
    return llvm::createStringError("groups of %u columns have no panel layout (32, 64 and 128 have)", group);
  // Kernels look levels up by one shuffle of 16 bytes.
  if (format.hasLevels() && format.bits > 4)
    return llvm::createStringError("tables of %zu levels have no panel layout (2, 4, 8 and 16 have)",
                                   format.tables.front().size());
  return llvm::Error::success();
}

Panels Panels::get(const StoredForm &form) {
  Panels panels{form.getRows(), {}};
  for (const StoredSegment &segment : form.getSegments())
    if (const CodeFormat *format = segment.codec->getCodeFormat())
      panels.segments.push_back({*format, segment.columns});
  return panels;
}

int64_t Panels::getPanelBytes() const {
  int64_t bytes = 0;
  for (const PanelSegment &segment : segments)
    bytes += segment.getBytes();
  return bytes;
}

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

/// Moves everything between components and panels, as `Mover` says in which direction.
template <typename Mover, typename Bytes, typename Byte>
static void movePanels(const Panels &panels, llvm::ArrayRef<NamedBytes<Bytes>> named, Byte *bytes) {
  std::vector<CodeParts<Bytes>> components;
  for (auto [segment, parts] : llvm::zip_equal(panels.segments, named))
    components.emplace_back(segment, segment.columns, parts);
  parallelFor(panels.getPanelCount(), [&](int64_t number) {
    Byte *panel = bytes + number * panels.getPanelBytes();
    const int64_t rows = std::min(kPanelRows, panels.rows - number * kPanelRows);
    std::vector<std::vector<uint8_t>> codes(panels.segments.size());
    for (int64_t r = 0; r < rows; ++r) {
      const int64_t row = number * kPanelRows + r;
      forEachStream<Bytes>(panels, components, row, codes, Mover::begin);
      forEachGroup(panels, [&](size_t segment, const GroupPlace &place) {
        forEachField(place, r, codes[segment].data(), panel, Mover::moveField);
        const CodeParts<Bytes> &parts = components[segment];
        const int64_t group = row * place.segment.getGroupCount() + place.index;
        Byte *scales = panel + place.getScalesOffset(), *zeros = scales + 2 * kPanelRows;
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

void packPanels(const Panels &panels, llvm::ArrayRef<StoredBytes> components, llvm::MutableArrayRef<uint8_t> bytes) {
  assert(int64_t(bytes.size()) == panels.getBytes());
  std::fill(bytes.begin(), bytes.end(), 0);
  movePanels<Packer>(panels, components, bytes.data());
}

void unpackPanels(const Panels &panels, llvm::ArrayRef<uint8_t> bytes, llvm::ArrayRef<MutableBytes> components) {
  assert(int64_t(bytes.size()) == panels.getBytes());
  movePanels<Unpacker>(panels, components, bytes.data());
}

//===----------------------------------------------------------------------===//
// The layout
//===----------------------------------------------------------------------===//

llvm::Error PanelsLayout::check(const StoredForm &form) const {
  for (const StoredSegment &segment : form.getSegments()) {
    if (const CodeFormat *format = segment.codec->getCodeFormat()) {
      if (llvm::Error error = Panels::check(*format))
        return error;
      continue;
    }
    for (const StoredComponent &component : segment.codec->getComponents(form.getRows(), segment.columns))
      return llvm::createStringError("%s of %s have no panel layout (codes have)", component.name.data(),
                                     getName(component.type).data());
  }
  return llvm::Error::success();
}

llvm::SmallVector<StoredComponent, 3> PanelsLayout::getComponents(const StoredForm &form) const {
  return {{kPanelsComponent, ElementType::U8, {Panels::get(form).getBytes()}}};
}

/// What belongs to each segment that is in panels.
template <typename Bytes>
static std::vector<NamedBytes<Bytes>> getPanelParts(const StoredForm &form, const NamedBytes<Bytes> &components) {
  std::vector<NamedBytes<Bytes>> parts;
  for (auto [segment, part] : llvm::zip_equal(form.getSegments(), form.getParts(components)))
    if (segment.codec->getCodeFormat())
      parts.push_back(part);
  return parts;
}

void PanelsLayout::pack(const StoredForm &form, const StoredBytes &components, const MutableBytes &packed) const {
  packPanels(Panels::get(form), getPanelParts(form, components), packed.get(kPanelsComponent));
}

void PanelsLayout::unpack(const StoredForm &form, const StoredBytes &packed, const MutableBytes &components) const {
  unpackPanels(Panels::get(form), packed.get(kPanelsComponent), getPanelParts(form, components));
}

} // namespace jpq
