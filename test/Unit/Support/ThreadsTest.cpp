//===- ThreadsTest.cpp ----------------------------------------------------===//

#include "jpq/Support/Threads.h"
#include <algorithm>
#include <atomic>
#include <gtest/gtest.h>
#include <omp.h>
#include <sched.h>
#include <thread>
#include <vector>

using namespace jpq;

TEST(Threads, EveryIndexRunsOnce) {
  for (unsigned threads : {1u, 2u, 3u, 7u}) {
    setThreadCount(threads);
    EXPECT_EQ(getThreadCount(), threads);
    EXPECT_EQ(omp_get_max_threads(), static_cast<int>(threads));
    for (int64_t count : {0, 1, 2, 1000}) {
      std::vector<int> seen(count, 0);
      parallelFor(count, [&](int64_t i) { ++seen[i]; });
      EXPECT_EQ(seen, std::vector<int>(count, 1));
    }
  }
  setThreadCount(0);
}

TEST(Threads, RunsOnThatManyThreads) {
  setThreadCount(3);
  std::atomic<int> widest{0};
  parallelFor(100, [&](int64_t) { widest = omp_get_num_threads(); });
  EXPECT_EQ(widest, 3);
  setThreadCount(0);
}

TEST(Threads, NumbersThatNoMachineHasUseForAreCapped) {
  setThreadCount(1000000000);
  EXPECT_GE(getThreadCount(), 16u);
  EXPECT_LE(getThreadCount(), std::max(16u, 4 * std::thread::hardware_concurrency()));
  setThreadCount(0);
}

TEST(Threads, NestedLoopsRun) {
  setThreadCount(2);
  std::atomic<int> sum{0};
  parallelFor(4, [&](int64_t) { parallelFor(5, [&](int64_t) { ++sum; }); });
  EXPECT_EQ(sum, 20);
  setThreadCount(0);
}

// What `taskset -c 0` leaves: a thread of its own, so that the other tests keep
// their processors.
TEST(Threads, ZeroIsOnePerUsableProcessor) {
  std::thread limited([] {
    cpu_set_t all, one;
    ASSERT_EQ(sched_getaffinity(0, sizeof all, &all), 0);
    setThreadCount(0);
    EXPECT_EQ(getThreadCount(), static_cast<unsigned>(CPU_COUNT(&all)));
    CPU_ZERO(&one);
    for (int i = 0; i < CPU_SETSIZE; ++i)
      if (CPU_ISSET(i, &all)) {
        CPU_SET(i, &one);
        break;
      }
    ASSERT_EQ(sched_setaffinity(0, sizeof one, &one), 0);
    setThreadCount(0);
    EXPECT_EQ(getThreadCount(), 1u);
  });
  limited.join();
  setThreadCount(0);
}

TEST(Threads, AScopeIsOfItsThreadAlone) {
  setThreadCount(3);
  {
    ThreadCountScope two(2);
    EXPECT_EQ(getThreadCount(), 2u);
    {
      ThreadCountScope asBefore(0), one(1);
      EXPECT_EQ(getThreadCount(), 1u);
    }
    EXPECT_EQ(getThreadCount(), 2u);
    unsigned other = 0;
    std::thread([&] { other = getThreadCount(); }).join();
    EXPECT_EQ(other, 3u);
  }
  EXPECT_EQ(getThreadCount(), 3u);
  setThreadCount(0);
}

TEST(Threads, TasksShareThreads) {
  setThreadCount(5);
  for (int64_t count : {0, 1, 2, 7}) {
    std::vector<unsigned> share(count);
    std::vector<int> seen(count * 100, 0);
    parallelTasks(count, [&](int64_t i) {
      share[i] = getThreadCount();
      parallelFor(100, [&](int64_t j) { ++seen[i * 100 + j]; });
    });
    EXPECT_EQ(seen, std::vector<int>(count * 100, 1));
    for (unsigned threads : share) {
      EXPECT_GE(threads, 1u);
      EXPECT_LE(threads, count == 1 ? 5u : count == 2 ? 3u : 1u);
    }
  }
  EXPECT_EQ(getThreadCount(), 5u);
  setThreadCount(0);
}
