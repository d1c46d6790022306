//===- PlanChooser.h - The plans of a module as a problem of choice -*- C++ -*-===//
#pragma once

#include "SpendingLimit.h"
#include "jpq/Selection/ParetoFront.h"
#include "jpq/Selection/Selection.h"

namespace jpq {

/// Adapts the plans in the IR to Selection's plain data and back. Options of a unit multiply (channels kept times the
/// codecs of each weight); only combinations on the unit's Pareto front are handed to the solver. The channels that
/// stay are those that matter: a weight does its whole harm while any are left.
class PlanChooser {
public:
  /// What the harm of an option of a unit (by its number) is multiplied with.
  using HarmFactor = llvm::function_ref<double(unsigned unit, mlir::Attribute option)>;

  /// `budget` and `costTable` are those of the pass. A module without plans, and what SpendingLimit::read() does not
  /// take, are diagnostics.
  static mlir::FailureOr<PlanChooser> create(mlir::ModuleOp module, llvm::StringRef budget, llvm::StringRef costTable);

  /// Chooses so that the sum of harms, times their factors, is least, and writes the choices into the plans; pinned
  /// ones stay. Then adds up all costs again, from the plans alone. The selection's cost is that of the whole module.
  /// Diagnostics: a budget below the smallest cost, costs that do not add up.
  mlir::FailureOr<Selection> choose(HarmFactor factor = nullptr);
  /// The same with all channels, but for pinned choices. None if nothing else is within the budget; the plans
  /// are then as they were.
  mlir::FailureOr<std::optional<Selection>> chooseUnpruned(HarmFactor factor = nullptr);
  /// Whether some choice in the plans prunes channels.
  bool isPruned();

  llvm::MutableArrayRef<CompressionUnit> getUnits() { return units; }
  const SpendingLimit &getLimit() const { return limit; }

private:
  /// What is chosen from: all options, or those that leave all channels.
  enum class Offer { All, Unpruned };
  mlir::FailureOr<std::optional<Selection>> choose(HarmFactor factor, Offer offer);

  mlir::ModuleOp module;
  std::string budget;
  SpendingLimit limit;
  llvm::SmallVector<CompressionUnit> units;
};

} // namespace jpq
