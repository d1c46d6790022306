//===- RotateToLinalg.h - Rotations in linalg -*- C++ -*-===//
#pragma once

#include "mlir/IR/PatternMatch.h"

namespace jpq {

/// Turns `jpq.rotate` into its steps, each an op over all channels.
void populateRotateToLinalgPatterns(mlir::RewritePatternSet &patterns);

} // namespace jpq
