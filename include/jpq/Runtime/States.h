/*===- States.h - What a step function keeps from step to step -*- C -*-===*
 *
 * No LLVM and no MLIR; a C interface. Functions that give an int return 0; or -1, with a message for jpq_error().
 *
 *===---------------------------------------------------------------------===*/
#ifndef JPQ_RUNTIME_STATES_H
#define JPQ_RUNTIME_STATES_H

#include "jpq/Runtime/Interpreter.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Sequences that a step function (see jpq_program) continues: its arguments. */
typedef struct {
  int64_t batch, capacity;
  /** Tokens so far. */
  int64_t position;
  /** Tokens, position, states. */
  int32_t argument_count;
  jpq_argument *arguments;
  /** Sizes of all arguments. */
  int64_t *sizes;
} jpq_states;

/** Makes room on `device` for the states of `step`, which are zero at first. `states` is zero when it comes, and has to
 * be freed even if this fails. */
int jpq_create_states(jpq_states *states, const jpq_function *step, const jpq_device *device, int64_t batch,
                      int64_t capacity);

/** Runs `frame`, of a step function, on `count` tokens of each sequence behind those so far: `batch` rows of `count`
 * ids. No token is added if there is no room for them, or if the run fails (what code wrote into
 * states behind the position stays there). */
int jpq_advance(jpq_states *states, jpq_frame *frame, const int32_t *tokens, int64_t count, const jpq_hooks *hooks);

/** Forgets the tokens behind the first `position` of every sequence; an error if there are not so many. */
int jpq_rewind_states(jpq_states *states, int64_t position);

/** Frees everything. */
void jpq_free_states(jpq_states *states);

#ifdef __cplusplus
}
#endif

#endif
