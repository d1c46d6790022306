//===- Distribution.h - Likelihoods and divergences of logits -*- C++ -*-===//
#pragma once

#include "jpq/Numerics/MatrixView.h"
#include "llvm/ADT/ArrayRef.h"
#include <cstdint>

namespace jpq {

/// -log softmax(logits)[label], in nats. NaN if `label` is out of range or a logit is NaN.
double getNegativeLogLikelihood(llvm::ArrayRef<float> logits, int64_t label);

/// KL(softmax(reference) || softmax(logits)), in nats; both of the same length.
double getDivergence(llvm::ArrayRef<float> reference, llvm::ArrayRef<float> logits);

/// Adds softmax(logits) of each row to `sums`, one per column; the same for any number of threads. Logits are finite.
void addProbabilities(ConstMatrix logits, llvm::MutableArrayRef<double> sums);

/// The label at which the cumulated softmax(logits) first exceeds `uniform` (in [0, 1)); logits are finite.
int64_t drawLabel(llvm::ArrayRef<float> logits, double uniform);

/// Writes the gradient of -log softmax(logits)[label] by the logits: softmax(logits), less 1 at the label.
void differentiateLogLikelihood(llvm::ArrayRef<float> logits, int64_t label, llvm::MutableArrayRef<float> gradient);

/// Writes the gradient of KL(softmax(reference) || softmax(logits)) by the logits, times `scale`: the difference of the
/// distributions.
void differentiateDivergence(llvm::ArrayRef<float> reference, llvm::ArrayRef<float> logits, float scale,
                             llvm::MutableArrayRef<float> gradient);

} // namespace jpq
