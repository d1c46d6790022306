//===- PeakLoops.h - Loops that bound kernels, for any vectors -*- C++ -*-===//
//
// `Target` says how a target multiplies:
//
//     Bytes, Ints, Floats          vectors of codes or activations, of 32-bit sums, of floats
//     load(byte), ints(), floats() vectors of equal bytes, of zeros
//     maskBits(codes, mask)        codes & mask
//     shiftWords<bits>(codes)      codes >> bits, in 16-bit words
//     addProducts(sums, codes, x)  sums + the products of bytes, four to a lane
//     multiplyAdd(a, b, c)         a * b + c
//
//===----------------------------------------------------------------------===//
#pragma once

#include "Peak.h"

namespace {

/// Makes the compiler forget what it knows of a register, so that it computes with it again. No instruction.
template <typename Vector>
[[gnu::always_inline]] inline void forget(Vector &vector) {
  asm volatile("" : "+v"(vector));
}

template <int i>
struct Index {
  static constexpr int value = i;
};

/// Calls body(Index<i>()) for all i in [first, count): a loop that is certain to be unrolled.
template <int count, int first = 0, typename Body>
[[gnu::always_inline]] inline void unroll(Body body) {
  if constexpr (first < count) {
    body(Index<first>());
    unroll<count, first + 1>(body);
  }
}

/// Zeros of which the compiler does not know that they are equal.
template <int count, typename Vector>
[[gnu::always_inline]] inline void clear(Vector (&sums)[count], Vector zeros) {
  unroll<count>([&](auto i) {
    sums[i.value] = zeros;
    forget(sums[i.value]);
  });
}

/// Uses all sums.
template <int count, typename Vector>
[[gnu::always_inline]] inline void use(Vector (&sums)[count]) {
  unroll<count>([&](auto i) { forget(sums[i.value]); });
}

/// Independent sums: they hide the latency of what adds to them, and leave registers for the rest.
constexpr int kChains = 10;

/// Products of bytes added to 32-bit sums, `kChains` to a step.
template <typename Target>
void runProducts(int64_t steps) {
  auto codes = Target::load(1), x = Target::load(1);
  typename Target::Ints sums[kChains];
  clear(sums, Target::ints());
  for (int64_t step = 0; step < steps; ++step)
    unroll<kChains>([&](auto i) {
      forget(codes);
      sums[i.value] = Target::addProducts(sums[i.value], codes, x);
    });
  use(sums);
}

/// Multiply-adds of floats, `kChains` to a step.
template <typename Target>
void runMultiplyAdds(int64_t steps) {
  auto a = Target::floats(), b = Target::floats();
  forget(a);
  forget(b);
  typename Target::Floats sums[kChains];
  clear(sums, Target::floats());
  for (int64_t step = 0; step < steps; ++step)
    unroll<kChains>([&](auto i) { sums[i.value] = Target::multiplyAdd(a, b, sums[i.value]); });
  use(sums);
}

/// Vectors of packed codes to a step of runUnpack().
constexpr int kUnpackVectors = 4;

/// Takes 1-bit or 2-bit codes out of vectors by shift and mask, and multiplies them.
template <typename Target, int bits>
void runUnpack(int64_t steps) {
  auto codes = Target::load(0x2C), x = Target::load(1);
  typename Target::Ints sums[2 * kUnpackVectors];
  clear(sums, Target::ints());
  for (int64_t step = 0; step < steps; ++step)
    unroll<kUnpackVectors>([&](auto v) {
      forget(codes);
      unroll<8 / bits>([&](auto field) {
        forget(x);
        auto shifted = codes;
        if constexpr (field.value != 0)
          shifted = Target::template shiftWords<field.value * bits>(codes);
        auto &sum = sums[2 * v.value + field.value % 2];
        sum = Target::addProducts(sum, Target::maskBits(shifted, Target::load((1 << bits) - 1)), x);
      });
    });
  use(sums);
}

} // namespace
