//===- HarmModels.h - Ways to find what options do to the output -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/HarmMeter.h"
#include "jpq/Dialect/JPQ/Transforms/Harm/CalibrationData.h"
#include "jpq/Dialect/JPQ/Transforms/Harm/OptionChanges.h"
#include "jpq/Support/Progress.h"

namespace jpq {

/// Gives every target of `function` a plan whose harms are measured on the first `measured` of the windows: each option
/// alone, the model run on from the changed stage. Failures are diagnostics.
mlir::LogicalResult annotateMeasured(mlir::func::FuncOp function, const OptionMenu &menu,
                                     const CalibrationSettings &settings, int64_t measured, InputStatistics &inputs);

/// Measures the options of one target that `indices` lists, each alone. Failures are diagnostics.
mlir::FailureOr<llvm::SmallVector<double>> measureOptions(const PlanTarget &target, const OptionChanges &changes,
                                                          llvm::ArrayRef<unsigned> indices, const ModelRunner &runner,
                                                          HarmMeter &meter, Progress &progress);

/// What annotateFisher() takes.
struct FisherSettings {
  CalibrationSettings data;
  uint64_t seed = 0;
  /// A file for the sums, to go on with after a stop or to merge; may be empty.
  std::string scores;
  /// So many codecs of each weight are scored; the others' harms follow from theirs (RateCurves). 0: all options.
  unsigned scoredCodecs;
  /// Tokens that score options, about, of all windows that rank no channels; 0: all.
  int64_t scoredTokens;
  /// Options of which more harm than this is predicted are measured: second order does not reach so far. 0: never.
  double measureAbove;
  /// So are options whose change is more than this, beside what it changes; some of them, if others agree. 0: never.
  double measureChangesAbove;
  /// Tokens on which they are measured, of all that are scored. A measured divergence needs no sampled labels, so few
  /// do.
  int64_t measuredTokens;
};

/// Gives every target of `function` a plan whose harms are predicted: half the mean square, over tokens, of the
/// first-order change of the loss (docs/error-model.md). Windows that ranked channels do not score them. The module
/// gets the growth curve of whole plans. Failures are diagnostics.
mlir::LogicalResult annotateFisher(mlir::func::FuncOp function, const OptionMenu &menu, const FisherSettings &settings,
                                   InputStatistics &inputs);

/// Gives every group of which numbers pick channels (a router's experts) a plan whose harms are measured, on windows of
/// the data behind those that statistics are made of: each number of channels that may stay, alone. Those go first
/// without which alone there is least harm, on the windows of the statistics. Failures are diagnostics.
mlir::LogicalResult annotatePicked(mlir::func::FuncOp function, const OptionMenu &menu,
                                   const CalibrationSettings &settings, InputStatistics &inputs);

/// Gives every target of `function` a plan whose harms are predicted without data: the mean square error that an option
/// makes at the output, by variances alone, halved (docs/static-error-model.md). Sizes that are not known are taken to
/// be `extent`. Ops that no prediction gets through are named in remarks. Failures are diagnostics.
mlir::LogicalResult annotateStatic(mlir::func::FuncOp function, const OptionMenu &menu, int64_t extent);

} // namespace jpq
