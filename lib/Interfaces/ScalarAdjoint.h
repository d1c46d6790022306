//===- ScalarAdjoint.h - Gradients through the scalar body of an op -*- C++ -*-===//
#pragma once

#include "mlir/IR/Builders.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"

namespace jpq {

/// Reverse-mode differentiation of a block of scalar arith and math ops. The block has been cloned; gradients refer to
/// the original's values, derivatives are built from the clone's.
class ScalarAdjoint {
public:
  /// Differentiates by `variable`, a value of the block. `clones` maps the block's values to those that derivatives are
  /// built from, at `builder`.
  ScalarAdjoint(mlir::OpBuilder &builder, const mlir::IRMapping &clones, mlir::Value variable);

  bool dependsOnVariable(mlir::Value value) const { return dependent.contains(value); }
  /// Adds to the gradient of `value`, if that depends on the variable.
  void add(mlir::Value value, mlir::Value gradient);
  /// Pulls gradients back through all ops of `body`, the last first. A failure is a diagnostic at the op that has no
  /// rule.
  mlir::LogicalResult pullBack(mlir::Block &body);
  /// The gradient of `value`; null for zero.
  mlir::Value get(mlir::Value value) const { return gradients.lookup(value); }

private:
  mlir::LogicalResult pullBack(mlir::Operation &op, mlir::Value gradient);

  mlir::OpBuilder &builder;
  const mlir::IRMapping &clones;
  /// What depends on the variable.
  llvm::DenseSet<mlir::Value> dependent;
  llvm::DenseMap<mlir::Value, mlir::Value> gradients;
};

} // namespace jpq
