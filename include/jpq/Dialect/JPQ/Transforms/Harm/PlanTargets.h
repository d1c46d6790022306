//===- PlanTargets.h - What gets a plan -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/Stages.h"
#include "jpq/Dialect/JPQ/Transforms/Harm/OptionMenu.h"
#include "jpq/Numerics/Inputs/SecondMoment.h"

namespace jpq {

/// A weight whose codec is to be chosen, or a coupling group of which channels may be pruned.
struct PlanTarget {
  /// Null for a group.
  WeightOp weight;
  GroupOp group;
  /// The weight itself; a group's matrices whose columns are its channels: what produces pruned channels does not
  /// matter any more, so these alone show what pruning does.
  llvm::SmallVector<WeightOp> matrices;
  /// Those of the plan that it gets (OptionAttr).
  llvm::SmallVector<mlir::Attribute> options;
  /// Whether rows of a weight are looked up: they cannot be rotated.
  bool lookedUp = false;
  /// What an error in each column of a weight costs (WeightBuilder::getColumnCosts()), where mixes of codecs are on
  /// offer.
  std::vector<double> columnCosts;

  llvm::StringRef getName() const { return WeightOp(matrices.front()).getSymName(); }
  /// The op that the plan belongs to.
  mlir::Operation *getOp() const;
  /// Null if it has none.
  PlanAttr getPlan() const;
};

/// The second moment of the input of a weight (by symbol); null where none is known. A null lookup says that there is
/// no data: all channels of an input are as large, and independent.
using MomentLookup = llvm::function_ref<std::shared_ptr<const SecondMoment>(llvm::StringRef weight)>;

/// Whether a jpq.unpack reads the weight.
bool isUnpacked(WeightOp weight);

/// What can be stored otherwise (f32 matrices that are multiplied, looked up or unpacked, and nothing else), and which
/// groups can be pruned (those that live in one stage and end in columns of matrices, and of which no numbers pick
/// channels), in the order of the last stage that reads them; by that stage.
std::vector<llvm::SmallVector<PlanTarget>> findPlanTargets(mlir::ModuleOp module, mlir::func::FuncOp function,
                                                           const WeightStages &stages, const OptionMenu &menu);

/// The same for a module that has plans: the options of targets are those of their plans, and what has none is no
/// target.
std::vector<PlanTarget> findPlannedTargets(mlir::ModuleOp module, mlir::func::FuncOp function,
                                           const WeightStages &stages);

/// An error if a width of the menu is to be kept for weights that the module does not have, or that cannot be stored
/// otherwise; it names those that can.
llvm::Error checkKeptWidths(mlir::ModuleOp module, const OptionMenu &menu);

/// The error of a module in which no plan is to choose from: it names the weights, and says why none can have one, or
/// which pass gives plans.
mlir::LogicalResult failWithoutPlans(mlir::ModuleOp module);

/// Writes to the target's group, if it is one, the order in which its channels are pruned: first those whose loss
/// changes least behind them. A failure is a diagnostic.
mlir::LogicalResult orderChannels(const PlanTarget &target, MomentLookup moments);

/// Gives the target its plan: the options with finite harms. An error if none is finite.
mlir::LogicalResult setPlan(const PlanTarget &target, llvm::ArrayRef<double> harms);

} // namespace jpq
