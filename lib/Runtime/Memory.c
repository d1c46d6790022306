/*===- Memory.c - Memory of compiled code ---------------------------------===*/

#include "Memory.h"
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>

enum {
  /* Smaller buffers are malloc()'s affair, which keeps them. */
  kLarge = 64 * 1024,
  /* In front of every buffer; keeps the alignment. */
  kHeader = 64
};

typedef struct jpq_block {
  struct jpq_block *next;
  size_t size;
} jpq_block;

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static jpq_block *kept;
static size_t keptBytes, usedBytes, mostUsedBytes;

static jpq_block *get_block(void *memory) { return (jpq_block *)((char *)memory - kHeader); }

/** Takes the block behind `link` out of the list. */
static jpq_block *take(jpq_block **link) {
  jpq_block *block = *link;
  *link = block->next;
  keptBytes -= block->size;
  return block;
}

/** The smallest kept block that serves `size` bytes and wastes no more than as many; NULL if there is none. */
static jpq_block *take_fitting(size_t size) {
  jpq_block **best = NULL;
  for (jpq_block **link = &kept; *link; link = &(*link)->next)
    if ((*link)->size >= size && (*link)->size / 2 <= size && (!best || (*link)->size < (*best)->size))
      best = link;
  return best ? take(best) : NULL;
}

/** Frees kept blocks until at most `limit` bytes are kept. */
static void shrink(size_t limit) {
  while (keptBytes > limit)
    free(take(&kept));
}

/** A kept block that serves `size` bytes, counted as used; NULL, with `size` counted, if a new one is needed. */
static jpq_block *reuse(size_t size) {
  pthread_mutex_lock(&mutex);
  jpq_block *block = take_fitting(size);
  usedBytes += block ? block->size : size;
  mostUsedBytes = usedBytes > mostUsedBytes ? usedBytes : mostUsedBytes;
  shrink(mostUsedBytes - usedBytes);
  pthread_mutex_unlock(&mutex);
  return block;
}

/** Undoes what reuse() counted. */
static void discount(size_t size) {
  pthread_mutex_lock(&mutex);
  usedBytes -= size < kLarge ? 0 : size;
  pthread_mutex_unlock(&mutex);
}

void *jpq_allocate(size_t size) {
  if (size > SIZE_MAX - kHeader)
    return NULL;
  jpq_block *block = size < kLarge ? NULL : reuse(size);
  if (!block) {
    block = malloc(kHeader + size);
    if (!block) {
      discount(size);
      return NULL;
    }
    block->size = size;
  }
  return (char *)block + kHeader;
}

void jpq_release(void *memory) {
  if (!memory)
    return;
  jpq_block *block = get_block(memory);
  if (block->size < kLarge) {
    free(block);
    return;
  }
  pthread_mutex_lock(&mutex);
  usedBytes -= block->size;
  keptBytes += block->size;
  block->next = kept;
  kept = block;
  pthread_mutex_unlock(&mutex);
}

size_t jpq_get_kept_bytes(void) {
  pthread_mutex_lock(&mutex);
  size_t bytes = keptBytes;
  pthread_mutex_unlock(&mutex);
  return bytes;
}

void jpq_drop_kept_memory(void) {
  pthread_mutex_lock(&mutex);
  shrink(0);
  mostUsedBytes = usedBytes;
  pthread_mutex_unlock(&mutex);
}
