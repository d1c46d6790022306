//===- Pipelines.h - Named lowering pipelines -*- C++ -*-===//
#pragma once

#include "mlir/Pass/PassManager.h"

namespace jpq {

/// From functions on tensors (jpq.linear and jpq.embedding on dense weights, linalg, tensor, arith, math) to LLVM, for
/// running in this process: matrix products call the runtime, everything else is compiled, parallel over OpenMP.
/// Functions with the attribute `llvm.emit_c_interface` get C wrappers (`_mlir_ciface_*`).
void buildHostPipeline(mlir::OpPassManager &manager);

/// Registers the pipelines under their names (`jpq-to-host`).
void registerPipelines();

} // namespace jpq
