//===- StoredForm.cpp - What a stored weight is ---------------------------===//

#include "jpq/Numerics/StoredForm.h"
#include "jpq/Numerics/CodecRegistry.h"
#include "jpq/Numerics/ErrorFeedback.h"
#include "jpq/Numerics/Float16.h"
#include "jpq/Numerics/Permutation.h"
#include "jpq/Numerics/ValueRange.h"
#include "jpq/Support/SafeTensors.h"
#include "jpq/Support/Threads.h"
#include "llvm/ADT/SmallVectorExtras.h"
#include <cmath>
#include <limits>
#include <numeric>

namespace jpq {

Layout::~Layout() = default;

StoredForm StoredForm::getPlain(llvm::ArrayRef<int64_t> shape, ElementType type) {
  StoredComponent values{kValuesComponent, type, llvm::SmallVector<int64_t, 2>(shape)};
  StoredForm form(shape.size() == 2 ? shape[0] : 1);
  if (!isWeightType(type)) {
    form.plain = std::move(values);
    return form;
  }
  const CodecRegistry &codecs = CodecRegistry::get();
  CodecSpec dense = llvm::cantFail(codecs.specify("dense", {{"", getName(type).lower()}}));
  form.addSegment(dense.create(), shape.size() == 2 ? shape[1] : values.getCount());
  form.plain = std::move(values);
  return form;
}

void StoredForm::addSegment(std::shared_ptr<const Codec> codec, int64_t count) {
  segments.push_back({std::move(codec), columns, count});
  columns += count;
}

/// The columns of each segment.
static llvm::SmallVector<int64_t> getExtents(llvm::ArrayRef<StoredSegment> segments) {
  return llvm::map_to_vector(segments, [](const StoredSegment &segment) { return segment.columns; });
}

StoredForm StoredForm::withoutLayout() const {
  StoredForm form = *this;
  form.layout = nullptr;
  return form;
}

//===----------------------------------------------------------------------===//
// Components
//===----------------------------------------------------------------------===//

/// Adds what a segment stores to a component of that name.
static void addComponent(llvm::SmallVectorImpl<StoredComponent> &components, const StoredComponent &part) {
  auto *found = llvm::find_if(components, [&](const StoredComponent &c) { return c.name == part.name; });
  if (found == components.end()) {
    components.push_back(part);
    return;
  }
  // Parts lie one after another; where they are of several types, that is all there is to say.
  if (found->type == part.type)
    found->shape = {found->getCount() + part.getCount()};
  else
    *found = {part.name, ElementType::U8, {int64_t(found->getBytes() + part.getBytes())}};
}

llvm::SmallVector<StoredComponent, 3> StoredForm::getComponents() const {
  if (plain)
    return {*plain};
  llvm::SmallVector<StoredComponent, 3> components;
  if (layout)
    components = layout->getComponents(*this);
  else
    for (const StoredSegment &segment : segments)
      for (const StoredComponent &part : segment.codec->getComponents(rows, segment.columns))
        addComponent(components, part);
  if (permuted && layout)
    components.push_back({kPermutationComponent, getPermutationType(columns), {columns}});
  else if (permuted)
    components.push_back(
        {kSegmentsComponent, ElementType::U8, {int64_t(getSegmentNumberBytes(columns, segments.size()))}});
  if (rowScaled)
    components.push_back({kRowScalesComponent, ElementType::F16, {rows}});
  llvm::sort(components, [](const StoredComponent &a, const StoredComponent &b) { return a.name < b.name; });
  return components;
}

llvm::SmallVector<StoredComponent, 3> StoredForm::getFileComponents() const {
  llvm::SmallVector<StoredComponent, 3> components = getComponents();
  if (!plain)
    for (StoredComponent &component : components)
      component = {component.name, ElementType::U8, {int64_t(component.getBytes())}};
  return components;
}

uint64_t StoredForm::getFileBytes() const {
  uint64_t bytes = 0;
  for (const StoredComponent &component : getComponents())
    bytes += llvm::alignTo(component.getBytes(), kBlobAlignment);
  return bytes;
}

template <typename Bytes>
static std::vector<NamedBytes<Bytes>> divide(const StoredForm &form, const NamedBytes<Bytes> &components) {
  std::vector<NamedBytes<Bytes>> result;
  llvm::SmallVector<std::pair<llvm::StringRef, uint64_t>, 3> offsets;
  for (const StoredSegment &segment : form.getSegments()) {
    NamedBytes<Bytes> &parts = result.emplace_back();
    for (const StoredComponent &part : segment.codec->getComponents(form.getRows(), segment.columns)) {
      auto *taken = llvm::find_if(offsets, [&](const auto &offset) { return offset.first == part.name; });
      if (taken == offsets.end())
        taken = &offsets.emplace_back(part.name, 0);
      parts.add(part.name, components.get(part.name).slice(taken->second, part.getBytes()));
      taken->second += part.getBytes();
    }
  }
  return result;
}

std::vector<StoredBytes> StoredForm::getParts(const StoredBytes &components) const { return divide(*this, components); }
std::vector<MutableBytes> StoredForm::getParts(const MutableBytes &components) const {
  return divide(*this, components);
}

std::vector<float> StoredForm::getRowScales(const StoredBytes &components) const {
  std::vector<float> scales;
  for (int64_t row = 0; row < rows; ++row)
    scales.push_back(readFloat(components.get(kRowScalesComponent), ElementType::F16, row));
  return scales;
}

std::vector<int64_t> StoredForm::getPermutation(const StoredBytes &components) const {
  return llvm::cantFail(unpackSegmentNumbers(components.get(kSegmentsComponent), getExtents(segments)));
}

llvm::Error StoredForm::check(const StoredBytes &components) const {
  if (isOrder()) {
    auto order = unpackPermutation(components.get(kValuesComponent), plain->getCount());
    return order ? llvm::Error::success()
                 : llvm::createStringError("is no order of rows: %s", llvm::toString(order.takeError()).c_str());
  }
  if (!permuted)
    return llvm::Error::success();
  auto permutation = layout ? unpackPermutation(components.get(kPermutationComponent), columns)
                            : unpackSegmentNumbers(components.get(kSegmentsComponent), getExtents(segments));
  return permutation ? checkAscending(*permutation, getExtents(segments)) : permutation.takeError();
}

std::optional<Codec::NotFinite> StoredForm::findNotFinite(const StoredBytes &components, bool exceptMasks) const {
  std::optional<Codec::NotFinite> first;
  if (layout)
    return first;
  for (auto [segment, parts] : llvm::zip_equal(segments, getParts(components))) {
    first = segment.codec->findNotFinite(parts, rows, segment.columns);
    if (!first)
      continue;
    first->column += segment.first;
    break;
  }
  constexpr float kMask = -std::numeric_limits<float>::infinity();
  if (first && exceptMasks && first->value == kMask) {
    std::vector<float> values(rows * columns);
    decode(components, values.data());
    auto other = llvm::find_if(values, [&](float value) { return !std::isfinite(value) && value != kMask; });
    if (other == values.end())
      return std::nullopt;
    return Codec::NotFinite{first->component, (other - values.begin()) / columns, (other - values.begin()) % columns,
                            *other};
  }
  if (first && permuted)
    first->column = getPermutation(components)[first->column];
  if (!first && rowScaled)
    for (auto [row, scale] : llvm::enumerate(getRowScales(components)))
      if (!std::isfinite(scale))
        return Codec::NotFinite{kRowScalesComponent, int64_t(row), 0, scale};
  return first;
}

//===----------------------------------------------------------------------===//
// Numbers
//===----------------------------------------------------------------------===//

/// Moves every stored column to the place that `permutation` says.
static void scatterColumns(llvm::ArrayRef<int64_t> permutation, MutableMatrix values) {
  parallelFor(values.rows, [&](int64_t i) {
    std::vector<float> stored(values.row(i), values.row(i) + values.columns);
    for (auto [column, value] : llvm::zip_equal(permutation, stored))
      values.row(i)[column] = value;
  });
}

/// Columns `indices` of a matrix, side by side.
static std::vector<float> gatherColumns(ConstMatrix values, llvm::ArrayRef<int64_t> indices) {
  std::vector<float> gathered(values.rows * indices.size());
  parallelFor(values.rows, [&](int64_t i) {
    for (auto [j, column] : llvm::enumerate(indices))
      gathered[i * indices.size() + j] = values.row(i)[column];
  });
  return gathered;
}

/// The numbers at `indices`; none if there are none.
static std::vector<float> gather(llvm::ArrayRef<float> values, llvm::ArrayRef<int64_t> indices) {
  std::vector<float> gathered;
  if (!values.empty())
    for (int64_t index : indices)
      gathered.push_back(values[index]);
  return gathered;
}

static std::vector<float> copy(ConstMatrix values) {
  std::vector<float> copied(values.rows * values.columns);
  for (int64_t row = 0; row < values.rows; ++row)
    std::copy_n(values.row(row), values.columns, copied.begin() + row * values.columns);
  return copied;
}

/// The largest level of codes whose scales are bytes; none if theirs are not.
static std::optional<int> getLargestLogLevel(const Codec &codec) {
  const CodeFormat *format = codec.getCodeFormat();
  if (!format || format->scaleEncoding != ScaleEncoding::LogByte)
    return std::nullopt;
  int largest = format->hasLevels() ? 0 : 1 << (format->bits - 1);
  for (int8_t level : format->getLevels())
    largest = std::max(largest, std::abs(level));
  return largest;
}

std::vector<float> StoredForm::chooseRowScales(ConstMatrix values) const {
  if (!rowScaled)
    return {};
  std::vector<float> scales(rows, 1.0f);
  if (rotation ||
      llvm::none_of(segments, [](const StoredSegment &segment) { return segment.codec->getBlockRows() > 1; }))
    return scales;
  std::vector<double> powers(rows);
  parallelFor(rows, [&](int64_t row) {
    for (int64_t column = 0; column < columns; ++column)
      powers[row] += double(values.row(row)[column]) * values.row(row)[column];
  });
  const double mean = std::accumulate(powers.begin(), powers.end(), 0.0) / std::max<int64_t>(rows, 1);
  // Of the size of ordinary halves. Rows of zeros say nothing of their size.
  for (auto [scale, power] : llvm::zip_equal(scales, powers))
    if (double ratio = std::sqrt(power / mean); ratio > 0)
      scale = halfToFloat(floatToHalf(std::clamp(ratio, 0x1p-14, 0x1p15)));
  return scales;
}

/// Divides each row by its factor; leaves them as they are if there are none.
static void divideRows(MutableMatrix values, llvm::ArrayRef<float> scales) {
  for (auto [row, scale] : llvm::enumerate(scales))
    for (float &value : llvm::MutableArrayRef(values.row(row), values.columns))
      value /= scale;
}

int64_t StoredForm::chooseExponent(ConstMatrix given) const {
  std::optional<int> logLevel;
  bool inHalf = false;
  for (const StoredSegment &segment : segments) {
    inHalf |= segment.codec->hasHalfRange();
    if (std::optional<int> level = getLargestLogLevel(*segment.codec))
      logLevel = std::min(*level, logLevel.value_or(*level));
  }
  if (plain || (!inHalf && !logLevel))
    return exponent;
  std::vector<float> divided;
  ConstMatrix values = given;
  if (rowScaled) {
    divided = copy(given);
    divideRows({divided.data(), rows, columns, columns}, chooseRowScales(given));
    values = {divided.data(), rows, columns, columns};
  }
  auto choose = [&](ConstMatrix stored) {
    return logLevel ? chooseLogExponent(stored, *logLevel) : jpq::chooseExponent(stored);
  };
  const int64_t unrotated = choose(values);
  if (!rotation)
    return unrotated;
  // What is encoded is divided first, so that rotated numbers are floats.
  std::vector<float> rotated = copy(values);
  const MutableMatrix matrix{rotated.data(), rows, columns, columns};
  multiplyByPower(matrix, -unrotated);
  rotation->apply(matrix);
  return std::clamp(unrotated + choose(matrix), kLeastExponent, kLargestExponent);
}

/// The numbers that segments store, their columns as they lie in them.
std::vector<float> StoredForm::toStored(ConstMatrix values, llvm::ArrayRef<int64_t> permutation,
                                        llvm::ArrayRef<float> rowScales) const {
  assert(!layout && values.rows == rows && values.columns == columns);
  assert(permutation.size() == (permuted ? size_t(columns) : 0));
  assert(!permuted || !llvm::errorToBool(checkAscending(permutation, getExtents(segments))));
  std::vector<float> stored = permuted ? gatherColumns(values, permutation) : copy(values);
  const MutableMatrix matrix{stored.data(), rows, columns, columns};
  divideRows(matrix, rowScales);
  if (exponent != 0)
    multiplyByPower(matrix, -exponent);
  if (rotation)
    rotation->apply(matrix);
  return stored;
}

std::vector<uint8_t> StoredForm::packRowScales(llvm::ArrayRef<float> scales) {
  std::vector<uint8_t> bytes(2 * scales.size());
  for (auto [row, scale] : llvm::enumerate(scales))
    llvm::support::endian::write16le(bytes.data() + 2 * row, floatToHalf(scale));
  return bytes;
}

/// The whole's components from those of the segments.
std::vector<Component> StoredForm::join(std::vector<std::vector<Component>> parts, llvm::ArrayRef<int64_t> permutation,
                                        llvm::ArrayRef<float> rowScales) const {
  std::vector<Component> components;
  for (const StoredComponent &component : getComponents())
    components.push_back({component.name.str(), {}});
  auto find = [&](llvm::StringRef name) -> std::vector<uint8_t> & {
    return llvm::find_if(components, [&](const Component &component) { return component.name == name; })->bytes;
  };
  for (const std::vector<Component> &segment : parts)
    for (const Component &part : segment)
      llvm::append_range(find(part.name), part.bytes);
  if (permuted)
    find(kSegmentsComponent) = packSegmentNumbers(permutation, getExtents(segments));
  if (rowScaled)
    find(kRowScalesComponent) = packRowScales(rowScales);
  return components;
}

std::vector<Component> StoredForm::encode(ConstMatrix values, llvm::ArrayRef<float> importance,
                                          llvm::ArrayRef<int64_t> permutation) const {
  const std::vector<float> rowScales = chooseRowScales(values), stored = toStored(values, permutation, rowScales);
  const std::vector<float> ofStored = permuted ? gather(importance, permutation) : importance.vec();
  const ConstMatrix matrix{stored.data(), rows, columns, columns};
  std::vector<std::vector<Component>> parts;
  for (const auto &[codec, first, count] : segments)
    parts.push_back(
        codec->encode(matrix.block(0, first, rows, count),
                      ofStored.empty() ? llvm::ArrayRef<float>() : llvm::ArrayRef(ofStored).slice(first, count)));
  return join(std::move(parts), permutation, rowScales);
}

llvm::Expected<std::vector<Component>> StoredForm::encode(ConstMatrix values, ErrorFeedback &feedback,
                                                          llvm::ArrayRef<int64_t> permutation) const {
  const std::vector<float> rowScales = chooseRowScales(values);
  std::vector<float> stored = toStored(values, permutation, rowScales);
  std::vector<int64_t> channels = permutation.vec();
  if (!permuted) {
    channels.resize(columns);
    std::iota(channels.begin(), channels.end(), 0);
  }
  const std::vector<float> importance = gather(feedback.getMoment().meanDiagonal(), channels);
  std::vector<std::unique_ptr<BlockCoder>> coders;
  llvm::SmallVector<CodedSegment> coded;
  for (const auto &[codec, first, count] : segments) {
    coders.push_back(codec->createCoder(rows, count, llvm::ArrayRef(importance).slice(first, count)));
    coded.push_back({codec.get(), coders.back().get(), first, count});
  }
  if (llvm::Error error = feedback.encode({stored.data(), rows, columns, columns}, channels, coded))
    return std::move(error);
  std::vector<std::vector<Component>> parts;
  for (const std::unique_ptr<BlockCoder> &coder : coders)
    parts.push_back(coder->finish());
  return join(std::move(parts), permutation, rowScales);
}

void StoredForm::decode(const StoredBytes &components, float *values) const {
  if (layout)
    return withoutLayout().decode(unpack(components), values);
  if (isOrder()) {
    llvm::copy(llvm::cantFail(unpackPermutation(components.get(kValuesComponent), plain->getCount())), values);
    return;
  }
  const MutableMatrix matrix{values, rows, columns, columns};
  for (auto [segment, parts] : llvm::zip_equal(segments, getParts(components)))
    segment.codec->decode(parts, {values + segment.first, rows, segment.columns, columns});
  if (permuted)
    scatterColumns(getPermutation(components), matrix);
  if (rotation)
    rotation->applyInverse(matrix);
  if (exponent != 0)
    multiplyByPower(matrix, exponent);
  if (rowScaled)
    for (auto [row, scale] : llvm::enumerate(getRowScales(components)))
      for (int64_t column = 0; column < columns; ++column)
        matrix.row(row)[column] *= scale;
}

//===----------------------------------------------------------------------===//
// Layouts
//===----------------------------------------------------------------------===//

void StoredForm::copyRowScales(const StoredBytes &from, const MutableBytes &to) const {
  if (rowScaled)
    llvm::copy(from.get(kRowScalesComponent), to.get(kRowScalesComponent).begin());
}

std::vector<Component> StoredForm::pack(const StoredBytes &components) const {
  std::vector<Component> result = createComponents(getComponents());
  const MutableBytes bytes(result);
  layout->pack(*this, components, bytes);
  copyRowScales(components, bytes);
  if (permuted)
    llvm::copy(packPermutation(getPermutation(components)), bytes.get(kPermutationComponent).begin());
  return result;
}

std::vector<Component> StoredForm::unpack(const StoredBytes &packed) const {
  std::vector<Component> result = createComponents(withoutLayout().getComponents());
  const MutableBytes bytes(result);
  layout->unpack(*this, packed, bytes);
  copyRowScales(packed, bytes);
  if (permuted) {
    auto permutation = llvm::cantFail(unpackPermutation(packed.get(kPermutationComponent), columns));
    llvm::copy(packSegmentNumbers(permutation, getExtents(segments)), bytes.get(kSegmentsComponent).begin());
  }
  return result;
}

} // namespace jpq
