//===- ChannelPickingOpInterface.h - Channels that computed numbers pick -*- C++ -*-===//
//
// A router compares its experts and picks some by their numbers. Such channels do not vanish when their weights are
// zero: a logit of zero may still win. But they can be left out. Whatever runs over all of them (a maximum, a softmax's
// sum, a sort) then runs over those that stay, and numbers are numbers of those.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "jpq/Interfaces/DimCouplingOpInterface.h"
#include "mlir/IR/BuiltinAttributes.h"

namespace jpq {

/// A Blocked factor whose channels an op compares: it gives what it would give without a channel if the elements of
/// `operands` there are those of `neutral`, one per operand.
struct ComparedFactor {
  unsigned factor;
  llvm::SmallVector<unsigned, 1> operands;
  llvm::SmallVector<mlir::TypedAttr, 1> neutral;
  /// How many of the channels it picks: at least as many must stay.
  int64_t picked = 1;
};

/// What an op does with channels that are picked, by the numbers of its factors, operands and results. Blocked factors
/// in `compared`, `numbers` and `picks` need not stay whole where computed numbers pick their channels.
struct ChannelPicking {
  llvm::SmallVector<ComparedFactor, 1> compared;
  /// Results whose elements are the numbers of a factor's channels.
  llvm::SmallVector<std::pair<unsigned, unsigned>, 1> numbers;
  /// Operands whose elements, if they are numbers of channels, pick those of a factor: what is looked up by them, or
  /// where a loop's index is equal.
  llvm::SmallVector<std::pair<unsigned, unsigned>, 1> picks;
  /// Pairs of operands whose elements the op only asks whether they are equal (which expert a row of a mask is for).
  llvm::SmallVector<std::pair<unsigned, unsigned>, 1> matches;
  /// Operands of which elements become those of a result as they are.
  llvm::SmallVector<std::pair<unsigned, unsigned>, 1> passes;
  /// Operands whose elements the op does not look at.
  llvm::SmallVector<unsigned, 1> unread;
  /// Factors of results that have one place for each channel of another factor, the first picked first; nobody reads
  /// places behind those that are picked.
  llvm::SmallVector<std::pair<unsigned, unsigned>, 1> places;

  /// Whether a Blocked factor need not stay whole.
  bool opens(unsigned factor) const;
  /// Whether the op is known to do nothing with the numbers in an operand but what is said here.
  bool understands(unsigned operand) const;
};

/// Attaches the interface to the upstream ops that jpq knows.
void registerLinalgChannelPickingModels(mlir::DialectRegistry &registry);
void registerTensorChannelPickingModels(mlir::DialectRegistry &registry);

} // namespace jpq

#include "jpq/Interfaces/ChannelPickingOpInterface.h.inc"
