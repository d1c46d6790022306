//===- RateOptions.h - Mean widths of weights in small steps -*- C++ -*-===//
#pragma once

#include "CodecErrors.h"
#include "jpq/Dialect/JPQ/Transforms/Harm/PlanTargets.h"

namespace jpq {

/// Adds to the options of each weight its rates, if the menu has them: mean widths from the narrowest of a codec to the
/// widest, in steps of a share of a bit. Each fixes how many columns get which width, by what errors of columns cost
/// with the moment of the weight's input (allocateWidths()); so what it takes is known before anything is encoded.
/// Nothing for groups, and for weights whose width is kept. Sets PlanTarget::columnCosts. A failure is a diagnostic.
mlir::LogicalResult offerRates(llvm::MutableArrayRef<llvm::SmallVector<PlanTarget>> targets, const OptionMenu &menu,
                               MomentLookup moments, CodecErrors &errors);

} // namespace jpq
