//===- Reconstruction.h - Making the surviving channels make up for the pruned ones -*- C++ -*-===//
#pragma once

#include "jpq/Numerics/Inputs/CrossMoment.h"
#include "jpq/Numerics/Inputs/SecondMoment.h"
#include <memory>

namespace jpq {

/// What earlier changes of a model have done to the input of a weight, and how much of that the weight makes up for
/// (the propagation strength of QEP, arXiv 2504.09629): with 0 it aims at what it gives for the input as it is now,
/// with 1 at what it gave in the original model.
struct PropagatedError {
  std::shared_ptr<const CrossMoment> cross;
  double strength = 0;
};

/// Folds the share of pruned input channels into the kept ones by least squares: with H the second moment of the input,
/// S the kept and P the pruned channels,  W*_S = W_S + W_P H_PS (H_SS + lambda I)^-1,  lambda = 0.01 mean diag H_SS
/// (the damping of GPTQ, arXiv 2210.17323; the solve of optimal brain surgeon). Kept channels that are all zero take
/// nothing over. `weights` is `out x in`; `kept` is ascending. Returns `out x kept.size()` floats, row-major. Error if
/// the damped matrix is not positive definite, as where a sample was not finite.
llvm::Expected<std::vector<float>> foldPrunedChannels(ConstMatrix weights, const SecondMoment &moment,
                                                      llvm::ArrayRef<int64_t> kept);

/// What a weight is to become whose input has changed, by least squares: x is the input in the original model, y that
/// in the model as it is now, H the moment of y, C = sum x yᵀ, S the kept channels and P the pruned ones, a the
/// strength:
///   V = W_S + (a W_S (C_SS - H_SS) + W_P C_PS) (H_SS + lambda I)^-1,  lambda = 0.01 mean diag H_SS.
/// It minimizes |t - V y_S|² + lambda |V - W_S|² with the target t = W_S (a x_S + (1 - a) y_S) + W_P x_P. Without
/// pruned channels that is QEP (arXiv 2504.09629) and GPTAQ (arXiv 2504.02692); what pruned channels gave is known from
/// the original alone, and folded in whole. Where x = y, V is that of foldPrunedChannels(). Takes and returns what that
/// does; an error if a sample was not finite, or if the moments are not of as many samples.
llvm::Expected<std::vector<float>> correctTarget(ConstMatrix weights, const SecondMoment &moment,
                                                 const PropagatedError &propagation, llvm::ArrayRef<int64_t> kept);

/// What the model's next layer loses, to second order and with the survivors refitted, when the block of input channels
/// [first, first + extent) is pruned alone: trace(W_B ((H + lambda I)^-1_BB)^-1 W_Bᵀ) for every block B of `extent`
/// channels; 0 where the input is zero. The ranking in which channels (extent 1) or heads (extent = head size, times
/// the query heads that share a key/value head) are pruned.
llvm::Expected<std::vector<double>> rankBlocks(ConstMatrix weights, const SecondMoment &moment, int64_t extent);

} // namespace jpq
