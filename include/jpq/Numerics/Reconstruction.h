//===- Reconstruction.h - Making the surviving channels make up for the pruned ones -*- C++ -*-===//
#pragma once

#include "jpq/Numerics/Inputs/SecondMoment.h"

namespace jpq {

/// Folds the share of pruned input channels into the kept ones by least squares: with H the second moment of the input,
/// S the kept and P the pruned channels,  W*_S = W_S + W_P H_PS (H_SS + lambda I)^-1,  lambda = 0.01 mean diag H_SS
/// (the damping of GPTQ, arXiv 2210.17323; the solve of optimal brain surgeon). Kept channels that are all zero take
/// nothing over. `weights` is `out x in`; `kept` is ascending. Returns `out x kept.size()` floats, row-major. Error if
/// the damped matrix is not positive definite, as where a sample was not finite.
llvm::Expected<std::vector<float>> foldPrunedChannels(ConstMatrix weights, const SecondMoment &moment,
                                                      llvm::ArrayRef<int64_t> kept);

/// What the model's next layer loses, to second order and with the survivors refitted, when the block of input channels
/// [first, first + extent) is pruned alone: trace(W_B ((H + lambda I)^-1_BB)^-1 W_Bᵀ) for every block B of `extent`
/// channels; 0 where the input is zero. The ranking in which channels (extent 1) or heads (extent = head size, times
/// the query heads that share a key/value head) are pruned.
llvm::Expected<std::vector<double>> rankBlocks(ConstMatrix weights, const SecondMoment &moment, int64_t extent);

} // namespace jpq
