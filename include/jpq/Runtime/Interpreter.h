/*===- Interpreter.h - Running a function stage by stage -*- C -*-===*
 *
 * The only walker of the tables of Program.h: those that jpq-compile wrote, and those that are filled in memory. No
 * LLVM and no MLIR; a C interface. Functions that give an int return 0; or -1, with a message for jpq_error().
 *
 *===---------------------------------------------------------------------===*/
#ifndef JPQ_RUNTIME_INTERPRETER_H
#define JPQ_RUNTIME_INTERPRETER_H

#include "jpq/Runtime/Buffer.h"
#include "jpq/Runtime/Device.h"
#include "jpq/Runtime/Program.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The values of one run of a function. Frames may run at the same time if they are on the host or on devices of their
 * own; a frame is run by one thread. */
typedef struct jpq_frame jpq_frame;

/** A row-major array without holes, in memory of the device. */
typedef struct {
  /** NULL: the value is not there (yet, or any more). */
  void *data;
  /** As many as its type has dimensions. */
  const int64_t *sizes;
  /** Where it lies; NULL: somebody else keeps it as long as it is needed. */
  jpq_buffer *buffer;
} jpq_value;

/** What an argument is given. */
typedef struct {
  jpq_value value;
  /** How many sizes it has. */
  int32_t rank;
  /** Whether the array lies in memory of the device; else it is copied there if need be. */
  int32_t on_device;
} jpq_argument;

/** What takes part in a run. Members may be NULL but for the context. */
typedef struct {
  /** Handed to both. */
  void *context;
  /** Called before a stage that takes weights, with the addresses of its components on the device, which it may
   * replace: by arrays of the same sizes that stay until the stage is done. An error ends the run. */
  int (*replace_weights)(void *context, int32_t stage, const void **components);
  /** Called behind a stage, for each of its outputs in their order, while all of them are there. */
  void (*observe)(void *context, int32_t stage, int32_t number, const jpq_value *value);
} jpq_hooks;

/** Makes room for the values of `function`. All four outlive the frame; components of stages lie at their offsets from
 *  `weights`, in memory of the device (NULL: the hook gives them). NULL and a message if there is no memory. */
jpq_frame *jpq_create_frame(const jpq_function *function, const jpq_device *device, const jpq_code *code,
                            const uint8_t *weights);

/** Lets go of everything. NULL is allowed. */
void jpq_free_frame(jpq_frame *frame);

/** The function that a frame runs. */
const jpq_function *jpq_get_function(const jpq_frame *frame);

/** Begins a run with all arguments of the function: checks their number, their sizes, and the bounds that the function
 *  names (arrays with a bound lie in memory of the host). Values of the last run are let go of; its results stay until
 *  this run ends, since they may be arguments of it. Arguments that do not fit leave the frame as it was; any other
 *  error lets go of all values. */
int jpq_start(jpq_frame *frame, const jpq_argument *arguments, int32_t count);

/** Gives a value that a stage behind needs, to run a part of a function. Sizes are copied, the buffer is retained. */
void jpq_set_value(jpq_frame *frame, int32_t number, const jpq_value *value);

/** Runs the stages [first, last). Values are let go of behind the stage that is the last to need them. An error (a
 * value that a stage needs is not there, a hook or the device fails, a check of the code fails) lets go of all values.
 */
int jpq_run(jpq_frame *frame, int32_t first, int32_t last, const jpq_hooks *hooks);

/** A value of the run, valid until the frame is used again; retain its buffer to keep it longer. */
const jpq_value *jpq_get_value(const jpq_frame *frame, int32_t number);

/** Copies a value that is there to memory of the host, and waits for it. */
int jpq_read_value(const jpq_frame *frame, int32_t number, void *target);

#ifdef __cplusplus
}
#endif

#endif
