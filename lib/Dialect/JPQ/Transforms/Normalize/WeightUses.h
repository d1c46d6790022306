//===- WeightUses.h - Upstream ops that multiply with weights or look them up -*- C++ -*-===//
#pragma once

#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace jpq {

/// A tensor that holds the values of a weight in another order, shape (dimensions of size 1) or float type.
struct WeightView {
  GetWeightOp get;
  /// For each dimension of the tensor that of the weight; -1 for one that the weight does not have: of size 1, or along
  /// which it is repeated.
  llvm::SmallVector<int64_t, 4> dims;
};

/// Follows `value` through transposes, broadcasts, extensions of floats, reshapes by dimensions of size 1 and
/// jpq.unpack.
std::optional<WeightView> traceWeight(mlir::Value value);

/// A sum over one dimension of activations times a weight.
struct WeightProduct {
  mlir::linalg::LinalgOp op;
  mlir::OpOperand *input;
  GetWeightOp get;
  /// Loops: the leading dimensions of a jpq.linear (in the result's order), its out and its in dimension.
  llvm::SmallVector<unsigned, 4> rows;
  unsigned out, in;
  /// The loop of each dimension of the input and of the result.
  llvm::SmallVector<unsigned, 4> inputLoops, resultLoops;
  /// Whether the weight has its in dimension before its out dimension.
  bool isTransposed;
};

/// Why an op is no WeightProduct or WeightLookup; empty if it has nothing to do with a weight that is a matrix.
using Reason = std::string;

/// Whether the op sums, and its body adds the product of its two inputs, extended at most, to what it has.
bool isMultiplyAdd(mlir::linalg::LinalgOp op);

/// Fills `product`, or says why `op` cannot be raised: `get` of it is the weight that is meant then.
bool matchProduct(mlir::linalg::LinalgOp op, WeightProduct &product, Reason &reason);

/// An op that looks up rows of a weight.
struct WeightLookup {
  mlir::linalg::GenericOp op;
  GetWeightOp get;
  mlir::Value ids;
};

/// Fills `lookup`, or says why `op` cannot be raised: `get` of it is the weight that is meant then.
bool matchLookup(mlir::linalg::GenericOp op, WeightLookup &lookup, Reason &reason);

} // namespace jpq
