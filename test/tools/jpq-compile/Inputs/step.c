// Continues prompts by the most likely tokens, as jpq-run --generate does: program PROMPT... (ids with commas between,
// one prompt for each sequence, all of one length).
#include "model.h"
#include <stdio.h>
#include <stdlib.h>

enum { kVocabulary = 512, kNew = 8, kLongest = 16 };

static int fail(void) { return fprintf(stderr, "error: %s\n", jpq_error()), 1; }

static int32_t choose(const float *logits) {
  int32_t best = 0;
  for (int32_t i = 1; i < kVocabulary; ++i)
    best = logits[i] > logits[best] ? i : best;
  return best;
}

int main(int argc, char **argv) {
  int32_t prompts[8 * kLongest], next[8];
  int64_t batch = argc - 1, length = 0, total = 0;
  for (int i = 1; i < argc; ++i)
    for (char *text = argv[i]; *text; text += *text == ',')
      prompts[total++] = strtol(text, &text, 10);
  length = total / batch;
  jpq_model *model = jpq_open(NULL, batch, length + kNew);
  if (!model)
    return fail();
  // Twice, the second time after all is forgotten; the prompt at once, then token by token.
  for (int repetition = 0; repetition < 2; ++repetition) {
    const float *logits;
    if (jpq_step(model, prompts, length, &logits) != 0)
      return fail();
    int32_t words[8][kNew];
    for (int n = 0; n < kNew; ++n) {
      for (int64_t b = 0; b < batch; ++b)
        words[b][n] = next[b] = choose(logits + b * kVocabulary);
      if (n + 1 < kNew && jpq_step(model, next, 1, &logits) != 0)
        return fail();
    }
    for (int64_t b = 0; b < batch; ++b)
      for (int n = 0; n < kNew; ++n)
        printf(n + 1 < kNew ? "%d " : "%d\n", words[b][n]);
    if (repetition == 0 && jpq_rewind(model, 0) != 0)
      return fail();
  }
  const float *logits;
  int status = jpq_step(model, next, 1, &logits);
  status = jpq_step(model, next, 1, &logits);
  printf("%d %s\n", status, jpq_error());
  next[0] = 512;
  status = jpq_rewind(model, 1) != 0 || jpq_step(model, next, 1, &logits) == 0;
  printf("%d %s\n", status, jpq_error());
  printf("%d %s\n", jpq_step(model, next, 0, &logits), jpq_error());
  printf("%d %s\n", jpq_rewind(model, 2), jpq_error());
  jpq_close(model);
  printf("%d %s\n", jpq_open(NULL, 1, INT64_MAX) != NULL, jpq_error());
}
