//===- Panels.cpp - Stored weights as vector code reads them --------------===//

#include "jpq/Numerics/Layouts/Panels.h"
#include "jpq/Numerics/StoredForm.h"
#include <algorithm>

namespace jpq {

int64_t PanelSegment::getGroup() const {
  // As large as groups get: sums of products are kept for so many columns.
  constexpr int64_t kRunGroup = 128;
  return isInRuns() ? kRunGroup : scaleBlock.columns;
}

int64_t PanelSegment::getBlockCount(int64_t index) const {
  const int64_t left = std::min<int64_t>(getGroup(), columns - index * getGroup()), size = getFormat().getColumns();
  return (left + size - 1) / size;
}

int64_t PanelSegment::getScaleBytes() const {
  if (isInRuns())
    return 0;
  switch (zeroPoint) {
  case ZeroPoint::Middle:
    return 2 * kChunkLanes;
  case ZeroPoint::Byte:
    return 3 * kChunkLanes;
  case ZeroPoint::Minimum:
    return 4 * kChunkLanes;
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

/// The check of codes whose scales and runs are down the columns.
static llvm::Error checkInRuns(const CodeFormat &format) {
  if (format.bits > kMostColumnBits)
    return llvm::createStringError("codes of %u bits in runs of rows have no panel layout (1 to %u have)", format.bits,
                                   kMostColumnBits);
  const BlockFormat *blocks = getColumnBlockFormat(format.bits, format.window);
  if (!blocks)
    return llvm::createStringError("codes with a window of %u bits have no panel layout (up to %u have)", format.window,
                                   kMostColumnWindow);
  if (format.run.tailBiting)
    return llvm::createStringError("tail-biting runs have no panel layout");
  const unsigned rows = kChunkLanes * blocks->laneRows;
  if (format.run.rows % rows != 0)
    return llvm::createStringError(
        "codes of %u bits in runs of %u rows have no panel layout (multiples of %u rows have)", format.bits,
        format.run.rows, rows);
  // Kernels look levels up by one shuffle of 16 bytes for each table.
  for (const auto &table : format.tables)
    if (table.size() > 16)
      return llvm::createStringError("tables of %zu levels have no panel layout (2, 4, 8 and 16 have)", table.size());
  return llvm::Error::success();
}

llvm::Error Panels::check(const CodeFormat &format) {
  if (llvm::Error error = format.check())
    return error;
  if (format.run.rows > 1 && format.hasLevels() && format.scaleEncoding == ScaleEncoding::LogByte &&
      format.scaleBlock.rows == format.run.rows && format.scaleBlock.columns == 1)
    return checkInRuns(format);
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

int64_t Panels::getRunScaleBytes() const {
  int64_t bytes = 0;
  for (const PanelSegment &segment : segments)
    bytes += jpq::getRunScaleBytes(segment.columns);
  return bytes;
}

int64_t Panels::getUnitRows() const {
  // Panels of fewer rows divide those of more.
  int64_t rows = kChunkLanes;
  for (const PanelSegment &segment : segments)
    rows = std::max(rows, segment.getPanelRows());
  return rows;
}

llvm::SmallVector<Panels::Place, 2> Panels::getPlaces() const {
  int64_t panelBytes = 0;
  for (const PanelSegment &segment : segments)
    panelBytes += segment.getBytes();
  llvm::SmallVector<Place, 2> places;
  int64_t offset = 0, scalesOffset = 0;
  for (const PanelSegment &segment : segments) {
    const int64_t bytes = segment.getBytes();
    places.push_back({&segment, offset, isInRuns() ? bytes : panelBytes, scalesOffset});
    offset += isInRuns() ? getPanelCount(segment) * bytes : bytes;
    scalesOffset += jpq::getRunScaleBytes(segment.columns);
  }
  return places;
}

int64_t Panels::getBytes() const {
  int64_t bytes = 0;
  for (const PanelSegment &segment : segments)
    bytes += getPanelCount(segment) * segment.getBytes();
  return bytes;
}

//===----------------------------------------------------------------------===//
// The layout
//===----------------------------------------------------------------------===//

/// Says in what a format is unlike the first of a weight, so that they do not lie in panels together.
static llvm::Error checkTogether(const CodeFormat &first, const CodeFormat &other) {
  if ((first.run.rows > 1) != (other.run.rows > 1))
    return llvm::createStringError("codes in groups beside codes in runs of rows have no panel layout");
  if (first.run.rows != other.run.rows)
    return llvm::createStringError("runs of %u rows beside runs of %u rows have no panel layout", first.run.rows,
                                   other.run.rows);
  return llvm::Error::success();
}

llvm::Error PanelsLayout::check(const StoredForm &form) const {
  const CodeFormat *first = nullptr;
  for (const StoredSegment &segment : form.getSegments()) {
    if (const CodeFormat *format = segment.codec->getCodeFormat()) {
      if (llvm::Error error = Panels::check(*format))
        return error;
      if (!first)
        first = format;
      if (llvm::Error error = checkTogether(*first, *format))
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
  const Panels panels = Panels::get(form);
  llvm::SmallVector<StoredComponent, 3> components = {{kPanelsComponent, ElementType::U8, {panels.getBytes()}}};
  if (panels.isInRuns())
    components.push_back({kScalesComponent, ElementType::U8, {panels.getRunCount(), panels.getRunScaleBytes()}});
  return components;
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

/// The scales of runs; none where there are no runs.
template <typename Bytes>
static Bytes getRunScales(const Panels &panels, const NamedBytes<Bytes> &packed) {
  return panels.isInRuns() ? packed.get(kScalesComponent) : Bytes();
}

void PanelsLayout::pack(const StoredForm &form, const StoredBytes &components, const MutableBytes &packed) const {
  const Panels panels = Panels::get(form);
  packPanels(panels, getPanelParts(form, components), packed.get(kPanelsComponent), getRunScales(panels, packed));
}

void PanelsLayout::unpack(const StoredForm &form, const StoredBytes &packed, const MutableBytes &components) const {
  const Panels panels = Panels::get(form);
  unpackPanels(panels, packed.get(kPanelsComponent), getRunScales(panels, packed), getPanelParts(form, components));
}

} // namespace jpq
