/*===- Buffer.h - Memory that arrays share -*- C -*-===*
 *
 * No LLVM and no MLIR; a C interface.
 *
 *===---------------------------------------------------------------------===*/
#ifndef JPQ_RUNTIME_BUFFER_H
#define JPQ_RUNTIME_BUFFER_H

#ifdef __cplusplus
extern "C" {
#endif

/** Memory with a count of its holders; the last one that lets go of it frees it. Holders may be of different threads.
 */
typedef struct jpq_buffer jpq_buffer;

/** A buffer with one holder. Without holders `release` is called with `context` and `memory`. NULL and a message if
 *  there is no memory for the count itself; `memory` stays the caller's then. */
jpq_buffer *jpq_create_buffer(void *memory, void (*release)(void *context, void *memory), void *context);

/** One holder more. NULL is allowed. Returns `buffer`. */
jpq_buffer *jpq_retain_buffer(jpq_buffer *buffer);

/** One holder less. NULL is allowed. */
void jpq_release_buffer(jpq_buffer *buffer);

#ifdef __cplusplus
}
#endif

#endif
