//===- TokenWeights.h - How much the tokens of a window count -*- C++ -*-===//
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include <vector>

namespace jpq {

/// Weights of a window's tokens, by the squared norms of their gradients: clipped at their 99 % quantile, and scaled to
/// a mean of 1. All 1 where there are no gradients.
std::vector<double> getTokenWeights(llvm::ArrayRef<double> squaredNorms);

} // namespace jpq
