//===- DimCouplingOpInterface.h - Dimensions that must be cut together -*- C++ -*-===//
#pragma once

#include "mlir/IR/DialectRegistry.h"
#include "mlir/IR/OpDefinition.h"
#include "llvm/ADT/SmallBitVector.h"
#include <optional>

namespace jpq {

/// What cutting a channel of a factor means for an op.
enum class FactorKind {
  /// Every operand and result that has the factor loses the channel.
  Together,
  /// The op sums over the factor: a channel whose terms are zero adds nothing, so the operands lose it and no result
  /// has it. Sums only.
  Reduction,
  /// The factor must stay whole (a window, an index that the body reads, a mean's divisor, a dynamic size).
  Blocked,
};

/// One loop dimension of an op, or several of them end to end: its extent (ShapedType::kDynamic if unknown) and what
/// cutting it means.
struct Factor {
  int64_t size;
  FactorKind kind;
  /// Why the factor is Blocked; shown in remarks.
  llvm::StringRef reason = "";
  /// The factors that this one is the concatenation of, in order; none for a loop dimension.
  llvm::SmallVector<unsigned, 0> segments = {};
};

/// The factors that one dimension is made of, outermost first: a plain dimension has one; `[h·d]` has two. Empty for a
/// dimension that is broadcast (size 1).
using DimFactors = llvm::SmallVector<unsigned, 2>;

/// The factor map of an op. `operands[i]` and `results[i]` list, per dimension, the factors (empty list for values
/// without a shape, such as scalars). `captured` does so for tensors that the op's regions read from outside, by the
/// operand that reads; what a region reads and the map does not list must not be cut at all.
struct FactorMap {
  llvm::SmallVector<Factor> factors;
  llvm::SmallVector<llvm::SmallVector<DimFactors>> operands, results;
  llvm::SmallVector<std::pair<mlir::OpOperand *, llvm::SmallVector<DimFactors>>> captured;

  unsigned addFactor(int64_t size, FactorKind kind = FactorKind::Together, llvm::StringRef reason = "") {
    factors.push_back({size, kind, reason});
    return factors.size() - 1;
  }
  /// Makes a factor Blocked.
  void block(unsigned factor, llvm::StringRef reason) {
    factors[factor].kind = FactorKind::Blocked;
    factors[factor].reason = reason;
  }
  /// A factor that has `segments` (factors of static size) end to end.
  unsigned addConcatenation(llvm::ArrayRef<unsigned> segments);
  /// Whether one of `dims` has `factor`, by itself or in a concatenation.
  bool contains(llvm::ArrayRef<DimFactors> dims, unsigned factor) const;
  /// True if there is an operand that has `factor`, and all such operands are in `zeros`.
  bool isZeroInAll(unsigned factor, const llvm::SmallBitVector &zeros) const;
};

/// Attaches the interface to the upstream ops that jpq knows.
void registerElementwiseDimCouplingModels(mlir::DialectRegistry &registry);
void registerFuncDimCouplingModels(mlir::DialectRegistry &registry);
void registerLinalgDimCouplingModels(mlir::DialectRegistry &registry);
void registerTensorDimCouplingModels(mlir::DialectRegistry &registry);

} // namespace jpq

#include "jpq/Interfaces/DimCouplingOpInterface.h.inc"
