/*===- Frame.h - The values of a function of a compiled model -*- C -*-===*/
#ifndef JPQ_LIB_RUNTIME_FRAME_H
#define JPQ_LIB_RUNTIME_FRAME_H

#include "jpq/Runtime/Model.h"
#include "jpq/Runtime/Program.h"

/** A value: an array, and what is freed with it. */
typedef struct {
  /** NULL for arguments, which belong to the caller. Values of one call may share it. */
  void *allocated;
  jpq_array array;
} jpq_value;

/** What running a function needs. */
typedef struct {
  const jpq_function *function;
  jpq_value *values;
  /** What the last results had allocated, while they are replaced. */
  void **replaced;
  /** Room for the call of any stage: pointers to descriptors, and the descriptors. */
  void **pointers;
  int64_t *words;
} jpq_frame;

/** Makes room for the values of `function`. -1 and a message if there is no memory; then `frame` has to be freed too.
 */
int jpq_create_frame(jpq_frame *frame, const jpq_function *function);

/** Frees everything, the values that the last run left too. */
void jpq_free_frame(jpq_frame *frame);

/** Runs the function; its results are values that are valid until the next run. -1 and a message if an argument does
 *  not fit or a check of the model fails. */
int jpq_run_frame(jpq_frame *frame, const jpq_array *arguments, const jpq_entry *entries, const uint8_t *weights);

#endif
