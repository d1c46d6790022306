/*===- States.h - What a compiled model keeps from step to step -*- C -*-===*/
#ifndef JPQ_LIB_RUNTIME_STATES_H
#define JPQ_LIB_RUNTIME_STATES_H

#include "jpq/Runtime/Model.h"
#include "jpq/Runtime/Program.h"

/** The arguments of a step function. */
typedef struct {
  int64_t batch, capacity;
  /** Tokens so far. */
  int64_t position;
  /** Tokens, position, states. */
  int32_t argument_count;
  jpq_array *arguments;
  /** Of all states. */
  uint8_t *memory;
} jpq_states;

/** Makes room for the states of `step`, which are zero at first. -1 and a message if there is no memory; then `states`
 *  has to be freed too. */
int jpq_create_states(jpq_states *states, const jpq_function *step, int64_t batch, int64_t capacity);

/** Frees everything. */
void jpq_free_states(jpq_states *states);

#endif
