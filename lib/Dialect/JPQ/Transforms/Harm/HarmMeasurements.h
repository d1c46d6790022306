//===- HarmMeasurements.h - Where first order does not reach -*- C++ -*-===//
#pragma once

#include "OptionScorer.h"
#include "jpq/Analysis/HarmMeter.h"
#include "jpq/Numerics/HarmCorrection.h"

namespace jpq {

/// The harm of each option of a target, and how large its change is beside what it changes.
struct TargetHarms {
  llvm::SmallVector<double> harms, changes;
};

/// By symbol.
using HarmsBySymbol = llvm::StringMap<TargetHarms>;

/// Measures options beyond the range of first order, each alone, and corrects others by what was seen (correctHarms()).
/// Failures are diagnostics.
mlir::LogicalResult measureBeyondRange(llvm::ArrayRef<llvm::SmallVector<PlanTarget>> targets,
                                       const FirstOrderRange &range, const OptionScorer &scorer,
                                       const ModelRunner &runner, HarmMeter &meter, HarmsBySymbol &harms);

/// Measures whole plans of one width each beside the sums of their options' harms: the module's growth curve. Failures
/// are diagnostics.
mlir::LogicalResult annotateGrowth(mlir::ModuleOp module, llvm::ArrayRef<llvm::SmallVector<PlanTarget>> targets,
                                   const OptionScorer &scorer, HarmMeter &meter, const HarmsBySymbol &harms);

} // namespace jpq
