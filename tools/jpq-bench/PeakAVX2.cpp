//===- PeakAVX2.cpp - Loops that bound kernels: vpmaddubsw ----------------===//
//
// Compiled for AVX2 and FMA: see Peak.h. Kernels add products in 16 bits as long as that is exact (a *run*), then widen
// the sums to 32 bits; and they leave 1-bit and 2-bit codes in their place in a half byte, whose factor the widening
// evens out.
//
//===----------------------------------------------------------------------===//

#include "PeakLoops.h"
#include <immintrin.h>

namespace {
struct AVX2 {
  using Bytes = __m256i;
  using Ints = __m256i;
  using Floats = __m256;

  static Bytes load(int byte) { return _mm256_set1_epi8(char(byte)); }
  static Ints ints() { return _mm256_setzero_si256(); }
  static Floats floats() { return _mm256_setzero_ps(); }
  static Floats multiplyAdd(Floats a, Floats b, Floats c) { return _mm256_fmadd_ps(a, b, c); }
  /// In 16-bit words.
  static Ints addShort(Ints sums, Bytes codes, Bytes x) {
    return _mm256_add_epi16(sums, _mm256_maddubs_epi16(codes, x));
  }
  /// 32-bit sums + factor * 16-bit sums.
  static Ints widen(Ints sums, Ints shortSums, int factor) {
    return _mm256_add_epi32(sums, _mm256_madd_epi16(shortSums, _mm256_set1_epi16(short(factor))));
  }
};

/// Row vectors of a panel times tokens: sums that kernels hold at a time.
constexpr int kSums = 4;

/// Runs of `length` products, `kSums` to a step.
template <int length>
void runRuns(int64_t steps) {
  auto codes = AVX2::load(1), x = AVX2::load(1);
  __m256i sums[kSums];
  clear(sums, AVX2::ints());
  for (int64_t step = 0; step < steps; ++step) {
    __m256i shortSums[kSums];
    clear(shortSums, AVX2::ints());
    unroll<length>([&](auto) {
      unroll<kSums>([&](auto i) {
        forget(codes);
        shortSums[i.value] = AVX2::addShort(shortSums[i.value], codes, x);
      });
    });
    unroll<kSums>([&](auto i) { sums[i.value] = AVX2::widen(sums[i.value], shortSums[i.value], 1); });
  }
  use(sums);
}

/// Products of 8-bit codes as magnitude and sign.
void runSigned(int64_t steps) {
  auto codes = AVX2::load(1), magnitudes = AVX2::load(1), x = AVX2::load(1);
  __m256i sums[kChains];
  clear(sums, AVX2::ints());
  for (int64_t step = 0; step < steps; ++step)
    unroll<kChains>([&](auto i) {
      forget(codes);
      __m256i product = _mm256_maddubs_epi16(magnitudes, _mm256_sign_epi8(x, codes));
      sums[i.value] = AVX2::widen(sums[i.value], product, 1);
    });
  use(sums);
}

/// Vectors of packed codes in a run of runInPlace(); two rows of them to a step.
constexpr int kRunVectors = 4, kRowVectors = 2;

/// Takes 1-bit or 2-bit codes out of vectors, without shifting them to the lowest bit, and multiplies them.
template <int bits>
void runInPlace(int64_t steps) {
  constexpr int kKinds = 4 / bits, kMask = (1 << bits) - 1;
  auto codes = AVX2::load(0x2C), x = AVX2::load(1);
  __m256i sums[kRowVectors];
  clear(sums, AVX2::ints());
  for (int64_t step = 0; step < steps; ++step) {
    __m256i shortSums[kRowVectors * kKinds];
    clear(shortSums, AVX2::ints());
    unroll<kRunVectors>([&](auto) {
      unroll<kRowVectors>([&](auto row) {
        forget(codes);
        __m256i halves[] = {codes, _mm256_srli_epi16(codes, 4)};
        unroll<2 * kKinds>([&](auto field) {
          constexpr int kKind = field.value % kKinds;
          forget(x);
          __m256i &sum = shortSums[row.value * kKinds + kKind];
          __m256i inPlace = _mm256_and_si256(halves[field.value / kKinds], AVX2::load(kMask << (kKind * bits)));
          sum = AVX2::addShort(sum, inPlace, x);
        });
      });
    });
    unroll<kRowVectors * kKinds>([&](auto i) {
      constexpr int kFactor = 1 << (4 - bits - i.value % kKinds * bits);
      __m256i &sum = sums[i.value / kKinds];
      sum = AVX2::widen(sum, shortSums[i.value], kFactor);
    });
  }
  use(sums);
}
} // namespace

static constexpr jpq::bench::PeakLoop kLoops[] = {
    {"dot", "gops", kSums * 8 * 2.0 * 32, runRuns<8>},
    {"dot_5bit", "gops", kSums * 4 * 2.0 * 32, runRuns<4>},
    {"dot_6bit", "gops", kSums * 2 * 2.0 * 32, runRuns<2>},
    {"dot_8bit", "gops", kChains * 2.0 * 32, runSigned},
    {"fma", "gflops", kChains * 2.0 * 8, runMultiplyAdds<AVX2>},
    {"unpack_1bit", "gbs", kRunVectors * kRowVectors * 32.0, runInPlace<1>},
    {"unpack_2bit", "gbs", kRunVectors * kRowVectors * 32.0, runInPlace<2>},
};

const jpq::bench::PeakLoops jpq::bench::kPeakAVX2 = {"avx2", kLoops, sizeof(kLoops) / sizeof(kLoops[0])};
