/*===- Error.h - The last error of a thread -*- C -*-===*/
#ifndef JPQ_LIB_RUNTIME_ERROR_H
#define JPQ_LIB_RUNTIME_ERROR_H

/** Keeps a message for jpq_error(), as printf() would print it. Returns -1. */
int jpq_fail(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
