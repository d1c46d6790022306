//===- IndependentErrors.cpp - Errors that know nothing of each other -----===//

#include "jpq/Analysis/IndependentErrors.h"
#include "llvm/ADT/STLExtras.h"
#include <array>
#include <numbers>

using namespace jpq;

/// Points of the lattice (a prime). Each input is at `index * kGenerator + kShift` of the input before it: a Korobov
/// lattice, shifted so that extremes do not meet. Chosen by search: of the first five inputs, any two have a
/// correlation of less than 0.005, and so have half their squares.
static constexpr unsigned kPoints = 1021, kGenerator = 820, kShift = 766;

/// z with P(Z <= z) = probability, for a standard normal Z.
static double getNormalQuantile(double probability) {
  double low = -40, high = 40;
  for (int step = 0; step < 64; ++step) {
    double middle = (low + high) / 2;
    (0.5 * std::erfc(-middle / std::numbers::sqrt2) < probability ? low : high) = middle;
  }
  return low;
}

/// Equally likely points of the standard normal distribution, scaled to a variance of 1.
static const std::array<double, kPoints> &getNormalPoints() {
  static const std::array<double, kPoints> points = [] {
    std::array<double, kPoints> table;
    double squares = 0;
    for (auto [i, point] : llvm::enumerate(table)) {
      point = getNormalQuantile((i + 0.5) / kPoints);
      squares += point * point;
    }
    for (double &point : table)
      point /= std::sqrt(squares / kPoints);
    return table;
  }();
  return points;
}

/// What `input` is at place `index` (0 ... kPoints - 1) of its distribution.
static double getPoint(const ScalarInput &input, unsigned index) {
  if (input.range > 0)
    return std::floor((index + 0.5) / kPoints * double(input.range));
  // What divides is made of what it divides: both are small together. By itself it would be small now and then, and its
  // inverse huge. At its root mean square, the shares of a row do not exceed 1.
  if (input.isScale && input.signal.isPositive)
    return std::sqrt(input.signal.square);
  if (!input.signal.isFinite())
    return input.signal.mean;
  return input.signal.mean + std::sqrt(input.signal.getVariance()) * getNormalPoints()[index];
}

/// Takes back what one derivative cannot know about the others.
static void limit(ScalarResponse::Sensitivity &sensitivity, const ScalarInput &input, Signal value) {
  // What is divided by the sum of its row (or has its exponents shifted by their maximum) has the same errors as the
  // sum: that of the sum takes away what they add.
  if (input.isScale && input.isShared) {
    sensitivity = {0, 0};
    return;
  }
  // A derivative that is the same everywhere is that of a linear function, whose terms may cancel.
  bool isLinear = sensitivity.square <= (1 + 1e-9) * sensitivity.mean * sensitivity.mean;
  double bound = value.square / input.signal.square;
  if (isLinear || input.signal.square == 0 || sensitivity.square <= bound)
    return;
  sensitivity.mean *= std::sqrt(bound / sensitivity.square);
  sensitivity.square = bound;
}

ScalarResponse IndependentErrors::evaluate(ScalarFunction function, llvm::ArrayRef<ScalarInput> inputs) const {
  ScalarResponse response;
  response.sensitivities.resize(inputs.size(), {0, 0});
  llvm::SmallVector<double> point(inputs.size()), derivatives(inputs.size());
  response.value.isPositive = true;
  unsigned finite = 0;
  double infinite = 0;
  for (unsigned sample = 0; sample < kPoints; ++sample) {
    uint64_t index = sample;
    for (auto [number, input] : llvm::zip_equal(point, inputs)) {
      number = getPoint(input, index);
      index = (index * kGenerator + kShift) % kPoints;
    }
    double value = function(point, derivatives);
    if (!isFinite(value) || !llvm::all_of(derivatives, [](double d) { return std::isfinite(d); })) {
      infinite = value;
      continue;
    }
    ++finite;
    response.value.isPositive &= value >= 0;
    response.value.mean += value;
    response.value.square += value * value;
    for (auto [sensitivity, derivative] : llvm::zip_equal(response.sensitivities, derivatives)) {
      sensitivity.mean += derivative;
      sensitivity.square += derivative * derivative;
    }
  }
  if (finite == 0) {
    response.value = Signal::constant(infinite);
    return response;
  }
  response.value.mean /= finite;
  response.value.square /= finite;
  for (ScalarResponse::Sensitivity &sensitivity : response.sensitivities) {
    sensitivity.mean /= finite;
    sensitivity.square /= finite;
  }
  // An element that is most of its row's sum hardly changes when both have its error: with c the expected sum of
  // squares of a row's shares, 1 - c of the error is left.
  double left = 1;
  for (const ScalarInput &input : inputs)
    if (input.isScale && input.isShared && input.signal.isPositive && input.signal.square > 0)
      left *= 1 - input.signal.getVariance() / input.signal.square;
  for (auto [sensitivity, input] : llvm::zip_equal(response.sensitivities, inputs)) {
    limit(sensitivity, input, response.value);
    sensitivity.mean *= std::sqrt(left);
    sensitivity.square *= left;
  }
  return response;
}

ScalarResponse IndependentErrors::multiply(Signal a, Signal b) const {
  return {{a.mean * b.mean, a.square * b.square, a.isPositive && b.isPositive},
          {{b.mean, b.square}, {a.mean, a.square}}};
}

ErrorResponse IndependentErrors::sum(const ScalarResponse &term, int64_t count, llvm::ArrayRef<int64_t> repeats) const {
  ErrorResponse response;
  response.value.isPositive = term.value.isPositive;
  response.value.mean = count * term.value.mean;
  response.value.square = count * term.value.getVariance() + response.value.mean * response.value.mean;
  for (auto [sensitivity, repeat] : llvm::zip_equal(term.sensitivities, repeats))
    response.gains.push_back(count * (sensitivity.square + double(repeat - 1) * sensitivity.mean * sensitivity.mean));
  return response;
}

ErrorResponse IndependentErrors::selectExtreme(const ScalarResponse &term, int64_t count, bool greatest) const {
  // The greatest of n has the distribution function Φⁿ; means over its quantiles.
  constexpr unsigned kQuantiles = 63;
  double mean = 0, square = 0;
  for (unsigned i = 0; i < kQuantiles; ++i) {
    double z = getNormalQuantile(std::pow((i + 0.5) / kQuantiles, 1.0 / std::max<double>(1, count)));
    mean += z / kQuantiles;
    square += z * z / kQuantiles;
  }
  double variance = term.value.getVariance();
  ErrorResponse response = applyToElements(term);
  response.value.mean += (greatest ? 1 : -1) * std::sqrt(variance) * mean;
  response.value.square = variance * (square - mean * mean) + response.value.mean * response.value.mean;
  return response;
}
