//===- DataVariety.cpp - Whether data can tell what matters ---------------===//

#include "jpq/Analysis/DataVariety.h"
#include "jpq/Analysis/LookupIds.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/xxhash.h"

using namespace mlir;
using namespace jpq;

/// Fewer different ones are few, where there is room for many more: text has hundreds of tokens.
static constexpr int64_t kFew = 16;
/// So many places for each different one are room for more.
static constexpr int64_t kPlaces = 8;
/// Less variance than this share of the mean square is rounding.
static constexpr double kNoVariance = 1e-12;

static bool areFew(int64_t different, int64_t places) { return different < kFew && different * kPlaces < places; }

/// The argument that holds tokens, and how many different ones the model looks up (0: not known).
static std::optional<std::pair<unsigned, int64_t>> findTokens(func::FuncOp function) {
  for (const LookupBound &bound : findLookupBounds(function))
    if (!bound.sizeDim)
      return std::pair(bound.argument, bound.rows);
  if (takesTokens(function))
    return std::pair(0u, int64_t(0));
  return std::nullopt;
}

static std::string describeTokens(const HostTensor &array, int64_t known) {
  llvm::DenseSet<int64_t> different;
  int64_t places = array.getNumElements();
  for (int64_t i = 0; i < places; ++i)
    if (std::optional<int64_t> id = readInteger(array.type, array.data.get(), i))
      different.insert(*id);
  int64_t count = different.size();
  // A model of few tokens has no more to show.
  if (!areFew(count, places) || (known != 0 && count * 4 >= known))
    return "";
  if (known == 0)
    return llvm::formatv("{0} different token{1}, in {2} places", count, count == 1 ? "" : "s", places);
  return llvm::formatv("{0} of {1} tokens, in {2} places", count, known, places);
}

/// Whether no number of an array of floats differs from sample to sample by more than rounding.
static bool isConstant(const HostTensor &array) {
  int64_t samples = array.shape.front(), size = samples == 0 ? 0 : array.getNumElements() / samples;
  const float *values = array.get<float>();
  double variance = 0, square = 0;
  for (int64_t i = 0; i < size; ++i) {
    double sum = 0, squares = 0;
    for (int64_t sample = 0; sample < samples; ++sample)
      sum += values[sample * size + i];
    double mean = sum / double(samples);
    for (int64_t sample = 0; sample < samples; ++sample) {
      double value = values[sample * size + i];
      squares += (value - mean) * (value - mean);
      square += value * value;
    }
    variance += squares;
  }
  return variance <= kNoVariance * square;
}

/// Of all arrays together: an argument that never changes, as a mask, is nothing unusual.
static std::string describeSamples(ArrayRef<HostTensor> arrays) {
  int64_t samples = arrays.front().shape.front();
  SmallVector<HostTensor> floats =
      llvm::filter_to_vector(arrays, [](const HostTensor &array) { return array.type == ElementType::F32; });
  auto isZero = [](const HostTensor &array) {
    return llvm::all_of(ArrayRef(array.get<float>(), array.getNumElements()), [](float value) { return value == 0; });
  };
  if (!floats.empty() && llvm::all_of(floats, isZero))
    return llvm::formatv("zeros alone, no variance, in {0} samples", samples);
  if (samples > 1 && floats.size() == arrays.size() && llvm::all_of(floats, isConstant))
    return llvm::formatv("no variance, in {0} samples", samples);
  llvm::DenseSet<uint64_t> different;
  for (int64_t sample = 0; sample < samples; ++sample) {
    uint64_t digest = 0;
    for (const HostTensor &array : arrays) {
      size_t bytes = array.getNumElements() / samples * getByteWidth(array.type);
      digest = digest * 31 + llvm::xxh3_64bits(ArrayRef<uint8_t>(array.data.get() + sample * bytes, bytes));
    }
    // The set's own marks are no digests.
    different.insert(digest >> 1);
  }
  if (areFew(different.size(), samples))
    return llvm::formatv("{0} different sample{1}, of {2}", different.size(), different.size() == 1 ? "" : "s",
                         samples);
  return "";
}

std::string jpq::describeLackOfVariety(func::FuncOp function, const SampleWindows &data) {
  if (data.getCount() == 0)
    return "";
  SmallVector<HostTensor, 1> arrays = data.getBatch(0, data.getCount());
  if (auto tokens = findTokens(function))
    return describeTokens(arrays[tokens->first], tokens->second);
  return describeSamples(arrays);
}
