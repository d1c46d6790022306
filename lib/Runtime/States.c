/*===- States.c - What a compiled model keeps from step to step -----------===*/

#include "States.h"
#include "Error.h"
#include <stdlib.h>
#include <string.h>

enum { kPosition = 1, kFirstState = 2, kAlignment = 64 };

/** Bytes of a state, and its sizes; -1 if they leave 63 bits. */
static int64_t count_bytes(const jpq_type *type, int64_t batch, int64_t capacity, int64_t *sizes) {
  int64_t bytes = type->width, unknown = batch;
  for (int32_t i = 0; i < type->rank; ++i) {
    sizes[i] = type->sizes[i];
    if (sizes[i] < 0) {
      sizes[i] = unknown;
      unknown = capacity;
    }
    if (__builtin_mul_overflow(bytes, sizes[i], &bytes))
      return -1;
  }
  return bytes > INT64_MAX - kAlignment ? -1 : bytes;
}

int jpq_create_states(jpq_states *states, const jpq_function *step, int64_t batch, int64_t capacity) {
  states->batch = batch;
  states->capacity = capacity;
  states->arguments = calloc(step->argument_count, sizeof(*states->arguments));
  if (!states->arguments)
    return jpq_fail("no memory is left for a model");
  states->argument_count = step->argument_count;
  states->arguments[kPosition].data = &states->position;
  for (int32_t i = kFirstState; i < step->argument_count; ++i) {
    jpq_array *array = &states->arguments[i];
    int64_t bytes = count_bytes(&step->types[i], batch, capacity, array->sizes);
    if (bytes >= 0)
      array->data = aligned_alloc(kAlignment, (bytes + kAlignment - 1) / kAlignment * kAlignment);
    if (!array->data)
      return jpq_fail("no memory is left for what %lld sequences of %lld tokens keep", (long long)batch,
                      (long long)capacity);
    memset(array->data, 0, bytes);
  }
  return 0;
}

void jpq_free_states(jpq_states *states) {
  for (int32_t i = kFirstState; i < states->argument_count; ++i)
    free(states->arguments[i].data);
  free(states->arguments);
}
