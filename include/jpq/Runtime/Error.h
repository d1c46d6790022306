/*===- Error.h - The last error of a thread -*- C -*-===*
 *
 * No LLVM and no MLIR; a C interface. jpq_error() of Model.h gives the message.
 *
 *===---------------------------------------------------------------------===*/
#ifndef JPQ_RUNTIME_ERROR_H
#define JPQ_RUNTIME_ERROR_H

#ifdef __cplusplus
extern "C" {
#endif

/** Keeps a message for jpq_error(), as printf() would print it. Returns -1. What the runtime calls back (a device,
 * hooks) says so why it failed. */
int jpq_fail(const char *format, ...)
#if defined(__GNUC__)
    __attribute__((format(printf, 1, 2)))
#endif
    ;

#ifdef __cplusplus
}
#endif

#endif
