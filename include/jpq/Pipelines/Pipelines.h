//===- Pipelines.h - Named lowering pipelines -*- C++ -*-===//
#pragma once

#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"

namespace jpq {

/// What code is generated for.
struct HostPipelineOptions : mlir::PassPipelineOptions<HostPipelineOptions> {
  Option<std::string> dot{*this, "dot", llvm::cl::init("portable"),
                          llvm::cl::desc("how packed weights are multiplied (see --jpq-panels-to-vector)")};
  Option<int64_t> streams{*this, "streams", llvm::cl::init(2),
                          llvm::cl::desc("panels of a packed weight that are walked side by side")};
};

/// From functions on tensors (jpq.linear and jpq.embedding on dense weights or on packed bytes, linalg, tensor, arith,
/// math) to LLVM, for running in this process: products with dense matrices call the runtime, everything else is
/// compiled, parallel over OpenMP. Functions with the attribute `llvm.emit_c_interface` get C wrappers
/// (`_mlir_ciface_*`).
void buildHostPipeline(mlir::OpPassManager &manager, const HostPipelineOptions &options = {});

/// Registers the pipelines under their names (`jpq-to-host`).
void registerPipelines();

} // namespace jpq
