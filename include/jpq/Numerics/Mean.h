//===- Mean.h - Means, and how far chance moves them ------------*- C++ -*-===//
#pragma once

#include "llvm/ADT/ArrayRef.h"

namespace jpq {

/// 0 of no numbers.
double getMean(llvm::ArrayRef<double> values);

/// The standard error of the mean: sqrt(sum (x - mean)^2 / (n - 1) / n); 0 of fewer than two numbers, which do not
/// tell.
double getStandardError(llvm::ArrayRef<double> values);

} // namespace jpq
