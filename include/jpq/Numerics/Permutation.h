//===- Permutation.h - The order in which columns are stored ----*- C++ -*-===//
//
// Entry i of a permutation is the logical column that stored column i holds: a product with stored columns takes its
// input gathered by the permutation.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "jpq/Support/ElementType.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"
#include <cstdint>
#include <vector>

namespace jpq {

/// Columns that a permutation can have: its indices have 32 bits at most.
constexpr int64_t kMostPermutedColumns = int64_t(1) << 32;

/// What the indices of `columns` columns are stored as, little-endian: U16 up to 65,536 columns, else U32.
ElementType getPermutationType(int64_t columns);

std::vector<uint8_t> packPermutation(llvm::ArrayRef<int64_t> permutation);

/// Reads what packPermutation() gives. An error names the stored column at fault unless `bytes` has the right size and
/// every column of [0, columns) comes once.
llvm::Expected<std::vector<int64_t>> unpackPermutation(llvm::ArrayRef<uint8_t> bytes, int64_t columns);

} // namespace jpq
