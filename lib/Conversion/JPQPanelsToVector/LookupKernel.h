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

  void visit(OperandTypes types, OperandVisitor visit);
};

/// Unpacks one row of a segment.
Kernel<LookupOperands> getLookupKernel(mlir::ModuleOp module, const PanelSegment &segment);

} // namespace jpq
