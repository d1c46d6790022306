//===- Adam.h - Gradient descent with steps of their own --------*- C++ -*-===//
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include <vector>

namespace jpq {

/// Adam (Kingma and Ba, arXiv 1412.6980, algorithm 1), with betas of 0.9 and 0.95: short runs forget early steps soon.
struct Adam {
  explicit Adam(size_t count) : first(count), second(count) {}
  /// Moves `parameters` against `gradients`, by about `rate` each.
  void step(llvm::MutableArrayRef<float> parameters, llvm::ArrayRef<float> gradients, double rate);

  /// All that is needed to go on later: means of gradients and of their squares, and how many steps were made.
  std::vector<double> first, second;
  unsigned steps = 0;
};

/// The rate of step `step` of `steps`: it rises to `rate` over the first quarter, ten steps at most, and falls to a
/// twentieth of it, as half a cosine does.
double getScheduledRate(double rate, unsigned step, unsigned steps);

} // namespace jpq
