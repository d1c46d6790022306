//===- NormalLevels.cpp - Levels for normally distributed weights ---------===//

#include "NormalLevels.h"

namespace jpq {

/// Levels that lose least of a normal distribution (J. Max, "Quantizing for minimum distortion", 1960, table I), the
/// largest scaled to 63.
static constexpr int8_t kNormal1[] = {-63, 63}, kNormal2[] = {-63, -19, 19, 63},
                        kNormal3[] = {-63, -39, -22, -7, 7, 22, 39, 63},
                        kNormal4[] = {-63, -48, -37, -29, -22, -15, -9, -3, 3, 9, 15, 22, 29, 37, 48, 63};

llvm::ArrayRef<int8_t> getNormalLevels(int64_t bits) {
  const llvm::ArrayRef<int8_t> tables[] = {kNormal1, kNormal2, kNormal3, kNormal4};
  return bits < 1 || bits > 4 ? llvm::ArrayRef<int8_t>() : tables[bits - 1];
}

#define JPQ_LEVELS(BITS, WINDOW, ...) static constexpr int8_t kLevels##BITS##In##WINDOW[] = {__VA_ARGS__};
#include "TrellisLevels.def"

llvm::ArrayRef<int8_t> getTrellisLevels(int64_t bits, int64_t window) {
  if (window == bits && !getNormalLevels(bits).empty())
    return getNormalLevels(bits);
#define JPQ_LEVELS(BITS, WINDOW, ...)                                                                                  \
  if (bits == BITS && window == WINDOW)                                                                                \
    return kLevels##BITS##In##WINDOW;
#include "TrellisLevels.def"
  return {};
}

} // namespace jpq
