//===- CodebookCodec.cpp - Codes that number the levels of a table --------===//
//
// value = scale * levels[code]. The table has 2, 4, 8 or 16 levels, strictly ascending. "codes" and "scales" (one f16
// per row and group of columns) are stored as affine codes and scales are. Encoding searches each group's scale for the
// least weighted squared error, as decoded.
//
//===----------------------------------------------------------------------===//

#include "GroupCodec.h"
#include "NormalLevels.h"
#include "Rows.h"
#include "jpq/Numerics/Float16.h"
#include "llvm/ADT/Sequence.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>
#include <cmath>

namespace jpq {

constexpr int64_t kMostBits = 4;

namespace {
class CodebookCodec : public GroupCodec {
public:
  using GroupCodec::GroupCodec;

  std::unique_ptr<GroupSearch> createSearch(llvm::ArrayRef<float> importance) const override;
  void code(const GroupCode &shared, llvm::ArrayRef<float> weights, uint8_t *codes) const override;
};

/// The search for the scale of a group.
class CodebookSearch : public GroupSearch {
public:
  CodebookSearch(llvm::ArrayRef<int8_t> levels, llvm::ArrayRef<float> importance)
      : levels(levels), reach(std::max(std::abs(levels.front()), std::abs(levels.back()))),
        symmetric(llvm::all_of(llvm::seq<size_t>(0, levels.size()),
                               [&](size_t i) { return levels[i] == -levels[levels.size() - 1 - i]; })),
        importance(importance.begin(), importance.end()) {}
  GroupCode search(llvm::ArrayRef<float> weights) const override;

private:
  float fit(llvm::ArrayRef<float> weights, llvm::ArrayRef<uint8_t> codes) const;

  llvm::ArrayRef<int8_t> levels;
  /// The largest level, whatever its sign.
  float reach;
  /// The reverse of a table that is its own reverse is no other.
  bool symmetric;
  std::vector<float> importance;
};
} // namespace

static float invert(float scale) { return scale == 0 ? 0.0f : 1.0f / scale; }

/// Between level i - 1 and level i: a code is the number of midpoints below.
static float getMidpoint(llvm::ArrayRef<int8_t> levels, size_t i) { return 0.5f * float(levels[i - 1] + levels[i]); }

/// Gives every weight the code of its nearest level; the weighted squared error.
static double assign(llvm::ArrayRef<int8_t> levels, llvm::ArrayRef<float> weights, llvm::ArrayRef<float> importance,
                     float scale, uint8_t *codes) {
  const float inverse = invert(scale);
  // Loops of one length, without branches and with several sums, become vector code.
  constexpr size_t kBlock = 32, kSums = 4;
  double errors[kSums] = {};
  for (size_t first = 0; first < weights.size(); first += kBlock) {
    const size_t count = std::min(kBlock, weights.size() - first);
    float given[kBlock] = {}, counted[kBlock] = {}, quotients[kBlock];
    int32_t numbers[kBlock] = {};
    std::copy_n(weights.begin() + first, count, given);
    std::copy_n(importance.begin() + first, count, counted);
    for (size_t j = 0; j < kBlock; ++j)
      quotients[j] = given[j] * inverse;
    for (size_t i = 1; i < levels.size(); ++i) {
      const float midpoint = getMidpoint(levels, i);
      for (size_t j = 0; j < kBlock; ++j)
        numbers[j] += quotients[j] > midpoint;
    }
    for (size_t j = 0; j < kBlock; ++j) {
      const double off = double(given[j]) - double(scale * float(levels[numbers[j]]));
      errors[j % kSums] += counted[j] * off * off;
    }
    std::copy_n(numbers, count, codes + first);
  }
  return (errors[0] + errors[1]) + (errors[2] + errors[3]);
}

/// The scale of least weighted squared error for these codes.
float CodebookSearch::fit(llvm::ArrayRef<float> weights, llvm::ArrayRef<uint8_t> codes) const {
  double products = 0, squares = 0;
  for (size_t j = 0; j < weights.size(); ++j) {
    const double level = levels[codes[j]];
    products += importance[j] * weights[j] * level;
    squares += importance[j] * level * level;
  }
  return squares > 0 ? float(products / squares) : 0.0f;
}

GroupCode CodebookSearch::search(llvm::ArrayRef<float> weights) const {
  float largest = 0;
  for (float weight : weights)
    largest = std::max(largest, std::fabs(weight));
  uint16_t best = 0;
  std::vector<uint8_t> codes(weights.size()), trial(weights.size());
  double least = assign(levels, weights, importance, 0.0f, codes.data());
  auto judge = [&](float scale) {
    const uint16_t stored = floatToHalf(std::clamp(scale, -65504.0f, 65504.0f));
    const double error = assign(levels, weights, importance, halfToFloat(stored), trial.data());
    if (error < least) {
      least = error;
      best = stored;
      codes.swap(trial);
    }
  };
  for (float sign : {1.0f, -1.0f}) {
    for (int step = 0; step < 12; ++step)
      judge(sign * largest / reach * (1.0f - 0.06f * float(step)));
    if (symmetric)
      break;
  }
  // Turns of nearest levels and best scale.
  for (int turn = 0; turn < 3; ++turn)
    judge(fit(weights, codes));
  return {.scale = best};
}

std::unique_ptr<GroupSearch> CodebookCodec::createSearch(llvm::ArrayRef<float> importance) const {
  return std::make_unique<CodebookSearch>(getLevels(), importance);
}

void CodebookCodec::code(const GroupCode &shared, llvm::ArrayRef<float> weights, uint8_t *codes) const {
  const float inverse = invert(halfToFloat(shared.scale));
  const llvm::ArrayRef<int8_t> levels = getLevels();
  for (size_t j = 0; j < weights.size(); ++j) {
    const float quotient = weights[j] * inverse;
    codes[j] = 0;
    for (size_t i = 1; i < levels.size(); ++i)
      codes[j] += quotient > getMidpoint(levels, i);
  }
}

static constexpr CodecParameter kParameters[] = {
    {"bits", CodecParameter::Kind::Number},
    {"group", CodecParameter::Kind::Number},
    {"levels", CodecParameter::Kind::Numbers, {}, [](const CodecParameters &before) -> ParameterValue {
       const llvm::ArrayRef<int8_t> levels = getNormalLevels(before.getNumber("bits"));
       return std::vector<int64_t>(levels.begin(), levels.end());
     }}};

static llvm::Expected<std::unique_ptr<Codec>> create(const CodecParameters &parameters) {
  const int64_t bits = parameters.getNumber("bits"), group = parameters.getNumber("group");
  if (bits < 1 || bits > kMostBits)
    return llvm::createStringError("#jpq.codebook codes have 1 to 4 bits, not %lld", (long long)bits);
  if (llvm::Error error = checkGroup("codebook", group))
    return std::move(error);
  const llvm::ArrayRef<int64_t> levels = parameters.getNumbers("levels");
  if (levels.size() != size_t(1) << bits)
    return llvm::createStringError("#jpq.codebook codes of %lld bits number %d levels, not %zu", (long long)bits,
                                   1 << bits, levels.size());
  for (size_t i = 0; i < levels.size(); ++i)
    if (levels[i] < kLowestLevel || levels[i] > kHighestLevel || (i > 0 && levels[i] <= levels[i - 1]))
      return llvm::createStringError("#jpq.codebook levels ascend from %d to %d; level %zu is %lld", kLowestLevel,
                                     kHighestLevel, i, (long long)levels[i]);
  return std::make_unique<CodebookCodec>(CodeFormat::inGroups(group, llvm::to_vector_of<int8_t>(levels)));
}

static constexpr unsigned kOffered[] = {1, 2, 3, 4};

/// With levels for normally distributed weights.
static CodecParameters getOffered(const CodecRequest &request) {
  return {{"bits", int64_t(request.bits)}, {"group", int64_t(request.group)}};
}

constinit const CodecRow kCodebookRow = {
    .name = "codebook",
    .parameters = kParameters,
    .kind = OptionKind::Quantize,
    .create = create,
    .offer = CodecOffer{
        .list = MenuList::Codebooks, .bits = kOffered, .inGroups = true, .mixes = false, .getParameters = getOffered}};

} // namespace jpq
