//===- Cutting.h - Values and weights of pruned channels -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/Coupling.h"
#include "jpq/Dialect/JPQ/Transforms/Coupling/CompressionUnits.h"
#include "jpq/Numerics/Reconstruction.h"

namespace jpq {

/// The input dimension (1) of a weight's matrix if its columns are the whole channels of `group`, block after block of
/// one extent; none otherwise. Such a weight's pruned columns can be folded into the kept ones.
std::optional<CoupledAttr> getFoldableColumns(WeightOp weight, GroupOp group);

/// The index of `group` among the groups of `coupling`; a diagnostic if the function has no such group any more.
mlir::FailureOr<int64_t> findGroup(const CouplingAnalysis &coupling, GroupOp group, llvm::ArrayRef<WeightOp> weights);

/// The values of `weight` after groups keep only the channels of `cuts`: pruned rows and columns are cut, and the share
/// of pruned columns is folded into the kept ones by `moment` (may be null: cut alone). With `propagation` (may be
/// null; needs the moment), what stays of a matrix makes up for what has become of its input, too. `shape` receives the
/// new shape.
llvm::Expected<std::vector<float>> cutValues(WeightOp weight, std::vector<float> values,
                                             llvm::ArrayRef<ChannelCut> cuts, const SecondMoment *moment,
                                             const PropagatedError *propagation, llvm::SmallVectorImpl<int64_t> &shape);

/// Shrinks the types of all values inside `function` that have cut channels, and constants themselves. `kept` has the
/// cut groups of `coupling`. A failure is a diagnostic at the op that cannot shrink.
mlir::LogicalResult shrinkTypes(mlir::FunctionOpInterface function, const CouplingAnalysis &coupling,
                                const KeptChannels &kept);

} // namespace jpq
