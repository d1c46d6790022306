//===- OptionChanges.h - What the options of a plan make of matrices -*- C++ -*-===//
#pragma once

#include "jpq/Dialect/JPQ/Transforms/Harm/PlanTargets.h"
#include "jpq/Dialect/JPQ/Transforms/Rewrite/WeightBuilder.h"

namespace jpq {

/// What the options of one target make of its matrices, each option alone.
class OptionChanges {
public:
  /// Loads the matrices. A group has its order. A failure is a diagnostic.
  static mlir::FailureOr<OptionChanges> create(const PlanTarget &target, MomentLookup moments);

  /// One builder per matrix.
  llvm::ArrayRef<WeightBuilder> getBuilders() const { return builders; }
  /// The choice that option `index` is.
  WeightChoice getChoice(unsigned index) const;
  /// What would be stored of each matrix under option `index`. Errors name the matrix.
  llvm::Expected<llvm::SmallVector<EncodedWeight, 1>> build(unsigned index) const;
  /// The values of each matrix that `built`, which build() gave for option `index`, stands for, with zeros for pruned
  /// columns. Rows that a group prunes stay as they are: what that does is what the pruned columns behind them do.
  llvm::SmallVector<std::vector<float>, 1> decode(unsigned index, llvm::ArrayRef<EncodedWeight> built) const;
  /// The same of what build() gives.
  llvm::Expected<llvm::SmallVector<std::vector<float>, 1>> apply(unsigned index) const;
  /// How large the change to what apply() gave is beside what it changes, at the output of the matrix where it is
  /// largest (getRelativeChange()).
  double getRelativeChange(llvm::ArrayRef<std::vector<float>> changed) const;

private:
  const PlanTarget *target = nullptr;
  llvm::SmallVector<WeightBuilder, 1> builders;
};

} // namespace jpq
