/*===- States.c - What a compiled model keeps from step to step -----------===*/

#include "States.h"
#include "Error.h"
#include "jpq/Runtime/Pages.h"
#include <stdlib.h>

enum { kPosition = 1, kFirstState = 2, kAlignment = 64 };

/** Bytes of a state, up to where the next may begin, and its sizes; -1 if they leave 63 bits. */
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
  return bytes > INT64_MAX - kAlignment ? -1 : (bytes + kAlignment - 1) / kAlignment * kAlignment;
}

int jpq_create_states(jpq_states *states, const jpq_function *step, int64_t batch, int64_t capacity) {
  states->batch = batch;
  states->capacity = capacity;
  states->arguments = calloc(step->argument_count, sizeof(*states->arguments));
  if (!states->arguments)
    return jpq_fail("no memory is left for a model");
  states->argument_count = step->argument_count;
  states->arguments[kPosition].data = &states->position;
  int64_t total = 0;
  for (int32_t i = kFirstState; i < step->argument_count; ++i) {
    int64_t bytes = count_bytes(&step->types[i], batch, capacity, states->arguments[i].sizes);
    if (bytes < 0 || __builtin_add_overflow(total, bytes, &total))
      total = INT64_MAX;
  }
  states->memory = jpq_allocate_pages(total);
  if (!states->memory)
    return jpq_fail("no memory is left for what %lld sequences of %lld tokens keep", (long long)batch,
                    (long long)capacity);
  uint8_t *place = states->memory;
  for (int32_t i = kFirstState; i < step->argument_count; ++i) {
    states->arguments[i].data = place;
    place += count_bytes(&step->types[i], batch, capacity, states->arguments[i].sizes);
  }
  return 0;
}

void jpq_free_states(jpq_states *states) {
  free(states->memory);
  free(states->arguments);
}
