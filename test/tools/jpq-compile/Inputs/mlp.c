#include "mlp.h"
#include <stdio.h>
int main(void) {
  float numbers[4 * 32];
  for (int i = 0; i < 4 * 32; ++i)
    numbers[i] = (i * 37 % 101 - 50) / 32.0f;
  jpq_array input = {numbers, {4, 32}}, output;
  jpq_model *model = jpq_open(NULL, 0, 0);
  if (!model || jpq_forward(model, &input, &output) != 0)
    return fprintf(stderr, "error: %s\n", jpq_error()), 1;
  for (int i = 0; i < 4 * 10; ++i)
    printf("%a\n", ((float *)output.data)[i]);
  jpq_close(model);
}
