/* Fills a program by hand and lets jpq's interpreter run it: y = w x, then z = w y + 1, in plain C. */

#include "jpq/Runtime/Error.h"
#include "jpq/Runtime/Interpreter.h"
#include "jpq/Runtime/Model.h"
#include <stdio.h>
#include <stdlib.h>

/* A descriptor of a vector: allocated and aligned pointer, offset, size, stride. */
typedef struct {
  float *allocated, *data;
  int64_t offset, size, stride;
} vector;

static void compute(void **arguments, float added) {
  vector *result = arguments[0], *x = arguments[1], *w = arguments[2];
  float *numbers = malloc(x->size * sizeof(float));
  *result = (vector){numbers, numbers, 0, x->size, 1};
  for (int64_t i = 0; i < x->size; ++i)
    numbers[i] = w->data[0] * x->data[i] + added;
}
static void scale(void **arguments) { compute(arguments, 0); }
static void scale_and_add(void **arguments) { compute(arguments, 1); }

static void release(void *context, void *memory) {
  (void)context;
  free(memory);
}

static int replace(void *context, int32_t stage, const void **components) {
  if (stage == 1 && context)
    components[0] = context;
  return 0;
}

static void show(void *context, int32_t stage, int32_t number, const jpq_value *value) {
  (void)context;
  printf("stage %d: value %d starts with %g\n", stage, number, ((const float *)value->data)[0]);
}

static int run(jpq_frame *frame, float *x, int64_t size, float *replacement) {
  jpq_argument argument = {{x, &size, NULL}, 1, 0};
  jpq_hooks hooks = {replacement, replace, show};
  float z[2];
  if (jpq_start(frame, &argument, 1) != 0 || jpq_run(frame, 0, 2, &hooks) != 0 || jpq_read_value(frame, 2, z) != 0)
    return printf("error: %s\n", jpq_error()), 1;
  printf("%g %g\n", z[0], z[1]);
  return 0;
}

int main(void) {
  static const int64_t two[] = {2}, one[] = {1};
  static const jpq_type types[] = {
      {"tensor<2xf32>", two, 1, 4}, {"tensor<2xf32>", two, 1, 4}, {"tensor<2xf32>", two, 1, 4}};
  static const int32_t numbers[] = {0, 1, 2};
  static const jpq_component weight = {0, one, 1};
  static const jpq_stage stages[] = {{.inputs = numbers,
                                      .components = &weight,
                                      .outputs = numbers + 1,
                                      .dead = numbers,
                                      .input_count = 1,
                                      .component_count = 1,
                                      .output_count = 1,
                                      .dead_count = 1,
                                      .entry = 0},
                                     {.inputs = numbers + 1,
                                      .components = &weight,
                                      .outputs = numbers + 2,
                                      .dead = numbers + 1,
                                      .input_count = 1,
                                      .component_count = 1,
                                      .output_count = 1,
                                      .dead_count = 1,
                                      .entry = 1}};
  static const jpq_function function = {.types = types,
                                        .stages = stages,
                                        .results = numbers + 2,
                                        .value_count = 3,
                                        .argument_count = 1,
                                        .stage_count = 2,
                                        .result_count = 1};
  static const jpq_entry entries[] = {scale, scale_and_add};
  static const jpq_code code = {entries, release};
  float w = 3, replacement = 10, x[] = {1, 2, 3};
  jpq_frame *frame = jpq_create_frame(&function, &jpq_host, &code, (const uint8_t *)&w);
  int status =
      !frame || run(frame, x, 2, NULL) != 0 || run(frame, x, 2, &replacement) != 0 || run(frame, x, 3, NULL) == 0;
  jpq_free_frame(frame);
  return status;
}
