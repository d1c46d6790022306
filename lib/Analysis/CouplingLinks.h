//===- CouplingLinks.h - What the coupling analysis knows of a function -*- C++ -*-===//
#pragma once

#include "DimensionClasses.h"
#include "jpq/Analysis/Coupling.h"
#include "jpq/Interfaces/ChannelPickingOpInterface.h"

namespace jpq {

/// The classes of every dimension of every value of a function.
class CouplingAnalysis::ValueDimensions {
public:
  DimensionClasses classes;

  bool contains(mlir::Value value) const { return dims.contains(value); }
  llvm::ArrayRef<unsigned> get(mlir::Value value);
  /// Blocks all dimensions of a value, and the channels whose numbers its elements are.
  void block(mlir::Value value, BlockCause cause);
  /// The class whose channels the elements of a value number; none if they do not, as far as is known.
  std::optional<unsigned> getNumbered(mlir::Value value) const;
  void setNumbered(mlir::Value value, unsigned id) { numbered[value] = id; }

private:
  llvm::DenseMap<mlir::Value, llvm::SmallVector<unsigned, 4>> dims;
  llvm::DenseMap<mlir::Value, unsigned> numbered;
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
  ChannelPicking picking = {};

  /// Calls `visit` with every value that has `factor`, and the dimension.
  void forEachDimension(unsigned factor, llvm::function_ref<void(mlir::Value, unsigned)> visit) const;
  /// Calls `visit` with every value whose elements are numbers of channels of `factor`.
  void forEachNumber(unsigned factor, llvm::function_ref<void(mlir::Value)> visit) const;
  /// The operands that the op compares or adds up along `factor`, each with what changes nothing; none for an op that
  /// leaves no channel out in this way.
  std::optional<llvm::SmallVector<std::pair<mlir::OpOperand *, mlir::TypedAttr>>> getCompared(unsigned factor) const;
  /// As DimCouplingOpInterface has it.
  bool vanishes(unsigned factor, const llvm::SmallBitVector &zeros) const;
};

} // namespace jpq
