//===- Reconstructing.h - Weights whose kept columns make up for others -*- C++ -*-===//
#pragma once

#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "jpq/Numerics/Moments.h"

namespace jpq {

/// A matrix of the same shape whose columns are zero but for `kept` (ascending), which carry the share of the others by
/// least squares against `moment`; without one (null) they stay as they are. Row-major. An error if the moment cannot
/// be solved with.
llvm::Expected<std::vector<float>> zeroPrunedColumns(ConstMatrix values, llvm::ArrayRef<int64_t> kept,
                                                     const SecondMoment *moment);

/// A matrix in stored form.
struct EncodedWeight {
  mlir::Type type;
  std::vector<Component> components;
};

/// Encodes a weight as `type` says, with the exponent that its numbers need (chooseRange()), with `moment` that of its
/// input (null if unknown: all columns count the same). Segments of a permuted type get columns by what they add to the
/// product, the first the most; the share of a pruned segment's columns is folded into the others. An error as above.
llvm::Expected<EncodedWeight> encodeReconstructed(mlir::Type type, ConstMatrix values, const SecondMoment *moment);

} // namespace jpq
