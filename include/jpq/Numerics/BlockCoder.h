//===- BlockCoder.h - Encoding that says what became of weights -*- C++ -*-===//
#pragma once

#include "jpq/Numerics/Components.h"
#include "jpq/Numerics/MatrixView.h"
#include <vector>

namespace jpq {

/// Encodes a segment, so that what becomes of a column can be made up for by those that are not encoded yet, of the
/// same block too: a loop with feedback stands above any codec. Rows that share nothing (Codec::getBlockRows()) are
/// independent: threads may work on different ones at once. So are blocks of columns whose codes run down the rows.
class BlockCoder {
public:
  virtual ~BlockCoder();
  /// Fixes what rows from `row` and columns from `column` share, which are whole blocks of both: what stores `weights`
  /// with least error.
  virtual void fix(int64_t row, int64_t column, ConstMatrix weights) = 0;
  /// Encodes rows from `row`, whole blocks of them, and columns from `column`, whose blocks are fixed, once, as what is
  /// nearest to `weights`; `stored` are then the values that they decode to.
  virtual void code(int64_t row, int64_t column, ConstMatrix weights, MutableMatrix stored) = 0;
  /// The components, after all columns of all rows. The last call.
  virtual std::vector<Component> finish() = 0;
};

} // namespace jpq
