//===- ManyTokensKernel.h - Products for many tokens -*- C++ -*-===//
#pragma once

#include "MatrixKernel.h"

namespace jpq {

/// The most tokens that the kernel takes at once: their outputs of a strip and their activations of a group stay in the
/// second cache.
constexpr int64_t kTaskTokens = 256;
/// Panels that are unpacked at a time.
int64_t getStripPanels(const PanelSegment &segment);

struct ManyTokensOperands {
  MatrixOperands product;
  /// Tokens [firstToken, endToken), whole tiles, are multiplied.
  mlir::Value firstToken, endToken;

  void visit(OperandTypes types, OperandVisitor visit);
};

/// The kernel for many tokens: a strip of panels is unpacked once, group by group, and used for all of them.
Kernel<ManyTokensOperands> getManyTokensKernel(mlir::ModuleOp module, const KernelTarget &target,
                                               const PanelSegment &segment);

} // namespace jpq
