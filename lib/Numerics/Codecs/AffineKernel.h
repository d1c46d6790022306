//===- AffineKernel.h - The inner loops of the affine search ----*- C++ -*-===//
#pragma once

#include <cstdint>

namespace jpq::affine {

/// Weights are worked on in blocks of this many; groups are padded to it with
/// weights of importance 0.
constexpr int64_t kLanes = 16;

/// The levels of a group: code q stands for scale * q + offset, q in [0, top].
struct Levels {
  float scale = 0;
  float offset = 0;
  float top = 0;
};

/// Sums over a group whose weights w take their nearest levels, with residual e
/// = w - level, importance h and code c = q - centre. With them the best change
/// of scale and offset for fixed codes is a small linear system, whose terms
/// are as small as the residuals: nothing cancels.
struct Sums {
  double error = 0;        // sum h e^2
  double residual = 0;     // sum h e
  double residualCode = 0; // sum h e c
  double code = 0;         // sum h c
  double codeSquare = 0;   // sum h c^2
};

/// `count` is a multiple of kLanes. The order of additions is fixed, so that
/// the result is the same on every machine.
Sums accumulate(const float *weights, const float *importance, int64_t count, const Levels &levels, float centre);

/// Writes the code of the nearest level of each of `count` weights, as
/// accumulate() sees it.
void quantize(const float *weights, int64_t count, const Levels &levels, uint8_t *codes);

} // namespace jpq::affine
