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
  /// the block has four columns, and there are, for each row of the lane, the fields of its state: the last code is in
  /// the lowest bits. Chunk number `chunks` + i is then what getAbove(i) says, of the rows above.
  llvm::SmallVector<BitFields, 8> vectors = {};
  /// Chunks of rows above that the fields name.
  unsigned aboveChunks = 0;

  /// A chunk of a lane above.
  struct Above {
    unsigned lanes, chunk;
  };
  /// The lane that is `lanes` above, and its chunk, in which are the codes `index` bytes before the last byte above.
  Above getAbove(unsigned index) const { return {1 + index / chunks, chunks - 1 - index % chunks}; }

  int64_t getColumns() const { return laneRows == 1 ? kVectorColumns * int64_t(vectors.size()) : kVectorColumns; }
  int64_t getBytes() const { return kChunkBytes * int64_t(chunks); }
};

/// The format of codes in rows of `bits` bits; null where there is none (there is for 1 to 6 and 8).
const BlockFormat *getBlockFormat(unsigned bits);

/// Bits of the codes in columns, and of their states, that there are formats for.
constexpr unsigned kMostColumnBits = 5, kMostColumnWindow = 12;

/// The format of codes in columns of `bits` bits with states of `window` bits; null where there is none. The codes of a
/// lane fill whole bytes: those of a column, from above, are the bits of its bytes, from the highest one of the first
/// chunk.
const BlockFormat *getColumnBlockFormat(unsigned bits, unsigned window);

} // namespace jpq
