//===- CouplingLinks.h - What the coupling analysis knows of a function -*- C++ -*-===//
#pragma once

#include "DimensionClasses.h"
#include "jpq/Analysis/Coupling.h"
#include "jpq/Interfaces/DimCouplingOpInterface.h"

namespace jpq {

/// The classes of every dimension of every value of a function.
class CouplingAnalysis::ValueDimensions {
public:
  DimensionClasses classes;

  bool contains(mlir::Value value) const { return dims.contains(value); }
  llvm::ArrayRef<unsigned> get(mlir::Value value);
  void block(mlir::Value value, BlockCause cause);

private:
  llvm::DenseMap<mlir::Value, llvm::SmallVector<unsigned, 4>> dims;
};

/// Values whose dimensions an op ties: those that it reads and those that it gives, with the class of each factor.
struct CouplingAnalysis::Link {
  mlir::Operation *op;
  /// `operands` has the factors of all sources, captured tensors behind the op's operands.
  FactorMap map;
  llvm::SmallVector<mlir::Value> sources, targets;
  /// The op passes values on as they are (a loop, a branch).
  bool isDataFlow = false;
  llvm::SmallVector<unsigned> classes = {};

  /// Calls `visit` with every value that has `factor`, and the dimension.
  void forEachDimension(unsigned factor, llvm::function_ref<void(mlir::Value, unsigned)> visit) const;
  /// As DimCouplingOpInterface has it.
  bool vanishes(unsigned factor, const llvm::SmallBitVector &zeros) const;
};

} // namespace jpq
