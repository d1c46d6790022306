/*===- Buffer.c - Memory that arrays share --------------------------------===*/

#include "jpq/Runtime/Buffer.h"
#include "jpq/Runtime/Error.h"
#include <stdatomic.h>
#include <stdlib.h>

struct jpq_buffer {
  atomic_long holders;
  void *memory, *context;
  void (*release)(void *context, void *memory);
};

jpq_buffer *jpq_create_buffer(void *memory, void (*release)(void *context, void *memory), void *context) {
  jpq_buffer *buffer = malloc(sizeof(*buffer));
  if (!buffer) {
    jpq_fail("no memory is left for an array");
    return NULL;
  }
  atomic_init(&buffer->holders, 1);
  buffer->memory = memory;
  buffer->context = context;
  buffer->release = release;
  return buffer;
}

jpq_buffer *jpq_retain_buffer(jpq_buffer *buffer) {
  if (buffer)
    atomic_fetch_add_explicit(&buffer->holders, 1, memory_order_relaxed);
  return buffer;
}

void jpq_release_buffer(jpq_buffer *buffer) {
  // What other holders did with the memory comes before it is freed.
  if (!buffer || atomic_fetch_sub_explicit(&buffer->holders, 1, memory_order_acq_rel) != 1)
    return;
  buffer->release(buffer->context, buffer->memory);
  free(buffer);
}
