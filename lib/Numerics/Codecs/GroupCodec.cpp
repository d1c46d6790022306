//===- GroupCodec.cpp - Codes whose groups of columns share a scale -------===//

#include "GroupCodec.h"
#include "jpq/Numerics/BitStream.h"
#include "jpq/Numerics/Float16.h"
#include "jpq/Support/Threads.h"
#include "llvm/Support/Endian.h"
#include <algorithm>
#include <cmath>
#include <limits>

namespace jpq {

using namespace llvm::support;

GroupSearch::~GroupSearch() = default;

llvm::SmallVector<StoredComponent, 3> GroupCodec::getComponents(int64_t rows, int64_t columns) const {
  const int64_t groups = countGroups(columns, format.group);
  llvm::SmallVector<StoredComponent, 3> components = {
      {kCodesComponent, ElementType::U8, {rows, int64_t(getBitStreamBytes(columns, format.bits))}},
      {kScalesComponent, ElementType::F16, {rows, groups}}};
  if (format.zeroPoint == ZeroPoint::Byte)
    components.push_back({kZeroPointsComponent, ElementType::U8, {rows, groups}});
  else if (format.zeroPoint == ZeroPoint::Minimum)
    components.push_back({kMinimumsComponent, ElementType::F16, {rows, groups}});
  return components;
}

namespace {
/// The components of a segment by their meaning; `Bytes` is an ArrayRef or a MutableArrayRef of bytes.
template <typename Bytes>
struct GroupParts {
  GroupParts(const NamedBytes<Bytes> &components, const CodeFormat &format, int64_t columns)
      : codes(components.get(kCodesComponent)), scales(components.get(kScalesComponent)),
        rowBytes(getBitStreamBytes(columns, format.bits)) {
    if (format.zeroPoint == ZeroPoint::Byte)
      zeroPoints = components.get(kZeroPointsComponent);
    else if (format.zeroPoint == ZeroPoint::Minimum)
      minimums = components.get(kMinimumsComponent);
  }
  Bytes getCodes(int64_t row) const { return codes.slice(row * rowBytes, rowBytes); }
  GroupCode read(int64_t place) const {
    GroupCode shared;
    shared.scale = endian::read16le(scales.data() + 2 * place);
    if (!zeroPoints.empty())
      shared.zeroPoint = zeroPoints[place];
    if (!minimums.empty())
      shared.minimum = endian::read16le(minimums.data() + 2 * place);
    return shared;
  }
  void write(int64_t place, const GroupCode &shared) const {
    endian::write16le(scales.data() + 2 * place, shared.scale);
    if (!zeroPoints.empty())
      zeroPoints[place] = shared.zeroPoint;
    if (!minimums.empty())
      endian::write16le(minimums.data() + 2 * place, shared.minimum);
  }

  Bytes codes, scales, zeroPoints, minimums;
  uint64_t rowBytes;
};

/// What the codes of a group stand for.
class GroupValues {
public:
  GroupValues(const CodeFormat &format, const GroupCode &shared)
      : levels(format.levels), scale(halfToFloat(shared.scale)), minimum(halfToFloat(shared.minimum)),
        zero(format.zeroPoint == ZeroPoint::Middle ? float(1u << (format.bits - 1)) : float(shared.zeroPoint)) {}
  void write(llvm::ArrayRef<uint8_t> codes, float *values) const {
    if (levels.empty())
      for (size_t i = 0; i < codes.size(); ++i)
        values[i] = scale * (float(codes[i]) - zero) + minimum;
    else
      for (size_t i = 0; i < codes.size(); ++i)
        values[i] = scale * float(levels[codes[i]]);
  }

private:
  llvm::ArrayRef<int8_t> levels;
  float scale, minimum, zero;
};

class GroupCoder : public BlockCoder {
public:
  GroupCoder(const GroupCodec &codec, int64_t rows, int64_t columns, llvm::ArrayRef<float> importance);
  void fix(int64_t row, int64_t first, llvm::ArrayRef<float> weights) override;
  void code(int64_t row, int64_t first, llvm::ArrayRef<float> weights, llvm::MutableArrayRef<float> stored) override;
  std::vector<Component> finish() override;

private:
  /// Calls `body(group's number, its part of weights)` for each group of weights that begin with column `first`.
  template <typename Body>
  void forEachGroup(int64_t first, llvm::ArrayRef<float> weights, Body body) const;

  const GroupCodec &codec;
  const CodeFormat &format;
  const int64_t groups;
  std::vector<Component> components;
  const GroupParts<llvm::MutableArrayRef<uint8_t>> parts;
  std::vector<std::unique_ptr<GroupSearch>> searches;
  /// What the groups of all rows share.
  std::vector<GroupCode> shared;
};
} // namespace

/// What is not a finite positive number does not count, and if nothing does, everything does.
static std::vector<float> cleanImportance(llvm::ArrayRef<float> importance) {
  std::vector<float> clean;
  for (float value : importance)
    clean.push_back(std::isfinite(value) && value > 0 ? value : 0.0f);
  if (llvm::all_of(clean, [](float value) { return value == 0; }))
    std::fill(clean.begin(), clean.end(), 1.0f);
  return clean;
}

/// A NaN counts as 0, an infinity as the largest float.
static std::vector<float> cleanWeights(llvm::ArrayRef<float> weights) {
  constexpr float kLargest = std::numeric_limits<float>::max();
  std::vector<float> clean;
  clean.reserve(weights.size());
  for (float weight : weights)
    clean.push_back(std::isnan(weight) ? 0.0f : std::clamp(weight, -kLargest, kLargest));
  return clean;
}

GroupCoder::GroupCoder(const GroupCodec &codec, int64_t rows, int64_t columns, llvm::ArrayRef<float> importance)
    : codec(codec), format(*codec.getCodeFormat()), groups(countGroups(columns, format.group)),
      components(createComponents(codec.getComponents(rows, columns))),
      parts(MutableBytes(components), format, columns), shared(rows * groups) {
  const std::vector<float> equal(importance.empty() ? columns : 0, 1.0f);
  forEachGroup(0, importance.empty() ? llvm::ArrayRef(equal) : importance, [&](int64_t, llvm::ArrayRef<float> part) {
    searches.push_back(codec.createSearch(cleanImportance(part)));
  });
}

template <typename Body>
void GroupCoder::forEachGroup(int64_t first, llvm::ArrayRef<float> weights, Body body) const {
  while (!weights.empty()) {
    const int64_t count = std::min<int64_t>(weights.size(), format.group - first % format.group);
    body(first / format.group, weights.take_front(count));
    weights = weights.drop_front(count);
    first += count;
  }
}

void GroupCoder::fix(int64_t row, int64_t first, llvm::ArrayRef<float> weights) {
  const std::vector<float> clean = cleanWeights(weights);
  forEachGroup(first, clean, [&](int64_t group, llvm::ArrayRef<float> part) {
    const int64_t place = row * groups + group;
    shared[place] = searches[group]->search(part);
    parts.write(place, shared[place]);
  });
}

void GroupCoder::code(int64_t row, int64_t first, llvm::ArrayRef<float> weights, llvm::MutableArrayRef<float> stored) {
  const std::vector<float> clean = cleanWeights(weights);
  std::vector<uint8_t> codes(weights.size());
  int64_t done = 0;
  forEachGroup(first, clean, [&](int64_t group, llvm::ArrayRef<float> part) {
    const GroupCode &ofGroup = shared[row * groups + group];
    codec.code(ofGroup, part, codes.data() + done);
    GroupValues(format, ofGroup).write(llvm::ArrayRef(codes).slice(done, part.size()), stored.data() + done);
    done += part.size();
  });
  const llvm::MutableArrayRef<uint8_t> stream = parts.getCodes(row);
  for (size_t i = 0; i < codes.size(); ++i)
    writeCode(stream, first + i, format.bits, codes[i]);
}

std::vector<Component> GroupCoder::finish() { return std::move(components); }

std::unique_ptr<BlockCoder> GroupCodec::createCoder(int64_t rows, int64_t columns,
                                                    llvm::ArrayRef<float> importance) const {
  return std::make_unique<GroupCoder>(*this, rows, columns, importance);
}

void GroupCodec::decode(const StoredBytes &components, MutableMatrix values) const {
  const int64_t columns = values.columns, groups = countGroups(columns, format.group);
  const GroupParts<llvm::ArrayRef<uint8_t>> parts(components, format, columns);
  parallelFor(values.rows, [&](int64_t i) {
    std::vector<uint8_t> codes(columns);
    unpackBits(parts.getCodes(i), format.bits, codes);
    for (int64_t g = 0; g < groups; ++g) {
      const int64_t first = g * format.group, count = std::min<int64_t>(format.group, columns - first);
      GroupValues(format, parts.read(i * groups + g))
          .write(llvm::ArrayRef(codes).slice(first, count), values.row(i) + first);
    }
  });
}

} // namespace jpq
