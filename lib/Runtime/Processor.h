/*===- Processor.h - What this processor can run -*- C -*-===*/
#ifndef JPQ_LIB_RUNTIME_PROCESSOR_H
#define JPQ_LIB_RUNTIME_PROCESSOR_H

#include "jpq/Runtime/Program.h"

/** Bits of jpq_target::features that this processor has and the operating system saves. */
uint64_t jpq_get_processor_features(void);

/** The first of `program`'s targets whose features are all in `features`. NULL if there is none, with a message that
 *  says what the last one, which asks for least, misses. */
const jpq_target *jpq_choose_target(const jpq_program *program, uint64_t features);

#endif
