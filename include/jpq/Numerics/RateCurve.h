//===- RateCurve.h - How much a codec errs, for any weights -*- C++ -*-===//
#pragma once

#include "jpq/Numerics/Codec.h"

namespace jpq {

/// The mean squared error of `codec` on numbers drawn from the unit normal distribution (a fixed sample of 64 rows of
/// 512 columns, or of as many rows as a block of the codec has). The harm of a weight at one codec is nearly the harm
/// at another times the ratio of the two errors.
double getNormalError(const Codec &codec);

} // namespace jpq
