//===- Threads.cpp - The number of threads that jpq uses ------------------===//

#include "jpq/Support/Threads.h"
#include <algorithm>
#include <atomic>
#include <omp.h>
#include <thread>
#ifdef __linux__
#include <sched.h>
#endif

namespace jpq {

/// Processors that this process may use: what taskset, containers and batch
/// systems leave of the machine.
static unsigned countProcessors() {
#ifdef __linux__
  // The kernel refuses a set that is smaller than its own; sizes beyond 1024
  // processors are found by doubling.
  for (int processors = 1024; processors <= (1 << 20); processors *= 2) {
    cpu_set_t *set = CPU_ALLOC(processors);
    if (!set)
      break;
    size_t bytes = CPU_ALLOC_SIZE(processors);
    int count = sched_getaffinity(0, bytes, set) == 0 ? CPU_COUNT_S(bytes, set) : 0;
    CPU_FREE(set);
    if (count > 0)
      return count;
  }
#endif
  return std::max(1u, std::thread::hardware_concurrency());
}

/// 0 until somebody asks or sets.
static std::atomic<unsigned> threadCount{0};

/// That of the innermost scope of this thread; 0 without one.
static thread_local unsigned scopedCount = 0;

/// Beyond this, threads would only wait for each other.
static unsigned getMostThreads() {
  constexpr unsigned kPerProcessor = 4, kAnywhere = 16;
  return std::max(kPerProcessor * countProcessors(), kAnywhere);
}

void setThreadCount(unsigned count) {
  count = count == 0 ? countProcessors() : std::min(count, getMostThreads());
  threadCount = count;
  omp_set_num_threads(count);
}

unsigned getThreadCount() {
  if (scopedCount != 0)
    return scopedCount;
  if (threadCount == 0)
    setThreadCount(0);
  return threadCount;
}

ThreadCountScope::ThreadCountScope(unsigned count) : previous(scopedCount) {
  if (count != 0)
    scopedCount = std::min(count, getMostThreads());
  // OpenMP keeps a number per thread; compiled models ask for that.
  omp_set_num_threads(getThreadCount());
}

ThreadCountScope::~ThreadCountScope() {
  scopedCount = previous;
  omp_set_num_threads(getThreadCount());
}

void parallelFor(int64_t count, const std::function<void(int64_t)> &body) {
  int threads = static_cast<int>(std::min<int64_t>(getThreadCount(), count));
  if (threads <= 1) {
    for (int64_t i = 0; i < count; ++i)
      body(i);
    return;
  }
#pragma omp parallel for schedule(dynamic) num_threads(threads)
  for (int64_t i = 0; i < count; ++i)
    body(i);
}

void parallelTasks(int64_t count, const std::function<void(int64_t)> &body) {
  const unsigned threads = getThreadCount(), tasks = std::max<int64_t>(1, std::min<int64_t>(threads, count));
  const int levels = omp_get_max_active_levels();
  omp_set_max_active_levels(omp_get_active_level() + 2);
#pragma omp parallel for schedule(dynamic) num_threads(tasks)
  for (int64_t i = 0; i < count; ++i) {
    // What does not divide goes to the first ones.
    ThreadCountScope share(threads / tasks + (omp_get_thread_num() < int(threads % tasks) ? 1 : 0));
    body(i);
  }
  omp_set_max_active_levels(levels);
}

} // namespace jpq
