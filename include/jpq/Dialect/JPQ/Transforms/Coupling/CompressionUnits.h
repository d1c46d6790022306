//===- CompressionUnits.h - Weights that are chosen together -*- C++ -*-===//
#pragma once

#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "mlir/IR/BuiltinOps.h"

namespace jpq {

/// Attribute (i64) of a jpq.group of which computed numbers pick channels (a router's experts): how many at a time
/// (CouplingGroup::picked). As many must stay.
inline constexpr llvm::StringLiteral kPickedAttrName = "jpq.picked";

/// How many channels of `group` are picked at a time; 0 if they are not picked by computed numbers.
int64_t getPickedCount(GroupOp group);

/// What people call the channels of `group`: "experts" if numbers pick them, else "channels".
llvm::StringRef getChannelNoun(GroupOp group);

/// How many channels of a group stay.
struct GroupCut {
  GroupOp group;
  int64_t kept;
};

/// Which channels of a group stay, ascending.
struct ChannelCut {
  GroupOp group;
  llvm::SmallVector<int64_t> channels;
};

/// Prunable coupling groups with all weights that lose channels with them, or a single weight. Several groups are one
/// unit where they share weights: experts, of which numbers pick some, and the channels inside of them.
struct CompressionUnit {
  /// None for a single weight.
  llvm::SmallVector<GroupOp, 2> groups;
  llvm::SmallVector<WeightOp> weights;

  /// "ffn channels"-like names are not known to the compiler: the name is the first weight's.
  llvm::StringRef getName() { return weights.front().getSymName(); }
};

/// The units of a module: groups that have a plan, then weights that have one and belong to no such group, both in
/// program order. A weight that belongs to two groups with plans, neither of which is picked, is an error at the
/// weight.
mlir::FailureOr<llvm::SmallVector<CompressionUnit>> getCompressionUnits(mlir::ModuleOp module);

/// The weights of `module` that lose channels with `group`, in program order.
llvm::SmallVector<WeightOp> getMembers(mlir::ModuleOp module, GroupOp group);

/// Where `weight` is coupled to `group`: pairs of dimension and place in it.
llvm::SmallVector<std::pair<unsigned, CoupledAttr>> getCoupledDimensions(WeightOp weight, GroupOp group);

/// The channels of `group` that stay if `kept` do, ascending: all but the first of its order.
llvm::SmallVector<int64_t> getKeptChannels(GroupOp group, int64_t kept);

/// The channels that stay of each group, by its order.
llvm::SmallVector<ChannelCut> getKeptChannels(llvm::ArrayRef<GroupCut> cuts);

/// The dimensions of `weight` that have channels of `group`, ascending.
llvm::SmallVector<unsigned> getCutDimensions(WeightOp weight, GroupOp group);

/// The indices of a weight's dimension that stay when only the channels of `cuts` do.
llvm::SmallVector<int64_t> getKeptIndices(WeightOp weight, unsigned dimension, llvm::ArrayRef<ChannelCut> cuts);

/// The shape of `weight` once groups keep so many channels.
llvm::SmallVector<int64_t> getCutShape(WeightOp weight, llvm::ArrayRef<GroupCut> cuts);

/// Whether `weight` loses all channels of one of the groups: nothing of it matters any more.
bool isDeleted(WeightOp weight, llvm::ArrayRef<GroupCut> cuts);

/// The type of a weight of `shape` stored by `option`, a codec or segments of several; without one (null), as before,
/// segments in proportion.
mlir::Type getStoredType(WeightOp weight, mlir::Attribute option, llvm::ArrayRef<int64_t> shape);

/// Stored bytes of the whole `weight` under `option` (a codec) of its plan.
int64_t getOptionBytes(WeightOp weight, mlir::Attribute option);
/// Stored bytes of `members`, the weights that lose channels with `group`, under `option` (channels kept) of its
/// plan, stored as they are otherwise.
int64_t getOptionBytes(GroupOp group, llvm::ArrayRef<WeightOp> members, mlir::Attribute option);

/// What a weight costs once it is stored as `type`, in whatever unit; a failure is a diagnostic.
using WeightCost = llvm::function_ref<mlir::FailureOr<int64_t>(WeightOp weight, mlir::Type type)>;

/// The WeightCost of stored bytes.
mlir::FailureOr<int64_t> getByteCost(WeightOp weight, mlir::Type type);

/// How many channels of the unit's groups stay by what their plans have chosen. A plan without a choice is an error at
/// its op.
mlir::FailureOr<llvm::SmallVector<GroupCut>> getChosenCuts(CompressionUnit &unit);

/// What the weights of a unit cost once the choices in their plans are carried out. Read from the IR alone: it knows
/// nothing of how they were chosen.
mlir::FailureOr<int64_t> countChosenCost(CompressionUnit &unit, WeightCost cost);

/// What the weights of the module outside of `units` cost as they are.
mlir::FailureOr<int64_t> countFixedCost(mlir::ModuleOp module, llvm::ArrayRef<CompressionUnit> units, WeightCost cost);

/// What all weights of the module cost once the choices are carried out.
mlir::FailureOr<int64_t> countChosenCost(mlir::ModuleOp module, llvm::MutableArrayRef<CompressionUnit> units,
                                         WeightCost cost);

} // namespace jpq
