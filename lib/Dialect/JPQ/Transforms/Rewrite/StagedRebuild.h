//===- StagedRebuild.h - Weights that see what became of those before them -*- C++ -*-===//
#pragma once

#include "RebuildState.h"
#include "jpq/Analysis/SampleWindows.h"
#include "jpq/Analysis/Statistics.h"
#include "jpq/Dialect/JPQ/Transforms/Rewrite/WeightBuilder.h"

namespace jpq {

/// Whether a pass can be given `strength` as its option `propagation`; a failure is a diagnostic.
mlir::LogicalResult checkPropagation(mlir::MLIRContext *context, double strength);

/// A weight and what is chosen for it.
struct PlannedWeight {
  WeightOp weight;
  WeightChoice choice;
};

/// The weights of `units`, each with the option that its plan has chosen and the cuts of its unit.
llvm::SmallVector<PlannedWeight> getPlannedWeights(llvm::ArrayRef<CompressionUnit> units,
                                                   llvm::ArrayRef<llvm::SmallVector<GroupCut>> cuts);

/// Builds `planned`, in their order, for the inputs that they have in the compressed model.
///
/// Both models, the original and that of which the weights so far are rebuilt, run side by side over `data`, stage by
/// stage. The weights that multiply one value are built together, in the order in which the model runs them, with the
/// second moment of that value in the half-compressed model and `strength` of the error that has come to it
/// (PropagatedError). A weight that no such value is seen of (an embedding, one that is used several times, one whose
/// values are computed with) is built before its first use, for the inputs of the original model: with `statistics`.
///
/// In memory are the states of all windows, and of one stage the original inputs, the moments of one value and the
/// values of rebuilt weights. With a file in `state`, all of it is written behind stages, as often
/// as takes a twentieth of the time at most, and a run that was stopped goes on from there. Failures are diagnostics.
mlir::FailureOr<std::vector<EncodedWeight>> rebuildInStages(mlir::func::FuncOp function,
                                                            llvm::ArrayRef<PlannedWeight> planned,
                                                            const SampleWindows &data, const Statistics &statistics,
                                                            double strength, const RebuildState &state = {});

} // namespace jpq
