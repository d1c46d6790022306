/*===- States.c - What a step function keeps from step to step ------------===*/

#include "jpq/Runtime/States.h"
#include "jpq/Runtime/Error.h"
#include <stdlib.h>
#include <string.h>

enum { kTokens, kPosition, kFirstState, kAlignment = 64 };

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

/** Sizes of the arguments, and where states lie behind the first of them; the bytes of all states. */
static int64_t lay_out(jpq_states *states, const jpq_function *step) {
  int64_t *sizes = states->sizes, total = 0;
  for (int32_t i = 0; i < step->argument_count; ++i) {
    const jpq_type *type = &step->types[i];
    jpq_argument *argument = &states->arguments[i];
    argument->rank = type->rank;
    argument->value.sizes = sizes;
    if (i >= kFirstState) {
      argument->on_device = 1;
      argument->value.data = (void *)(intptr_t)total;
      int64_t bytes = count_bytes(type, states->batch, states->capacity, sizes);
      if (bytes < 0 || __builtin_add_overflow(total, bytes, &total))
        return INT64_MAX;
    }
    sizes += type->rank;
  }
  return total;
}

/** The memory of the states. */
static int allocate(jpq_states *states, const jpq_device *device, int64_t bytes) {
  uint8_t *memory = device->allocate(device->context, bytes);
  if (!memory)
    return jpq_fail("no memory is left for what %lld sequences of %lld tokens keep", (long long)states->batch,
                    (long long)states->capacity);
  jpq_buffer *buffer = jpq_create_buffer(memory, device->release, device->context);
  if (!buffer) {
    device->release(device->context, memory);
    return -1;
  }
  for (int32_t i = kFirstState; i < states->argument_count; ++i) {
    jpq_value *state = &states->arguments[i].value;
    state->data = memory + (intptr_t)state->data;
    state->buffer = jpq_retain_buffer(buffer);
  }
  jpq_release_buffer(buffer);
  return 0;
}

int jpq_create_states(jpq_states *states, const jpq_function *step, const jpq_device *device, int64_t batch,
                      int64_t capacity) {
  if (batch <= 0 || capacity <= 0)
    return jpq_fail("%lld sequences of %lld tokens cannot be run", (long long)batch, (long long)capacity);
  int64_t rank = 0;
  for (int32_t i = 0; i < step->argument_count; ++i)
    rank += step->types[i].rank;
  states->batch = batch;
  states->capacity = capacity;
  states->argument_count = step->argument_count;
  states->arguments = calloc(step->argument_count, sizeof(*states->arguments));
  states->sizes = calloc(rank, sizeof(*states->sizes));
  if (!states->arguments || !states->sizes)
    return jpq_fail("no memory is left for a model");
  int64_t bytes = lay_out(states, step);
  states->arguments[kPosition].value.data = &states->position;
  return allocate(states, device, bytes);
}

/** Lets a state be what a step made of it. */
static void rebind(jpq_argument *state, const jpq_value *updated) {
  jpq_retain_buffer(updated->buffer);
  jpq_release_buffer(state->value.buffer);
  state->value.buffer = updated->buffer;
  state->value.data = updated->data;
  // They lie in jpq_states::sizes.
  memcpy((int64_t *)(intptr_t)state->value.sizes, updated->sizes, state->rank * sizeof(*updated->sizes));
}

int jpq_advance(jpq_states *states, jpq_frame *frame, const int32_t *tokens, int64_t count, const jpq_hooks *hooks) {
  if (count <= 0)
    return jpq_fail("%lld tokens are no step", (long long)count);
  if (count > states->capacity - states->position)
    return jpq_fail("there is room for %lld tokens, but %lld are given behind %lld", (long long)states->capacity,
                    (long long)count, (long long)states->position);
  // Code only reads them.
  states->arguments[kTokens].value.data = (void *)(intptr_t)tokens;
  states->sizes[0] = states->batch;
  states->sizes[1] = count;
  const jpq_function *step = jpq_get_function(frame);
  if (jpq_start(frame, states->arguments, states->argument_count) != 0 ||
      jpq_run(frame, 0, step->stage_count, hooks) != 0)
    return -1;
  for (int32_t i = 0; i < step->state_count; ++i) {
    jpq_argument *state = &states->arguments[states->argument_count - step->state_count + i];
    rebind(state, jpq_get_value(frame, step->states[i]));
  }
  states->position += count;
  return 0;
}

int jpq_rewind_states(jpq_states *states, int64_t position) {
  if (position < 0 || position > states->position)
    return jpq_fail("%lld tokens cannot be kept of %lld", (long long)position, (long long)states->position);
  states->position = position;
  return 0;
}

void jpq_free_states(jpq_states *states) {
  for (int32_t i = 0; states->arguments && i < states->argument_count; ++i)
    jpq_release_buffer(states->arguments[i].value.buffer);
  free(states->arguments);
  free(states->sizes);
}
