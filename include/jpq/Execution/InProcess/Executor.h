//===- Executor.h - Running models in this process -*- C++ -*-===//
#pragma once

#include "mlir/IR/DialectRegistry.h"

namespace jpq {

/// Lets passes run models (createModelRunner()) in every context of `registry`. Functions are compiled stage by stage,
/// equal stages once, and for a context only once. Weights are read where they are mapped; stored forms other than f32
/// are unpacked on first use.
void registerExecutor(mlir::DialectRegistry &registry);

} // namespace jpq
