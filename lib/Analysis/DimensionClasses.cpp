//===- DimensionClasses.cpp - Classes of dimensions that are cut together -===//

#include "DimensionClasses.h"
#include "mlir/IR/BuiltinTypeInterfaces.h"

using namespace mlir;
using namespace jpq;

unsigned DimensionClasses::create(int64_t size) {
  bool dynamic = ShapedType::isDynamic(size);
  nodes.push_back({unsigned(nodes.size()), size, dynamic});
  if (dynamic)
    nodes.back().cause = {nullptr, "its size is dynamic"};
  return nodes.size() - 1;
}

unsigned DimensionClasses::find(unsigned id) {
  while (nodes[id].parent != id)
    id = nodes[id].parent = nodes[nodes[id].parent].parent;
  return id;
}

unsigned DimensionClasses::createSum(ArrayRef<unsigned> segments) {
  Ids parts;
  int64_t size = 0;
  for (unsigned segment : segments) {
    size += getSize(segment);
    if (getSize(segment) != 0)
      parts.push_back(segment);
  }
  if (parts.size() == 1)
    return parts.front();
  unsigned id = create(size);
  if (!parts.empty())
    nodes[id].form = Form::Sum;
  nodes[id].parts = parts;
  return id;
}

unsigned DimensionClasses::createProduct(ArrayRef<unsigned> factors) {
  Ids parts;
  int64_t size = 1;
  for (unsigned factor : factors) {
    size *= getSize(factor);
    if (getSize(factor) != 1)
      parts.push_back(factor);
  }
  if (parts.size() == 1)
    return parts.front();
  unsigned id = create(size);
  if (!parts.empty())
    nodes[id].form = Form::Product;
  nodes[id].parts = parts;
  return id;
}

void DimensionClasses::block(unsigned id, BlockCause cause) {
  id = find(id);
  if (std::exchange(nodes[id].blocked, true))
    return;
  nodes[id].cause = cause;
  for (unsigned part : Ids(nodes[id].parts))
    block(part, cause);
}

void DimensionClasses::inherit(unsigned id, ArrayRef<unsigned> parts) {
  if (nodes[id].blocked)
    for (unsigned part : parts)
      block(part, nodes[id].cause);
}

bool DimensionClasses::expand(Stack &ids) {
  while (!ids.empty()) {
    unsigned id = find(ids.pop_back_val());
    if (nodes[id].form == Form::Product) {
      llvm::append_range(ids, llvm::reverse(nodes[id].parts));
    } else if (nodes[id].size != 1) {
      ids.push_back(id);
      return true;
    }
  }
  return false;
}

bool DimensionClasses::expandSegments(Stack &ids) {
  while (!ids.empty()) {
    unsigned id = find(ids.pop_back_val());
    if (nodes[id].form != Form::Sum) {
      ids.push_back(id);
      return true;
    }
    llvm::append_range(ids, llvm::reverse(nodes[id].parts));
  }
  return false;
}

void DimensionClasses::align(ArrayRef<unsigned> a, ArrayRef<unsigned> b, bool (DimensionClasses::*expand)(Stack &),
                             llvm::function_ref<void(unsigned, unsigned)> join,
                             llvm::function_ref<bool(Stack &, int64_t)> split) {
  Stack left(llvm::reverse(a)), right(llvm::reverse(b));
  while ((this->*expand)(left) && (this->*expand)(right)) {
    unsigned l = left.back(), r = right.back();
    int64_t ls = nodes[l].size, rs = nodes[r].size;
    if (ls == rs) {
      left.pop_back();
      right.pop_back();
      join(l, r);
    } else if (!split(ls > rs ? left : right, std::min(ls, rs))) {
      break;
    }
  }
  BlockCause cause{current, "it is divided in two ways that do not agree"};
  for (unsigned rest : left)
    block(rest, cause);
  for (unsigned rest : right)
    block(rest, cause);
}

void DimensionClasses::unite(ArrayRef<unsigned> a, ArrayRef<unsigned> b, Operation *op) {
  current = op;
  align(
      a, b, &DimensionClasses::expand, [&](unsigned l, unsigned r) { merge(l, r); },
      [&](Stack &larger, int64_t size) { return splitProduct(larger.back(), size); });
}

void DimensionClasses::merge(unsigned a, unsigned b) {
  a = find(a);
  b = find(b);
  if (a == b)
    return;
  bool bothSplit = nodes[a].form == Form::Sum && nodes[b].form == Form::Sum;
  // What is split stays.
  if (nodes[a].form == Form::Leaf && nodes[b].form != Form::Leaf)
    std::swap(a, b);
  if (bothSplit)
    uniteSums(a, b);
  a = find(a);
  b = find(b);
  if (a == b)
    return;
  nodes[b].parent = a;
  if (nodes[b].blocked)
    block(a, nodes[b].cause);
}

void DimensionClasses::uniteSums(unsigned a, unsigned b) {
  inherit(a, nodes[b].parts);
  inherit(b, nodes[a].parts);
  auto split = [&](Stack &larger, int64_t size) {
    Ids before, behind;
    if (!splitSum(larger.back(), size, before, behind))
      return false;
    larger.pop_back();
    llvm::append_range(larger, llvm::reverse(behind));
    llvm::append_range(larger, llvm::reverse(before));
    return true;
  };
  align(
      Ids(nodes[a].parts), Ids(nodes[b].parts), &DimensionClasses::expandSegments,
      [&](unsigned l, unsigned r) { unite(ArrayRef(l), ArrayRef(r), current); }, split);
}

bool DimensionClasses::splitProduct(unsigned id, int64_t outer) {
  int64_t whole = nodes[id].size;
  if (ShapedType::isDynamic(whole) || ShapedType::isDynamic(outer) || outer <= 1 || outer >= whole ||
      whole % outer != 0)
    return false;
  int64_t inner = whole / outer;
  if (nodes[id].form == Form::Leaf) {
    Ids parts = {create(outer), create(inner)};
    nodes[id].form = Form::Product;
    nodes[id].parts = parts;
    inherit(id, parts);
    return true;
  }
  // Every segment has the inner factor, and the outer factors make a sum.
  Stack left = {id}, segments;
  while (expandSegments(left))
    segments.push_back(left.pop_back_val());
  if (llvm::any_of(segments, [&](unsigned segment) { return nodes[segment].size % inner != 0; }))
    return false;
  unsigned shared = create(inner);
  SmallVector<unsigned> outers;
  Operation *op = current;
  for (unsigned segment : segments) {
    outers.push_back(create(nodes[segment].size / inner));
    unite(ArrayRef(segment), {outers.back(), shared}, op);
  }
  unsigned product = createProduct({createSum(outers), shared});
  inherit(id, ArrayRef(product));
  nodes[id].parent = product;
  return true;
}

bool DimensionClasses::splitSum(unsigned id, int64_t offset, Ids &before, Ids &behind) {
  id = find(id);
  switch (nodes[id].form) {
  case Form::Leaf: {
    unsigned first = create(offset), rest = create(nodes[id].size - offset);
    nodes[id].form = Form::Sum;
    nodes[id].parts = {first, rest};
    inherit(id, {first, rest});
    before.push_back(first);
    behind.push_back(rest);
    return true;
  }
  case Form::Sum:
    for (unsigned part : Ids(nodes[id].parts)) {
      int64_t size = getSize(part);
      if (offset >= size)
        before.push_back(part);
      else if (offset <= 0)
        behind.push_back(part);
      else if (!splitSum(part, offset, before, behind))
        return false;
      offset -= size;
    }
    return true;
  case Form::Product: {
    Ids parts = nodes[id].parts;
    int64_t inner = 1;
    for (unsigned part : ArrayRef(parts).drop_front())
      inner *= getSize(part);
    Ids outerBefore, outerBehind;
    if (offset % inner != 0 || !splitSum(parts.front(), offset / inner, outerBefore, outerBehind))
      return false;
    auto multiply = [&](ArrayRef<unsigned> outers, Ids &products) {
      for (unsigned outer : outers) {
        Ids factors = parts;
        factors.front() = outer;
        products.push_back(createProduct(factors));
      }
    };
    multiply(outerBefore, before);
    multiply(outerBehind, behind);
    return true;
  }
  }
  llvm_unreachable("all forms are handled");
}

SmallVector<unsigned> DimensionClasses::getLeaves(ArrayRef<unsigned> ids) {
  SmallVector<unsigned> leaves;
  for (unsigned id : ids) {
    id = find(id);
    if (nodes[id].form == Form::Leaf)
      leaves.push_back(id);
    else
      for (unsigned leaf : getLeaves(Ids(nodes[id].parts)))
        if (nodes[id].form == Form::Product || !llvm::is_contained(leaves, leaf))
          leaves.push_back(leaf);
  }
  return leaves;
}

SmallVector<LeafPlace> DimensionClasses::getPlaces(unsigned id) {
  id = find(id);
  SmallVector<LeafPlace> places;
  switch (nodes[id].form) {
  case Form::Leaf:
    places.push_back({id, 0, nodes[id].size, 1});
    break;
  case Form::Sum: {
    int64_t offset = 0;
    for (unsigned part : Ids(nodes[id].parts)) {
      for (LeafPlace place : getPlaces(part)) {
        place.offset += offset;
        auto neighbour = llvm::find_if(places, [&](const LeafPlace &other) {
          return other.leaf == place.leaf && other.extent == place.extent &&
                 other.offset + other.length == place.offset &&
                 other.length % (other.extent * getSize(other.leaf)) == 0;
        });
        if (neighbour != places.end())
          neighbour->length += place.length;
        else
          places.push_back(place);
      }
      offset += getSize(part);
    }
    break;
  }
  case Form::Product: {
    int64_t outer = 1, inner = nodes[id].size;
    for (unsigned part : Ids(nodes[id].parts)) {
      int64_t size = getSize(part);
      inner = size == 0 ? 1 : inner / size;
      for (const LeafPlace &place : getPlaces(part)) {
        if (place.length == size) {
          places.push_back({place.leaf, 0, outer * size * inner, place.extent * inner});
          continue;
        }
        for (int64_t i = 0; i < outer; ++i)
          places.push_back({place.leaf, (i * size + place.offset) * inner, place.length * inner, place.extent * inner});
      }
      outer *= size;
    }
    break;
  }
  }
  return places;
}

int64_t DimensionClasses::countKept(unsigned id, int64_t offset, llvm::function_ref<int64_t(unsigned)> getKept) {
  id = find(id);
  const Node &node = nodes[id];
  switch (node.form) {
  case Form::Leaf: {
    int64_t kept = getKept(id);
    return offset == node.size ? kept : std::min(offset, kept);
  }
  case Form::Sum: {
    int64_t count = 0;
    for (unsigned part : Ids(node.parts)) {
      int64_t size = getSize(part);
      count += countKept(part, std::clamp<int64_t>(offset, 0, size), getKept);
      offset -= size;
    }
    return count;
  }
  case Form::Product: {
    // As in a number whose digits are counted in the kept channels.
    int64_t count = 0, inner = node.size;
    for (unsigned part : Ids(node.parts)) {
      int64_t size = getSize(part);
      if (size == 0)
        return 0;
      inner /= size;
      int64_t digit = offset / inner;
      offset -= digit * inner;
      count = count * countKept(part, size, getKept) + countKept(part, digit, getKept);
    }
    return count;
  }
  }
  llvm_unreachable("all forms are handled");
}
