//===- JPQPanelsDialect.h - Products with weights in panels -*- C++ -*-===//
#pragma once

#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "jpq/Numerics/Layouts/Panels.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"

#include "jpq/Dialect/JPQPanels/IR/JPQPanelsDialect.h.inc"

#define GET_OP_CLASSES
#include "jpq/Dialect/JPQPanels/IR/JPQPanelsOps.h.inc"

namespace jpq::panels {

/// Tokens whose activations are interleaved, word by word: all of them up to two; else four, and their number is a
/// multiple of that.
constexpr int64_t kTileTokens = 4, kUnpaddedTokens = 2;

/// Bits that activations are rounded to, four to a word.
constexpr unsigned kActivationBits = 8;

/// Words of four activations, for whole groups.
constexpr int64_t countWords(int64_t columns, int64_t group) {
  return countGroups(columns, group) * group / kVectorColumns;
}

/// What one token's activations take when they are rounded, for one run of a weight's rows if they are multiplied by
/// scales.
struct ActivationSize {
  int64_t words = 0, groups = 0;
};
ActivationSize getActivationSize(RoundingAttr rounding);

/// Columns of the scales by which activations are multiplied that are rounded so.
int64_t getRunScaleColumns(RoundingAttr rounding);

/// How a weight in panels lies in them.
Panels getPanels(StoredTensorType weight);

/// How products with a weight in panels round: by the groups of its scales, or, where they multiply activations by the
/// scales of columns before, by PanelSegment::getGroup().
RoundingAttr getRounding(StoredTensorType weight);

} // namespace jpq::panels
