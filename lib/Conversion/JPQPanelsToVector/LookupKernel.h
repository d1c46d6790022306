//===- LookupKernel.h - One row of a segment, unpacked -*- C++ -*-===//
#pragma once

#include "Kernel.h"
#include "jpq/Numerics/Layouts/Panels.h"

namespace jpq {

struct LookupOperands {
  /// Panels, and the matrix [row, column] that takes rows.
  mlir::Value weight, output;
  /// Where the segment begins in the row's panel, the row in its panel, and the segment's columns.
  mlir::Value offset, row, columns;
  /// Where the row goes.
  mlir::Value outputRow, firstColumn;
  /// Of codes in runs: the scales [run, column], the row's run, and where the scales of the segment begin; where the
  /// row of the same panel above begins, as `offset`, and what keeps its bytes (0: the panel is the first of its run,
  /// else -1).
  mlir::Value runScales, run, firstScale, aboveOffset, aboveMask;
  bool isInRuns = false;

  void visit(OperandTypes types, OperandVisitor visit);
};

/// Unpacks one row of a segment.
Kernel<LookupOperands> getLookupKernel(mlir::ModuleOp module, const PanelSegment &segment);

} // namespace jpq
