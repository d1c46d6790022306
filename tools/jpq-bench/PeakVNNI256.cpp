//===- PeakVNNI256.cpp - Loops that bound kernels: vpdpbusd, 32 bytes -----===//
//
// Compiled for AVX-VNNI: see Peak.h.
//
//===----------------------------------------------------------------------===//

#include "PeakLoops.h"
#include <immintrin.h>

namespace {
struct VNNI256 {
  using Bytes = __m256i;
  using Ints = __m256i;
  using Floats = __m256;

  static Bytes load(int byte) { return _mm256_set1_epi8(char(byte)); }
  static Ints ints() { return _mm256_setzero_si256(); }
  static Floats floats() { return _mm256_setzero_ps(); }
  static Bytes maskBits(Bytes codes, Bytes mask) { return _mm256_and_si256(codes, mask); }
  template <int bits>
  static Bytes shiftWords(Bytes codes) {
    return _mm256_srli_epi16(codes, bits);
  }
  static Ints addProducts(Ints sums, Bytes codes, Bytes x) { return _mm256_dpbusd_avx_epi32(sums, codes, x); }
  static Floats multiplyAdd(Floats a, Floats b, Floats c) { return _mm256_fmadd_ps(a, b, c); }
};
} // namespace

static constexpr jpq::bench::PeakLoop kLoops[] = {
    {"dot", "gops", kChains * 2.0 * 32, runProducts<VNNI256>},
    {"fma", "gflops", kChains * 2.0 * 8, runMultiplyAdds<VNNI256>},
    {"unpack_1bit", "gbs", kUnpackVectors * 32.0, runUnpack<VNNI256, 1>},
    {"unpack_2bit", "gbs", kUnpackVectors * 32.0, runUnpack<VNNI256, 2>},
};

const jpq::bench::PeakLoops jpq::bench::kPeakVNNI256 = {"vnni256", kLoops, sizeof(kLoops) / sizeof(kLoops[0])};
