//===- Stages.h - The stages of a model -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/RuntimeChecks.h"
#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/ADT/StringSet.h"

namespace jpq {

/// A state that a stage updates where it lies: the input that is the function's argument marked jpq.state, and the
/// value that the function returns for it.
struct StageState {
  unsigned input;
  mlir::Value updated;
};

/// A run of a function's ops between two cuts. Cuts are narrow, points where one value that depends on weights and on
/// the function's arguments is live, or were asked for.
struct Stage {
  /// In program order. Constants, shapes and other cheap ops that depend on no weight, and ops that depend on weights
  /// but on no argument, belong to no stage: each stage repeats those that it needs.
  llvm::SmallVector<mlir::Operation *> ops;
  /// Values from outside that the stage reads: function arguments, results of the prologue, results of earlier stages.
  llvm::SmallVector<mlir::Value> inputs;
  /// Values that later stages or the function's return read, but for those of `states`.
  llvm::SmallVector<mlir::Value> outputs;
  /// States that the stage updates, in the order of its inputs.
  llvm::SmallVector<StageState> states;
  /// Symbols of the weights that it reads, in the order of first use.
  llvm::SmallVector<llvm::StringRef> weights;
  /// Values that jpq.observe ops of the stage see, in program order.
  llvm::SmallVector<ObserveOp> observed;
};

/// Where the weights of a model are read.
class WeightStages {
public:
  virtual ~WeightStages();
  /// Stages of the model, the prologue (stage 0) included.
  virtual unsigned getStageCount() const = 0;
  /// The stages that read a weight, ascending.
  virtual llvm::ArrayRef<unsigned> getStagesOf(llvm::StringRef weight) const = 0;
};

/// Splits a function of one block into a prologue (what depends on no weight but is not cheap: rotation tables) and
/// stages, of which the last gives the function's output (getOutputValue()). What only other results depend on is the
/// epilogue. Graph only: no names, no assumptions about what a layer is.
class StageAnalysis : public WeightStages {
public:
  /// The function must have one block. It is cut behind each of `boundaries` as well, unless something is live there
  /// that no stage can give another (a number, say).
  explicit StageAnalysis(mlir::func::FuncOp function, llvm::ArrayRef<mlir::Value> boundaries = {});

  /// Stage 0 is the prologue (it may be empty of ops). If the last stage gives the output, that is its first.
  llvm::ArrayRef<Stage> getStages() const { return stages; }
  /// What is left to be run behind the last stage so that all results are there (it may have no outputs); its index is
  /// getStageCount().
  const Stage &getEpilogue() const { return epilogue; }
  /// The stages, then the epilogue.
  llvm::SmallVector<const Stage *> getStagesAndEpilogue() const;
  /// Whether the function's output is computed from `value`, which flows between stages.
  bool leadsToOutput(mlir::Value value) const { return flowing.contains(value); }
  unsigned getStageCount() const override { return stages.size(); }
  llvm::ArrayRef<unsigned> getStagesOf(llvm::StringRef weight) const override;

  /// A copy of stage `index` (or the epilogue) as a function `name` inside `module`: arguments are the stage's inputs,
  /// then its weights; results are its outputs, then its observed values, then its states (arguments that are marked
  /// jpq.state, as those of a function must be). Weights come as plain tensors; those that isReadPacked() as one tensor
  /// of bytes per component (and 16 or 32 bits for the permutation). Equal stages give equal functions. With `checks`,
  /// the copy checks what must hold as it runs (see RuntimeChecks), and they become what each check says when it fails.
  mlir::func::FuncOp outline(unsigned index, mlir::ModuleOp module, llvm::StringRef name,
                             llvm::SmallVectorImpl<std::string> *checks = nullptr);

  /// True if every row of the stage's only output depends on the same row of its inputs alone, rows being the leading
  /// `rank - 1` dimensions: where their sizes are unknown, such a stage may be run on any block of rows.
  bool isRowWise(unsigned index) const;

  /// Whether a weight has a layout, and all of its users can read it in that.
  bool isReadPacked(llvm::StringRef weight) const { return packed.contains(weight); }

private:
  void findPacked();
  void finish(Stage &stage, llvm::ArrayRef<mlir::Value> alsoGiven = {});
  void findStates();
  bool isRepeated(mlir::Operation *op) const;

  mlir::func::FuncOp function;
  llvm::SmallVector<Stage, 0> stages;
  Stage epilogue;
  llvm::DenseSet<mlir::Value> flowing;
  llvm::StringSet<> packed;
  llvm::DenseSet<mlir::Operation *> repeated;
  llvm::StringMap<llvm::SmallVector<unsigned, 2>> stagesOfWeight;
  RuntimeChecks runtimeChecks;
};

} // namespace jpq
