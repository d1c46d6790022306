// Calls that must fail, one line for each, and one between them that must not.
#include "model.h"
#include <stdio.h>

static void forward(jpq_model *model, int32_t *tokens, int64_t batch, int64_t length) {
  jpq_array input = {tokens, {batch, length}}, output = {NULL, {0}};
  int status = jpq_forward(model, &input, &output);
  printf("%d %s\n", status, status ? jpq_error() : output.data ? "ok" : "nothing");
}

int main(void) {
  jpq_model *model = jpq_open(NULL, 0, 0);
  int32_t tokens[] = {1, 511, 512, -1};
  const float *logits = NULL;
  forward(model, tokens, 1, 2);
  forward(model, tokens, 1, 3);
  forward(model, tokens + 3, 1, 1);
  forward(model, tokens, 1, -1);
  forward(model, NULL, 1, 1);
  forward(model, NULL, 1, 0);
  forward(model, tokens, 2, 1);
  forward(model, tokens, (int64_t)1 << 40, (int64_t)1 << 40);
  jpq_array input = {tokens, {1, 2}}, output;
  printf("%d %s\n", jpq_forward(model, NULL, &output), jpq_error());
  printf("%d %s\n", jpq_forward(model, &input, NULL), jpq_error());
  printf("%d %s\n", jpq_forward(NULL, &input, &output), jpq_error());
  printf("%d %s\n", jpq_step(NULL, tokens, 1, &logits), jpq_error());
  printf("%d %s\n", jpq_step(model, tokens, 1, NULL), jpq_error());
  printf("%d %s\n", jpq_rewind(NULL, 0), jpq_error());
  printf("%d %s\n", jpq_step(model, tokens, 1, &logits), jpq_error());
  printf("%d %s\n", jpq_rewind(model, 1), jpq_error());
  jpq_close(model);
  jpq_close(NULL);
  printf("%d %s\n", jpq_open("no/such/file", 0, 0) != NULL, jpq_error());
  printf("%d %s\n", jpq_open(".", 0, 0) != NULL, jpq_error());
  printf("%d %s\n", jpq_open("short", 0, 0) != NULL, jpq_error());
  printf("%d %s\n", jpq_open("other", 0, 0) != NULL, jpq_error());
  printf("%d %s\n", jpq_open(NULL, -1, 8) != NULL, jpq_error());
}
