//===- Coupling.h - Which channels of which weights must be pruned together -*- C++ -*-===//
#pragma once

#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

namespace jpq {

/// The place of a coupling group in one dimension of a weight: index `i` of the dimension belongs to channel
/// `(i / extent) mod size` of the group.
struct CoupledDimension {
  llvm::StringRef weight;
  unsigned dimension;
  int64_t extent;
};

/// Channels that must be pruned together.
struct CouplingGroup {
  int64_t size;
  std::vector<CoupledDimension> members;
};

/// Gives every user of an empty or filled tensor one of its own. Users that share one (after common subexpression
/// elimination) would be coupled by it, though nobody reads in it what another wrote.
void separateInits(mlir::FunctionOpInterface function);

/// Finds the coupling groups of a function from the factor maps of its ops: dimensions that share a factor are united,
/// compound dimensions (`[heads x channels]`) are refined until both sides agree. Function boundaries, dynamic sizes
/// and ops without a factor map block whatever reaches them. Knows no model and no names.
class CouplingAnalysis {
public:
  explicit CouplingAnalysis(mlir::FunctionOpInterface function);
  ~CouplingAnalysis();

  /// Groups of at least two channels, in the order of the first weight that has them, outermost factor first.
  llvm::ArrayRef<CouplingGroup> getGroups() const { return groups; }
  /// Ops whose coupling is unknown; what they touch is not pruned.
  llvm::ArrayRef<mlir::Operation *> getUnknownOps() const { return unknownOps; }

  /// What a dimension of a value is made of, outermost first: the size of each factor and the index of its group in
  /// getGroups() (or -1). Empty for values that the analysis did not see.
  struct FactorOfDimension {
    int64_t size;
    int64_t group;
  };
  llvm::SmallVector<FactorOfDimension> getFactors(mlir::Value value, unsigned dimension) const;

private:
  class ValueDimensions;
  std::unique_ptr<ValueDimensions> values;
  llvm::DenseMap<unsigned, int64_t> groupOfClass;
  std::vector<CouplingGroup> groups;
  std::vector<mlir::Operation *> unknownOps;
};

} // namespace jpq
