//===- ScalarRule.h - Values and derivatives of scalar ops -*- C++ -*-===//
#pragma once

#include "mlir/IR/Operation.h"

namespace jpq {

/// How to compute a scalar op in double precision. Integers and truth values are numbers, too.
struct ScalarRule {
  /// The result, given the operands.
  double (*value)(mlir::Operation *op, const double *operands);
  /// Writes the partial derivative by each operand, given operands and result. Null: all are zero.
  void (*derive)(const double *operands, double result, double *partials) = nullptr;
};

/// The rule of `op`; none for an op that is not known.
std::optional<ScalarRule> getScalarRule(mlir::Operation *op);

} // namespace jpq
