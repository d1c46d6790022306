//===- Coupling.cpp - Which channels must be pruned together --------------===//
//
// Union-find over the dimensions of all values. A class of dimensions is either one run of channels, or split into an
// ordered list of smaller classes once some op looks at it as a compound (a reshape). Uniting two classes of the same
// size where one is split splits the other the same way; two different splits are refined to a common one, or, where
// their boundaries do not nest, both are blocked.
//
//===----------------------------------------------------------------------===//

#include "jpq/Analysis/Coupling.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;
using namespace jpq;

namespace {
/// The classes of dimensions.
class DimensionClasses {
  using Parts = SmallVector<unsigned, 2>;

public:
  unsigned create(int64_t size) {
    bool dynamic = ShapedType::isDynamic(size);
    nodes.push_back({unsigned(nodes.size()), size, dynamic, {}});
    return nodes.size() - 1;
  }

  unsigned find(unsigned id) {
    while (nodes[id].parent != id)
      id = nodes[id].parent = nodes[nodes[id].parent].parent;
    return id;
  }

  void block(unsigned id) {
    id = find(id);
    if (std::exchange(nodes[id].blocked, true))
      return;
    for (unsigned part : Parts(nodes[id].parts))
      block(part);
  }

  /// Makes two classes one.
  void unite(unsigned a, unsigned b) { unite(ArrayRef(a), ArrayRef(b)); }

  /// Makes two compounds one, outermost part first; blocks both where they cannot agree.
  void unite(ArrayRef<unsigned> a, ArrayRef<unsigned> b) {
    SmallVector<unsigned> left = getLeaves(a), right = getLeaves(b);
    size_t i = 0, j = 0;
    while (i < left.size() && j < right.size()) {
      unsigned l = find(left[i]), r = find(right[j]);
      int64_t ls = nodes[l].size, rs = nodes[r].size;
      if (ls == rs) {
        merge(l, r);
        ++i, ++j;
      } else if (isSplittable(ls, rs)) {
        left[i] = split(l, rs);
        left.insert(left.begin() + i, nodes[l].parts[0]);
      } else if (isSplittable(rs, ls)) {
        right[j] = split(r, ls);
        right.insert(right.begin() + j, nodes[r].parts[0]);
      } else {
        break;
      }
    }
    for (unsigned rest : ArrayRef(left).drop_front(i))
      block(rest);
    for (unsigned rest : ArrayRef(right).drop_front(j))
      block(rest);
  }

  /// The unsplit classes that a compound consists of, outermost first.
  SmallVector<unsigned> getLeaves(ArrayRef<unsigned> ids) {
    SmallVector<unsigned> leaves;
    for (unsigned id : ids) {
      id = find(id);
      if (nodes[id].parts.empty())
        leaves.push_back(id);
      else
        llvm::append_range(leaves, getLeaves(Parts(nodes[id].parts)));
    }
    return leaves;
  }

  int64_t getSize(unsigned id) { return nodes[find(id)].size; }
  bool isBlocked(unsigned id) { return nodes[find(id)].blocked; }

private:
  struct Node {
    unsigned parent;
    int64_t size;
    bool blocked;
    Parts parts;
  };

  /// Both are leaves of equal size.
  void merge(unsigned a, unsigned b) {
    if (a == b)
      return;
    nodes[b].parent = a;
    if (nodes[b].blocked)
      block(a);
  }

  static bool isSplittable(int64_t whole, int64_t outer) {
    return !ShapedType::isDynamic(whole) && !ShapedType::isDynamic(outer) && outer > 0 && outer < whole && whole % outer == 0;
  }

  /// Splits a leaf into `outer` times the rest; returns the rest, parts[0] is the outer part.
  unsigned split(unsigned id, int64_t outer) {
    unsigned first = create(outer), rest = create(nodes[id].size / outer);
    nodes[id].parts = {first, rest};
    if (nodes[id].blocked) {
      block(first);
      block(rest);
    }
    return rest;
  }

  std::vector<Node> nodes;
};

} // namespace

/// The classes of every dimension of every value of a function.
class CouplingAnalysis::ValueDimensions {
public:
  DimensionClasses classes;

  bool contains(Value value) const { return dims.contains(value); }

  ArrayRef<unsigned> get(Value value) {
    auto [it, isNew] = dims.try_emplace(value);
    if (isNew) {
      ArrayRef<int64_t> shape;
      if (RankedTensorType type = getLogicalType(value.getType()))
        shape = type.getShape();
      for (int64_t size : shape)
        it->second.push_back(classes.create(size));
    }
    return it->second;
  }

  void block(Value value) {
    for (unsigned dim : SmallVector<unsigned>(get(value)))
      classes.block(dim);
  }

private:
  DenseMap<Value, SmallVector<unsigned, 4>> dims;
};

CouplingAnalysis::~CouplingAnalysis() = default;

/// Unites the dimensions of an op's values by its factors.
template <typename ValueDimensions>
static void applyFactors(Operation *op, const FactorMap &map, ValueDimensions &values) {
  SmallVector<unsigned> factors;
  for (const Factor &factor : map.factors) {
    factors.push_back(values.classes.create(factor.size));
    if (factor.kind == FactorKind::Blocked)
      values.classes.block(factors.back());
  }
  auto apply = [&](Value value, ArrayRef<DimFactors> dims) {
    SmallVector<unsigned> ids(values.get(value));
    for (auto [id, dim] : llvm::zip(ids, dims)) {
      SmallVector<unsigned> parts;
      for (unsigned factor : dim)
        parts.push_back(factors[factor]);
      if (!parts.empty())
        values.classes.unite(ArrayRef(id), parts);
    }
  };
  for (auto [operand, dims] : llvm::zip_equal(op->getOperands(), map.operands))
    apply(operand, dims);
  for (auto [result, dims] : llvm::zip_equal(op->getResults(), map.results))
    apply(result, dims);
}

CouplingAnalysis::CouplingAnalysis(FunctionOpInterface function) : values(std::make_unique<ValueDimensions>()) {
  ValueDimensions &values = *this->values;
  llvm::MapVector<StringRef, Value> weights;
  for (BlockArgument argument : function.getArguments())
    values.block(argument);

  for (Operation &op : function.getFunctionBody().getOps()) {
    if (auto get = dyn_cast<GetWeightOp>(op)) {
      auto [it, isNew] = weights.try_emplace(get.getWeight(), get.getResult());
      if (!isNew)
        for (auto [a, b] : llvm::zip(SmallVector<unsigned, 4>(values.get(it->second)), SmallVector<unsigned, 4>(values.get(get.getResult()))))
          values.classes.unite(a, b);
      continue;
    }
    bool shaped = llvm::any_of(op.getOperandTypes(), llvm::IsaPred<ShapedType, StoredTensorType>) ||
                  llvm::any_of(op.getResultTypes(), llvm::IsaPred<ShapedType, StoredTensorType>);
    if (!shaped || isa<ObserveOp>(op))
      continue;
    std::optional<FactorMap> map;
    if (auto coupling = dyn_cast<DimCouplingOpInterface>(op))
      map = coupling.getFactorMap();
    if (map) {
      applyFactors(&op, *map, values);
      continue;
    }
    // Constants and returned values are what they are; anything else here is an op that nobody described.
    if (!op.hasTrait<OpTrait::IsTerminator>() && !op.hasTrait<OpTrait::ConstantLike>())
      unknownOps.push_back(&op);
    for (Value value : op.getOperands())
      values.block(value);
    for (Value value : op.getResults())
      values.block(value);
  }

  llvm::MapVector<unsigned, CouplingGroup> found;
  for (auto [name, value] : weights) {
    SmallVector<unsigned> dims(values.get(value));
    for (auto [dimension, id] : llvm::enumerate(dims)) {
      SmallVector<unsigned> leaves = values.classes.getLeaves(ArrayRef<unsigned>(id));
      int64_t extent = values.classes.getSize(id);
      for (unsigned leaf : leaves) {
        int64_t size = values.classes.getSize(leaf);
        extent = size == 0 ? 1 : extent / size;
        if (values.classes.isBlocked(leaf) || size < 2)
          continue;
        CouplingGroup &group = found[leaf];
        group.size = size;
        group.members.push_back({name, unsigned(dimension), extent});
      }
    }
  }
  for (auto &[leaf, group] : found) {
    groupOfClass[leaf] = groups.size();
    groups.push_back(std::move(group));
  }
}

SmallVector<CouplingAnalysis::FactorOfDimension> CouplingAnalysis::getFactors(Value value, unsigned dimension) const {
  SmallVector<FactorOfDimension> factors;
  if (!values->contains(value))
    return factors;
  for (unsigned leaf : values->classes.getLeaves(ArrayRef<unsigned>(values->get(value)[dimension]))) {
    auto group = groupOfClass.find(leaf);
    factors.push_back({values->classes.getSize(leaf), group == groupOfClass.end() ? -1 : group->second});
  }
  return factors;
}
