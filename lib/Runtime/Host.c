/*===- Host.c - The processor as a device ---------------------------------===*/

#include "jpq/Runtime/Device.h"
#include "jpq/Runtime/Program.h"
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

static const uint64_t kHugePage = 1 << 21;

/** In huge pages where the system has them: a token reads all states, and a translation of addresses per page of 4 KiB
 *  takes as long as the reading. */
static void *allocate(void *context, uint64_t bytes) {
  (void)context;
  if (bytes > INT64_MAX - kHugePage)
    return NULL;
  size_t size = (bytes / kHugePage + 1) * kHugePage;
  void *memory = aligned_alloc(kHugePage, size);
  if (!memory)
    return NULL;
#ifdef MADV_HUGEPAGE
  madvise(memory, size, MADV_HUGEPAGE);
#endif
  return memset(memory, 0, size);
}

static void release(void *context, void *memory) {
  (void)context;
  free(memory);
}

static int copy(void *context, void *target, const void *source, uint64_t bytes) {
  (void)context;
  memcpy(target, source, bytes);
  return 0;
}

static int launch(void *context, const jpq_code *code, int32_t entry, void **arguments) {
  (void)context;
  ((const jpq_entry *)code->entries)[entry](arguments);
  return 0;
}

static int synchronize(void *context) {
  (void)context;
  return 0;
}

const jpq_device jpq_host = {NULL, 1, allocate, release, copy, copy, launch, synchronize};
