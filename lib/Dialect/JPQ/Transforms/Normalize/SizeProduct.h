//===- SizeProduct.h - Sizes as products of what they are made of -*- C++ -*-===//
#pragma once

#include "mlir/IR/Value.h"
#include "llvm/ADT/SmallVector.h"

namespace jpq {

/// The size of a dimension: a number times sizes that only a run knows. Equal products are equal sizes.
class SizeProduct {
public:
  explicit SizeProduct(int64_t number = 1) : number(number) {}

  /// The size of dimension `dim` of a ranked tensor, traced to where it comes from.
  static SizeProduct ofDim(mlir::Value tensor, int64_t dim);
  /// The integer `value`, traced likewise.
  static SizeProduct ofScalar(mlir::Value value);

  bool isOne() const { return number == 1 && unknowns.empty(); }
  SizeProduct &operator*=(const SizeProduct &other);
  bool operator==(const SizeProduct &) const = default;

private:
  /// A dimension of a value, or -1 for a scalar.
  using Unknown = std::pair<void *, int64_t>;
  static SizeProduct ofUnknown(mlir::Value value, int64_t dim);

  int64_t number;
  /// Sorted.
  llvm::SmallVector<Unknown, 2> unknowns;
};

} // namespace jpq
