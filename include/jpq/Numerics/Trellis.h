//===- Trellis.h - The codes of least error for levels in a window -*- C++ -*-===//
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include <cstdint>
#include <vector>

namespace jpq {

/// Finds the codes of weights whose level is that of the last `window` bits of their codes (CodeFormat.h), by dynamic
/// programming over the states (A. Viterbi, "Error bounds for convolutional codes and an asymptotically optimum
/// decoding algorithm", 1967; M. Marcellin and T. Fischer, "Trellis coded quantization", 1990). Errors are integers of
/// 16 bits, so that the codes are the same on every machine. Several threads may use one.
class Trellis {
public:
  /// `bits` is at most 8, and at most `window`, which is at most 16; `levels` has one for each of the 2^window states.
  Trellis(unsigned bits, unsigned window, llvm::ArrayRef<int8_t> levels);

  llvm::ArrayRef<int8_t> getLevels() const { return levels; }
  /// Writes the states of least squared error of `targets`, which are in units of levels and none of them a NaN, in a
  /// run that begins behind state 0. The code of a weight is the lowest `bits` of its state.
  void findStates(llvm::ArrayRef<float> targets, llvm::MutableArrayRef<uint16_t> states) const;

private:
  const unsigned bits, window;
  const std::vector<int8_t> levels;
  /// Differences are in units of 1 / `unit` levels, count at most `largest`, and are multiplied by 2^shift
  /// (Trellis.cpp).
  int unit;
  const int shift;
  int16_t largest = 0;
  /// The error of states that a run may not begin behind.
  uint16_t farBehind;
};

} // namespace jpq
