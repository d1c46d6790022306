//===- BlockFormat.h - How codes are put together from chunks ---*- C++ -*-===//
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include <cstdint>

namespace jpq {

/// Lanes of a chunk, columns of each, bytes of a chunk.
constexpr int64_t kChunkLanes = 16, kVectorColumns = 4, kChunkBytes = kChunkLanes * kVectorColumns;

/// Bits [source, source + width) of each byte of chunk `chunk` are bits [destination, destination + width) of what is
/// put together.
struct BitField {
  unsigned chunk, source, width, destination;
};
using BitFields = llvm::SmallVector<BitField, 3>;

/// What of `fields` makes bits [first, first + count), which are bits [0, count) then.
BitFields getPart(llvm::ArrayRef<BitField> fields, unsigned first, unsigned count);

/// What a block is made of: the one table that packers, unpackers and code generators read.
struct BlockFormat {
  unsigned bits;
  unsigned chunks;
  /// Rows of a lane. Where it is 1, a row's codes lie behind one another; else those of a column do.
  unsigned laneRows = 1;
  /// Of lanes of one row: the fields of each code vector; vector j holds columns [4 * j, 4 * j + 4) of the block. Else
  /// the block has four columns, and there are, for each row of the lane, the fields of its last eight bits of codes:
  /// the last code is in the lowest of them. Chunk number `chunks` is then the last chunk of the rows above, in which
  /// the rest is.
  llvm::SmallVector<BitFields, 8> vectors = {};

  int64_t getColumns() const { return laneRows == 1 ? kVectorColumns * int64_t(vectors.size()) : kVectorColumns; }
  int64_t getBytes() const { return kChunkBytes * int64_t(chunks); }
};

/// The format of codes in rows of `bits` bits; null where there is none (there is for 1 to 6 and 8).
const BlockFormat *getBlockFormat(unsigned bits);

/// The format of codes in columns of `bits` bits; null where there is none (there is for 1 to 5). The codes of a lane
/// fill whole bytes: those of a column, from above, are the bits of its bytes, from the highest one of the first chunk.
const BlockFormat *getColumnBlockFormat(unsigned bits);

} // namespace jpq
