//===- Blas.h - OpenBLAS as jpq uses it -------------------------*- C++ -*-===//
#pragma once

#include <cblas.h>
#include <mutex>

namespace jpq {

/// Threads are outside of BLAS: its own would change the order of additions with their number.
inline void useOneBlasThread() {
  static std::once_flag once;
  std::call_once(once, [] { openblas_set_num_threads(1); });
}

} // namespace jpq
