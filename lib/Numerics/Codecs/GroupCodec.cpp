//===- GroupCodec.cpp - Codes whose groups of columns share a scale -------===//

#include "GroupCodec.h"
#include "../CodeParts.h"
#include "CleanWeight.h"
#include "jpq/Numerics/Float16.h"
#include "jpq/Support/Threads.h"
#include "llvm/Support/Endian.h"
#include <algorithm>
#include <cmath>
#include <limits>

namespace jpq {

using namespace llvm::support;

llvm::Error checkGroup(llvm::StringRef codec, int64_t group) {
  if (group >= 1 && group <= std::numeric_limits<int32_t>::max())
    return llvm::Error::success();
  return llvm::createStringError("#jpq.%s groups have 1 to 2^31 - 1 columns, not %lld", codec.str().c_str(),
                                 (long long)group);
}

GroupSearch::~GroupSearch() = default;

GroupCodec::GroupCodec(CodeFormat given) : format(std::move(given)), levels(format.getLevels()) {
  llvm::cantFail(format.check());
  llvm::cantFail(format.checkInGroups());
}

llvm::SmallVector<StoredComponent, 3> GroupCodec::getComponents(int64_t rows, int64_t columns) const {
  const int64_t groups = countGroups(columns, format.scaleBlock.columns);
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
/// What groups share, where it is stored.
template <typename Bytes>
struct GroupParts : CodeParts<Bytes> {
  using CodeParts<Bytes>::CodeParts;
  GroupCode read(int64_t place) const {
    GroupCode shared;
    shared.scale = endian::read16le(this->scales.data() + 2 * place);
    if (!this->zeroPoints.empty())
      shared.zeroPoint = this->zeroPoints[place];
    if (!this->minimums.empty())
      shared.minimum = endian::read16le(this->minimums.data() + 2 * place);
    return shared;
  }
  void write(int64_t place, const GroupCode &shared) const {
    endian::write16le(this->scales.data() + 2 * place, shared.scale);
    if (!this->zeroPoints.empty())
      this->zeroPoints[place] = shared.zeroPoint;
    if (!this->minimums.empty())
      endian::write16le(this->minimums.data() + 2 * place, shared.minimum);
  }
};

/// What the codes of a group stand for.
class GroupValues {
public:
  GroupValues(const CodeFormat &format, llvm::ArrayRef<int8_t> levels, const GroupCode &shared)
      : levels(levels), scale(halfToFloat(shared.scale)), minimum(halfToFloat(shared.minimum)),
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
  void fix(int64_t row, int64_t column, ConstMatrix weights) override;
  void code(int64_t row, int64_t column, ConstMatrix weights, MutableMatrix stored) override;
  std::vector<Component> finish() override;

private:
  /// Calls `body(group's number, its part of weights)` for each group of weights that begin with column `first`.
  template <typename Body>
  void forEachGroup(int64_t first, llvm::ArrayRef<float> weights, Body body) const;
  void fixRow(int64_t row, int64_t first, llvm::ArrayRef<float> weights);
  void codeRow(int64_t row, int64_t first, llvm::ArrayRef<float> weights, float *stored) const;

  const GroupCodec &codec;
  const CodeFormat &format;
  /// Columns of a group, groups of a row.
  const int64_t group, groups;
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

static llvm::SmallVector<float, 64> cleanWeights(llvm::ArrayRef<float> weights) {
  llvm::SmallVector<float, 64> clean(weights.size());
  llvm::transform(weights, clean.begin(), cleanWeight);
  return clean;
}

GroupCoder::GroupCoder(const GroupCodec &codec, int64_t rows, int64_t columns, llvm::ArrayRef<float> importance)
    : codec(codec), format(*codec.getCodeFormat()), group(format.scaleBlock.columns),
      groups(countGroups(columns, group)), components(createComponents(codec.getComponents(rows, columns))),
      parts(format, columns, MutableBytes(components)), shared(rows * groups) {
  const std::vector<float> equal(importance.empty() ? columns : 0, 1.0f);
  forEachGroup(0, importance.empty() ? llvm::ArrayRef(equal) : importance, [&](int64_t, llvm::ArrayRef<float> part) {
    searches.push_back(codec.createSearch(cleanImportance(part)));
  });
}

template <typename Body>
void GroupCoder::forEachGroup(int64_t first, llvm::ArrayRef<float> weights, Body body) const {
  while (!weights.empty()) {
    const int64_t count = std::min<int64_t>(weights.size(), group - first % group);
    body(first / group, weights.take_front(count));
    weights = weights.drop_front(count);
    first += count;
  }
}

void GroupCoder::fixRow(int64_t row, int64_t first, llvm::ArrayRef<float> weights) {
  const llvm::SmallVector<float, 64> clean = cleanWeights(weights);
  forEachGroup(first, clean, [&](int64_t group, llvm::ArrayRef<float> part) {
    const int64_t place = row * groups + group;
    shared[place] = searches[group]->search(part);
    parts.write(place, shared[place]);
  });
}

void GroupCoder::codeRow(int64_t row, int64_t first, llvm::ArrayRef<float> weights, float *stored) const {
  const llvm::SmallVector<float, 64> clean = cleanWeights(weights);
  llvm::SmallVector<uint8_t, 64> codes(weights.size());
  int64_t done = 0;
  forEachGroup(first, clean, [&](int64_t group, llvm::ArrayRef<float> part) {
    const GroupCode &ofGroup = shared[row * groups + group];
    codec.code(ofGroup, part, codes.data() + done);
    GroupValues(format, codec.getLevels(), ofGroup)
        .write(llvm::ArrayRef(codes).slice(done, part.size()), stored + done);
    done += part.size();
  });
  const llvm::MutableArrayRef<uint8_t> stream = parts.getCodes(row);
  for (size_t i = 0; i < codes.size(); ++i)
    writeCode(stream, first + i, format.bits, codes[i]);
}

void GroupCoder::fix(int64_t row, int64_t column, ConstMatrix weights) {
  for (int64_t i = 0; i < weights.rows; ++i)
    fixRow(row + i, column, {weights.row(i), size_t(weights.columns)});
}

void GroupCoder::code(int64_t row, int64_t column, ConstMatrix weights, MutableMatrix stored) {
  for (int64_t i = 0; i < weights.rows; ++i)
    codeRow(row + i, column, {weights.row(i), size_t(weights.columns)}, stored.row(i));
}

std::vector<Component> GroupCoder::finish() { return std::move(components); }

std::unique_ptr<BlockCoder> GroupCodec::createCoder(int64_t rows, int64_t columns,
                                                    llvm::ArrayRef<float> importance) const {
  return std::make_unique<GroupCoder>(*this, rows, columns, importance);
}

void GroupCodec::decode(const StoredBytes &components, MutableMatrix values) const {
  const int64_t columns = values.columns, group = format.scaleBlock.columns, groups = countGroups(columns, group);
  const GroupParts<llvm::ArrayRef<uint8_t>> parts(format, columns, components);
  parallelFor(values.rows, [&](int64_t i) {
    std::vector<uint8_t> codes(columns);
    unpackBits(parts.getCodes(i), format.bits, codes);
    for (int64_t g = 0; g < groups; ++g) {
      const int64_t first = g * group, count = std::min(group, columns - first);
      GroupValues(format, levels, parts.read(i * groups + g))
          .write(llvm::ArrayRef(codes).slice(first, count), values.row(i) + first);
    }
  });
}

} // namespace jpq
