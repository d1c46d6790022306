//===- RankCorrelation.h - Whether two lists have the same order -*- C++ -*-===//
#pragma once

#include "llvm/ADT/ArrayRef.h"

namespace jpq {

/// Spearman's rank correlation of two lists of the same length: the correlation of their ranks, equal numbers sharing
/// the mean of theirs. NaN where one list has less than two different numbers.
double getRankCorrelation(llvm::ArrayRef<double> a, llvm::ArrayRef<double> b);

} // namespace jpq
