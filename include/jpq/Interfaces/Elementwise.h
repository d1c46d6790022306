//===- Elementwise.h - Elementwise ops that others create -*- C++ -*-===//
#pragma once

#include "mlir/IR/Builders.h"

namespace jpq {

/// A `linalg.generic` whose elements, of type `element`, are `compute` of those of `inputs`, tensors of one shape.
mlir::Value
createElementwise(mlir::OpBuilder &builder, mlir::Location location, mlir::ValueRange inputs, mlir::Type element,
                  llvm::function_ref<mlir::Value(mlir::OpBuilder &, mlir::Location, mlir::ValueRange)> compute);

/// A tensor extended or rounded to float elements of another width; the tensor itself if it has them already.
mlir::Value convertElements(mlir::OpBuilder &builder, mlir::Location location, mlir::Value tensor, mlir::Type element);

} // namespace jpq
