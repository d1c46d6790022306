//===- LevelTables.h - How states number the entries of tables --*- C++ -*-===//
#pragma once

#include "jpq/Numerics/CodeFormat.h"

namespace jpq {

/// Bits of the indexes of all tables of a format.
unsigned getIndexBits(const CodeFormat &format);

/// The lowest `bits` bits of a state, changed by those above, bit by bit (exclusive or). So levels depend on more codes
/// than tables of few entries have indexes for, and need no more look-ups.
constexpr size_t foldState(size_t state, unsigned bits) {
  return (state ^ (state >> bits)) & ((size_t(1) << bits) - 1);
}

} // namespace jpq
