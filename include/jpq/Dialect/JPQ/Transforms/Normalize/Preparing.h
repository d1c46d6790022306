//===- Preparing.h - From modules of any origin to weights and linears -*- C++ -*-===//
#pragma once

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/PassManager.h"

namespace jpq {

/// Adds the passes that every module goes through before it is compressed or run: calls are inlined, constants become
/// weights, products with them and lookups in them become ops of jpq. They leave modules alone that are like that.
void addPreparation(mlir::OpPassManager &manager);

/// Runs these passes, without their remarks.
mlir::LogicalResult prepareModule(mlir::ModuleOp module);

} // namespace jpq
