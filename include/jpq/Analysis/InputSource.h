//===- InputSource.h - What the linears of a model take, window by window -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/ModelRunner.h"

namespace jpq {

/// A jpq.observe of a value that linears multiply.
struct InputProbe {
  ObserveOp op;
  /// The weights that take the value, in program order.
  llvm::SmallVector<std::string> weights;
};

/// Adds a probe at every input of linears of stored weights, named after the first of those that take it; in program
/// order of the linears.
std::vector<InputProbe> addInputProbes(mlir::func::FuncOp function);

/// Runs windows through a model and shows what its linears take, those of the output too.
class InputSource {
public:
  virtual ~InputSource();
  /// Sees rows that all of `weights` multiply, and how much each row counts (empty: all the same). An input may come in
  /// blocks of rows.
  using Receiver =
      llvm::function_ref<void(llvm::ArrayRef<std::string> weights, ConstMatrix rows, llvm::ArrayRef<double> weighting)>;
  /// Runs the window `number` (or a batch of windows, numbered by its first).
  virtual llvm::Error run(int64_t number, llvm::ArrayRef<HostTensor> inputs, Receiver receive) = 0;
  /// Whether rows are weighted.
  virtual bool weighsTokens() const = 0;
};

/// Rows as they are: the model is run forwards. Diagnostics at the function.
mlir::FailureOr<std::unique_ptr<InputSource>> createPlainInputs(mlir::func::FuncOp function);

/// Rows weighted, within their window, by the squared norms of the gradients at the outputs that share the input
/// (getTokenWeights()): the model is run forwards and back, by `runner`, with labels of `seed` (BackwardSweep).
std::unique_ptr<InputSource> createWeightedInputs(ModelRunner &runner, uint64_t seed);

} // namespace jpq
