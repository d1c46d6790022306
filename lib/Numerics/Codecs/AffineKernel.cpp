//===- AffineKernel.cpp - The inner loops of the affine search ------------===//

#include "AffineKernel.h"
#include <cstring>

namespace jpq::affine {

/// Adding and subtracting 1.5 * 2^23 rounds a small float to the nearest
/// integer, ties to even.
constexpr float kRounder = 12582912.0f;

static float invert(const Levels &levels) { return levels.scale == 0 ? 0.0f : 1.0f / levels.scale; }

namespace {
/// A vector of both compilers; where the machine has no registers of this
/// width, they split it.
typedef float Lanes __attribute__((vector_size(kLanes * sizeof(float))));

struct LaneSums {
  float values[5][kLanes];
};
} // namespace

/// Inlined into one function per instruction set. Vectors stay inside: how they
/// would be passed depends on the set.
__attribute__((always_inline)) static inline void accumulateLanes(const float *weights, const float *importance,
                                                                  int64_t count, const Levels &levels, float centre,
                                                                  LaneSums &sums) {
  const float inverse = invert(levels), scale = levels.scale, offset = levels.offset;
  const Lanes zero = {}, top = zero + levels.top;
  Lanes error = {}, residual = {}, residualCode = {}, code = {}, codeSquare = {};
  for (int64_t i = 0; i < count; i += kLanes) {
    Lanes w, h;
    std::memcpy(&w, weights + i, sizeof w);
    std::memcpy(&h, importance + i, sizeof h);
    Lanes q = (w - offset) * inverse;
    q = q > zero ? q : zero;
    q = q < top ? q : top;
    q = (q + kRounder) - kRounder;
    Lanes e = w - (q * scale + offset);
    Lanes c = q - centre;
    Lanes he = h * e, hc = h * c;
    error += he * e;
    residual += he;
    residualCode += he * c;
    code += hc;
    codeSquare += hc * c;
  }
  std::memcpy(sums.values[0], &error, sizeof error);
  std::memcpy(sums.values[1], &residual, sizeof error);
  std::memcpy(sums.values[2], &residualCode, sizeof error);
  std::memcpy(sums.values[3], &code, sizeof error);
  std::memcpy(sums.values[4], &codeSquare, sizeof error);
}

using Accumulate = void (*)(const float *, const float *, int64_t, const Levels &, float, LaneSums &);

static void accumulateBase(const float *weights, const float *importance, int64_t count, const Levels &levels,
                           float centre, LaneSums &sums) {
  accumulateLanes(weights, importance, count, levels, centre, sums);
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) static void accumulateAVX2(const float *weights, const float *importance, int64_t count,
                                                           const Levels &levels, float centre, LaneSums &sums) {
  accumulateLanes(weights, importance, count, levels, centre, sums);
}

__attribute__((target("avx512f"))) static void accumulateAVX512(const float *weights, const float *importance,
                                                                int64_t count, const Levels &levels, float centre,
                                                                LaneSums &sums) {
  accumulateLanes(weights, importance, count, levels, centre, sums);
}
#endif

static Accumulate chooseAccumulate() {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512f"))
    return accumulateAVX512;
  if (__builtin_cpu_supports("avx2"))
    return accumulateAVX2;
#endif
  return accumulateBase;
}

Sums accumulate(const float *weights, const float *importance, int64_t count, const Levels &levels, float centre) {
  static const Accumulate chosen = chooseAccumulate();
  LaneSums lanes;
  chosen(weights, importance, count, levels, centre, lanes);
  double total[5] = {};
  for (int sum = 0; sum < 5; ++sum)
    for (float lane : lanes.values[sum])
      total[sum] += lane;
  return {total[0], total[1], total[2], total[3], total[4]};
}

void quantize(const float *weights, int64_t count, const Levels &levels, uint8_t *codes) {
  const float inverse = invert(levels);
  for (int64_t i = 0; i < count; ++i) {
    float q = (weights[i] - levels.offset) * inverse;
    q = q > 0 ? q : 0;
    q = q < levels.top ? q : levels.top;
    q = (q + kRounder) - kRounder;
    codes[i] = static_cast<uint8_t>(static_cast<int>(q));
  }
}

} // namespace jpq::affine
