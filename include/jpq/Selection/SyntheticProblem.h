//===- SyntheticProblem.h - Choice problems as large as models' -*- C++ -*-===//
#pragma once

#include "jpq/Selection/Selection.h"

namespace jpq {

/// The shape of a made-up model of Llama's kind: what there is to choose from, and how much.
struct SyntheticModel {
  const char *name;
  unsigned layers;
  /// Of the residual stream, of keys and values, and inside the feed-forward network.
  int64_t width, keyValueWidth, hiddenWidth;
  /// Storage forms per weight.
  unsigned options;
  /// Numbers of channels that a coupling group may keep. 0: every weight is a unit of its own; else a layer's attention
  /// and its feed-forward network are units whose options multiply (sizes x the forms of each weight).
  unsigned sizes;

  /// Parameters of the linears.
  int64_t getParameters() const;
};

/// SmolLM2-135M's shapes: 210 weights with 13 forms each in 60 groups of 9 sizes.
inline constexpr SyntheticModel kSynthetic135M{"135M", 30, 576, 192, 1536, 13, 9};
/// Llama 2 70B's shapes: 80 layers of 7 weights with 60 forms each.
inline constexpr SyntheticModel kSynthetic70B{"70B", 80, 8192, 1024, 28672, 60, 0};
/// The same shapes as jpq-select forms units of them: 160 groups of 9 sizes, 13 forms per weight.
inline constexpr SyntheticModel kSynthetic70BGroups{"70B groups", 80, 8192, 1024, 28672, 13, 9};

/// The choice problem of `model` under a budget of `bitsPerWeight`: costs are bytes, sensitivities are log-normal, and
/// harm falls by a factor of about 4 per bit. Units come reduced to their Pareto fronts, as passes give them. The same
/// for the same seed.
SelectionProblem makeSyntheticProblem(const SyntheticModel &model, double bitsPerWeight, unsigned seed);

} // namespace jpq
