//===- PlanHarm.h - What a chosen plan is predicted to do -*- C++ -*-===//
#pragma once

#include "jpq/Dialect/JPQ/Transforms/Coupling/CompressionUnits.h"

namespace jpq {

/// The sum of the harms of all chosen options (KL per token), and what the module's growth curve makes of it. A weight
/// of which no channel stays does no harm of its own.
struct PlanHarm {
  double sum = 0, predicted = 0;
};

/// Units without a choice count nothing. A malformed growth curve is a diagnostic at the module.
mlir::FailureOr<PlanHarm> predictHarm(mlir::ModuleOp module, llvm::ArrayRef<CompressionUnit> units);

/// Stretches the module's growth curve so that `measured` is what it predicts for the chosen plan. Failures as above.
mlir::LogicalResult calibrateGrowth(mlir::ModuleOp module, llvm::ArrayRef<CompressionUnit> units, double measured);

} // namespace jpq
