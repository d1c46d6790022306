//===- OptionScorer.h - First-order effects of options on the loss -*- C++ -*-===//
#pragma once

#include "RateCurves.h"
#include "jpq/Analysis/Scores.h"
#include "jpq/Analysis/Statistics.h"
#include "jpq/Dialect/JPQ/Transforms/Harm/OptionChanges.h"
#include "jpq/Support/Progress.h"
#include <mutex>

namespace jpq {

/// Sums the squares of what options do to the loss, to first order. Windows go through the model in batches. For each
/// batch the gradients are pulled back stage by stage; every option of every target in the stage is applied to its
/// weights, and its effect on the loss is summed for all rows.
class OptionScorer {
public:
  /// `targets` are by stage, as findPlanTargets() gives them; `data` come from the file that `digest` tells from
  /// others. What is referred to outlives this.
  OptionScorer(ModelRunner &runner, llvm::ArrayRef<llvm::SmallVector<PlanTarget>> targets, const RateCurves &curves,
               const SampleWindows &data, std::string digest, std::shared_ptr<const Statistics> statistics);

  /// Begins with sums of nothing: those of the model and the seed of `provenance`.
  void begin(const Provenance &provenance);
  /// Adds what an earlier run has written to `path`; an error if it is of something else.
  llvm::Error resume(llvm::StringRef path);
  /// Scores what is not scored yet of `windows`, given by number. `path` is written anew after each batch, unless it is
  /// empty.
  llvm::Error score(llvm::ArrayRef<int64_t> windows, llvm::StringRef path);

  /// The harm of each option: half the mean square of its effect; 0 for those that are not scored.
  llvm::SmallVector<double> getHarms(const PlanTarget &target) const;
  /// How large the change of each option that is scored is beside what it changes; not a number for others. A failure
  /// is a diagnostic.
  mlir::FailureOr<llvm::SmallVector<double>> getRelativeChanges(const PlanTarget &target) const;
  /// What the options of `target` make of its matrices. A failure is a diagnostic.
  mlir::FailureOr<OptionChanges> getChanges(const PlanTarget &target) const;

private:
  struct Use;
  std::string getMenuDigest() const;
  int64_t getBatchWindows() const;
  llvm::Error scoreBatch(llvm::ArrayRef<int64_t> windows, Progress &progress);
  /// Some rows of the batch's outputs, and what matrices of one stage have to do with them.
  struct Rows;
  llvm::Error scoreRows(llvm::ArrayRef<const PlanTarget *> targets, const Rows &rows);
  /// For several targets at once.
  llvm::Error scoreTarget(const PlanTarget &target, const Rows &rows, std::vector<std::vector<float>> &effects,
                          llvm::SmallVector<double> &relative);
  /// What is stored of the target's matrices under an option; kept while there is room.
  llvm::Expected<llvm::SmallVector<std::vector<float>, 1>> apply(const OptionChanges &changes, const PlanTarget &target,
                                                                 unsigned option);
  llvm::Error addBatch(llvm::ArrayRef<int64_t> windows, int64_t rows);

  ModelRunner &runner;
  llvm::ArrayRef<llvm::SmallVector<PlanTarget>> targets;
  const RateCurves &curves;
  const SampleWindows &data;
  std::string digest;
  std::shared_ptr<const Statistics> statistics;
  Scores scores;
  /// What is scored in each stage: a tied weight in several.
  std::vector<llvm::SmallVector<const PlanTarget *>> targetsOfStage;
  /// [option][row of the batch's outputs], by symbol.
  std::map<std::string, std::vector<std::vector<float>>> effects;
  /// [option], by symbol.
  llvm::StringMap<llvm::SmallVector<double>> relativeChanges;
  /// Encoding takes long, and most rows and batches meet the same weights again.
  std::map<std::pair<llvm::StringRef, unsigned>, llvm::SmallVector<EncodedWeight, 1>> built;
  uint64_t builtBytes = 0;
  std::mutex builtMutex;
};

/// The symbol of the target's weight or group.
llvm::StringRef getSymbol(const PlanTarget &target);

} // namespace jpq
