/*===- Processor.c - What this processor can run --------------------------===*/

#include "Processor.h"
#include "jpq/Runtime/Error.h"
#include <string.h>

static const char *const names[] = {
#define JPQ_FEATURE(name) name,
#include "jpq/Runtime/ProcessorFeatures.def"
};

enum { kFeatureCount = sizeof(names) / sizeof(names[0]) };
_Static_assert(kFeatureCount <= 64, "features are bits of one word");

uint64_t jpq_get_processor_features(void) {
  uint64_t features = 0;
#if defined(__x86_64__)
  __builtin_cpu_init();
  const int has[] = {
#define JPQ_FEATURE(name) __builtin_cpu_supports(name) != 0,
#include "jpq/Runtime/ProcessorFeatures.def"
  };
  for (int bit = 0; bit < kFeatureCount; ++bit)
    features |= (uint64_t)has[bit] << bit;
#endif
  return features;
}

const jpq_target *jpq_choose_target(const jpq_program *program, uint64_t features) {
  for (int64_t i = 0; i < program->target_count; ++i)
    if ((program->targets[i].features & ~features) == 0)
      return &program->targets[i];

  const jpq_target *least = &program->targets[program->target_count - 1];
  char missing[512] = "";
  for (int bit = 0; bit < kFeatureCount; ++bit)
    if ((least->features & ~features) >> bit & 1) {
      strcat(missing, " ");
      strcat(missing, names[bit]);
    }
  jpq_fail("the model is compiled for %s, and this processor has no%s", least->name, missing);
  return NULL;
}
