//===- HostProgram.h - A function of a model, ready to run ------*- C++ -*-===//
#pragma once

#include "../StageProgram.h"
#include "HostCode.h"
#include "HostFrame.h"
#include "ProgramView.h"
#include "StageWeights.h"

namespace jpq {

/// A function that was compiled for this process stage by stage (equal stages once), as a program in memory. Its frames
/// may run at the same time.
class HostProgram {
public:
  /// `function` and its module outlive this; `boundaries` are StageAnalysis's. Diagnostics at the function's ops.
  static mlir::FailureOr<std::unique_ptr<HostProgram>> create(mlir::func::FuncOp function,
                                                              llvm::ArrayRef<mlir::Value> boundaries = {});
  HostProgram(const HostProgram &) = delete;

  StageAnalysis &getAnalysis() { return analysis; }
  StageWeights &getWeights() { return weights; }
  const StageProgram &getStages() const { return stages; }
  ElementType getType(int32_t number) const { return stages.table.types[number].element; }

  llvm::Expected<HostFrame> createFrame() const { return HostFrame::create(view->get(), code->get()); }

  /// Sees the outputs of calls, in their order, those that are observed as well.
  using Observer = llvm::function_ref<void(int32_t number, const HostTensor &value)>;
  /// What takes part in a run of the program.
  struct Hooks {
    HostProgram &program;
    const ModelRunner::Overrides *overrides = nullptr;
    Observer observer = nullptr;
    /// Valid as long as this.
    jpq_hooks get();
  };

private:
  HostProgram(mlir::func::FuncOp function, llvm::ArrayRef<mlir::Value> boundaries)
      : analysis(function, boundaries), weights(function, analysis) {}

  StageAnalysis analysis;
  StageWeights weights;
  StageProgram stages;
  std::unique_ptr<ProgramView> view;
  std::unique_ptr<HostCode> code;
};

} // namespace jpq
