/*===- WeightFile.c - The mapped weights of a compiled model --------------===*/

#define _GNU_SOURCE
#include "WeightFile.h"
#include "jpq/Runtime/Error.h"
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

/** Whether the bytes are those that the program was compiled with. */
static int check_digest(const jpq_program *program, const char *path, const uint8_t *bytes) {
  XXH128_hash_t hash = XXH3_128bits(bytes, program->weight_bytes);
  char digest[33];
  snprintf(digest, sizeof(digest), "%016" PRIx64 "%016" PRIx64, (uint64_t)hash.high64, (uint64_t)hash.low64);
  if (strcmp(digest, program->digest) != 0)
    return jpq_fail("%s: its digest is %s, but the model was compiled with one of %s", path, digest, program->digest);
  return 0;
}

static uint8_t *map_file(const jpq_program *program, const char *path) {
  int descriptor = open(path, O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) {
    jpq_fail("%s: %s", path, strerror(errno));
    return NULL;
  }
  struct stat status;
  void *bytes = MAP_FAILED;
  if (fstat(descriptor, &status) != 0)
    jpq_fail("%s: %s", path, strerror(errno));
  else if (!S_ISREG(status.st_mode))
    jpq_fail("%s: is no regular file", path);
  else if ((uint64_t)status.st_size != program->weight_bytes)
    jpq_fail("%s: has %" PRIu64 " bytes, but the model was compiled with one of %" PRIu64, path,
             (uint64_t)status.st_size, program->weight_bytes);
  else if ((bytes = mmap(NULL, program->weight_bytes, PROT_READ, MAP_SHARED, descriptor, 0)) == MAP_FAILED)
    jpq_fail("%s: cannot be mapped: %s", path, strerror(errno));
  close(descriptor);
  if (bytes == MAP_FAILED)
    return NULL;
  if (check_digest(program, path, bytes) != 0) {
    munmap(bytes, program->weight_bytes);
    return NULL;
  }
  return bytes;
}

uint8_t *jpq_map_weights(const jpq_program *program, const char *path) {
  if (path)
    return map_file(program, path);
  Dl_info library;
  if (!dladdr(program, &library) || !library.dli_fname) {
    jpq_fail("the library does not know where it lies; give the path of %s", program->weight_file);
    return NULL;
  }
  const char *slash = strrchr(library.dli_fname, '/');
  int folder = slash ? (int)(slash + 1 - library.dli_fname) : 0;
  char beside[PATH_MAX];
  if ((size_t)snprintf(beside, sizeof(beside), "%.*s%s", folder, library.dli_fname, program->weight_file) >=
      sizeof(beside)) {
    jpq_fail("%s: its path is too long", program->weight_file);
    return NULL;
  }
  return map_file(program, beside);
}

void jpq_unmap_weights(const jpq_program *program, uint8_t *weights) { munmap(weights, program->weight_bytes); }
