//===- Coupling.h - Which channels of which weights must be pruned together -*- C++ -*-===//
#pragma once

#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringSet.h"

namespace jpq {

/// The place of a coupling group in one dimension of a weight: index `i` of [offset, offset + length) belongs to
/// channel
/// `((i - offset) / extent) mod size` of the group.
struct CoupledDimension {
  llvm::StringRef weight;
  unsigned dimension;
  int64_t extent, offset, length;
};

/// Channels that must be pruned together.
struct CouplingGroup {
  int64_t size;
  std::vector<CoupledDimension> members;
  /// Computed numbers pick among the channels (a router's experts): so many at a time, and as many must stay. Such
  /// channels do not vanish when their weights are zero; they are left out. 0: they are not picked.
  int64_t picked = 0;
};

/// Where an op compares the channels of a group that are picked, or adds them up: it gives what it would give without a
/// channel if the elements of `operand` there, along `dimension`, are `neutral`.
struct ComparedOperand {
  mlir::OpOperand *operand;
  unsigned dimension;
  mlir::TypedAttr neutral;
};

/// The channels that stay, in order, by the index of their group.
using KeptChannels = llvm::DenseMap<int64_t, llvm::SmallVector<int64_t>>;

/// How a member of a group came to be in it: ops from another member to this one, in the order of the way.
struct CouplingChain {
  const CoupledDimension *from, *to;
  llvm::SmallVector<mlir::Operation *> ops;
};

/// Channels of a weight that stay whole: `size` of them in a dimension, and why.
struct WholeChannels {
  GetWeightOp get;
  unsigned dimension;
  int64_t size;
  /// Null for the boundary of the function and for sizes that are dynamic.
  mlir::Operation *op;
  /// Part of a sentence: "it is padded".
  llvm::StringRef reason;
};

/// The functions whose channels are coupled to those of `function` by weights that both read: itself, then those others
/// of its module that have one block and read weights.
llvm::SmallVector<mlir::FunctionOpInterface> getCoupledFunctions(mlir::FunctionOpInterface function);

/// Gives every user of an empty or filled tensor, of a constant tensor, or of a list of positions one of its own. Users
/// that share one (after common subexpression elimination) would be coupled by it, though nobody reads in it what
/// another wrote.
void separateInits(mlir::FunctionOpInterface function);

/// Finds the coupling groups of functions that share weights from the factor maps of its ops: dimensions that share a
/// factor are united, compound dimensions (`[heads x channels]`) and segments (slices, concatenations) are refined
/// until both sides agree. Reads of one weight have the same channels, as have an argument that is marked jpq.state and
/// what is returned for it (a state's channels are zero where everything that is put into it is). Other boundaries of
/// functions, dynamic sizes and ops without a factor map block whatever reaches them. Channels that are compared (by a
/// softmax, a sort) stay whole, too, unless numbers that were made of their order pick among them, and all that is done
/// with those numbers is understood. Knows no model and no names.
class CouplingAnalysis {
public:
  explicit CouplingAnalysis(llvm::ArrayRef<mlir::FunctionOpInterface> functions);
  ~CouplingAnalysis();

  /// Groups of at least two channels, in the order of the first weight that has them, outermost factor first.
  llvm::ArrayRef<CouplingGroup> getGroups() const { return groups; }
  /// Ops whose coupling is unknown; what they touch is not pruned.
  llvm::ArrayRef<mlir::Operation *> getUnknownOps() const { return unknownOps; }

  /// Ways that tie all members of a group: a tree, one chain for each member but the first that a way reaches.
  llvm::SmallVector<CouplingChain> explain(unsigned group) const;
  /// Where the channels of a group that is picked must be masked so that all is computed as without them.
  llvm::SmallVector<ComparedOperand> getComparedOperands(unsigned group) const;
  /// The channels of the weights that stay whole, by weight and dimension.
  llvm::SmallVector<WholeChannels> getWholeChannels() const;

  /// How many of the first `offset` indices of a value's dimension stay once the groups of `kept` (by index in
  /// getGroups()) keep that many channels; of all indices if `offset` is that dimension's size. The offset must be one
  /// at which an op divides the dimension.
  int64_t countKept(mlir::Value value, unsigned dimension, int64_t offset,
                    const llvm::DenseMap<int64_t, int64_t> &kept) const;
  /// Which indices of a value's dimension stay once the groups of `kept` (by index in getGroups()) keep those channels.
  llvm::SmallVector<int64_t> getKeptIndices(mlir::Value value, unsigned dimension, const KeptChannels &kept) const;

private:
  class ValueDimensions;
  struct Link;

  void visitReturn(mlir::Operation *terminator, llvm::ArrayRef<mlir::BlockArgument> states);
  void visit(mlir::Block &block);
  void visit(mlir::Operation &op);
  void addLink(Link link);
  /// Follows numbers of channels through a link whose dimensions are united, to what they pick.
  void linkNumbers(const Link &link);
  /// Blocks what is compared by an op of some kind but not picked, and what is picked but cannot be left out.
  void blockUnpicked();
  void linkDataFlow(mlir::Operation *op, llvm::ArrayRef<mlir::Value> sources, llvm::ArrayRef<mlir::Value> targets);
  void blockUnknown(mlir::Operation &op);
  void blockLostTerms();
  bool blockLostTerms(const Link &link, llvm::DenseSet<std::pair<mlir::Value, unsigned>> &nonzero);
  void collectGroups();
  /// Finds the channels of which dimensions behind sorts have as many places.
  void collectPlaces();
  /// How many channels of an unsplit class stay.
  int64_t countKept(unsigned leaf, const llvm::DenseMap<int64_t, int64_t> &kept) const;

  std::unique_ptr<ValueDimensions> values;
  /// In program order.
  std::vector<Link> links;
  /// The first read of each weight, in program order, and the weights that are read where they must not be cut.
  llvm::MapVector<llvm::StringRef, GetWeightOp> weights;
  llvm::StringSet<> usedElsewhere;
  /// Classes of which numbers pick channels; once all ops are visited, unsplit ones, with how many are picked at least.
  llvm::MapVector<unsigned, int64_t> picked;
  /// The group of which an unsplit class of places has as many as channels, and its offset among them.
  llvm::DenseMap<unsigned, std::pair<int64_t, int64_t>> placesOfGroup;
  llvm::DenseMap<unsigned, int64_t> groupOfClass;
  std::vector<unsigned> classOfGroup;
  std::vector<CouplingGroup> groups;
  std::vector<mlir::Operation *> unknownOps;
};

} // namespace jpq
