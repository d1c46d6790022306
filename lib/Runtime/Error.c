/*===- Error.c - The last error of a thread -------------------------------===*/

#include "jpq/Runtime/Error.h"
#include "jpq/Runtime/Model.h"
#include <stdarg.h>
#include <stdio.h>

// Long enough for the paths of files, which some messages begin with.
static _Thread_local char message[8192];

int jpq_fail(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(message, sizeof(message), format, arguments);
  va_end(arguments);
  return -1;
}

const char *jpq_error(void) { return message; }
