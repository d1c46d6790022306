/*===- Program.h - The table that describes a compiled model -*- C -*-===*
 *
 * jpq-compile writes it as constants beside the code, tools fill it in memory; Interpreter.h walks it. Values are the
 * arrays that flow between stages, numbered per function: arguments first.
 *
 *===---------------------------------------------------------------------===*/
#ifndef JPQ_RUNTIME_PROGRAM_H
#define JPQ_RUNTIME_PROGRAM_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The type of a value. */
typedef struct {
  /** As MLIR writes it. */
  const char *text;
  /** Sizes of the dimensions; -1: any. */
  const int64_t *sizes;
  int32_t rank;
  /** Bytes of an element. */
  int32_t width;
} jpq_type;

/** A component of a weight that a stage takes. */
typedef struct {
  /** Where it begins in the weight file; 0 where weights do not lie in one. */
  uint64_t offset;
  const int64_t *sizes;
  int64_t rank;
} jpq_component;

/** A value that a stage writes over an input: the array is the input's. */
typedef struct {
  int32_t input, updated;
} jpq_update;

/** A call of compiled code with `inputs`, then `components`, then, if it has checks, the number of the first that
 *  failed (INT64_MAX: none). */
typedef struct {
  const int32_t *inputs;
  const jpq_component *components;
  const int32_t *outputs;
  const jpq_update *updates;
  /** Values that nobody reads from here on. */
  const int32_t *dead;
  /** What each check says when it fails. */
  const char *const *checks;
  int32_t input_count, component_count, output_count, update_count, dead_count, check_count;
  /** The number of the entry that is called. */
  int32_t entry, padding;
} jpq_stage;

/** What an argument must keep to so that lookups read inside of their weights. */
typedef struct {
  int32_t argument;
  /** The dimension of the argument that has at most `rows` positions; -1: its elements, signed integers, lie in
   *  [0, rows). */
  int32_t dimension;
  int64_t rows;
} jpq_bound;

/** A function of the model. */
typedef struct {
  const jpq_type *types;
  const jpq_stage *stages;
  const jpq_bound *bounds;
  /** The values that it returns, states apart. */
  const int32_t *results;
  /** What becomes of its last arguments, which are states: what they were updated to where they lie, or other values.
   */
  const int32_t *states;
  int32_t value_count, argument_count, stage_count, bound_count, result_count, state_count;
} jpq_function;

/** Code of a stage on the host, called as jpq_device::launch says. */
typedef void (*jpq_entry)(void **arguments);

/** Code for a class of processors. */
typedef struct {
  const char *name;
  /** By the numbers that stages call. */
  const jpq_entry *entries;
  /** Bits, in the order of ProcessorFeatures.def, of what a processor must have. */
  uint64_t features;
} jpq_target;

/** A compiled model. */
typedef struct {
  /** The name of the weight file, without a folder. */
  const char *weight_file;
  /** Its XXH3 of 128 bits, as 32 lower-case hex digits. */
  const char *digest;
  uint64_t weight_bytes;
  const jpq_function *forward;
  /** Its arguments are tokens `[batch, time]`, the position of the first of them, and states with two unknown sizes,
   * the batch and the capacity, in this order. NULL if the model has no such function. */
  const jpq_function *step;
  /** The same for one token of one sequence, if there is `step`. */
  const jpq_function *step_one;
  /** The best first. */
  const jpq_target *targets;
  int64_t target_count;
} jpq_program;

/** The model of this library. */
extern const jpq_program jpq_the_program;

#ifdef __cplusplus
}
#endif

#endif
