//===- ApplyPlan.h - What chosen options make of weights -*- C++ -*-===//
#pragma once

#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Dialect/JPQ/Transforms/Coupling/CompressionUnits.h"
#include "jpq/Numerics/Moments.h"

namespace jpq {

/// What a weight becomes.
struct NewWeight {
  WeightOp weight;
  mlir::Type type;
  std::vector<Component> components;
};

/// Cuts one weight to the `kept` channels of its `group` (may be null) and encodes it by the chosen option of its plan.
/// `moment` (may be null) is that of its input before cutting. Failures are diagnostics at the weight.
mlir::FailureOr<NewWeight> rebuild(WeightOp weight, GroupOp group, int64_t kept, const SecondMoment *moment);

} // namespace jpq
