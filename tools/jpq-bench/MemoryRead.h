//===- MemoryRead.h - How fast memory can be read -*- C++ -*-===//
#pragma once

#include <cstdint>

namespace jpq::bench {

/// Seconds of reading `bytes` bytes once, on jpq's threads: each reads its part as `streams` parts of it, side by side.
double timeRead(const uint8_t *data, int64_t bytes, int64_t streams);

} // namespace jpq::bench
