//===- Coupling.cpp - Which channels must be pruned together --------------===//
//
// Union-find over the dimensions of all values. A class of dimensions is either one run of channels, or split into an
// ordered list of smaller classes once some op looks at it as a compound (a reshape). Uniting two classes of the same
// size where one is split splits the other the same way; two different splits are refined to a common one, or, where
// their boundaries do not nest, both are blocked.
//
//===----------------------------------------------------------------------===//

#include "jpq/Analysis/Coupling.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringSet.h"

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
    // What is left of both, the outermost part last.
    SmallVector<unsigned> left(llvm::reverse(a)), right(llvm::reverse(b));
    while (expand(left) && expand(right)) {
      unsigned l = left.back(), r = right.back();
      int64_t ls = nodes[l].size, rs = nodes[r].size;
      if (ls == rs) {
        merge(l, r);
        left.pop_back();
        right.pop_back();
      } else if (isSplittable(ls, rs)) {
        split(l, rs);
      } else if (isSplittable(rs, ls)) {
        split(r, ls);
      } else {
        break;
      }
    }
    for (unsigned rest : left)
      block(rest);
    for (unsigned rest : right)
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

  /// Makes the last of `ids` a leaf that can be pruned at all (parts of size 1 cannot, and would nest for ever); false
  /// if there is none. A part may occur twice, so that what was a leaf before is split by now.
  bool expand(SmallVectorImpl<unsigned> &ids) {
    while (!ids.empty()) {
      unsigned id = find(ids.back());
      ids.pop_back();
      if (nodes[id].parts.empty() && nodes[id].size != 1) {
        ids.push_back(id);
        return true;
      }
      llvm::append_range(ids, llvm::reverse(nodes[id].parts));
    }
    return false;
  }

  /// Both are leaves of equal size.
  void merge(unsigned a, unsigned b) {
    if (a == b)
      return;
    nodes[b].parent = a;
    if (nodes[b].blocked)
      block(a);
  }

  static bool isSplittable(int64_t whole, int64_t outer) {
    return !ShapedType::isDynamic(whole) && !ShapedType::isDynamic(outer) && outer > 1 && outer < whole &&
           whole % outer == 0;
  }

  /// Splits a leaf into `outer` times the rest.
  void split(unsigned id, int64_t outer) {
    unsigned first = create(outer), rest = create(nodes[id].size / outer);
    nodes[id].parts = {first, rest};
    if (nodes[id].blocked) {
      block(first);
      block(rest);
    }
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

namespace {
/// An op whose coupling is known, with the class of each of its factors.
struct CoupledOp {
  DimCouplingOpInterface op;
  FactorMap map;
  SmallVector<unsigned> factors;
};
} // namespace

/// Unites the dimensions of an op's values by its factors.
template <typename ValueDimensions>
static void applyFactors(CoupledOp &coupled, ValueDimensions &values) {
  const FactorMap &map = coupled.map;
  for (const Factor &factor : map.factors) {
    coupled.factors.push_back(values.classes.create(factor.size));
    if (factor.kind == FactorKind::Blocked)
      values.classes.block(coupled.factors.back());
  }
  auto apply = [&](Value value, ArrayRef<DimFactors> dims) {
    SmallVector<unsigned> ids(values.get(value));
    for (auto [id, dim] : llvm::zip(ids, dims)) {
      SmallVector<unsigned> parts;
      for (unsigned factor : dim)
        parts.push_back(coupled.factors[factor]);
      if (!parts.empty())
        values.classes.unite(ArrayRef(id), parts);
    }
  };
  for (auto [operand, dims] : llvm::zip_equal(coupled.op->getOperands(), map.operands))
    apply(operand, dims);
  for (auto [result, dims] : llvm::zip_equal(coupled.op->getResults(), map.results))
    apply(result, dims);
}

/// Pruning means that a group's weights become zero, and cutting must mean the same: blocks classes over which some op
/// sums terms that are not zero then (a layer norm's squares, which have lost their mean). Ops come in program order.
template <typename ValueDimensions>
static void blockLostTerms(ArrayRef<CoupledOp> ops, ValueDimensions &values) {
  /// Values that are not zero at a pruned channel of a class.
  DenseSet<std::pair<Value, unsigned>> kept;
  auto hasFactor = [](ArrayRef<DimFactors> dims, unsigned factor) {
    return llvm::any_of(dims, [&](const DimFactors &dim) { return llvm::is_contained(dim, factor); });
  };
  for (const CoupledOp &coupled : ops) {
    Operation *op = coupled.op;
    for (auto [factor, id] : llvm::enumerate(coupled.factors)) {
      for (unsigned leaf : values.classes.getLeaves(id)) {
        if (values.classes.isBlocked(leaf))
          continue;
        llvm::SmallBitVector zeros(op->getNumOperands());
        for (auto [i, operand] : llvm::enumerate(op->getOperands()))
          zeros[i] = hasFactor(coupled.map.operands[i], factor) && !kept.contains({operand, leaf});
        if (DimCouplingOpInterface(coupled.op).vanishes(factor, zeros))
          continue;
        if (coupled.map.factors[factor].kind == FactorKind::Reduction)
          values.classes.block(leaf);
        for (auto [i, result] : llvm::enumerate(op->getResults()))
          if (hasFactor(coupled.map.results[i], factor))
            kept.insert({result, leaf});
      }
    }
  }
}

/// Weights that somebody uses elsewhere than in the function's own block: cutting them would break that use.
static llvm::StringSet<> findWeightsUsedElsewhere(FunctionOpInterface function) {
  llvm::StringSet<> names;
  function->getParentOp()->walk([&](GetWeightOp get) {
    if (get->getBlock() != &function.getFunctionBody().front())
      names.insert(get.getWeight());
  });
  return names;
}

void jpq::separateInits(FunctionOpInterface function) {
  OpBuilder builder(function);
  // Backwards: fills come before the empty tensors that they fill.
  for (Operation &op : llvm::make_early_inc_range(llvm::reverse(function.getFunctionBody().front()))) {
    if (!isa<tensor::EmptyOp, linalg::FillOp>(op))
      continue;
    builder.setInsertionPointAfter(&op);
    SmallVector<OpOperand *> uses = llvm::map_to_vector(op.getUses(), [](OpOperand &use) { return &use; });
    for (OpOperand *use : ArrayRef(uses).drop_front(uses.empty() ? 0 : 1))
      use->set(builder.clone(op)->getResult(0));
  }
}

CouplingAnalysis::CouplingAnalysis(FunctionOpInterface function) : values(std::make_unique<ValueDimensions>()) {
  ValueDimensions &values = *this->values;
  llvm::MapVector<StringRef, Value> weights;
  llvm::StringSet<> usedElsewhere = findWeightsUsedElsewhere(function);
  SmallVector<CoupledOp, 0> coupledOps;
  for (BlockArgument argument : function.getArguments())
    values.block(argument);

  for (Operation &op : function.getFunctionBody().getOps()) {
    if (auto get = dyn_cast<GetWeightOp>(op)) {
      if (usedElsewhere.contains(get.getWeight()))
        values.block(get.getResult());
      auto [it, isNew] = weights.try_emplace(get.getWeight(), get.getResult());
      SmallVector<unsigned> first(values.get(it->second)), again(values.get(get.getResult()));
      for (auto [a, b] : llvm::zip_equal(first, again))
        values.classes.unite(a, b);
      continue;
    }
    // A body may look at any element of what it captures.
    op.walk([&](Operation *nested) {
      for (Value operand : nested->getOperands())
        if (nested != &op && operand.getParentBlock() == op.getBlock())
          values.block(operand);
    });
    bool shaped = llvm::any_of(op.getOperandTypes(), llvm::IsaPred<ShapedType, StoredTensorType>) ||
                  llvm::any_of(op.getResultTypes(), llvm::IsaPred<ShapedType, StoredTensorType>);
    if (!shaped || isa<ObserveOp>(op))
      continue;
    if (auto coupling = dyn_cast<DimCouplingOpInterface>(op)) {
      if (std::optional<FactorMap> map = coupling.getFactorMap()) {
        coupledOps.push_back({coupling, std::move(*map), {}});
        applyFactors(coupledOps.back(), values);
        continue;
      }
    }
    // Constants and returned values are what they are; anything else here is an op that nobody described.
    if (!op.hasTrait<OpTrait::IsTerminator>() && !op.hasTrait<OpTrait::ConstantLike>())
      unknownOps.push_back(&op);
    for (Value value : op.getOperands())
      values.block(value);
    for (Value value : op.getResults())
      values.block(value);
  }
  blockLostTerms(coupledOps, values);

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
