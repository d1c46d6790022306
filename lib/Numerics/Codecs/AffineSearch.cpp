//===- AffineSearch.cpp - Scale and zero point of least error -------------===//

#include "AffineSearch.h"
#include "jpq/Numerics/Float16.h"
#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>

namespace jpq::affine {

static int64_t padToLanes(int64_t count) { return (count + kLanes - 1) / kLanes * kLanes; }

AffineSearch::AffineSearch(unsigned bits, ZeroPoint zeroPoint, llvm::ArrayRef<float> columnImportance)
    : bits(bits), zeroPoint(zeroPoint), count(columnImportance.size()), importance(padToLanes(count), 0.0f) {
  assert(bits >= 1 && bits <= 8 && count > 0);
  // Divided by the largest, so that neither sums overflow nor all of them
  // underflow.
  const float largest = *std::max_element(columnImportance.begin(), columnImportance.end());
  for (int64_t i = 0; i < count; ++i) {
    importance[i] = columnImportance[i] / largest;
    totalImportance += importance[i];
  }
}

namespace {
/// One way to store a group, with its levels and sums in units in which the
/// largest weight lies in [1, 2).
struct Candidate {
  GroupCode code;
  Levels levels;
  Sums sums = {std::numeric_limits<double>::infinity(), 0, 0, 0, 0};
};

/// The search for one group of normalized, padded weights.
class Search {
public:
  Search(unsigned bits, ZeroPoint zeroPoint, llvm::ArrayRef<float> weights, const float *importance, int64_t count,
         double totalImportance, int exponent)
      : bits(bits), zeroPoint(zeroPoint), weights(weights), importance(importance), count(count),
        totalImportance(totalImportance), exponent(exponent), unit(std::ldexp(1.0, exponent)),
        top(static_cast<float>((1u << bits) - 1)), middle(static_cast<float>(1u << (bits - 1))) {}

  GroupCode run();

private:
  uint16_t storeHalf(double value) const;
  Candidate store(double scale, double offset) const;
  void evaluate(Candidate &candidate) const;
  Candidate refit(const Candidate &from) const;
  Candidate refitScale(const Candidate &from, double zero) const;
  Candidate improve(Candidate candidate) const;
  void addStart(double scale, double offset);
  void addMiddleStarts();
  void addRangeStarts();

  unsigned bits;
  ZeroPoint zeroPoint;
  llvm::ArrayRef<float> weights;
  const float *importance;
  int64_t count;
  double totalImportance;
  /// What a normalized weight of 1 is in truth: a power of two.
  int exponent;
  double unit;
  float top, middle;
  /// The best starting points, least error first.
  std::array<Candidate, 3> starts;
};
} // namespace

/// The f16 nearest to `value`, which is in normalized units; saturates, because
/// nothing decodes infinities.
uint16_t Search::storeHalf(double value) const {
  const uint16_t half = floatToHalf(static_cast<float>(std::clamp(value * unit, -65504.0, 65504.0)));
  return (half & 0x7FFF) == 0 ? 0 : half;
}

/// The storable candidate nearest to level q = scale * q + offset; a fixed zero
/// point overrides `offset`.
Candidate Search::store(double scale, double offset) const {
  Candidate candidate;
  candidate.code.exponent = exponent;
  candidate.code.scale = storeHalf(scale);
  if (zeroPoint == ZeroPoint::Byte && scale != 0)
    candidate.code.zeroPoint =
        static_cast<uint8_t>(std::clamp(std::nearbyint(-offset / scale), 0.0, static_cast<double>(top)));
  else if (zeroPoint == ZeroPoint::Minimum)
    candidate.code.minimum = storeHalf(offset);
  candidate.levels = getLevels(candidate.code, bits, zeroPoint, unit);
  return candidate;
}

void Search::evaluate(Candidate &candidate) const {
  candidate.sums = accumulate(weights.data(), importance, weights.size(), candidate.levels, middle);
}

/// The best scale for the codes of `from` when the zero point is moved to
/// `zero`.
Candidate Search::refitScale(const Candidate &from, double zero) const {
  const Sums &sums = from.sums;
  double scale = from.levels.scale;
  double oldZero = zeroPoint == ZeroPoint::Middle ? middle : from.code.zeroPoint;
  double shift = middle - zero; // q - zero = c + shift
  double square = sums.codeSquare + 2 * shift * sums.code + shift * shift * totalImportance;
  double product =
      sums.residualCode + shift * sums.residual + scale * (zero - oldZero) * (sums.code + shift * totalImportance);
  if (square > 0)
    scale += product / square;
  return store(scale, -scale * zero);
}

/// The storable candidate nearest to the least-squares levels for the codes of
/// `from`.
Candidate Search::refit(const Candidate &from) const {
  if (zeroPoint == ZeroPoint::Middle)
    return refitScale(from, middle);
  const Sums &sums = from.sums;
  double scale = from.levels.scale, atCentre = from.levels.offset + scale * middle;
  double determinant = sums.codeSquare * totalImportance - sums.code * sums.code;
  if (determinant > 1e-6 * sums.codeSquare * totalImportance) {
    scale += (sums.residualCode * totalImportance - sums.residual * sums.code) / determinant;
    atCentre += (sums.residual * sums.codeSquare - sums.residualCode * sums.code) / determinant;
  } else {
    // All weights have one code: nothing says how far apart levels should be.
    atCentre += sums.residual / totalImportance;
  }
  double offset = atCentre - scale * middle;
  if (zeroPoint == ZeroPoint::Minimum || scale == 0)
    return store(scale, offset);
  return refitScale(from, std::clamp(std::nearbyint(-offset / scale), 0.0, static_cast<double>(top)));
}

/// Turns of codes and levels until nothing changes.
Candidate Search::improve(Candidate candidate) const {
  constexpr int kMostTurns = 8;
  for (int turn = 0; turn < kMostTurns; ++turn) {
    Candidate next = refit(candidate);
    if (next.levels.scale == candidate.levels.scale && next.levels.offset == candidate.levels.offset)
      break;
    evaluate(next);
    if (!(next.sums.error < candidate.sums.error))
      break;
    candidate = next;
  }
  return candidate;
}

void Search::addStart(double scale, double offset) {
  Candidate candidate = store(scale, offset);
  evaluate(candidate);
  for (Candidate &start : starts) {
    if (candidate.levels.scale == start.levels.scale && candidate.levels.offset == start.levels.offset &&
        candidate.sums.error == start.sums.error)
      return;
    if (candidate.sums.error < start.sums.error)
      std::swap(candidate, start);
  }
}

/// The ratio of clipped to full range at which the grid begins, by bits: fewer
/// levels clip more.
static constexpr double kTightest[] = {0, 0.2, 0.3, 0.35, 0.4, 0.4, 0.45, 0.45, 0.5};
/// The step of the best uniform quantizer of a unit Gaussian, by bits (Max,
/// "Quantizing for minimum distortion", 1960).
static constexpr double kGaussianStep[] = {0, 1.596, 0.9957, 0.5860, 0.3352, 0.1881, 0.1041, 0.0569, 0.0308};

void Search::addMiddleStarts() {
  double largest = 0, square = 0;
  for (auto [i, weight] : llvm::enumerate(weights)) {
    largest = std::max(largest, std::abs(static_cast<double>(weight)));
    square += static_cast<double>(importance[i]) * weight * weight;
  }
  constexpr int steps = 16;
  const double widest = bits == 1 ? 1 : std::min(1.15, middle / (middle - 1.0));
  const double gaussian = kGaussianStep[bits] * std::sqrt(square / totalImportance);
  // The range is one level wider below the middle than above: a negative scale
  // turns it round.
  for (double sign : {1.0, -1.0}) {
    addStart(sign * largest / middle, 0);
    if (bits > 1)
      addStart(sign * largest / (middle - 1.0), 0);
    for (int step = 0; step < steps; ++step) {
      double ratio = kTightest[bits] + (widest - kTightest[bits]) * step / (steps - 1);
      addStart(sign * ratio * largest / middle, 0);
    }
    for (double factor : {0.8, 1.0, 1.25})
      addStart(sign * factor * gaussian, 0);
  }
}

void Search::addRangeStarts() {
  double low = weights[0], high = weights[0], sum = 0, square = 0;
  for (auto [i, weight] : llvm::enumerate(weights.take_front(count))) {
    low = std::min<double>(low, weight);
    high = std::max<double>(high, weight);
    sum += static_cast<double>(importance[i]) * weight;
    square += static_cast<double>(importance[i]) * weight * weight;
  }
  double mean = sum / totalImportance;
  double deviation = std::sqrt(std::max(0.0, square / totalImportance - mean * mean));
  // A zero point that is a code keeps 0 inside the range, and clipping goes
  // towards 0.
  if (zeroPoint == ZeroPoint::Byte) {
    low = std::min(low, 0.0);
    high = std::max(high, 0.0);
  }
  double centre = zeroPoint == ZeroPoint::Byte ? 0 : mean;
  if (!(high > low))
    high = low + std::max(1e-3, std::abs(low));
  // Denser near the full range, where most of the best lie.
  constexpr int steps = 6;
  auto ratio = [&](int step) {
    double share = static_cast<double>(step) / (steps - 1);
    return 1 - (1 - kTightest[bits]) * share * share;
  };
  for (int stepLow = 0; stepLow < steps; ++stepLow)
    for (int stepHigh = 0; stepHigh < steps; ++stepHigh) {
      double from = stepLow ? centre + ratio(stepLow) * (low - centre) : low;
      double to = stepHigh ? centre + ratio(stepHigh) * (high - centre) : high;
      addStart((to - from) / top, from);
    }
  for (double factor : {0.8, 1.0, 1.25}) {
    double scale = factor * kGaussianStep[bits] * deviation;
    addStart(scale, mean - scale * top / 2);
  }
}

GroupCode Search::run() {
  if (zeroPoint == ZeroPoint::Middle)
    addMiddleStarts();
  else
    addRangeStarts();
  Candidate best = starts[0];
  auto consider = [&](const Candidate &candidate) {
    if (candidate.sums.error < best.sums.error)
      best = candidate;
  };
  for (const Candidate &start : starts)
    if (std::isfinite(start.sums.error))
      consider(improve(start));
  if (zeroPoint == ZeroPoint::Byte) {
    const Candidate centre = best;
    for (int step : {-1, 1}) {
      int zero = centre.code.zeroPoint + step;
      if (zero < 0 || zero > static_cast<int>(top))
        continue;
      Candidate moved = refitScale(centre, zero);
      evaluate(moved);
      consider(improve(moved));
    }
  }
  return best.code;
}

Levels getLevels(const GroupCode &shared, unsigned bits, ZeroPoint zeroPoint, double unit) {
  Levels levels;
  levels.top = static_cast<float>((1u << bits) - 1);
  levels.scale = static_cast<float>(halfToFloat(shared.scale) / unit);
  switch (zeroPoint) {
  case ZeroPoint::Middle:
    levels.offset = -levels.scale * static_cast<float>(1u << (bits - 1));
    break;
  case ZeroPoint::Byte:
    levels.offset = -levels.scale * static_cast<float>(shared.zeroPoint);
    break;
  case ZeroPoint::Minimum:
    levels.offset = static_cast<float>(halfToFloat(shared.minimum) / unit);
    break;
  }
  return levels;
}

void normalize(llvm::ArrayRef<float> weights, int exponent, float *normalized) {
  for (auto [i, weight] : llvm::enumerate(weights))
    normalized[i] = static_cast<float>(std::ldexp(static_cast<double>(weight), -exponent));
}

GroupCode AffineSearch::search(llvm::ArrayRef<float> weights) const {
  float largest = 0;
  for (float weight : weights)
    largest = std::max(largest, std::abs(weight));
  if (largest == 0)
    return {};
  const int exponent = std::ilogb(largest);
  std::vector<float> normalized(importance.size(), 0.0f);
  normalize(weights, exponent, normalized.data());
  return Search(bits, zeroPoint, normalized, importance.data(), count, totalImportance, exponent).run();
}

} // namespace jpq::affine
