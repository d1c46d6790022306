/*===- Runtime.h - What compiled models call when they run -*- C -*-===*
 *
 * No LLVM and no MLIR; a C interface.
 *
 *===---------------------------------------------------------------------===*/
#ifndef JPQ_RUNTIME_RUNTIME_H
#define JPQ_RUNTIME_RUNTIME_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** c[i, j] = sum_l a[i, l] * b[j, l] (added to c if `accumulate`), for i < m, j < n, l < k. Every matrix has two
 *  strides, in floats. Where each has a stride of 1 and rows do not overlap, OpenBLAS computes tile by tile, one BLAS
 *  thread per tile; tiles go over the OpenMP threads. Inside a parallel region (be it of one thread) there is one tile.
 *  So results depend on the shape and on where the call stands, never on the number of threads. */
void jpq_sgemm(int64_t m, int64_t n, int64_t k, const float *a, int64_t aRow, int64_t aColumn, const float *b,
               int64_t bRow, int64_t bColumn, float *c, int64_t cRow, int64_t cColumn, int64_t accumulate);

#ifdef __cplusplus
}
#endif

#endif
