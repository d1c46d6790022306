//===- Permutation.h - The order in which columns are stored ----*- C++ -*-===//
//
// Entry i of a permutation is the logical column that stored column i holds: a product with stored columns takes its
// input gathered by the permutation.
//
// Stored weights have one that keeps the columns of a segment in their order: the number of the segment that each
// column belongs to says all of it.
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

/// Segments among which columns can be divided: their numbers have 8 bits at most.
constexpr size_t kMostNumberedSegments = 256;

/// Bytes of the numbers of the segments that columns belong to, each of as few bits as tell so many segments apart.
uint64_t getSegmentNumberBytes(int64_t columns, size_t segments);

/// The number of each column's segment: the first extents[0] columns of the permutation are of segment 0, and so on.
std::vector<uint8_t> packSegmentNumbers(llvm::ArrayRef<int64_t> permutation, llvm::ArrayRef<int64_t> extents);

/// The permutation, ascending within each segment, of which packSegmentNumbers() gives `bytes`. An error names the
/// column or the segment at fault unless `bytes` has the right size and every segment comes as often as it has columns.
llvm::Expected<std::vector<int64_t>> unpackSegmentNumbers(llvm::ArrayRef<uint8_t> bytes,
                                                          llvm::ArrayRef<int64_t> extents);

/// Fails, naming two columns, unless the columns of each segment ascend.
llvm::Error checkAscending(llvm::ArrayRef<int64_t> permutation, llvm::ArrayRef<int64_t> extents);

} // namespace jpq
