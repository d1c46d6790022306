//===- Hadamard.h - Rotations of the rows of a matrix -----------*- C++ -*-===//
//
// A rotation spreads what is large in few rows over many, so that the numbers of a column become alike, and nearly
// normally distributed: codes lose less of them. It is an orthogonal matrix that is never stored, as a seed says all of
// it, and never multiplied with, as it is made of fast steps: random signs, Walsh-Hadamard transforms of blocks of
// rows, and between the blocks a small orthogonal matrix. Its inverse takes the same steps the other way round.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "jpq/Numerics/MatrixView.h"
#include "llvm/Support/Error.h"
#include <vector>

namespace jpq {

/// What a seed says of a rotation, for code that rotates by itself. The steps of apply() are, in this order: rows as
/// `order` says; signs; transforms of all whole blocks, each divided by the root of its rows; `matrix`. Those of
/// applyInverse() are the inverse of each, from the last to the first.
struct HadamardSteps {
  /// The row of the matrix that is rotated as row i; empty if rows keep their order.
  std::vector<int64_t> order;
  /// Of each row, after it found its place: 1 or -1.
  std::vector<int8_t> signs;
  /// The same, divided by what the transform of the row's block divides by, if it has one.
  std::vector<float> factors;
  /// The orthogonal matrix that multiplies the blocks, row by row, and its transpose, which undoes that; empty if there
  /// is none.
  std::vector<float> matrix, transposed;
};

/// One rotation of each column of a matrix: of row r = b * block + i, the transform goes over i, the orthogonal matrix
/// over b. Where there would be too many blocks for that matrix, the rows come in an order drawn from the seed, whole
/// blocks of them are transformed, and the rest stays as it is.
struct Hadamard {
  /// Larger blocks add little, and more such numbers would not stay in the fastest memory.
  static constexpr int64_t kLargestBlock = 4096;
  /// Rows of the largest orthogonal matrix, which costs as many products per number.
  static constexpr int64_t kLargestOdd = 32;

  /// A power of two.
  int64_t block;
  /// Blocks that the orthogonal matrix rotates; 0 if rows are put in another order instead.
  int64_t odd;
  uint64_t seed;

  /// The rotation of so many rows, at least one, that mixes them best.
  static Hadamard choose(int64_t rows, uint64_t seed);
  /// Whether there is such a rotation; says which number is wrong.
  llvm::Error check() const;
  /// Whether such a rotation, which check() accepts, is one of so many rows.
  llvm::Error check(int64_t rows) const;

  /// One by the root of a block's rows, which makes a transform orthogonal.
  float getFactor() const;
  /// The steps of rotating so many rows.
  HadamardSteps getSteps(int64_t rows) const;

  /// Rotates every column. Numbers grow at most by the root of the rows. The same for any number of threads.
  void apply(MutableMatrix values) const;
  /// Undoes apply(), but for rounding.
  void applyInverse(MutableMatrix values) const;

  friend bool operator==(const Hadamard &, const Hadamard &) = default;
};

} // namespace jpq
