//===- Reports.h - What the JSON reports of passes share -*- C++ -*-===//
#pragma once

#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/JSON.h"

namespace jpq {

/// The text of an attribute.
std::string print(mlir::Attribute attribute);

/// Writes `json` to `path`, whole or not at all. A failure is a diagnostic at the module.
mlir::LogicalResult writeReport(mlir::ModuleOp module, llvm::StringRef path, llvm::json::Value json);

} // namespace jpq
