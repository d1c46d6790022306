/*===- Descriptor.h - Arrays as compiled code takes them -*- C -*-===*
 *
 * A descriptor of a memory reference (a memref of MLIR) is a row of 64-bit words: allocated and aligned pointer, offset
 * (in elements), sizes, strides.
 *
 *===---------------------------------------------------------------------===*/
#ifndef JPQ_LIB_RUNTIME_DESCRIPTOR_H
#define JPQ_LIB_RUNTIME_DESCRIPTOR_H

#include <stdint.h>

/** Words of the descriptor of an array. */
static inline int64_t jpq_count_descriptor_words(int64_t rank) { return 3 + 2 * rank; }

/** Writes the descriptor of a row-major array without holes; the words behind it. */
static inline int64_t *jpq_write_descriptor(int64_t *words, const void *data, const int64_t *sizes, int64_t rank) {
  words[0] = words[1] = (intptr_t)data;
  words[2] = 0;
  int64_t stride = 1;
  for (int64_t i = rank - 1; i >= 0; --i) {
    words[3 + i] = sizes[i];
    words[3 + rank + i] = stride;
    stride *= sizes[i];
  }
  return words + jpq_count_descriptor_words(rank);
}

/** What was allocated for an array, and is freed with it. */
static inline void *jpq_get_allocated(const int64_t *words) { return (void *)(intptr_t)words[0]; }

/** Its first element, of `width` bytes. */
static inline void *jpq_get_data(const int64_t *words, int64_t width) {
  return (char *)(intptr_t)words[1] + words[2] * width;
}

/** Its sizes. */
static inline const int64_t *jpq_get_sizes(const int64_t *words) { return words + 3; }

#endif
