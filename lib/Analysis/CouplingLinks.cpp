//===- CouplingLinks.cpp - Ways from weight to weight ---------------------===//

#include "CouplingLinks.h"
#include <deque>

using namespace mlir;
using namespace jpq;

ArrayRef<unsigned> CouplingAnalysis::ValueDimensions::get(Value value) {
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

void CouplingAnalysis::ValueDimensions::block(Value value, BlockCause cause) {
  for (unsigned dim : SmallVector<unsigned>(get(value)))
    classes.block(dim, cause);
  if (std::optional<unsigned> id = getNumbered(value))
    classes.block(*id, {cause.op, "numbers of its channels get where their meaning is not known"});
}

std::optional<unsigned> CouplingAnalysis::ValueDimensions::getNumbered(Value value) const {
  auto found = numbered.find(value);
  return found == numbered.end() ? std::nullopt : std::optional(found->second);
}

void CouplingAnalysis::Link::forEachDimension(unsigned factor, llvm::function_ref<void(Value, unsigned)> visit) const {
  auto visitAll = [&](ArrayRef<Value> values, ArrayRef<SmallVector<DimFactors>> factors) {
    for (auto [value, dims] : llvm::zip_equal(values, factors))
      for (auto [dimension, dim] : llvm::enumerate(dims))
        if (map.contains(ArrayRef<DimFactors>(dim), factor))
          visit(value, dimension);
  };
  visitAll(sources, map.operands);
  visitAll(targets, map.results);
}

void CouplingAnalysis::Link::forEachNumber(unsigned factor, llvm::function_ref<void(Value)> visit) const {
  for (auto [result, own] : picking.numbers)
    if (own == factor)
      visit(targets[result]);
  for (auto [operand, own] : picking.picks)
    if (own == factor)
      visit(sources[operand]);
}

std::optional<SmallVector<std::pair<OpOperand *, TypedAttr>>>
CouplingAnalysis::Link::getCompared(unsigned factor) const {
  SmallVector<std::pair<OpOperand *, TypedAttr>> operands;
  for (const ComparedFactor &compared : picking.compared)
    if (compared.factor == factor)
      for (auto [operand, neutral] : llvm::zip_equal(compared.operands, compared.neutral))
        operands.push_back({&op->getOpOperand(operand), neutral});
  if (map.factors[factor].kind != FactorKind::Reduction)
    return operands;
  // A sum of terms that are zero where all tensors that have the factor are. Stored weights are finite: zero beside
  // them is enough.
  for (auto [source, dims] : llvm::enumerate(map.operands)) {
    if (!map.contains(dims, factor))
      continue;
    if (source >= op->getNumOperands())
      return std::nullopt;
    if (op->getOperand(source).getDefiningOp<GetWeightOp>())
      continue;
    auto element = dyn_cast<FloatType>(getElementTypeOrSelf(op->getOperand(source).getType()));
    if (!element)
      return std::nullopt;
    operands.push_back({&op->getOpOperand(source), FloatAttr::get(element, 0.0)});
  }
  if (operands.empty())
    return std::nullopt;
  return operands;
}

bool CouplingAnalysis::Link::vanishes(unsigned factor, const llvm::SmallBitVector &zeros) const {
  return isDataFlow ? map.isZeroInAll(factor, zeros) : cast<DimCouplingOpInterface>(op).vanishes(factor, zeros);
}

SmallVector<CouplingChain> CouplingAnalysis::explain(unsigned group) const {
  using Place = std::pair<Value, unsigned>;
  DimensionClasses &classes = values->classes;
  // Beside its dimensions, a value of numbers has a place in the class that they number.
  constexpr unsigned kNumbers = ~0u;
  // Reads of one weight are one place.
  auto getPlace = [&](Value value, unsigned dimension) -> Place {
    if (auto get = value.getDefiningOp<GetWeightOp>())
      value = weights.lookup(get.getWeight()).getResult();
    return {value, dimension};
  };
  // The places that an op ties, and the ties of each place.
  std::vector<std::pair<Operation *, SmallVector<Place>>> ties;
  DenseMap<Place, SmallVector<unsigned>> tiesOfPlace;
  auto addTie = [&](Operation *op, auto visit) {
    SmallVector<Place> &places = ties.emplace_back(op, SmallVector<Place>()).second;
    visit([&](Value value, unsigned dimension) {
      places.push_back(getPlace(value, dimension));
      tiesOfPlace[places.back()].push_back(ties.size() - 1);
    });
  };
  for (const Link &link : links)
    for (auto [factor, id] : llvm::enumerate(link.classes)) {
      if (!link.map.factors[factor].segments.empty() ||
          !llvm::is_contained(classes.getLeaves(ArrayRef<unsigned>(id)), classOfGroup[group]))
        continue;
      addTie(link.op, [&](auto add) {
        link.forEachDimension(factor, add);
        link.forEachNumber(factor, [&](Value value) { add(value, kNumbers); });
      });
    }
  for (const Link &link : links) {
    for (auto [operand, result] : link.picking.passes)
      addTie(link.op, [&](auto add) {
        add(link.sources[operand], kNumbers);
        add(link.targets[result], kNumbers);
      });
    for (auto [a, b] : link.picking.matches)
      addTie(link.op, [&](auto add) {
        add(link.sources[a], kNumbers);
        add(link.sources[b], kNumbers);
      });
  }

  DenseMap<Place, const CoupledDimension *> memberAt;
  for (const CoupledDimension &member : groups[group].members)
    memberAt.try_emplace({weights.lookup(member.weight).getResult(), member.dimension}, &member);
  // Breadth first, so that ways are short. Each place knows by which op it was reached from where.
  const CoupledDimension &first = groups[group].members.front();
  Place root = {weights.lookup(first.weight).getResult(), first.dimension};
  DenseMap<Place, std::pair<Operation *, Place>> reached;
  reached[root] = {nullptr, root};
  std::deque<Place> open = {root};
  std::vector<bool> taken(ties.size(), false);
  SmallVector<CouplingChain> chains;
  while (!open.empty()) {
    Place place = open.front();
    open.pop_front();
    if (auto member = memberAt.find(place); member != memberAt.end() && place != root) {
      CouplingChain &chain = chains.emplace_back();
      chain.to = member->second;
      Place at = place;
      do {
        chain.ops.push_back(reached[at].first);
        at = reached[at].second;
      } while (!memberAt.contains(at));
      chain.from = memberAt[at];
      std::reverse(chain.ops.begin(), chain.ops.end());
    }
    for (unsigned tie : tiesOfPlace[place]) {
      if (taken[tie])
        continue;
      taken[tie] = true;
      for (const Place &next : ties[tie].second)
        if (reached.try_emplace(next, ties[tie].first, place).second)
          open.push_back(next);
    }
  }
  return chains;
}

SmallVector<WholeChannels> CouplingAnalysis::getWholeChannels() const {
  SmallVector<WholeChannels> whole;
  DimensionClasses &classes = values->classes;
  for (auto [name, get] : weights)
    for (auto [dimension, id] : llvm::enumerate(SmallVector<unsigned>(values->get(get.getResult()))))
      for (unsigned leaf : classes.getLeaves(ArrayRef<unsigned>(id)))
        if (classes.isBlocked(leaf) && classes.getSize(leaf) > 1) {
          BlockCause cause = classes.getCause(leaf);
          whole.push_back({get, unsigned(dimension), classes.getSize(leaf), cause.op, cause.reason});
        }
  return whole;
}

SmallVector<ComparedOperand> CouplingAnalysis::getComparedOperands(unsigned group) const {
  SmallVector<ComparedOperand> found;
  DimensionClasses &classes = values->classes;
  for (const Link &link : links)
    for (auto [factor, id] : llvm::enumerate(link.classes)) {
      if (classes.getLeaves(ArrayRef<unsigned>(id)) != ArrayRef(classOfGroup[group]))
        continue;
      auto compared = link.getCompared(factor);
      for (auto [operand, neutral] : *compared)
        for (auto [dimension, dim] : llvm::enumerate(link.map.operands[operand->getOperandNumber()]))
          if (llvm::is_contained(dim, factor))
            found.push_back({operand, unsigned(dimension), neutral});
    }
  return found;
}

int64_t CouplingAnalysis::countKept(unsigned leaf, const DenseMap<int64_t, int64_t> &kept) const {
  int64_t size = values->classes.getSize(leaf);
  if (auto places = placesOfGroup.find(leaf); places != placesOfGroup.end()) {
    auto found = kept.find(places->second.first);
    return found == kept.end() ? size : std::clamp<int64_t>(found->second - places->second.second, 0, size);
  }
  auto group = groupOfClass.find(leaf);
  auto found = group == groupOfClass.end() ? kept.end() : kept.find(group->second);
  return found == kept.end() ? size : found->second;
}

int64_t CouplingAnalysis::countKept(Value value, unsigned dimension, int64_t offset,
                                    const DenseMap<int64_t, int64_t> &kept) const {
  if (!values->contains(value))
    return offset;
  return values->classes.countKept(values->get(value)[dimension], offset,
                                   [&](unsigned leaf) { return countKept(leaf, kept); });
}

SmallVector<int64_t> CouplingAnalysis::getKeptIndices(Value value, unsigned dimension, const KeptChannels &kept) const {
  int64_t size = cast<RankedTensorType>(value.getType()).getDimSize(dimension);
  BitVector stays(size, true);
  if (values->contains(value))
    for (const LeafPlace &place : values->classes.getPlaces(values->get(value)[dimension])) {
      auto group = groupOfClass.find(place.leaf);
      auto found = group == groupOfClass.end() ? kept.end() : kept.find(group->second);
      if (found == kept.end())
        continue;
      BitVector channels(values->classes.getSize(place.leaf));
      for (int64_t channel : found->second)
        channels.set(channel);
      for (int64_t i = 0; i < place.length; ++i)
        if (!channels.test(i / place.extent % channels.size()))
          stays.reset(place.offset + i);
    }
  return llvm::to_vector(llvm::map_range(stays.set_bits(), [](unsigned i) { return int64_t(i); }));
}
