/*===- Memory.h - Memory of compiled code -*- C -*-===*/
#ifndef JPQ_LIB_RUNTIME_MEMORY_H
#define JPQ_LIB_RUNTIME_MEMORY_H

#include <stddef.h>

/* Large buffers come and go at every stage. malloc() gives their pages back to the system and gets zeroed ones, again
 * and again; here they are kept for the next buffer of such a size. Buffers in use and kept ones together are never
 * more than the most that was in use at a time. */

/** As malloc(). Compiled code calls it by this name. */
void *jpq_allocate(size_t size);

/** As free(), for what jpq_allocate() gave. */
void jpq_release(void *memory);

/** Bytes that are kept for later. */
size_t jpq_get_kept_bytes(void);

/** Gives what is kept back to the system. */
void jpq_drop_kept_memory(void);

#endif
