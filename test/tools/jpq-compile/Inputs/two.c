#include "two.h"
#include <stdio.h>

static int run(jpq_model *model, float *scale, int64_t rows, int64_t *ids) {
  jpq_array arguments[] = {{scale, {rows, 1}}, {ids, {2}}}, output;
  if (jpq_forward(model, arguments, &output) != 0)
    return puts(jpq_error()), 1;
  float *y = output.data;
  printf("%lldx%lld %g %g %g %g\n", (long long)output.sizes[0], (long long)output.sizes[1], y[0], y[1], y[2], y[3]);
  return 0;
}

int main(void) {
  // Two open models do not know of each other.
  jpq_model *model = jpq_open(NULL, 0, 0), *other = jpq_open(NULL, 0, 0);
  if (!model || !other)
    return puts(jpq_error()), 1;
  float scale[] = {10, 100};
  int64_t ids[] = {1, 0}, same[] = {0, 0}, wrong[] = {1, 2};
  run(model, scale, 2, ids);
  run(other, scale, 2, same);
  run(model, scale, 1, ids);
  run(model, scale, 2, wrong);
  jpq_close(other);
  // An output may be an argument of the next call.
  jpq_array arguments[] = {{scale, {2, 1}}, {ids, {2}}}, output;
  jpq_forward(model, arguments, &output);
  run(model, output.data, 2, ids);
  jpq_close(model);
}
