//===- PlanMeter.h - What a whole plan does to the output, measured -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/HarmMeter.h"
#include "jpq/Dialect/JPQ/Transforms/Coupling/Masking.h"
#include "jpq/Dialect/JPQ/Transforms/Harm/CalibrationData.h"
#include "jpq/Dialect/JPQ/Transforms/Rewrite/WeightBuilder.h"

namespace jpq {

/// How weights are built one behind the other: on which data, and how much of earlier errors they make up for.
struct Rebuilding {
  SampleWindows data;
  double strength;
};

/// Measures the choices that stand in the plans of a module, all at once, without carrying them out: every weight gets
/// the values that jpq-apply-plan would store, and pruned channels are zero; those of which numbers pick some are left
/// out by masks.
class PlanMeter {
public:
  /// Weights are built with `statistics`; harm is measured on `measured`. `model` runs `function`, which must outlive
  /// the meter. Failures are diagnostics.
  static mlir::FailureOr<std::unique_ptr<PlanMeter>> create(mlir::func::FuncOp function, MaskedRunner model,
                                                            std::shared_ptr<const Statistics> statistics,
                                                            const SampleWindows &measured);
  /// Mean KL(original || changed) per row of the output, and that of each window. Units have choices. Failures are
  /// diagnostics.
  struct Harm {
    double mean;
    std::vector<double> windows;
  };
  mlir::FailureOr<Harm> measure(llvm::MutableArrayRef<CompressionUnit> units);
  /// The same of weights that are built one behind the other (rebuildInStages()).
  mlir::FailureOr<Harm> measureRebuilt(llvm::MutableArrayRef<CompressionUnit> units, const Rebuilding &rebuilding);
  /// How much less that is, for each part in turn, without what is chosen for the part's units. `parts` numbers the
  /// part of each unit, `harm` is the whole's. The model runs on from the first stage that a part changes.
  mlir::FailureOr<std::vector<double>> measureParts(llvm::MutableArrayRef<CompressionUnit> units,
                                                    llvm::ArrayRef<unsigned> parts, double harm);

private:
  /// A choice of one weight: its symbol, the option (null if it has no plan), and the channels that its unit's groups
  /// keep (an array of i64).
  using Key = std::tuple<mlir::Attribute, mlir::Attribute, mlir::Attribute>;

  /// Weights under their choices, and the values that they have.
  struct ChangedWeights {
    ModelRunner::Overrides overrides;
    std::vector<std::vector<float>> values;

    void add(const std::string &name, std::vector<float> changed);
    /// Masks that leave out what `cuts` prune of groups of which numbers pick some.
    void addMasks(llvm::ArrayRef<GroupCut> cuts);
  };

  mlir::FailureOr<ChangedWeights> getChanged(llvm::MutableArrayRef<CompressionUnit> units);
  mlir::FailureOr<Harm> measure(const ChangedWeights &changed);
  /// The values of `weight` under its choice, in its shape as it is.
  mlir::FailureOr<std::vector<float>> getChanged(WeightOp weight, llvm::ArrayRef<GroupCut> cuts);

  mlir::func::FuncOp function;
  MaskedRunner model;
  std::unique_ptr<HarmMeter> meter;
  std::shared_ptr<const Statistics> statistics;
  /// Kept as stored, which takes a fraction of the values' memory.
  llvm::DenseMap<Key, EncodedWeight> built;
};

} // namespace jpq
