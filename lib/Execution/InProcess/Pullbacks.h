//===- Pullbacks.h - Gradients through the stages of a model ----*- C++ -*-===//
#pragma once

#include "StageWeights.h"
#include "jpq/Analysis/ModelRunner.h"
#include "jpq/Execution/InProcess/CompiledFunctions.h"

namespace jpq {

/// The adjoints of the stages of a function: functions that compute a stage anew, and pull gradients back through it.
class Pullbacks {
public:
  /// Builds and compiles them; what has no gradients is an error. Observers see the gradients by all matrices, or by
  /// the values of the weights `differentiated` alone. The other arguments outlive the result.
  static llvm::Expected<std::unique_ptr<Pullbacks>> create(mlir::func::FuncOp function, StageAnalysis &analysis,
                                                           StageWeights &weights,
                                                           const std::optional<llvm::StringSet<>> &differentiated);

  /// The inputs of stage `index` that get gradients.
  llvm::ArrayRef<mlir::Value> getVariables(unsigned index) const { return stages[index].variables; }

  /// Given the stage's `inputs` and the gradients of those of its outputs that lead to the function's, in their order;
  /// the gradients of its variables.
  llvm::Expected<llvm::SmallVector<HostTensor>> call(unsigned index, llvm::ArrayRef<HostTensor> inputs,
                                                     llvm::ArrayRef<HostTensor> gradients,
                                                     ModelRunner::GradientObserver observer,
                                                     const ModelRunner::Overrides *overrides);

private:
  /// What a stage's pullback returns: gradients of `variables`, then `values` and gradients of the taps.
  struct StagePullback {
    unsigned function = 0;
    llvm::SmallVector<mlir::Value> variables;
    struct Tap {
      llvm::StringRef weight;
      MatrixUse kind;
      /// None for a matrix of which all values are used.
      std::optional<unsigned> value;
    };
    llvm::SmallVector<Tap> taps;
    unsigned valueCount = 0;
  };

  Pullbacks(mlir::Location location, StageAnalysis &analysis, StageWeights &weights)
      : analysis(analysis), weights(weights), code(location, /*dot=*/"", /*isKept=*/true) {}

  /// Builds the pullback of a stage, of whose inputs those in `flowing` depend on weights.
  llvm::Error add(unsigned index, const llvm::DenseSet<mlir::Value> &flowing);

  StageAnalysis &analysis;
  StageWeights &weights;
  /// Weights of which the gradient by their values is seen.
  llvm::StringSet<> byValue;
  /// Whether products and lookups are seen, too.
  bool seesUses = true;
  CompiledFunctions code;
  /// One per stage, the prologue's unused.
  llvm::SmallVector<StagePullback> stages;
};

} // namespace jpq
