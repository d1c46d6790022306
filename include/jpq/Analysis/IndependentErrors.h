//===- IndependentErrors.h - Errors that know nothing of each other -*- C++ -*-===//
#pragma once

#include "jpq/Interfaces/ErrorModel.h"

namespace jpq {

/// The elements of all values are independent and normally distributed, errors are independent of them and of each
/// other, and have mean zero: variances add. Functions that are not linear do not magnify relative errors.
/// docs/static-error-model.md lists what follows from that, and what does not.
class IndependentErrors : public ErrorModel {
public:
  /// Dimensions of unknown size are taken to be `dynamicExtent`, at least 1.
  explicit IndependentErrors(int64_t dynamicExtent) : dynamicExtent(dynamicExtent) {}

  /// Means over points of a lattice; positive scales are at their root mean square; shared ones have no error, and take
  /// away their variance's share of the others'. Points at which the function is not finite count for nothing. A
  /// derivative d by an input a of a function f that is not linear in it has at most E[d²] = E[f²] / E[a²].
  ScalarResponse evaluate(ScalarFunction function, llvm::ArrayRef<ScalarInput> inputs) const override;
  ScalarResponse multiply(Signal a, Signal b) const override;
  /// With n terms, an input that is the same in s of them, and its derivative d: n E[d²] + n (s - 1) E[d]².
  ErrorResponse sum(const ScalarResponse &term, int64_t count, llvm::ArrayRef<int64_t> repeats) const override;
  /// The error is that of the term that is taken.
  ErrorResponse selectExtreme(const ScalarResponse &term, int64_t count, bool greatest) const override;
  int64_t getExtent(int64_t size) const override { return size < 0 ? dynamicExtent : size; }

private:
  int64_t dynamicExtent;
};

} // namespace jpq
