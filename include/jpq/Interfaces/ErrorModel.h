//===- ErrorModel.h - How errors grow through sums, products and functions -*- C++ -*-===//
//
// Ops say what they compute (ErrorTransferOpInterface), and an analysis says in which order (ErrorPropagation). This is
// the third part: what is assumed about numbers that nobody has seen. Another assumption is another class.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallVector.h"
#include <cmath>
#include <cstdint>

namespace jpq {

/// Numbers as large as this stand for infinity: masks are made of them (-inf, or the least number of a format).
inline constexpr double kInfinite = 1e9;
inline bool isFinite(double value) { return std::fabs(value) < kInfinite; }

/// What is known of the elements of a value: the mean, and the mean of the squares. Infinite elements (those that a
/// mask takes out) are left out of both, unless there are no others.
struct Signal {
  double mean = 0, square = 0;
  /// No element is negative.
  bool isPositive = false;

  bool isFinite() const { return jpq::isFinite(mean) && square < kInfinite * kInfinite; }
  double getVariance() const { return square > mean * mean ? square - mean * mean : 0; }
  /// All elements are `value`.
  static Signal constant(double value) { return {value, value * value, value >= 0}; }
};

/// What a function of scalars reads.
struct ScalarInput {
  Signal signal;
  /// If positive, the input is no element but a loop's index: 0, 1, ..., range - 1, each as often.
  int64_t range = 0;
  /// The function reads the input to divide by it (or its root), to take its logarithm, or (if it is shared) to
  /// subtract it from an exponent.
  bool isScale = false;
  /// One element of the input meets many elements of another.
  bool isShared = false;
};

/// Computes a function at `point` (one number per input) and its partial derivatives there.
using ScalarFunction =
    llvm::function_ref<double(llvm::ArrayRef<double> point, llvm::MutableArrayRef<double> derivatives)>;

/// How a function of scalars answers to its inputs.
struct ScalarResponse {
  /// The mean, and the mean square, of a partial derivative.
  struct Sensitivity {
    double mean, square;
  };
  Signal value;
  llvm::SmallVector<Sensitivity, 4> sensitivities;
};

/// How a value answers: what it is, and for each input the mean square error of the value per mean square error of the
/// input.
struct ErrorResponse {
  Signal value;
  llvm::SmallVector<double, 4> gains;
};

/// How errors grow. Errors are small: to first order a mean square error is a sum of what single inputs contribute.
class ErrorModel {
public:
  virtual ~ErrorModel();

  /// The answer of `function`.
  virtual ScalarResponse evaluate(ScalarFunction function, llvm::ArrayRef<ScalarInput> inputs) const = 0;
  /// The answer of a * b.
  virtual ScalarResponse multiply(Signal a, Signal b) const = 0;
  /// Adds up `count` terms. `repeats[i]` says in how many of them one element of input i appears.
  virtual ErrorResponse sum(const ScalarResponse &term, int64_t count, llvm::ArrayRef<int64_t> repeats) const = 0;
  /// Takes the greatest (or the least) of `count` terms.
  virtual ErrorResponse selectExtreme(const ScalarResponse &term, int64_t count, bool greatest) const = 0;
  /// The size that a dimension of `size` (maybe ShapedType::kDynamic) is taken to have.
  virtual int64_t getExtent(int64_t size) const = 0;
};

/// The answer of a function that is applied to each element.
ErrorResponse applyToElements(const ScalarResponse &response);

/// The signal of a value that consists of parts with these signals and shares of all elements (which add up to 1).
Signal mixSignals(llvm::ArrayRef<Signal> parts, llvm::ArrayRef<double> shares);

} // namespace jpq
