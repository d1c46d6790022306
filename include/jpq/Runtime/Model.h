/*===- Model.h - Running a model that jpq-compile made -*- C -*-===*
 *
 * What a compiled model's library exports. Needs no LLVM and no MLIR. jpq-compile writes this text into the header of
 * every model.
 *
 *===---------------------------------------------------------------------===*/
#ifndef JPQ_RUNTIME_MODEL_H
#define JPQ_RUNTIME_MODEL_H

#include <stdint.h>

#if defined(__GNUC__)
#define JPQ_EXPORT __attribute__((visibility("default")))
#else
#define JPQ_EXPORT
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** An open model: its mapped weights and what it computed last. Calls with one model must not run at the same time;
 *  calls with several may. Compiled code takes as many threads as OpenMP gives it (OMP_NUM_THREADS); results do not
 *  depend on their number. */
typedef struct jpq_model jpq_model;

/** The most dimensions that an array has. */
#define JPQ_MAX_RANK 8

/** A row-major array without holes. Its element type and its number of dimensions are the model's; further sizes are
 *  not looked at. */
typedef struct {
  void *data;
  int64_t sizes[JPQ_MAX_RANK];
} jpq_array;

/** Maps the weights and chooses the code for this processor. `weights` is the path of the weight file; NULL: the file
 *  lies beside the library. jpq_step() will run `batch` sequences of at most `capacity` tokens; both 0: it will not be
 *  called. Returns NULL if the file is missing, of the wrong size or not the one that the library was compiled with, if
 *  the processor cannot run the code, or if there is no memory for the keys and values of so many tokens. */
JPQ_EXPORT jpq_model *jpq_open(const char *weights, int64_t batch, int64_t capacity);

/** Runs the model once. `arguments` has as many arrays as the model takes; they stay the caller's and are only read.
 *  `outputs` has room for as many as it gives, which stay the model's, and are valid until the next call of jpq_forward
 *  or jpq_close with `model`. Returns 0; or -1, with `outputs` as they were, if an argument does not fit: sizes, or
 *  numbers that the model does not know (token ids); or if a check fails that the model makes as it runs. */
JPQ_EXPORT int jpq_forward(jpq_model *model, const jpq_array *arguments, jpq_array *outputs);

/** Computes `count` tokens of each sequence behind those so far: `tokens` has `batch` rows of `count` ids. `logits`
 * gets the logits of each sequence's last token, `batch` rows as long as the vocabulary; they stay the model's, and are
 * valid until the next call of jpq_step or jpq_close with `model`. Returns 0; or -1, and no token was added, if the
 * sequences would exceed the capacity, if the model does not know an id, if a check fails that the model makes as it
 *  runs, or if it has no step function. */
JPQ_EXPORT int jpq_step(jpq_model *model, const int32_t *tokens, int64_t count, const float **logits);

/** Forgets the tokens of jpq_step() behind the first `position` of every sequence; 0: all of them. Returns 0; or -1 if
 *  there are not so many. */
JPQ_EXPORT int jpq_rewind(jpq_model *model, int64_t position);

/** Unmaps the weights and frees everything. NULL is allowed. */
JPQ_EXPORT void jpq_close(jpq_model *model);

/** Why the last call that failed in this thread did so: one line, valid until the next one fails. */
JPQ_EXPORT const char *jpq_error(void);

#ifdef __cplusplus
}
#endif

#endif
