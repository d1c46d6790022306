//===- NormalLevels.h - Levels for normally distributed weights -*- C++ -*-===//
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include <cstdint>

namespace jpq {

/// The 2^bits levels that lose least of normally distributed weights, ascending; none where there is no such table.
llvm::ArrayRef<int8_t> getNormalLevels(int64_t bits);

/// Levels for states of `window` bits that lose little of normally distributed weights, as #jpq.trellis lists them
/// (TrellisLevels.def); none where there is no such table.
llvm::ArrayRef<int8_t> getTrellisLevels(int64_t bits, int64_t window);

} // namespace jpq
