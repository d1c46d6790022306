//===- HarmCorrection.cpp - Harms where first order does not reach --------===//

#include "jpq/Numerics/HarmCorrection.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <tuple>

namespace jpq {

/// How far a prediction and what lies between measured harms may be apart.
constexpr double kAgreement = 1.5;
/// Harms below this, in nats per token, are as good as none.
constexpr double kNegligible = 1e-6;

void HarmCurve::add(double change, double harm) {
  if (!std::isnan(change) && std::isfinite(harm))
    points[change] = harm;
}

double HarmCurve::getHarm(double change, bool extends) const {
  if (points.empty())
    return 0;
  auto above = points.lower_bound(change);
  if (above == points.end()) {
    const auto [last, harm] = *points.rbegin();
    return extends && last > 0 ? harm * (change / last) * (change / last) : harm;
  }
  const auto [right, high] = *above;
  if (right == change)
    return high;
  // An infinite change is beside nothing.
  if (!std::isfinite(right))
    return above == points.begin() ? high : std::prev(above)->second;
  double left = 0, low = 0;
  if (above != points.begin())
    std::tie(left, low) = *std::prev(above);
  if (left > 0 && low > 0 && high > 0)
    return low * std::pow(high / low, std::log(change / left) / std::log(right / left));
  const double share = (change * change - left * left) / (right * right - left * left);
  return low + (high - low) * share;
}

/// The ratio of two harms, as a logarithm.
static double getDistance(double a, double b) {
  return std::abs(std::log(std::max(a, kNegligible) / std::max(b, kNegligible)));
}

namespace {
/// Corrects the options of one unit.
class Corrector {
public:
  Corrector(llvm::ArrayRef<PredictedHarm> options, const FirstOrderRange &range, MeasureHarm measure)
      : options(options), range(range), measure(measure), isMeasured(options.size(), false) {
    for (const PredictedHarm &option : options)
      harms.push_back(option.harm);
  }
  /// Corrects plain options, or mixes. Those of a kind that was corrected before are known.
  llvm::Error correct(bool isMix);
  std::vector<double> harms;

private:
  llvm::Error take(unsigned option);
  llvm::Error correctLarge(llvm::ArrayRef<unsigned> kind);
  llvm::Error correctBeyond(llvm::ArrayRef<unsigned> kind);
  /// Of the options of which something else is predicted than lies between known harms, the one where that is most so.
  std::optional<unsigned> findLeastAgreeing(llvm::ArrayRef<unsigned> open) const;

  llvm::ArrayRef<PredictedHarm> options;
  const FirstOrderRange &range;
  MeasureHarm measure;
  std::vector<bool> isMeasured;
  HarmCurve curve;
  /// The least harm that was large, and how much was measured for each nat of it.
  double edge = std::numeric_limits<double>::infinity(), ratio = 1;
};
} // namespace

llvm::Error Corrector::take(unsigned option) {
  llvm::Expected<double> harm = measure(option);
  if (!harm)
    return harm.takeError();
  harms[option] = *harm;
  isMeasured[option] = true;
  curve.add(options[option].change, *harm);
  return llvm::Error::success();
}

/// The prediction is right for small changes; where it ends, it is off by a ratio that is known then.
llvm::Error Corrector::correctLarge(llvm::ArrayRef<unsigned> kind) {
  for (unsigned option : kind) {
    const PredictedHarm &predicted = options[option];
    if (!(predicted.harm > range.harm))
      continue;
    if (llvm::Error error = take(option))
      return error;
    // A change beyond the range says nothing of those within.
    if (!predicted.isMix && predicted.harm < edge && !(predicted.change > range.change)) {
      edge = predicted.harm;
      ratio = harms[option] / edge;
    }
  }
  for (unsigned option : kind)
    if (!isMeasured[option] && std::isfinite(ratio) && std::isfinite(edge))
      harms[option] *= 1 + (ratio - 1) * options[option].harm / edge;
  return llvm::Error::success();
}

std::optional<unsigned> Corrector::findLeastAgreeing(llvm::ArrayRef<unsigned> open) const {
  std::optional<unsigned> found;
  double most = std::log(kAgreement);
  for (unsigned option : open)
    if (double distance = getDistance(harms[option], curve.getHarm(options[option].change)); distance > most) {
      most = distance;
      found = option;
    }
  return found;
}

llvm::Error Corrector::correctBeyond(llvm::ArrayRef<unsigned> kind) {
  std::vector<unsigned> open;
  for (unsigned option : kind) {
    if (range.contains(options[option]))
      curve.add(options[option].change, harms[option]);
    else if (!isMeasured[option] && std::isfinite(options[option].harm))
      open.push_back(option);
  }
  auto getLargest = [&]() -> std::optional<unsigned> {
    if (open.empty())
      return std::nullopt;
    return *llvm::max_element(open, [&](unsigned a, unsigned b) { return options[a].change < options[b].change; });
  };
  for (std::optional<unsigned> next = getLargest(); next; next = findLeastAgreeing(open)) {
    do {
      if (llvm::Error error = take(*next))
        return error;
      llvm::erase(open, *next);
      // What breaks the model says nothing of smaller changes.
    } while (!std::isfinite(harms[*next]) && (next = getLargest()));
  }
  for (unsigned option : open)
    harms[option] = curve.getHarm(options[option].change);
  return llvm::Error::success();
}

llvm::Error Corrector::correct(bool isMix) {
  std::vector<unsigned> kind;
  for (unsigned option = 0; option < options.size(); ++option)
    if (options[option].isMix == isMix)
      kind.push_back(option);
  if (llvm::Error error = correctLarge(kind))
    return error;
  return correctBeyond(kind);
}

llvm::Expected<std::vector<double>> correctHarms(llvm::ArrayRef<PredictedHarm> options, const FirstOrderRange &range,
                                                 MeasureHarm measure) {
  Corrector corrector(options, range, measure);
  for (bool isMix : {false, true})
    if (llvm::Error error = corrector.correct(isMix))
      return std::move(error);
  return std::move(corrector.harms);
}

} // namespace jpq
