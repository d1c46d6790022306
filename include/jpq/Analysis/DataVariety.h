//===- DataVariety.h - Whether data can tell what matters -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/SampleWindows.h"

namespace jpq {

/// What calibration data lack: they hold few different tokens, or few different samples, or their numbers do not vary.
/// What the model does with other data then does not show. A phrase that counts them ("1 of 96 tokens, in 1024
/// places"); empty for data without such a lack.
std::string describeLackOfVariety(mlir::func::FuncOp function, const SampleWindows &data);

} // namespace jpq
