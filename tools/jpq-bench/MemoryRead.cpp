//===- MemoryRead.cpp - How fast memory can be read -----------------------===//

#include "MemoryRead.h"
#include "Bench.h"
#include "jpq/Support/Threads.h"

using namespace jpq;
using namespace jpq::bench;

/// Words that are read of one stream before those of the next: 512 bytes.
static constexpr int64_t kRunWords = 64;
/// Independent sums, so that adding is no bound.
static constexpr int64_t kSums = 8;

static void sumStreams(const uint64_t *data, int64_t wordsPerStream, int64_t streams, uint64_t *sums) {
  for (int64_t start = 0; start < wordsPerStream; start += kRunWords)
    for (int64_t stream = 0; stream < streams; ++stream) {
      const uint64_t *run = data + stream * wordsPerStream + start;
      for (int64_t word = 0; word < kRunWords; word += kSums)
        for (int64_t i = 0; i < kSums; ++i)
          sums[i] += run[word + i];
    }
}

double bench::timeRead(const uint8_t *data, int64_t bytes, int64_t streams) {
  const int64_t threads = getThreadCount();
  const int64_t words = bytes / int64_t(sizeof(uint64_t)) / streams / threads / kRunWords * kRunWords;
  std::vector<uint64_t> sums(threads, 0);
  auto start = Clock::now();
  parallelFor(threads, [&](int64_t thread) {
    uint64_t own[kSums] = {};
    sumStreams(reinterpret_cast<const uint64_t *>(data) + thread * streams * words, words, streams, own);
    for (uint64_t sum : own)
      sums[thread] += sum;
  });
  double seconds = getSecondsSince(start);
  // What nobody looks at need not be read.
  [[maybe_unused]] static volatile uint64_t seen;
  for (uint64_t sum : sums)
    seen = sum;
  return seconds;
}
