#include "model.h"
#include <stdio.h>
int main(int argc, char **argv) {
  int32_t tokens[] = {1, 403, 407, 261, 378};
  jpq_array input = {tokens, {1, 5}}, output;
  jpq_model *model = jpq_open(argc > 1 ? argv[1] : NULL, 0, 0);
  if (!model || jpq_forward(model, &input, &output) != 0)
    return fprintf(stderr, "error: %s\n", jpq_error()), 1;
  fwrite(output.data, sizeof(float), 5 * 512, stdout);
  jpq_close(model);
}
