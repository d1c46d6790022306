//===- AdjointOpInterface.h - How gradients flow back through ops -*- C++ -*-===//
#pragma once

#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/IR/OpDefinition.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"

namespace jpq {

/// The gradients of a function's values while its adjoint is built.
class Gradients {
public:
  /// `wanted` holds the values whose gradients anybody needs: those on a way from a variable.
  explicit Gradients(llvm::DenseSet<mlir::Value> wanted) : wanted(std::move(wanted)) {}

  bool isWanted(mlir::Value value) const { return wanted.contains(value); }
  /// The gradient of `value` by those users that have been visited; null for zero.
  mlir::Value get(mlir::Value value) const { return sums.lookup(value); }
  /// Adds `gradient` to that of `value`, if it is wanted.
  void add(mlir::OpBuilder &builder, mlir::Value value, mlir::Value gradient);

private:
  llvm::DenseSet<mlir::Value> wanted;
  llvm::DenseMap<mlir::Value, mlir::Value> sums;
};

/// A tensor of zeros with the type and sizes of `like`, a value of tensor type.
mlir::Value createZerosLike(mlir::OpBuilder &builder, mlir::Location location, mlir::Value like);

/// Adds to `base` (a matrix, `rows x columns`) at row `ids[i...]` the values `rows[i..., :]`: the adjoint of looking
/// rows up. Returns the sum.
mlir::Value scatterRows(mlir::OpBuilder &builder, mlir::Location location, mlir::Value base, mlir::Value ids,
                        mlir::Value rows);

/// Attaches the interface to the upstream ops that jpq knows.
void registerLinalgAdjointModels(mlir::DialectRegistry &registry);
void registerTensorAdjointModels(mlir::DialectRegistry &registry);

} // namespace jpq

#include "jpq/Interfaces/AdjointOpInterface.h.inc"
