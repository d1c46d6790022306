/*===- Device.h - Where compiled code runs -*- C -*-===*
 *
 * What the interpreter asks of a machine, as a table of functions. No LLVM and no MLIR; a C interface.
 *
 *===---------------------------------------------------------------------===*/
#ifndef JPQ_RUNTIME_DEVICE_H
#define JPQ_RUNTIME_DEVICE_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Code of a program, made for one device. */
typedef struct {
  /** What launch() finds entries in, by their numbers; for the host an array of jpq_entry (Program.h). */
  const void *entries;
  /** Frees the memory of a result that launch() gave; `context` is the device's. */
  void (*release)(void *context, void *memory);
} jpq_code;

/** A device: one stream of work, which is done in the order in which it is given. Functions may return before their
 * work is done, and are called by one thread at a time for one `context` (release functions, and those of jpq_host: by
 * any). Those that give an int return 0; or -1, with a message (jpq_fail). */
typedef struct {
  /** The device's own; handed to every function. It outlives all memory of the device. */
  void *context;
  /** Whether the device works on memory of the host. Then nothing is copied. */
  int32_t shares_memory;

  /** `bytes` zeros, aligned to 64 bytes. NULL if there is no memory; no message. */
  void *(*allocate)(void *context, uint64_t bytes);
  /** Frees what allocate() gave, once the work that was given so far no longer needs it. */
  void (*release)(void *context, void *memory);
  /** Copies from the host's memory, which may be changed as soon as this returns. */
  int (*copy_in)(void *context, void *target, const void *source, uint64_t bytes);
  /** Copies to the host's memory, which may be read behind synchronize(). */
  int (*copy_out)(void *context, void *target, const void *source, uint64_t bytes);
  /** Starts entry number `entry`. `arguments` point to memref descriptors in memory of the host: the first (if there
   * are results) to those of the results, one behind another, which are written before this returns; their numbers may
   * come later. All are the caller's again as soon as this returns; the arrays that descriptors name lie on the device
   * (those of empty ones may lie anywhere, and are not read). */
  int (*launch)(void *context, const jpq_code *code, int32_t entry, void **arguments);
  /** Waits until all work is done; what failed in it is said here. */
  int (*synchronize)(void *context);
} jpq_device;

/** The processor. Its memory is the host's, in huge pages where there are some; code takes as many threads as OpenMP
 *  gives it. */
extern const jpq_device jpq_host;

#ifdef __cplusplus
}
#endif

#endif
