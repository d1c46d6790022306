/*===- Pages.c - Memory that is read from end to end ----------------------===*/

#include "jpq/Runtime/Pages.h"
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

static const uint64_t kHugePage = 1 << 21;

void *jpq_allocate_pages(uint64_t bytes) {
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
