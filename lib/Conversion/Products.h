//===- Products.h - What lowerings of contractions share -*- C++ -*-===//
#pragma once

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace jpq {

/// Rows of a product from which on BLAS, which packs the other side, is as good as a loop.
constexpr int64_t kFewRows = 4;

/// The product of the sizes of `loops` of `op`; above kFewRows, or if a size is unknown, kFewRows + 1.
int64_t countRows(mlir::linalg::LinalgOp op, llvm::ArrayRef<unsigned> loops);

/// True for contractions, of f32 or of what is extended to it, with a row, a column and a summed loop of which the last
/// two are large enough (or of unknown size) that a matrix product beats a loop. A product with a table of 2 x 2
/// rotations is not.
bool isLargeProduct(mlir::linalg::LinalgOp op);

/// The longest of `loops` of `op`, the innermost of equals; unknown sizes count as longest.
unsigned getLongestLoop(mlir::linalg::LinalgOp op, llvm::ArrayRef<unsigned> loops);

/// The zero fill of the op's result (on buffers) just before it, if nothing in between could see the result.
mlir::linalg::FillOp findZeroFill(mlir::linalg::GenericOp op);

} // namespace jpq
