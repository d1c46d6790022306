//===- HarmReport.h - All options with what they cost and do -*- C++ -*-===//
#pragma once

#include "mlir/IR/BuiltinOps.h"

namespace jpq {

/// One remark per weight or group that has a plan ("options" of the category "jpq-annotate-error"): the range of sizes
/// and harms on offer. A failure is a diagnostic.
mlir::LogicalResult remarkOnPlans(mlir::ModuleOp module);

/// Writes the options of all plans in `module` as JSON to `path`, whole or not at all. Each has its unit (a weight's
/// symbol; for a group the symbol of its first weight, as in jpq-select's report, with the group's beside it), its
/// text, its predicted harm, and bytes: those of the weight in this form and at full size, or of all the group's
/// weights in the forms that they have now, with this many channels. A failure is a diagnostic.
mlir::LogicalResult writeHarmReport(mlir::ModuleOp module, llvm::StringRef path);

} // namespace jpq
