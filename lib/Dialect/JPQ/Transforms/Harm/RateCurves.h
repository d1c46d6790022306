//===- RateCurves.h - Harms of codecs that follow from those of others -*- C++ -*-===//
#pragma once

#include "CodecErrors.h"
#include "jpq/Dialect/JPQ/Transforms/Harm/PlanTargets.h"

namespace jpq {

/// Which options are scored, and what follows from them for the others of a weight: the harm of a weight is nearly a
/// power of the error that its codec makes of normally distributed numbers.
class RateCurves {
public:
  /// `scored` codecs of each weight are scored; 0: all options. `errors` outlive this.
  RateCurves(unsigned scored, CodecErrors &errors) : scored(scored), normalErrors(errors) {}

  /// The options of `target` that are scored, ascending. Of a group all are, of a weight codecs that divide the
  /// narrower two thirds of the menu evenly: what wider ones do is too little to matter. Of codecs of rotated rows as
  /// many are.
  llvm::SmallVector<unsigned> getScored(const PlanTarget &target) const;
  /// Sets the harms and relative changes of options that are not scored by those of the ones that are. Not a number
  /// where no scored one has a harm. A mix of codecs errs as they do on the mean, each column counted by what an error
  /// costs there (PlanTarget::columnCosts).
  void complete(const PlanTarget &target, llvm::MutableArrayRef<double> harms,
                llvm::MutableArrayRef<double> relativeChanges);

private:
  llvm::SmallVector<unsigned> chooseScored(const PlanTarget &target, bool rotated) const;
  double getMixedError(const PlanTarget &target, SegmentsAttr mix, llvm::ArrayRef<double> sortedCosts);

  unsigned scored;
  CodecErrors &normalErrors;
};

} // namespace jpq
