#include "computed.h"
#include <stdio.h>

static void run(jpq_model *model, int64_t first, int64_t second) {
  int64_t ids[] = {first, second};
  jpq_array argument = {ids, {1, 2}}, outputs[2];
  if (jpq_forward(model, &argument, outputs) != 0) {
    puts(jpq_error());
    return;
  }
  float *y = outputs[0].data;
  int64_t *less = outputs[1].data;
  printf("%g %g, %lld %lld\n", y[0], y[1], (long long)less[0], (long long)less[1]);
}

int main(void) {
  jpq_model *model = jpq_open(NULL, 0, 0);
  if (!model)
    return puts(jpq_error()), 1;
  run(model, 1, 2);
  run(model, 2, 0);
  // A failure leaves nothing behind.
  run(model, 2, 1);
  jpq_close(model);
}
