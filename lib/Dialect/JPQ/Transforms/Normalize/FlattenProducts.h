//===- FlattenProducts.h - Products of tensors become products of matrices -*- C++ -*-===//
#pragma once

#include "mlir/IR/BuiltinOps.h"

namespace jpq {

/// Makes what multiplies with weights of more than two dimensions multiply with matrices, which is how weights are
/// stored:
/// - a product that sums over several dimensions (a convolution over windows) becomes a product with a matrix
///   `[out, in x window]`: what each output sees is laid out as a row of inputs first;
/// - a weight of which each output (each channel of a depthwise convolution, each group) or each element of a batch
///   (the experts that ids pick) has a part of its own becomes a matrix whose columns are summed over, read by
///   jpq.unpack.
/// Weights keep their order. Other products stay as they are.
void flattenProducts(mlir::ModuleOp module);

} // namespace jpq
