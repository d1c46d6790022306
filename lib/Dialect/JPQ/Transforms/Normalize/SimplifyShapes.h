//===- SimplifyShapes.h - Reshapes and broadcasts that are what they look like -*- C++ -*-===//
#pragma once

#include "mlir/Interfaces/FunctionInterfaces.h"

namespace jpq {

/// Writes what is computed for dynamic sizes, or from places, as what it can only be. Reshapes to computed sizes become
/// tensor.expand_shape and tensor.collapse_shape where equal sizes show how; reads of tensors at the loops' own indices
/// become operands with indexing maps; vectors of numbers that depend on nothing but their places become constants.
/// What cannot be shown to be the same stays.
mlir::LogicalResult simplifyShapes(mlir::FunctionOpInterface function);

} // namespace jpq
