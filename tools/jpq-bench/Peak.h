//===- Peak.h - Loops that bound kernels -*- C++ -*-===//
//
// This header is read by files that are compiled for certain instructions only, so nothing in it and in them may be
// shared with others: no inline functions of libraries.
//
//===----------------------------------------------------------------------===//
#pragma once

#include <cstdint>

namespace jpq::bench {

/// Instructions that kernels are made of, in registers, with nothing in their way.
struct PeakLoop {
  /// What is measured, and in what: "gops" or "gflops" (a multiply-add is two), "gbs" (bytes of codes).
  const char *name, *unit;
  /// Operations or bytes of a step.
  double perStep;
  void (*run)(int64_t steps);
};

/// The loops of one way to multiply (see --jpq-panels-to-vector); they may run only where it does.
struct PeakLoops {
  const char *dot;
  const PeakLoop *loops;
  int64_t count;
};

extern const PeakLoops kPeakAVX2, kPeakVNNI256, kPeakVNNI512;

} // namespace jpq::bench
