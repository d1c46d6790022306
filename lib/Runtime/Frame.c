/*===- Frame.c - The values of a function of a compiled model -------------===*/

#include "Frame.h"
#include "Error.h"
#include "Memory.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/** What empty arrays point to: as long as any element is. */
static int64_t nothing[8];

/** 64-bit words of a memref descriptor: allocated and aligned pointer, offset, sizes, strides. */
static int64_t count_words(int64_t rank) { return 3 + 2 * rank; }

int jpq_create_frame(jpq_frame *frame, const jpq_function *function) {
  frame->function = function;
  int64_t pointers = 0, words = 0;
  for (int32_t i = 0; i < function->stage_count; ++i) {
    const jpq_stage *stage = &function->stages[i];
    int64_t arguments = (int64_t)stage->input_count + stage->component_count + (stage->check_count > 0);
    int64_t descriptors = arguments + stage->output_count;
    pointers = pointers > 1 + arguments ? pointers : 1 + arguments;
    words = words > descriptors ? words : descriptors;
  }
  words *= count_words(JPQ_MAX_RANK);
  frame->values = calloc(function->value_count, sizeof(*frame->values));
  frame->pointers = calloc(pointers, sizeof(*frame->pointers));
  frame->words = calloc(words, sizeof(*frame->words));
  frame->replaced = calloc(function->result_count, sizeof(*frame->replaced));
  if (!frame->values || !frame->pointers || !frame->words || !frame->replaced)
    return jpq_fail("no memory is left for %lld values", (long long)function->value_count);
  return 0;
}

/** Frees a value, unless another still uses its memory. */
static void release(jpq_frame *frame, int32_t number) {
  void *allocated = frame->values[number].allocated;
  memset(&frame->values[number], 0, sizeof(frame->values[number]));
  if (!allocated)
    return;
  for (int32_t i = 0; i < frame->function->value_count; ++i)
    if (frame->values[i].allocated == allocated)
      return;
  jpq_release(allocated);
}

void jpq_free_frame(jpq_frame *frame) {
  for (int32_t i = 0; frame->values && i < frame->function->value_count; ++i)
    release(frame, i);
  free(frame->values);
  free(frame->replaced);
  free(frame->pointers);
  free(frame->words);
}

/** "2x3" for the sizes of an array. */
static const char *print_sizes(const int64_t *sizes, int32_t rank, char *buffer, size_t length) {
  size_t used = 0;
  buffer[0] = 0;
  for (int32_t i = 0; i < rank && used < length; ++i)
    used += snprintf(buffer + used, length - used, i ? "x%lld" : "%lld", (long long)sizes[i]);
  return buffer;
}

static int check_sizes(const jpq_type *type, int32_t number, const jpq_array *array) {
  int fits = 1;
  for (int32_t i = 0; i < type->rank; ++i)
    fits &= array->sizes[i] >= 0 && (type->sizes[i] < 0 || type->sizes[i] == array->sizes[i]);
  char given[256];
  if (!fits)
    return jpq_fail("argument %d of the model is %s, but is given %s numbers", number, type->text,
                    print_sizes(array->sizes, type->rank, given, sizeof(given)));
  for (int32_t i = 0; i < type->rank; ++i)
    if (array->sizes[i] == 0)
      return 0;
  int64_t bytes = type->width;
  for (int32_t i = 0; i < type->rank; ++i)
    if (__builtin_mul_overflow(bytes, array->sizes[i], &bytes))
      return jpq_fail("argument %d of the model is given %s numbers, which no memory holds", number,
                      print_sizes(array->sizes, type->rank, given, sizeof(given)));
  return array->data ? 0 : jpq_fail("argument %d of the model has no data", number);
}

static int64_t read_integer(const jpq_array *array, int32_t width, int64_t index) {
  switch (width) {
  case 8:
    return ((const int64_t *)array->data)[index];
  case 4:
    return ((const int32_t *)array->data)[index];
  case 2:
    return ((const int16_t *)array->data)[index];
  default:
    return ((const int8_t *)array->data)[index];
  }
}

static int check_bound(const jpq_bound *bound, const jpq_type *type, const jpq_array *array) {
  if (bound->dimension >= 0) {
    int64_t positions = array->sizes[bound->dimension];
    if (positions > bound->rows)
      return jpq_fail("argument %d has %lld positions, but the model knows %lld", bound->argument, (long long)positions,
                      (long long)bound->rows);
    return 0;
  }
  int64_t count = 1;
  for (int32_t i = 0; i < type->rank; ++i)
    count *= array->sizes[i];
  for (int64_t i = 0; i < count; ++i) {
    int64_t id = read_integer(array, type->width, i);
    if (id < 0 || id >= bound->rows)
      return jpq_fail("token %lld is %lld, but the model knows %lld tokens", (long long)i, (long long)id,
                      (long long)bound->rows);
  }
  return 0;
}

static int check_arguments(const jpq_function *function, const jpq_array *arguments) {
  for (int32_t i = 0; i < function->argument_count; ++i)
    if (check_sizes(&function->types[i], i, &arguments[i]) != 0)
      return -1;
  for (int32_t i = 0; i < function->bound_count; ++i) {
    const jpq_bound *bound = &function->bounds[i];
    if (check_bound(bound, &function->types[bound->argument], &arguments[bound->argument]) != 0)
      return -1;
  }
  return 0;
}

/** Writes the descriptor of a row-major array; the words behind it. */
static int64_t *describe(int64_t *words, const void *data, const int64_t *sizes, int64_t rank) {
  words[0] = words[1] = (intptr_t)data;
  words[2] = 0;
  int64_t stride = 1;
  for (int64_t i = rank - 1; i >= 0; --i) {
    words[3 + i] = sizes[i];
    words[3 + rank + i] = stride;
    stride *= sizes[i];
  }
  return words + count_words(rank);
}

/** -1 and a message if a check fails. */
static int run_stage(jpq_frame *frame, const jpq_stage *stage, const jpq_entry *entries, const uint8_t *weights) {
  const jpq_function *function = frame->function;
  // The result structure: one descriptor after another.
  int64_t *words = frame->words;
  for (int32_t i = 0; i < stage->output_count; ++i)
    words += count_words(function->types[stage->outputs[i]].rank);
  void **next = frame->pointers;
  if (stage->output_count > 0)
    *next++ = frame->words;
  for (int32_t i = 0; i < stage->input_count; ++i) {
    int32_t input = stage->inputs[i];
    const jpq_array *array = &frame->values[input].array;
    *next++ = words;
    words = describe(words, array->data, array->sizes, function->types[input].rank);
  }
  for (int32_t i = 0; i < stage->component_count; ++i) {
    const jpq_component *component = &stage->components[i];
    *next++ = words;
    words = describe(words, weights + component->offset, component->sizes, component->rank);
  }

  int64_t failed_check = INT64_MAX;
  if (stage->check_count > 0) {
    *next++ = words;
    describe(words, &failed_check, NULL, 0);
  }

  entries[stage->entry](frame->pointers);

  const int64_t *result = frame->words;
  for (int32_t i = 0; i < stage->output_count; ++i) {
    const jpq_type *type = &function->types[stage->outputs[i]];
    jpq_value *value = &frame->values[stage->outputs[i]];
    value->allocated = (void *)(intptr_t)result[0];
    value->array.data = (char *)(intptr_t)result[1] + result[2] * type->width;
    memcpy(value->array.sizes, result + 3, type->rank * sizeof(int64_t));
    result += count_words(type->rank);
  }
  for (int32_t i = 0; i < stage->update_count; ++i)
    frame->values[stage->updates[i].updated].array = frame->values[stage->updates[i].input].array;
  for (int32_t i = 0; i < stage->dead_count; ++i)
    release(frame, stage->dead[i]);
  return failed_check < stage->check_count ? jpq_fail("%s", stage->checks[failed_check]) : 0;
}

int jpq_run_frame(jpq_frame *frame, const jpq_array *arguments, const jpq_entry *entries, const uint8_t *weights) {
  const jpq_function *function = frame->function;
  if (check_arguments(function, arguments) != 0)
    return -1;
  // The last results may be arguments now.
  for (int32_t i = 0; i < function->result_count; ++i) {
    jpq_value *result = &frame->values[function->results[i]];
    frame->replaced[i] = result->allocated;
    for (int32_t j = 0; j < i; ++j)
      if (frame->replaced[j] == result->allocated)
        frame->replaced[i] = NULL;
  }
  for (int32_t i = 0; i < function->result_count; ++i)
    frame->values[function->results[i]].allocated = NULL;
  for (int32_t i = 0; i < function->argument_count; ++i) {
    frame->values[i].array = arguments[i];
    // An empty array need not have data, but code may look at its first element before it knows that there is none.
    if (!arguments[i].data)
      frame->values[i].array.data = nothing;
  }
  int status = 0;
  for (int32_t i = 0; i < function->stage_count && status == 0; ++i)
    status = run_stage(frame, &function->stages[i], entries, weights);
  for (int32_t i = 0; i < function->result_count; ++i)
    jpq_release(frame->replaced[i]);
  for (int32_t i = 0; i < function->value_count && status != 0; ++i)
    release(frame, i);
  return status;
}
