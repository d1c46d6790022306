//===- Calibration.h - What a model's linears see on calibration data -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/SampleWindows.h"
#include "jpq/Numerics/Moments.h"

namespace jpq {

/// Runs the original model over calibration windows, one stage at a time, and sums the second moments of the inputs of
/// that stage's linears. Only one stage's moments exist at a time, so that large models fit.
class Calibration {
public:
  /// Second moments by weight symbol; weights that share an input share the moment.
  using Moments = llvm::StringMap<std::shared_ptr<SecondMoment>>;

  /// Prepares a probed copy of the model around `function`. Diagnostics at the function.
  static mlir::FailureOr<std::unique_ptr<Calibration>> create(mlir::func::FuncOp function, const SampleWindows &data);
  ~Calibration();

  unsigned getStageCount() const;
  /// The stages that read a weight, ascending.
  llvm::ArrayRef<unsigned> getStagesOf(llvm::StringRef weight) const;
  /// Runs the next stage (1, 2, ...) and returns what its linears saw. The last stage, whose output may be as wide as a
  /// vocabulary, is not run and gives no moments.
  llvm::Expected<Moments> runNextStage();

private:
  Calibration() = default;

  mlir::OwningOpRef<mlir::ModuleOp> probed;
  std::unique_ptr<ModelRunner> runner;
  /// One per batch, before stage `next`.
  std::vector<ModelState> states;
  unsigned next = 1;
  /// By the first weight that a probe is named after: all weights with that input.
  llvm::StringMap<llvm::SmallVector<std::string>> sharers;
};

} // namespace jpq
