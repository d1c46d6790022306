//===- Components.h - Named parts of what is stored -------------*- C++ -*-===//
//
// A weight is stored in components: codes, their scales, the order of its columns. Each has a name, by which everybody
// finds it; no place among others means anything.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "jpq/Support/ElementType.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include <cassert>
#include <string>
#include <vector>

namespace jpq {

/// What codecs store: numbers as they are; codes, and beside them f16 scales, bytes of zero points or f16 minimums.
constexpr llvm::StringLiteral kValuesComponent = "values", kCodesComponent = "codes", kScalesComponent = "scales",
                              kZeroPointsComponent = "zero_points", kMinimumsComponent = "minimums";
/// What weights store beside that: of the order of their columns, the segment that each belongs to (laid out for code
/// that gathers by it, the column at each place); and an f16 factor for each row.
constexpr llvm::StringLiteral kSegmentsComponent = "segments", kPermutationComponent = "permutation",
                              kRowScalesComponent = "row_scales";

/// One component: its name, and the numbers that it holds.
struct StoredComponent {
  llvm::StringRef name;
  ElementType type;
  llvm::SmallVector<int64_t, 2> shape;

  int64_t getCount() const {
    int64_t count = 1;
    for (int64_t dim : shape)
      count *= dim;
    return count;
  }
  uint64_t getBytes() const { return uint64_t(getCount()) * getByteWidth(type); }
};

/// The bytes of one component.
struct Component {
  std::string name;
  std::vector<uint8_t> bytes;
};

/// Bytes of components, which somebody else owns: `Bytes` is an ArrayRef or a MutableArrayRef of bytes.
template <typename Bytes>
class NamedBytes {
public:
  struct Entry {
    llvm::StringRef name;
    Bytes bytes;
  };

  NamedBytes() = default;
  NamedBytes(std::vector<Component> &components) {
    for (Component &component : components)
      add(component.name, component.bytes);
  }
  NamedBytes(const std::vector<Component> &components) {
    for (const Component &component : components)
      add(component.name, component.bytes);
  }

  void add(llvm::StringRef name, Bytes bytes) { entries.push_back({name, bytes}); }
  /// The component of a name, which there is.
  Bytes get(llvm::StringRef name) const {
    const Entry *found = llvm::find_if(entries, [&](const Entry &entry) { return entry.name == name; });
    assert(found != entries.end());
    return found->bytes;
  }
  auto begin() const { return entries.begin(); }
  auto end() const { return entries.end(); }
  /// Components that own the same bytes.
  std::vector<Component> copy() const {
    std::vector<Component> components;
    for (const Entry &entry : entries)
      components.push_back({entry.name.str(), {entry.bytes.begin(), entry.bytes.end()}});
    return components;
  }

private:
  llvm::SmallVector<Entry, 3> entries;
};
using StoredBytes = NamedBytes<llvm::ArrayRef<uint8_t>>;
using MutableBytes = NamedBytes<llvm::MutableArrayRef<uint8_t>>;

/// Components of these sizes, all bytes zero.
inline std::vector<Component> createComponents(llvm::ArrayRef<StoredComponent> components) {
  std::vector<Component> created;
  for (const StoredComponent &component : components)
    created.push_back({component.name.str(), std::vector<uint8_t>(component.getBytes())});
  return created;
}

} // namespace jpq
