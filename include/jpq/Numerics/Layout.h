//===- Layout.h - Orders in which targets read stored weights ---*- C++ -*-===//
//
// What segments store (codes, scales, ...) can lie in another order than codecs write it: that in which the code of
// some target reads it. A layout says what it can take, which components it has, and how bytes get there and back. It
// changes no bit of what is stored. The other steps of a form (the order of columns, the rotation, the power of two)
// stay the form's, and so do their components.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "jpq/Numerics/Components.h"
#include "llvm/Support/Error.h"

namespace jpq {

class StoredForm;

/// An order of the bytes that segments store. `form` is always that of the weight; whether it is laid out is not asked.
class Layout {
public:
  virtual ~Layout();

  /// Whether weights of this form can be laid out so; says what of it cannot, by name.
  virtual llvm::Error check(const StoredForm &form) const = 0;
  /// What there is in place of the segments' components, for forms that check() accepts.
  virtual llvm::SmallVector<StoredComponent, 3> getComponents(const StoredForm &form) const = 0;
  /// Lays out what the segments of `components` store: `packed` has the components of getComponents(), all zeros. The
  /// bytes are the same for any number of threads.
  virtual void pack(const StoredForm &form, const StoredBytes &components, const MutableBytes &packed) const = 0;
  /// The exact inverse of pack().
  virtual void unpack(const StoredForm &form, const StoredBytes &packed, const MutableBytes &components) const = 0;
};

} // namespace jpq
