//===- PlanReport.h - What was chosen, for the next pass and for people -*- C++ -*-===//
#pragma once

#include "../Reports.h"
#include "PlanChooser.h"

namespace jpq {

/// Writes the bytes that the chosen plan takes into the module (`jpq.planned_bytes`), and, if `path` is not empty, the
/// report: the module's bytes and harms, and every unit's choice. Failures are diagnostics.
mlir::LogicalResult reportPlan(mlir::ModuleOp module, PlanChooser &chooser, const Selection &selection,
                               llvm::StringRef path);

} // namespace jpq
