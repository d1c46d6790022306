/*===- Arguments.h - What a function may be given -*- C -*-===*/
#ifndef JPQ_LIB_RUNTIME_ARGUMENTS_H
#define JPQ_LIB_RUNTIME_ARGUMENTS_H

#include "jpq/Runtime/Interpreter.h"

/** Whether `count` arguments fit `function` on `device`: their number, their sizes, and the bounds that it names. -1
 * and a message if not. */
int jpq_check_arguments(const jpq_function *function, const jpq_device *device, const jpq_argument *arguments,
                        int32_t count);

/** Bytes of an array that has passed. */
int64_t jpq_count_bytes(const jpq_type *type, const int64_t *sizes);

#endif
