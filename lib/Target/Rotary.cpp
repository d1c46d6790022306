//===- Rotary.cpp - Frequencies of rotary embeddings ----------------------===//

#include "Rotary.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>
#include <cmath>
#include <numbers>

using namespace llvm;

namespace jpq::readers {

std::vector<float> getRotaryFrequencies(int64_t headSize, double base) {
  std::vector<float> frequencies(headSize / 2);
  for (auto [i, frequency] : enumerate(frequencies))
    frequency = std::pow(base, -2.0 * double(i) / double(headSize));
  return frequencies;
}

void scaleLinearly(double factor, std::vector<float> &frequencies) {
  for (float &frequency : frequencies)
    frequency = float(frequency / factor);
}

void Llama3Scaling::apply(std::vector<float> &frequencies) const {
  for (float &frequency : frequencies) {
    double waves = context * frequency / (2 * std::numbers::pi);
    double unscaled = std::clamp((waves - low) / (high - low), 0.0, 1.0);
    frequency = float(frequency * (unscaled + (1 - unscaled) / factor));
  }
}

void YarnScaling::apply(double base, std::vector<float> &frequencies) const {
  double size = 2.0 * double(frequencies.size());
  // The pair whose wave turns so often within the context.
  auto findPair = [&](double turns) {
    return size * std::log(context / (turns * 2 * std::numbers::pi)) / (2 * std::log(base));
  };
  double begin = findPair(fast), end = findPair(slow);
  if (truncate) {
    begin = std::floor(begin);
    end = std::ceil(end);
  }
  begin = std::max(begin, 0.0);
  end = std::min(end, size - 1);
  double width = begin == end ? 0.001 : end - begin;
  for (auto [i, frequency] : enumerate(frequencies)) {
    double scaled = std::clamp((double(i) - begin) / width, 0.0, 1.0);
    frequency = float(frequency * (1 - scaled + scaled / factor));
  }
}

double YarnScaling::getMagnitude(double factor, double weight) {
  return factor <= 1 ? 1.0 : 0.1 * weight * std::log(factor) + 1.0;
}

} // namespace jpq::readers
