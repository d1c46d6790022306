//===- ScalarProgram.h - A function of scalars, taken from IR -*- C++ -*-===//
#pragma once

#include "ScalarRule.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/Support/Error.h"

namespace jpq {

/// A scalar that is computed from others by ops with rules. Runs without looking at the IR again.
class ScalarProgram {
public:
  /// What computes `result` inside `body`. Inputs are the block's arguments, what it captures, and results of ops that
  /// read a loop's index or a tensor's element. The error names the op that has no rule.
  static llvm::Expected<ScalarProgram> create(mlir::Value result, mlir::Block *body);
  /// One op alone: its inputs are its operands.
  static llvm::Expected<ScalarProgram> create(mlir::Operation *op);

  /// What the program reads, each once; constants are no inputs.
  llvm::ArrayRef<mlir::Value> getInputs() const { return inputs; }
  /// True if the result is an input, unchanged.
  bool isCopy() const { return steps.empty() && inputs.size() == 1; }

  /// True if all that happens to `input` is that it, or its root, divides, or that its logarithm is taken; constants
  /// may be added to it or multiply it before.
  bool isScale(mlir::Value input) const;
  /// True if all that happens to `input` is that it is subtracted from what exp takes.
  bool isExponentShift(mlir::Value input) const;

  /// The result at `point`, one number per input; writes the partial derivatives.
  double run(llvm::ArrayRef<double> point, llvm::MutableArrayRef<double> derivatives);

private:
  struct Step {
    mlir::Operation *op;
    ScalarRule rule;
    llvm::SmallVector<unsigned, 3> operands;
    unsigned result;
  };

  /// A program whose steps, and the place of whose result, come from `placeResult`.
  static llvm::Expected<ScalarProgram> build(llvm::function_ref<llvm::Expected<unsigned>(ScalarProgram &)> placeResult);
  /// The place of `value` among the values, which is computed before the next step. `body` null: everything is an
  /// input.
  llvm::Expected<unsigned> place(mlir::Value value, mlir::Block *body);
  llvm::Expected<unsigned> addStep(mlir::Operation *op, mlir::Block *body);
  unsigned addValue(mlir::Value value, double number = 0);

  llvm::SmallVector<mlir::Value> inputs;
  llvm::SmallVector<unsigned> inputPlaces;
  llvm::SmallVector<Step> steps;
  llvm::DenseMap<mlir::Value, unsigned> places;
  llvm::SmallVector<double> values, sensitivities, partials;
  unsigned result = 0;
};

} // namespace jpq
