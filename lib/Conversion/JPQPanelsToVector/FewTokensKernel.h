//===- FewTokensKernel.h - Products for one to four tokens -*- C++ -*-===//
#pragma once

#include "MatrixKernel.h"

namespace jpq {

struct FewTokensOperands {
  MatrixOperands product;
  /// The first of the tokens; panels, spread evenly over all, that are walked side by side: one after another where
  /// codes are in runs, as computing with those takes longer than reading them.
  mlir::Value firstToken, streams;

  void visit(OperandTypes types, OperandVisitor visit);
};

/// The kernel for `tokens` tokens (1 to 4).
Kernel<FewTokensOperands> getFewTokensKernel(mlir::ModuleOp module, const KernelTarget &target,
                                             const PanelSegment &segment, unsigned tokens);

} // namespace jpq
