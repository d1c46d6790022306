//===- RebuildState.h - Where rebuilding goes on after a stop ---*- C++ -*-===//
#pragma once

#include "jpq/Analysis/ModelRunner.h"
#include "jpq/Dialect/JPQ/Transforms/Rewrite/WeightBuilder.h"

namespace jpq {

/// A file of all that rebuilding needs to go on behind a stage.
class RebuildState {
public:
  /// No file: nothing is written, and nothing is there.
  RebuildState() = default;
  /// `run` says all that the result depends on: model, choices, data and options.
  RebuildState(std::string path, std::string run) : path(std::move(path)), run(std::move(run)) {}

  /// What is there before a stage.
  struct Reached {
    unsigned stage = 0;
    /// Of each weight, in the order of the plan; without a type where it is not built yet.
    std::vector<EncodedWeight> built;
    /// Of each batch, in the original model and in that of which the weights so far are rebuilt.
    std::vector<ModelState> original, compressed;
  };

  /// Writes `reached`, of which values belong to `function`, whole or not at all.
  llvm::Error save(mlir::func::FuncOp function, const Reached &reached) const;
  /// What was written last; none if there is no file or it is of another run. An error if it cannot be read, or is no
  /// such file, which is then not to be overwritten; or if it is not of so many weights and batches, before a stage
  /// from 1 to `stages`, or lacks something.
  llvm::Expected<std::optional<Reached>> load(mlir::func::FuncOp function, size_t weights, size_t batches,
                                              unsigned stages) const;

private:
  std::string path, run;
};

} // namespace jpq
