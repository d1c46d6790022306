//===- StageWeights.h - The weights that stages take ------------*- C++ -*-===//
#pragma once

#include "jpq/Analysis/ModelRunner.h"
#include "jpq/Analysis/Stages.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include <mutex>

namespace jpq {

/// The weights of a function as its compiled stages take them: loaded on first use, borrowed where they are mapped.
/// Thread safe.
class StageWeights {
public:
  /// Both outlive this.
  StageWeights(mlir::func::FuncOp function, const StageAnalysis &analysis)
      : function(function), analysis(analysis), ofStage(analysis.getStageCount() + 1) {}

  /// Appends the weights of stage `index` (the epilogue's is the last) to the arguments of its function.
  llvm::Error append(unsigned index, const ModelRunner::Overrides *overrides,
                     llvm::SmallVectorImpl<HostTensor> &arguments);

private:
  llvm::Error append(llvm::StringRef name, const ModelRunner::Overrides *overrides,
                     llvm::SmallVectorImpl<HostTensor> &arguments);
  llvm::Expected<const float *> getWeight(llvm::StringRef name);

  mlir::func::FuncOp function;
  const StageAnalysis &analysis;
  std::mutex mutex;
  /// Weights of the stages that have run without overrides.
  llvm::SmallVector<std::optional<llvm::SmallVector<HostTensor>>> ofStage;
  /// Values that were unpacked, and pointers to all weights looked up so far.
  llvm::StringMap<std::vector<float>> unpacked;
  llvm::StringMap<const float *> known;
  /// Components of weights that are read packed.
  llvm::StringMap<StoredBytes> packed;
};

} // namespace jpq
