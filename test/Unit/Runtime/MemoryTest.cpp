//===- MemoryTest.cpp -----------------------------------------------------===//

extern "C" {
#include "Memory.h"
}
#include <cstdint>
#include <cstring>
#include <gtest/gtest.h>
#include <random>
#include <thread>
#include <vector>

namespace {
constexpr size_t kMega = 1 << 20;

TEST(Memory, KeepsLargeBuffersForTheNext) {
  void *first = jpq_allocate(4 * kMega);
  ASSERT_NE(first, nullptr);
  EXPECT_EQ(reinterpret_cast<uintptr_t>(first) % 16, 0u);
  jpq_release(first);
  EXPECT_EQ(jpq_get_kept_bytes(), 4 * kMega);
  void *second = jpq_allocate(3 * kMega);
  EXPECT_EQ(second, first);
  EXPECT_EQ(jpq_get_kept_bytes(), 0u);
  jpq_release(second);
  jpq_drop_kept_memory();
  EXPECT_EQ(jpq_get_kept_bytes(), 0u);
}

TEST(Memory, LeavesSmallBuffersToMalloc) {
  jpq_release(jpq_allocate(1000));
  EXPECT_EQ(jpq_get_kept_bytes(), 0u);
  jpq_release(nullptr);
  EXPECT_EQ(jpq_allocate(SIZE_MAX), nullptr);
}

// What is kept and used together is no more than what was used at a time.
TEST(Memory, GrowsNoFurtherThanWhatWasUsed) {
  jpq_drop_kept_memory();
  for (size_t size = kMega; size <= 64 * kMega; size = size * 5 / 4) {
    jpq_release(jpq_allocate(size));
    EXPECT_LE(jpq_get_kept_bytes(), size);
  }
  void *large = jpq_allocate(64 * kMega);
  EXPECT_LE(jpq_get_kept_bytes() + 64 * kMega, 64 * kMega);
  jpq_release(large);
  jpq_drop_kept_memory();
}

// Buffers of several threads do not overlap.
TEST(Memory, ServesManyThreads) {
  auto work = [](unsigned seed) {
    std::mt19937 random(seed);
    std::vector<std::pair<unsigned char *, size_t>> buffers;
    auto check = [&](size_t i) {
      auto [data, size] = buffers[i];
      EXPECT_EQ(data[0], seed);
      EXPECT_EQ(data[size - 1], seed);
      jpq_release(data);
      buffers.erase(buffers.begin() + i);
    };
    for (int i = 0; i < 2000; ++i) {
      size_t size = 1 + random() % (256 * 1024);
      auto *data = static_cast<unsigned char *>(jpq_allocate(size));
      data[0] = data[size - 1] = seed;
      buffers.push_back({data, size});
      if (buffers.size() > 8)
        check(random() % buffers.size());
    }
    while (!buffers.empty())
      check(0);
  };
  std::vector<std::thread> threads;
  for (unsigned seed = 1; seed <= 4; ++seed)
    threads.emplace_back(work, seed);
  for (std::thread &thread : threads)
    thread.join();
  jpq_drop_kept_memory();
}
} // namespace
