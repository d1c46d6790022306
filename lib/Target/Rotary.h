//===- Rotary.h - Frequencies of rotary embeddings --------------*- C++ -*-===//
//
// Private to lib/Target. Scalings change the inverse frequencies of a head's channel pairs.
//
//===----------------------------------------------------------------------===//
#pragma once

#include <cstdint>
#include <vector>

namespace jpq::readers {

/// base^(-2i/headSize) for each pair i of a head's channels.
std::vector<float> getRotaryFrequencies(int64_t headSize, double base);

/// Positions are divided by `factor`.
void scaleLinearly(double factor, std::vector<float> &frequencies);

/// Llama 3.1's scaling: long waves are stretched by `factor`, short ones stay, and those between change over smoothly.
/// Waves are long if at most `low` of them fit the context, and short if `high` or more do.
struct Llama3Scaling {
  double factor = 1, low = 1, high = 4, context = 0;

  void apply(std::vector<float> &frequencies) const;
};

/// YaRN (arXiv 2309.00071): like Llama 3.1's, but changing over linearly in the number of the pair.
struct YarnScaling {
  double factor = 1, context = 0, fast = 32, slow = 1;
  /// The change begins and ends at whole pairs.
  bool truncate = true;

  void apply(double base, std::vector<float> &frequencies) const;

  /// What the paper multiplies cosines and sines by; `weight` is `mscale`.
  static double getMagnitude(double factor, double weight = 1);
};

} // namespace jpq::readers
