//===- Fisher.h - What a change of weights does to the loss, to first order -*- C++ -*-===//
//
// With labels drawn from the model's own prediction, half the mean square of the first-order change of the loss is, to
// second order, the KL divergence that the change causes (the Fisher information is the Hessian of that divergence).
//
//===----------------------------------------------------------------------===//
#pragma once

#include "jpq/Numerics/Codec.h"

namespace jpq {

/// Adds to `effects[t]` the first-order change of the loss when the matrix changes by `change` (`out x in`), as seen at
/// row t: g_t . (change x_t), with g_t row t of `gradients` (`rows x out`) and x_t row t of `inputs` (`rows x in`).
void addEffects(ConstMatrix gradients, ConstMatrix change, ConstMatrix inputs, llvm::MutableArrayRef<float> effects);

/// The same for rows that are looked up: g_t . change[ids[t], :]. `gradients` is `rows x columns of change`; ids are
/// within its rows.
void addLookupEffects(ConstMatrix gradients, ConstMatrix change, llvm::ArrayRef<int64_t> ids,
                      llvm::MutableArrayRef<float> effects);

} // namespace jpq
