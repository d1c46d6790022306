//===- Coupling.cpp - Which channels must be pruned together --------------===//

#include "jpq/Analysis/Coupling.h"
#include "CouplingLinks.h"
#include "jpq/Dialect/JPQ/IR/States.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace jpq;

SmallVector<FunctionOpInterface> jpq::getCoupledFunctions(FunctionOpInterface function) {
  SmallVector<FunctionOpInterface> functions = {function};
  for (auto other : function->getParentOfType<ModuleOp>().getOps<FunctionOpInterface>())
    if (other != function && !other.isExternal() && llvm::hasSingleElement(other.getFunctionBody()) &&
        !other.getFunctionBody().front().getOps<GetWeightOp>().empty())
      functions.push_back(other);
  return functions;
}

/// Weights that somebody uses elsewhere than in the functions' own blocks: cutting them would break that use.
static llvm::StringSet<> findWeightsUsedElsewhere(ArrayRef<FunctionOpInterface> functions) {
  DenseSet<Block *> blocks;
  for (FunctionOpInterface function : functions)
    blocks.insert(&function.getFunctionBody().front());
  llvm::StringSet<> names;
  functions.front()->getParentOp()->walk([&](GetWeightOp get) {
    if (!blocks.contains(get->getBlock()))
      names.insert(get.getWeight());
  });
  return names;
}

/// An op that computes its only result from the places of elements alone.
static bool listsPositions(linalg::GenericOp op) {
  if (op.getNumDpsInputs() != 0 || op.getNumDpsInits() != 1 || op.getNumReductionLoops() != 0)
    return false;
  return llvm::all_of(op.getBody()->without_terminator(), [](Operation &nested) {
    return nested.hasTrait<OpTrait::Elementwise>() || isa<linalg::IndexOp, arith::IndexCastOp>(nested);
  });
}

/// An op whose result has the contents that its user wants, is a constant, or lists positions.
static bool isInit(Operation &op) {
  if (auto constant = dyn_cast<arith::ConstantOp>(op))
    return isa<DenseElementsAttr>(constant.getValue());
  if (auto generic = dyn_cast<linalg::GenericOp>(op))
    return listsPositions(generic);
  return isa<tensor::EmptyOp, linalg::FillOp>(op);
}

void jpq::separateInits(FunctionOpInterface function) {
  OpBuilder builder(function);
  // Backwards: fills come before the empty tensors that they fill.
  for (Operation &op : llvm::make_early_inc_range(llvm::reverse(function.getFunctionBody().front()))) {
    if (!isInit(op))
      continue;
    builder.setInsertionPointAfter(&op);
    SmallVector<OpOperand *> uses = llvm::map_to_vector(op.getUses(), [](OpOperand &use) { return &use; });
    for (OpOperand *use : ArrayRef(uses).drop_front(uses.empty() ? 0 : 1))
      use->set(builder.clone(op)->getResult(0));
  }
}

CouplingAnalysis::~CouplingAnalysis() = default;

CouplingAnalysis::CouplingAnalysis(ArrayRef<FunctionOpInterface> functions)
    : values(std::make_unique<ValueDimensions>()), usedElsewhere(findWeightsUsedElsewhere(functions)) {
  for (FunctionOpInterface function : functions) {
    for (BlockArgument argument : function.getArguments())
      if (!isState(function, argument.getArgNumber()))
        values->block(argument, {nullptr, "the function's caller passes it"});
    visit(function.getFunctionBody().front());
    visitReturn(function.getFunctionBody().front().getTerminator(), getStates(function));
  }
  blockUnpicked();
  blockLostTerms();
  collectGroups();
  collectPlaces();
}

/// What the caller gets stays whole, but for states: the caller only brings them back.
void CouplingAnalysis::visitReturn(Operation *terminator, ArrayRef<BlockArgument> states) {
  OperandRange returned = terminator->getOperands();
  for (Value value : returned.drop_back(states.size()))
    values->block(value, {terminator, "the function's caller gets it"});
  for (auto [state, updated] : llvm::zip_equal(states, returned.take_back(states.size())))
    linkDataFlow(terminator, {updated}, {state});
}

void CouplingAnalysis::visit(Block &block) {
  for (Operation &op : block)
    visit(op);
}

void CouplingAnalysis::visit(Operation &op) {
  if (auto get = dyn_cast<GetWeightOp>(op)) {
    if (usedElsewhere.contains(get.getWeight()))
      values->block(get.getResult(), {&op, "it is read elsewhere, too"});
    auto [it, isNew] = weights.try_emplace(get.getWeight(), get);
    SmallVector<unsigned> first(values->get(it->second.getResult())), again(values->get(get.getResult()));
    for (auto [a, b] : llvm::zip_equal(first, again))
      values->classes.unite(ArrayRef<unsigned>(a), ArrayRef<unsigned>(b), &op);
    return;
  }
  if (auto loop = dyn_cast<scf::ForOp>(op)) {
    for (auto [init, argument, yielded, result] :
         llvm::zip_equal(loop.getInitArgs(), loop.getRegionIterArgs(), loop.getYieldedValues(), loop.getResults()))
      linkDataFlow(&op, {init, yielded}, {argument, result});
    return visit(*loop.getBody());
  }
  if (auto branch = dyn_cast<scf::IfOp>(op)) {
    if (branch.getNumResults() > 0)
      for (auto [yes, no, result] :
           llvm::zip_equal(branch.thenYield().getResults(), branch.elseYield().getResults(), branch.getResults()))
        linkDataFlow(&op, {yes, no}, {result});
    for (Region &region : branch->getRegions())
      for (Block &block : region)
        visit(block);
    return;
  }
  // What an scf op yields was linked with what it takes.
  if (isa<scf::YieldOp>(op) && isa<scf::ForOp, scf::IfOp>(op.getParentOp()))
    return;
  // A function's return is its boundary.
  if (op.hasTrait<OpTrait::IsTerminator>() && isa<FunctionOpInterface>(op.getParentOp()))
    return;

  bool shaped = llvm::any_of(op.getOperandTypes(), llvm::IsaPred<ShapedType, StoredTensorType>) ||
                llvm::any_of(op.getResultTypes(), llvm::IsaPred<ShapedType, StoredTensorType>);
  std::optional<FactorMap> map;
  if (auto coupling = dyn_cast<DimCouplingOpInterface>(op))
    map = coupling.getFactorMap();
  // A region may look at any element of what it reads from outside, but for what the map says.
  op.walk([&](Operation *nested) {
    for (OpOperand &operand : nested->getOpOperands()) {
      bool isOutside = nested != &op && !op.isAncestor(operand.get().getParentRegion()->getParentOp());
      bool isKnown = map && llvm::any_of(map->captured, [&](auto &captured) { return captured.first == &operand; });
      if (isOutside && !isKnown)
        values->block(operand.get(), {&op, "a region reads it element by element"});
    }
  });
  if (!map) {
    if (shaped && !isa<ObserveOp>(op))
      blockUnknown(op);
    return;
  }
  Link link{&op, std::move(*map), SmallVector<Value>(op.getOperands()), SmallVector<Value>(op.getResults())};
  for (auto &[operand, dims] : link.map.captured) {
    link.sources.push_back(operand->get());
    link.map.operands.push_back(dims);
  }
  addLink(std::move(link));
}

void CouplingAnalysis::blockUnknown(Operation &op) {
  StringRef reason = "the coupling of the op is unknown";
  // Constants are what they are; anything else here is an op that nobody described.
  if (!op.hasTrait<OpTrait::ConstantLike>())
    unknownOps.push_back(&op);
  for (Value value : op.getOperands())
    values->block(value, {&op, reason});
  for (Value value : op.getResults())
    values->block(value, {&op, reason});
}

/// Unites the dimensions of a link's values by its factors.
void CouplingAnalysis::addLink(Link link) {
  DimensionClasses &classes = values->classes;
  if (auto op = dyn_cast<ChannelPickingOpInterface>(link.op); op && !link.isDataFlow)
    link.picking = op.getChannelPicking(link.map);
  for (auto [number, factor] : llvm::enumerate(link.map.factors)) {
    SmallVector<unsigned> segments;
    for (unsigned segment : factor.segments)
      segments.push_back(link.classes[segment]);
    link.classes.push_back(segments.empty() ? classes.create(factor.size) : classes.createSum(segments));
    if (factor.kind == FactorKind::Blocked && !link.picking.opens(number))
      classes.block(link.classes.back(), {link.op, factor.reason});
  }
  auto apply = [&](Value value, ArrayRef<DimFactors> dims) {
    SmallVector<unsigned> ids(values->get(value));
    for (auto [id, dim] : llvm::zip(ids, dims)) {
      SmallVector<unsigned> parts;
      for (unsigned factor : dim)
        parts.push_back(link.classes[factor]);
      if (!parts.empty())
        classes.unite(ArrayRef<unsigned>(id), parts, link.op);
    }
  };
  for (auto [source, dims] : llvm::zip_equal(link.sources, link.map.operands))
    apply(source, dims);
  for (auto [target, dims] : llvm::zip_equal(link.targets, link.map.results))
    apply(target, dims);
  linkNumbers(link);
  links.push_back(std::move(link));
}

void CouplingAnalysis::linkNumbers(const Link &link) {
  DimensionClasses &classes = values->classes;
  for (auto [result, factor] : link.picking.numbers)
    values->setNumbered(link.targets[result], link.classes[factor]);
  for (auto [operand, result] : link.picking.passes)
    if (std::optional<unsigned> id = values->getNumbered(link.sources[operand]))
      values->setNumbered(link.targets[result], *id);
  for (auto [operand, factor] : link.picking.picks) {
    std::optional<unsigned> id = values->getNumbered(link.sources[operand]);
    unsigned own = link.classes[factor];
    BlockCause cause{link.op, link.map.factors[factor].reason};
    if (id && classes.getSize(*id) == classes.getSize(own)) {
      classes.unite(ArrayRef<unsigned>(*id), ArrayRef<unsigned>(own), link.op);
      picked.try_emplace(own, 0);
      continue;
    }
    classes.block(own, cause);
    if (id)
      classes.block(*id, cause);
  }
  for (auto [a, b] : link.picking.matches) {
    std::optional<unsigned> left = values->getNumbered(link.sources[a]), right = values->getNumbered(link.sources[b]);
    bool isSame = left && right && classes.getSize(*left) == classes.getSize(*right);
    if (isSame) {
      classes.unite(ArrayRef<unsigned>(*left), ArrayRef<unsigned>(*right), link.op);
      picked.try_emplace(*left, 0);
      continue;
    }
    for (std::optional<unsigned> id : {left, right})
      if (id)
        classes.block(*id, {link.op, "the numbers of its channels are compared with others"});
  }
  for (auto [i, source] : llvm::enumerate(link.sources))
    if (std::optional<unsigned> id = values->getNumbered(source); id && !link.picking.understands(i))
      classes.block(*id, {link.op, "the op computes with the numbers of its channels"});
}

void CouplingAnalysis::blockUnpicked() {
  DimensionClasses &classes = values->classes;
  llvm::MapVector<unsigned, int64_t> whole;
  for (auto [id, count] : picked)
    if (SmallVector<unsigned> leaves = classes.getLeaves(ArrayRef<unsigned>(id)); leaves.size() == 1)
      whole.try_emplace(leaves.front(), 0);
  picked = std::move(whole);
  for (const Link &link : links)
    for (auto [factor, id] : llvm::enumerate(link.classes)) {
      const Factor &own = link.map.factors[factor];
      bool isOpened = own.kind == FactorKind::Blocked && link.picking.opens(factor);
      SmallVector<unsigned> leaves = classes.getLeaves(ArrayRef<unsigned>(id));
      for (unsigned leaf : leaves) {
        auto found = picked.find(leaf);
        if (found == picked.end() && isOpened)
          classes.block(leaf, {link.op, own.reason});
        if (found == picked.end())
          continue;
        for (const ComparedFactor &other : link.picking.compared)
          if (other.factor == factor)
            found->second = std::max(found->second, other.picked);
        auto compared = link.getCompared(factor);
        if (!compared || (!compared->empty() && leaves.size() > 1))
          classes.block(leaf, {link.op, "terms are summed of which those of a channel cannot be left out"});
      }
    }
}

void CouplingAnalysis::linkDataFlow(Operation *op, ArrayRef<Value> sources, ArrayRef<Value> targets) {
  auto type = dyn_cast<RankedTensorType>(targets.front().getType());
  if (!type)
    return;
  Link link{op, {}, llvm::to_vector(sources), llvm::to_vector(targets), /*isDataFlow=*/true};
  SmallVector<DimFactors> dims;
  for (int64_t size : type.getShape())
    dims.push_back({link.map.addFactor(size)});
  link.map.operands.assign(sources.size(), dims);
  link.map.results.assign(targets.size(), dims);
  addLink(std::move(link));
}

/// Pruning means that a group's weights become zero, and cutting must mean the same: blocks classes over which some op
/// sums terms that are not zero then (a layer norm's squares, which have lost their mean).
void CouplingAnalysis::blockLostTerms() {
  // Values that are not zero at a pruned channel of a class. Loops pass them on to what comes before.
  DenseSet<std::pair<Value, unsigned>> nonzero;
  bool changed;
  do {
    changed = false;
    for (const Link &link : links)
      changed |= blockLostTerms(link, nonzero);
  } while (changed);
}

bool CouplingAnalysis::blockLostTerms(const Link &link, DenseSet<std::pair<Value, unsigned>> &nonzero) {
  DimensionClasses &classes = values->classes;
  bool changed = false;
  for (auto [factor, id] : llvm::enumerate(link.classes)) {
    if (!link.map.factors[factor].segments.empty())
      continue;
    for (unsigned leaf : classes.getLeaves(ArrayRef<unsigned>(id))) {
      // What is picked is left out of sums, whatever it is.
      if (classes.isBlocked(leaf) || picked.contains(leaf))
        continue;
      llvm::SmallBitVector zeros(link.sources.size());
      for (auto [i, source] : llvm::enumerate(link.sources))
        zeros[i] = link.map.contains(link.map.operands[i], factor) && !nonzero.contains({source, leaf});
      if (link.vanishes(factor, zeros))
        continue;
      if (link.map.factors[factor].kind == FactorKind::Reduction) {
        classes.block(leaf, {link.op, "terms are summed that are not zero where its weights are"});
        changed = true;
      }
      for (auto [i, target] : llvm::enumerate(link.targets))
        if (link.map.contains(link.map.results[i], factor))
          changed |= nonzero.insert({target, leaf}).second;
    }
  }
  return changed;
}

void CouplingAnalysis::collectGroups() {
  DimensionClasses &classes = values->classes;
  llvm::MapVector<unsigned, CouplingGroup> found;
  for (auto [name, get] : weights) {
    SmallVector<unsigned> dims(values->get(get.getResult()));
    for (auto [dimension, id] : llvm::enumerate(dims))
      for (const LeafPlace &place : classes.getPlaces(id)) {
        int64_t size = classes.getSize(place.leaf);
        if (classes.isBlocked(place.leaf) || size < 2)
          continue;
        CouplingGroup &group = found[place.leaf];
        group.size = size;
        if (auto number = picked.find(place.leaf); number != picked.end())
          group.picked = std::max<int64_t>(number->second, 1);
        group.members.push_back({name, unsigned(dimension), place.extent, place.offset, place.length});
      }
  }
  for (auto &[leaf, group] : found) {
    groupOfClass[leaf] = groups.size();
    classOfGroup.push_back(leaf);
    groups.push_back(std::move(group));
  }
}

void CouplingAnalysis::collectPlaces() {
  DimensionClasses &classes = values->classes;
  for (const Link &link : links)
    for (auto [places, channels] : link.picking.places) {
      SmallVector<unsigned> leaves = classes.getLeaves(ArrayRef<unsigned>(link.classes[channels]));
      auto group = leaves.size() == 1 ? groupOfClass.find(leaves.front()) : groupOfClass.end();
      if (group == groupOfClass.end())
        continue;
      for (const LeafPlace &place : classes.getPlaces(link.classes[places]))
        placesOfGroup[place.leaf] = {group->second, place.offset};
    }
}
