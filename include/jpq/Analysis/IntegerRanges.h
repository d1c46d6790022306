//===- IntegerRanges.h - What the integers of a function can be -*- C++ -*-===//
#pragma once

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/InferIntRangeInterface.h"
#include <optional>

namespace jpq {

/// Ranges of the integers that a function computes, scalars and elements of tensors, from constants, positions and
/// arithmetic on them. Nothing is known of its arguments. The function must not change meanwhile.
class IntegerRanges {
public:
  /// The range of an integer, or of all elements of a tensor of integers; everything that the type holds where nothing
  /// is known. None for other types.
  std::optional<mlir::ConstantIntRanges> get(mlir::Value value);

  /// Whether `condition` (an i1) always holds.
  bool alwaysHolds(mlir::Value condition);

  /// Whether each of `indices` is known to lie inside of the dimension of `tensor` that it stands for.
  bool areInside(mlir::ValueRange indices, mlir::Value tensor);
  /// Whether all numbers of `ids` are known to lie in [0, size).
  bool areInside(mlir::Value ids, int64_t size);

private:
  std::optional<mlir::ConstantIntRanges> compute(mlir::Value value);
  /// The range of what an op of `linalg` reads or gives.
  std::optional<mlir::ConstantIntRanges> computeBodyArgument(mlir::BlockArgument argument);

  llvm::DenseMap<mlir::Value, std::optional<mlir::ConstantIntRanges>> known;
};

/// Where the size of a dimension comes from: a number, the size of a dimension of a tensor, or a scalar. Equal
/// origins are equal sizes.
struct SizeOrigin {
  /// The tensor or the scalar; null for a number.
  mlir::Value value;
  /// The number, or the tensor's dimension.
  int64_t number = 0;

  bool operator==(const SizeOrigin &) const = default;
};

/// The origin of the size of dimension `dim` of `tensor`.
SizeOrigin getSizeOrigin(mlir::Value tensor, int64_t dim);

} // namespace jpq
