//===- RateCurve.cpp - How much a codec errs ------------------------------===//

#include "jpq/Numerics/RateCurve.h"
#include <algorithm>
#include <cmath>
#include <numbers>

using namespace jpq;

/// Normal numbers by the method of Box and Muller; the standard library's differ from one implementation to another.
static std::vector<float> drawNormal(size_t count) {
  std::vector<float> sample;
  uint64_t state = 1;
  auto uniform = [&] {
    state = state * 6364136223846793005 + 1442695040888963407;
    return (double(state >> 11) + 0.5) * 0x1p-53;
  };
  while (sample.size() < count) {
    double radius = std::sqrt(-2 * std::log(uniform())), angle = 2 * std::numbers::pi * uniform();
    sample.push_back(float(radius * std::cos(angle)));
    sample.push_back(float(radius * std::sin(angle)));
  }
  return sample;
}

double jpq::getNormalError(const Codec &codec) {
  constexpr int64_t kNumbers = 64 * 512;
  static const std::vector<float> sample = drawNormal(kNumbers);
  // Whole blocks of rows, as most of those of weights are.
  const int64_t rows = std::clamp<int64_t>(codec.getBlockRows(), 64, kNumbers), columns = kNumbers / rows;
  std::vector<Component> components = codec.encode({sample.data(), rows, columns, columns}, {});
  std::vector<float> decoded(rows * columns);
  codec.decode(components, {decoded.data(), rows, columns, columns});
  double sum = 0;
  for (size_t i = 0; i < decoded.size(); ++i)
    sum += (double(sample[i]) - decoded[i]) * (double(sample[i]) - decoded[i]);
  return sum / double(decoded.size());
}
