/*===- WeightFile.h - The mapped weights of a compiled model -*- C -*-===*/
#ifndef JPQ_LIB_RUNTIME_WEIGHT_FILE_H
#define JPQ_LIB_RUNTIME_WEIGHT_FILE_H

#include "jpq/Runtime/Program.h"

/** Maps the weight file of `program` for reading; `path` as jpq_open() takes it. Size and digest are those that the
 *  program names. NULL and a message if not. */
uint8_t *jpq_map_weights(const jpq_program *program, const char *path);

/** Undoes jpq_map_weights(). */
void jpq_unmap_weights(const jpq_program *program, uint8_t *weights);

#endif
