//===- ErrorPropagation.h - What changed weights do to values, without data -*- C++ -*-===//
#pragma once

#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include <optional>

namespace jpq {

/// A value, and where its error comes from.
struct ValueError {
  Signal signal;
  /// Per weight, in the order of ErrorPropagation::getWeights(): the mean square error of the value's elements per mean
  /// square change of the weight's elements. Empty for a value that depends on no weight.
  std::vector<double> gains;
};

/// Carries errors of weights through a function, by a forward data-flow analysis over what its ops say
/// (ErrorTransferOpInterface) and what an error model makes of that. To first order errors of several weights add, so
/// one run serves all of them. Where control flow meets, the larger numbers go on; numbers that go on growing in a loop
/// become unknown. Floats from outside are taken to have mean 0 and mean square 1.
class ErrorPropagation {
public:
  /// Looks at the values of all weights once. Failures are diagnostics at the weights.
  static mlir::FailureOr<ErrorPropagation> create(mlir::func::FuncOp function, const ErrorModel &model);

  /// An op whose results are unknown though its operands are known, and why.
  struct UnknownOp {
    mlir::Operation *op;
    std::string reason;
  };
  llvm::ArrayRef<UnknownOp> getUnknownOps() const { return unknownOps; }

  /// Symbols of the weights.
  llvm::ArrayRef<llvm::StringRef> getWeights() const { return weights; }
  /// What is known of a value; null if nothing is.
  const ValueError *lookup(mlir::Value value) const;
  /// The function's first result, which is its output; null if nothing is known of it.
  const ValueError *getOutput() const;
  /// The mean square error of the output per mean square change of the elements of `weight`; none if it is unknown.
  std::optional<double> getGain(llvm::StringRef weight) const;

private:
  explicit ErrorPropagation(mlir::func::FuncOp function) : function(function) {}

  mlir::func::FuncOp function;
  std::vector<llvm::StringRef> weights;
  std::vector<UnknownOp> unknownOps;
  llvm::DenseMap<mlir::Value, ValueError> values;
};

} // namespace jpq
