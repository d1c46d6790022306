//===- CodeFormat.h - What codes mean: one row for all who read them -*- C++ -*-===//
//
// A weight is a scale times a level, and the level is that of a state: the last `window` bits of the stream of codes at
// this weight, of which `bits` are new ones. Where the window is as wide as a code, a state is a code. Packers,
// kernels, menus and cost tables read this row, and no codec; each refuses, by name, what it has no code for.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Error.h"
#include <cstdint>
#include <string>

namespace jpq {

/// What a code stands for besides its scale.
enum class ZeroPoint {
  /// Fixed at the middle, 2^(bits-1): value = scale * (code - 2^(bits-1)).
  Middle,
  /// One byte per scale ("zero_points"): value = scale * (code - zero point).
  Byte,
  /// One f16 per scale ("minimums"): value = scale * code + minimum.
  Minimum,
};

/// How a scale is stored.
enum class ScaleEncoding {
  /// An f16.
  Half,
  /// A byte b that stands for 2^((b - 128) / 16), or for 0 if it is 0 (LogScale.h).
  LogByte,
};

/// The levels of tables are integers of 7 bits, so that products of levels and activation bytes stay exact in 16-bit
/// sums of two.
constexpr int kLowestLevel = -64, kHighestLevel = 63;

/// Which codes follow one another in a stream.
struct CodeRun {
  /// Rows of a column whose codes are one stream, one below the other. 1: the codes of a row are, from the left to the
  /// right.
  unsigned rows = 1;
  /// The state before the first code of a run: that behind the last one if it is tail-biting, else 0.
  bool tailBiting = false;
};

/// The weights that share a scale (and a zero point). Blocks at the end of a row or column may be smaller.
struct ScaleBlock {
  unsigned rows = 1, columns = 1;
};

/// What there is to know of codes. check() says what makes no sense.
struct CodeFormat {
  /// New bits per weight, 1 to 8.
  unsigned bits;
  /// Bits of a state, at least `bits` and at most 16: codes of their own have as many as they have bits.
  unsigned window;
  /// value = scale * level of the state, the sum of an entry of each table. A table's size is a power of two. The first
  /// one's index is the lowest bits of the state, that of the next one the bits above those; a state of more bits, at
  /// most twice as many, is folded first (LevelTables.h). Without tables codes of their own stand for themselves, as
  /// `zeroPoint` says; with some it is Middle, which then says nothing.
  llvm::SmallVector<llvm::SmallVector<int8_t, 0>, 1> tables = {};
  CodeRun run = {};
  ScaleBlock scaleBlock = {};
  ScaleEncoding scaleEncoding = ScaleEncoding::Half;
  ZeroPoint zeroPoint = ZeroPoint::Middle;

  /// Codes of their own, row by row, with an f16 scale per `group` columns of a row.
  static CodeFormat inGroups(unsigned bits, unsigned group, ZeroPoint zeroPoint = ZeroPoint::Middle);
  /// Such codes that number the levels of a table.
  static CodeFormat inGroups(unsigned group, llvm::ArrayRef<int8_t> levels);

  llvm::Error check() const;
  /// What a format that check() takes has that those of inGroups() have not; nothing if it is one of them.
  llvm::Error checkInGroups() const;

  /// Whether codes do not depend on those before them.
  bool isScalar() const { return window == bits; }
  bool hasLevels() const { return !tables.empty(); }
  /// The levels of all states, of a format that has some.
  llvm::SmallVector<int8_t, 0> getLevels() const;
};

/// Blocks of `size` that hold `count` things, the last of which may be smaller.
constexpr int64_t countGroups(int64_t count, int64_t size) { return (count + size - 1) / size; }

} // namespace jpq
