/*===- Pages.h - Memory that is read from end to end -*- C -*-===*
 *
 * No LLVM and no MLIR; a C interface.
 *
 *===---------------------------------------------------------------------===*/
#ifndef JPQ_RUNTIME_PAGES_H
#define JPQ_RUNTIME_PAGES_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Zeros, in huge pages where the system has them: a token reads all states, and a translation of addresses per page of
 *  4 KiB takes as long as the reading. NULL if there is no memory. For free(). */
void *jpq_allocate_pages(uint64_t bytes);

#ifdef __cplusplus
}
#endif

#endif
