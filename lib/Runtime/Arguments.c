/*===- Arguments.c - What a function may be given -------------------------===*/

#include "Arguments.h"
#include "jpq/Runtime/Error.h"
#include <stdio.h>

/** "2x3" for the sizes of an array. */
static const char *print_sizes(const int64_t *sizes, int32_t rank, char *buffer, size_t length) {
  size_t used = 0;
  buffer[0] = 0;
  for (int32_t i = 0; i < rank && used < length; ++i)
    used += snprintf(buffer + used, length - used, i ? "x%lld" : "%lld", (long long)sizes[i]);
  return buffer;
}

static int check_sizes(const jpq_type *type, int32_t number, const jpq_argument *argument) {
  const int64_t *sizes = argument->value.sizes;
  int fits = argument->rank == type->rank;
  for (int32_t i = 0; fits && i < type->rank; ++i)
    fits = sizes[i] >= 0 && (type->sizes[i] < 0 || type->sizes[i] == sizes[i]);
  char given[256];
  if (!fits)
    return jpq_fail("argument %d of the model is %s, but is given %s numbers", number, type->text,
                    print_sizes(sizes, argument->rank, given, sizeof(given)));
  for (int32_t i = 0; i < type->rank; ++i)
    if (sizes[i] == 0)
      return 0;
  int64_t bytes = type->width;
  for (int32_t i = 0; i < type->rank; ++i)
    if (__builtin_mul_overflow(bytes, sizes[i], &bytes))
      return jpq_fail("argument %d of the model is given %s numbers, which no memory holds", number,
                      print_sizes(sizes, type->rank, given, sizeof(given)));
  return argument->value.data ? 0 : jpq_fail("argument %d of the model has no data", number);
}

static int64_t read_integer(const void *data, int32_t width, int64_t index) {
  switch (width) {
  case 8:
    return ((const int64_t *)data)[index];
  case 4:
    return ((const int32_t *)data)[index];
  case 2:
    return ((const int16_t *)data)[index];
  default:
    return ((const int8_t *)data)[index];
  }
}

static int check_bound(const jpq_bound *bound, const jpq_type *type, const jpq_value *value, int is_readable) {
  if (bound->dimension >= 0) {
    int64_t positions = value->sizes[bound->dimension];
    if (positions > bound->rows)
      return jpq_fail("argument %d has %lld positions, but the model knows %lld", bound->argument, (long long)positions,
                      (long long)bound->rows);
    return 0;
  }
  if (!is_readable)
    return jpq_fail("argument %d lies on the device, where its numbers cannot be checked", bound->argument);
  int64_t count = jpq_count_bytes(type, value->sizes) / type->width;
  for (int64_t i = 0; i < count; ++i) {
    int64_t id = read_integer(value->data, type->width, i);
    if (id < 0 || id >= bound->rows)
      return jpq_fail("token %lld is %lld, but the model knows %lld tokens", (long long)i, (long long)id,
                      (long long)bound->rows);
  }
  return 0;
}

int jpq_check_arguments(const jpq_function *function, const jpq_device *device, const jpq_argument *arguments,
                        int32_t count) {
  if (count != function->argument_count)
    return jpq_fail("the model takes %d arguments, not %d", function->argument_count, count);
  for (int32_t i = 0; i < count; ++i)
    if (check_sizes(&function->types[i], i, &arguments[i]) != 0)
      return -1;
  for (int32_t i = 0; i < function->bound_count; ++i) {
    const jpq_bound *bound = &function->bounds[i];
    const jpq_argument *argument = &arguments[bound->argument];
    if (check_bound(bound, &function->types[bound->argument], &argument->value,
                    device->shares_memory || !argument->on_device) != 0)
      return -1;
  }
  return 0;
}

int64_t jpq_count_bytes(const jpq_type *type, const int64_t *sizes) {
  int64_t bytes = type->width;
  for (int32_t i = 0; i < type->rank; ++i)
    bytes *= sizes[i];
  return bytes;
}
