//===- LlamaToMLIR.h - A Llama-family model as a module -*- C++ -*-===//
#pragma once

#include "jpq/Target/LlamaModel.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

namespace jpq {

/// Builds `func.func @forward(%tokens: tensor<?x?xi32>) -> tensor<?x?xVxf32>` (batch and length dynamic, causal) in
/// upstream dialects, jpq.linear and jpq.embedding, with one jpq.weight per source tensor, named after it. The weights'
/// bytes are inline blobs that share the model's memory.
mlir::OwningOpRef<mlir::ModuleOp> importLlama(mlir::MLIRContext *context, const LlamaModel &model);

} // namespace jpq
