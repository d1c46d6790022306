//===- DimensionClasses.h - Classes of dimensions that are cut together -*- C++ -*-===//
//
// Union-find over dimensions. A class is one run of channels, or has been split since some op looked into it: into a
// product (a reshape; an ordered list of factors, outermost first) or into a sum (a slice or a concatenation; segments
// end to end). Uniting two classes of one size makes their splits one: products are refined to a common one, segments
// as well, and a sum against a product becomes a product whose outermost factor is the sum. Where boundaries do not
// agree, both sides are blocked.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "mlir/IR/Operation.h"
#include <vector>

namespace jpq {

/// Why a dimension stays whole: an op (null for the function's own boundary), and a reason as part of a sentence.
struct BlockCause {
  mlir::Operation *op = nullptr;
  llvm::StringRef reason;
};

/// Where a dimension has the channels of a class: index `i` in [offset, offset + length) is of channel
/// `((i - offset) / extent) mod size`.
struct LeafPlace {
  unsigned leaf;
  int64_t offset, length, extent;
};

class DimensionClasses {
public:
  using Ids = llvm::SmallVector<unsigned, 2>;

  /// A new class; blocked if `size` is dynamic.
  unsigned create(int64_t size);
  /// A class that consists of others end to end.
  unsigned createSum(llvm::ArrayRef<unsigned> segments);

  void block(unsigned id, BlockCause cause);
  /// Makes two compounds (products, outermost part first) one; blocks both for `op` where they cannot agree.
  void unite(llvm::ArrayRef<unsigned> a, llvm::ArrayRef<unsigned> b, mlir::Operation *op);

  /// The unsplit classes that a compound consists of, outermost first.
  llvm::SmallVector<unsigned> getLeaves(llvm::ArrayRef<unsigned> ids);
  /// The same with their places in the dimension, neighbouring places made one.
  llvm::SmallVector<LeafPlace> getPlaces(unsigned id);

  int64_t getSize(unsigned id) { return nodes[find(id)].size; }
  bool isBlocked(unsigned id) { return nodes[find(id)].blocked; }
  /// Why a blocked class is.
  BlockCause getCause(unsigned id) { return nodes[find(id)].cause; }

  /// The number of the first `offset` indices that stay if leaves keep as many channels as `getKept` says.
  int64_t countKept(unsigned id, int64_t offset, llvm::function_ref<int64_t(unsigned leaf)> getKept);

private:
  enum class Form { Leaf, Product, Sum };
  struct Node {
    unsigned parent;
    int64_t size;
    bool blocked;
    Form form = Form::Leaf;
    Ids parts = {};
    BlockCause cause = {};
  };

  /// What is left of a list of parts, the outermost (or first) one last.
  using Stack = llvm::SmallVector<unsigned>;

  unsigned find(unsigned id);
  unsigned createProduct(llvm::ArrayRef<unsigned> parts);
  /// Makes the last of `ids` a class that is no product and can be pruned at all (parts of size 1 cannot, and would
  /// nest for ever); false if there is none. A part may occur twice, so that what was whole before is split by now.
  bool expand(Stack &ids);
  /// As expand() does, for segments.
  bool expandSegments(Stack &ids);
  /// Walks two lists of parts of one dimension side by side: `expand` unfolds the next part of each, parts of equal
  /// size are given to `join`, and of others the larger is to be split after `size` by `split`, which says whether it
  /// could (it is the last of its stack). Blocks what is left where that fails.
  void align(llvm::ArrayRef<unsigned> a, llvm::ArrayRef<unsigned> b, bool (DimensionClasses::*expand)(Stack &),
             llvm::function_ref<void(unsigned, unsigned)> join,
             llvm::function_ref<bool(Stack &larger, int64_t size)> split);
  /// Both are of equal size, and no products.
  void merge(unsigned a, unsigned b);
  void uniteSums(unsigned a, unsigned b);
  /// Splits a class that is no product into `outer` times the rest; false if segments are in the way.
  bool splitProduct(unsigned id, int64_t outer);
  /// The segments before and behind `offset`, which is inside; false if factors are in the way.
  bool splitSum(unsigned id, int64_t offset, Ids &before, Ids &behind);
  void inherit(unsigned id, llvm::ArrayRef<unsigned> parts);

  std::vector<Node> nodes;
  /// On whose behalf classes are united.
  mlir::Operation *current = nullptr;
};

} // namespace jpq
