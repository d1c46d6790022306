//===- Trellis.cpp - The codes of least error for levels in a window ------===//

#include "jpq/Numerics/Trellis.h"
#include <algorithm>
#include <cassert>
#include <cstdlib>
#include <memory>
#include <utility>

namespace jpq {

/// What the largest level is in the units of which errors are squares, and how far from 0 targets are moved at most:
/// the difference of a target from any level fits 16 bits.
constexpr int kLargestLevel = 12800, kReach = 19800;

namespace {
/// Vectors of both compilers for `Lanes` states; where the machine has no registers of this width, they split it. How
/// they would be passed depends on the machine: functions take and give references.
template <unsigned Lanes>
struct Vectors {
  typedef uint16_t Errors __attribute__((vector_size(2 * Lanes)));
  typedef int16_t Differences __attribute__((vector_size(2 * Lanes)));
  typedef int32_t Squares __attribute__((vector_size(4 * Lanes)));
  typedef uint8_t Sources __attribute__((vector_size(Lanes), aligned(1)));
};

/// What a sweep over a run reads and writes, and room for what it holds.
struct Sweep {
  unsigned bits, window;
  /// No difference of a target from a level counts as more.
  int16_t largest;
  /// What differences are multiplied by, so that small ones are told apart: 2^shift.
  int shift;
  llvm::ArrayRef<int16_t> targets;
  /// By state.
  const int16_t *levels;
  /// By state: the least error of a run that ends there, less the same of all.
  uint16_t *errors;
  /// The least of the states that lead to the same ones.
  uint16_t *least;
  /// By weight, then by what the state before shares with the others that lead to the same ones: its remaining bits.
  uint8_t *sources;
};

/// What levels differ from.
template <unsigned Lanes>
struct Target {
  typename Vectors<Lanes>::Differences number, largest;
  int shift;
};
} // namespace

/// Adds what one weight costs in `Lanes` states.
template <unsigned Lanes>
[[gnu::always_inline]] static inline void addErrors(const Target<Lanes> &target,
                                                    const typename Vectors<Lanes>::Differences &levels,
                                                    typename Vectors<Lanes>::Errors &errors) {
  auto difference = target.number - levels;
  difference = difference < target.largest ? difference : target.largest;
  difference = difference > -target.largest ? difference : -target.largest;
  const auto wide = __builtin_convertvector(difference << target.shift, typename Vectors<Lanes>::Squares);
  errors += __builtin_convertvector((wide * wide) >> 16, typename Vectors<Lanes>::Errors);
}

/// Vector number `Part` of the states that those of `given` lead to, 2^Bits each, in order.
template <unsigned Bits, unsigned Part, typename Errors, size_t... Lane>
[[gnu::always_inline]] static inline void repeatPart(const Errors &given, Errors &repeated,
                                                     std::index_sequence<Lane...>) {
  repeated = __builtin_shufflevector(given, given, ((Part * sizeof...(Lane) + Lane) >> Bits)...);
}

template <unsigned Bits, unsigned Lanes, size_t... Part>
[[gnu::always_inline]] static inline void
extend(const typename Vectors<Lanes>::Errors &least, const Target<Lanes> &target,
       const typename Vectors<Lanes>::Differences *levels, typename Vectors<Lanes>::Errors *errors,
       std::index_sequence<Part...>) {
  (repeatPart<Bits, Part>(least, errors[Part], std::make_index_sequence<Lanes>()), ...);
  (addErrors<Lanes>(target, levels[Part], errors[Part]), ...);
}

template <unsigned Bits, unsigned Lanes>
[[gnu::always_inline]] static inline void sweepVectors(const Sweep &sweep) {
  using Errors = typename Vectors<Lanes>::Errors;
  using Differences = typename Vectors<Lanes>::Differences;
  using Sources = typename Vectors<Lanes>::Sources;
  const unsigned vectors = (1u << (sweep.window - Bits)) / Lanes;
  auto *levels = reinterpret_cast<const Differences *>(sweep.levels);
  auto *errors = reinterpret_cast<Errors *>(sweep.errors), *least = reinterpret_cast<Errors *>(sweep.least);
  uint8_t *sources = sweep.sources;
  for (int16_t number : sweep.targets) {
    const Target<Lanes> target = {Differences{} + number, Differences{} + sweep.largest, sweep.shift};
    Errors lows = Errors{} + uint16_t(0xffff);
    for (unsigned t = 0; t < vectors; ++t) {
      Errors best = errors[t], from = {};
      for (unsigned source = 1; source < 1u << Bits; ++source) {
        const Errors other = errors[source * vectors + t];
        const auto isLess = other < best;
        best = isLess ? other : best;
        from = isLess ? Errors{} + uint16_t(source) : from;
      }
      least[t] = best;
      lows = best < lows ? best : lows;
      *reinterpret_cast<Sources *>(sources) = __builtin_convertvector(from, Sources);
      sources += Lanes;
    }
    uint16_t low = lows[0];
    for (unsigned lane = 1; lane < Lanes; ++lane)
      low = std::min<uint16_t>(low, lows[lane]);
    for (unsigned t = 0; t < vectors; ++t)
      extend<Bits, Lanes>(least[t] - low, target, levels + (t << Bits), errors + (t << Bits),
                          std::make_index_sequence<1u << Bits>());
  }
}

/// The same where few states lead to the same ones, or codes have many bits.
[[gnu::always_inline]] static inline void sweepStates(const Sweep &sweep) {
  const unsigned before = 1u << (sweep.window - sweep.bits), codes = 1u << sweep.bits;
  uint8_t *sources = sweep.sources;
  for (int16_t target : sweep.targets) {
    uint16_t low = 0xffff;
    for (unsigned t = 0; t < before; ++t) {
      unsigned from = 0;
      for (unsigned source = 1; source < codes; ++source)
        if (sweep.errors[source * before + t] < sweep.errors[from * before + t])
          from = source;
      sweep.least[t] = sweep.errors[from * before + t];
      low = std::min(low, sweep.least[t]);
      *sources++ = uint8_t(from);
    }
    for (unsigned state = 0; state < before * codes; ++state) {
      const int difference = std::clamp<int>(target - sweep.levels[state], -sweep.largest, sweep.largest),
                wide = difference * (1 << sweep.shift);
      sweep.errors[state] = uint16_t(sweep.least[state >> sweep.bits] - low + ((wide * wide) >> 16));
    }
  }
}

template <unsigned Bits>
[[gnu::always_inline]] static inline void sweepBy(const Sweep &sweep) {
  if (sweep.window - Bits >= 4)
    return sweepVectors<Bits, 16>(sweep);
  if (sweep.window - Bits == 3)
    return sweepVectors<Bits, 8>(sweep);
  if (sweep.window - Bits == 2)
    return sweepVectors<Bits, 4>(sweep);
  sweepStates(sweep);
}

/// Inlined into one function per instruction set.
[[gnu::always_inline]] static inline void runSweep(const Sweep &sweep) {
  switch (sweep.bits) {
  case 1:
    return sweepBy<1>(sweep);
  case 2:
    return sweepBy<2>(sweep);
  case 3:
    return sweepBy<3>(sweep);
  case 4:
    return sweepBy<4>(sweep);
  case 5:
    return sweepBy<5>(sweep);
  default:
    return sweepStates(sweep);
  }
}

static void runBase(const Sweep &sweep) { runSweep(sweep); }

#if defined(__x86_64__)
[[gnu::target("avx2")]] static void runAVX2(const Sweep &sweep) { runSweep(sweep); }
#endif

static auto chooseRun() {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2"))
    return runAVX2;
#endif
  return runBase;
}

Trellis::Trellis(unsigned bits, unsigned window, llvm::ArrayRef<int8_t> given)
    : bits(bits), window(window), levels(given.begin(), given.end()), shift(bits < 4 ? 0 : 1) {
  assert(bits >= 1 && bits <= 8 && bits <= window && window <= 16 && given.size() == size_t(1) << window);
  int most = 1;
  for (int8_t level : levels)
    most = std::max(most, std::abs(level));
  unit = kLargestLevel / most;
  // Every state is reached from every other one within `steps` weights: states that a run may not begin with start that
  // many errors behind, may fall as far behind again, and one more weight is added.
  const unsigned steps = (window + bits - 1) / bits, largestError = 0xffff / (2 * steps + 1);
  farBehind = uint16_t(steps * largestError);
  auto getError = [&](unsigned difference) { return (difference << shift) * (difference << shift) >> 16; };
  while (unsigned(largest + 1) << shift <= 0x7fff && getError(largest + 1) <= largestError)
    ++largest;
}

namespace {
/// Room for numbers that vector code loads whole; not initialized.
template <typename Number>
class Room {
public:
  explicit Room(size_t count) : blocks(new Block[(count * sizeof(Number) + sizeof(Block) - 1) / sizeof(Block)]) {}
  Number *get() { return reinterpret_cast<Number *>(blocks.get()); }

private:
  struct alignas(32) Block {
    uint8_t bytes[32];
  };
  std::unique_ptr<Block[]> blocks;
};
} // namespace

void Trellis::findStates(llvm::ArrayRef<float> given, llvm::MutableArrayRef<uint16_t> states) const {
  static const auto run = chooseRun();
  assert(given.size() == states.size());
  const size_t count = size_t(1) << window, before = count >> bits;
  Room<int16_t> targets(given.size()), units(count);
  Room<uint16_t> errors(count), least(before);
  Room<uint8_t> sources(given.size() * before);
  for (size_t i = 0; i < given.size(); ++i) {
    const float target = std::clamp(given[i] * float(unit), float(-kReach), float(kReach));
    targets.get()[i] = int16_t(target < 0 ? target - 0.5f : target + 0.5f);
  }
  for (size_t state = 0; state < count; ++state)
    units.get()[state] = int16_t(levels[state] * unit);
  std::fill_n(errors.get(), count, farBehind);
  errors.get()[0] = 0;
  run({bits, window, largest, shift, llvm::ArrayRef(targets.get(), given.size()), units.get(), errors.get(),
       least.get(), sources.get()});
  size_t last = std::min_element(errors.get(), errors.get() + count) - errors.get();
  for (size_t i = given.size(); i-- > 0;) {
    states[i] = uint16_t(last);
    const size_t shared = last >> bits;
    last = sources.get()[i * before + shared] * before + shared;
  }
}

} // namespace jpq
