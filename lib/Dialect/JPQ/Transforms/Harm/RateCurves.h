//===- RateCurves.h - Harms of codecs that follow from those of others -*- C++ -*-===//
#pragma once

#include "jpq/Dialect/JPQ/Transforms/Harm/OptionChanges.h"

namespace jpq {

/// Which options are scored, and what follows from them for the others of a weight: the harm of a weight is nearly a
/// power of the error that its codec makes of normally distributed numbers (getNormalError()).
class RateCurves {
public:
  /// `scored` codecs of each weight are scored; 0: all options.
  explicit RateCurves(unsigned scored) : scored(scored) {}

  /// The options of `target` that are scored, ascending. Of a group all are, of a weight codecs that divide the
  /// narrower two thirds of the menu evenly: what wider ones do is too little to matter. Of codecs of rotated rows as
  /// many are.
  llvm::SmallVector<unsigned> getScored(const PlanTarget &target) const;
  /// Sets the harms and relative changes of options that are not scored by those of the ones that are. Not a number
  /// where no scored one has a harm. `changes` are those of the target; null if it has no mixes of codecs, whose errors
  /// may not be known (WeightBuilder::getSegmentCosts()).
  llvm::Error complete(const PlanTarget &target, const OptionChanges *changes, llvm::MutableArrayRef<double> harms,
                       llvm::MutableArrayRef<double> relativeChanges);

private:
  llvm::SmallVector<unsigned> chooseScored(const PlanTarget &target, bool rotated) const;
  double getCodecError(CodecAttr codec);

  unsigned scored;
  llvm::DenseMap<mlir::Attribute, double> normalErrors;
};

} // namespace jpq
