//===- PeakVNNI512.cpp - Loops that bound kernels: vpdpbusd, 64 bytes -----===//
//
// Compiled for AVX-512 VNNI: see Peak.h.
//
//===----------------------------------------------------------------------===//

#include "PeakLoops.h"
#include <immintrin.h>

namespace {
struct VNNI512 {
  using Bytes = __m512i;
  using Ints = __m512i;
  using Floats = __m512;

  static Bytes load(int byte) { return _mm512_set1_epi8(char(byte)); }
  static Ints ints() { return _mm512_setzero_si512(); }
  static Floats floats() { return _mm512_setzero_ps(); }
  static Bytes maskBits(Bytes codes, Bytes mask) { return _mm512_and_si512(codes, mask); }
  template <int bits>
  static Bytes shiftWords(Bytes codes) {
    return _mm512_srli_epi16(codes, bits);
  }
  static Ints addProducts(Ints sums, Bytes codes, Bytes x) { return _mm512_dpbusd_epi32(sums, codes, x); }
  static Floats multiplyAdd(Floats a, Floats b, Floats c) { return _mm512_fmadd_ps(a, b, c); }
};
} // namespace

static constexpr jpq::bench::PeakLoop kLoops[] = {
    {"dot", "gops", kChains * 2.0 * 64, runProducts<VNNI512>},
    {"fma", "gflops", kChains * 2.0 * 16, runMultiplyAdds<VNNI512>},
    {"unpack_1bit", "gbs", kUnpackVectors * 64.0, runUnpack<VNNI512, 1>},
    {"unpack_2bit", "gbs", kUnpackVectors * 64.0, runUnpack<VNNI512, 2>},
};

const jpq::bench::PeakLoops jpq::bench::kPeakVNNI512 = {"vnni512", kLoops, sizeof(kLoops) / sizeof(kLoops[0])};
