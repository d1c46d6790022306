//===- Adam.cpp - Gradient descent with steps of their own ----------------===//

#include "jpq/Numerics/Adam.h"
#include "llvm/ADT/STLExtras.h"
#include <cmath>
#include <numbers>

using namespace jpq;

void Adam::step(llvm::MutableArrayRef<float> parameters, llvm::ArrayRef<float> gradients, double rate) {
  constexpr double kFirst = 0.9, kSecond = 0.95, kEpsilon = 1e-12;
  ++steps;
  const double firstPower = std::pow(kFirst, steps), secondPower = std::pow(kSecond, steps);
  for (auto [parameter, gradient, mean, power] : llvm::zip_equal(parameters, gradients, first, second)) {
    mean = kFirst * mean + (1 - kFirst) * gradient;
    power = kSecond * power + (1 - kSecond) * gradient * gradient;
    parameter -= rate * (mean / (1 - firstPower)) / (std::sqrt(power / (1 - secondPower)) + kEpsilon);
  }
}

double jpq::getScheduledRate(double rate, unsigned step, unsigned steps) {
  constexpr double kLeast = 0.05;
  const unsigned rising = std::min(10u, steps / 4);
  if (step < rising)
    return rate * (step + 1) / rising;
  double share = double(step - rising) / std::max(1u, steps - rising);
  return rate * (kLeast + (1 - kLeast) * (1 + std::cos(std::numbers::pi * share)) / 2);
}
