//===- LlamaToMLIR.h - A Llama-family model as a module -*- C++ -*-===//
#pragma once

#include "jpq/Target/LlamaModel.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

namespace jpq {

/// Builds `func.func @forward(%tokens: tensor<?x?xi32>) -> tensor<?x?xVxf32>` (batch and length dynamic, causal) in
/// upstream dialects, jpq.linear and jpq.embedding, with one jpq.weight per source tensor, named after it. The weights'
/// bytes are inline blobs that share the model's memory. Beside it lies `@step(%tokens: tensor<?x?xi32>, %position:
/// tensor<i64>, caches...) -> (tensor<?x1xVxf32>, caches...)` on the same weights: tokens from `position` on, behind
/// those whose keys and values (two states of `[batch, capacity, key/value heads, head size]` per layer) are in the
/// caches; the logits are those of the last token. position + tokens must be at most the capacity.
mlir::OwningOpRef<mlir::ModuleOp> importLlama(mlir::MLIRContext *context, const LlamaModel &model);

} // namespace jpq
