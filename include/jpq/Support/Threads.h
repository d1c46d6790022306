//===- Threads.h - The number of threads that jpq uses -*- C++ -*-===//
#pragma once

#include <cstdint>
#include <functional>

namespace jpq {

/// Sets the number of threads of all of jpq's loops and of the code that it runs; 0 stands for one per processor that
/// this process may use. No result depends on the number.
void setThreadCount(unsigned count);
unsigned getThreadCount();

/// Gives the work that the calling thread starts `count` threads while this lives, whatever others have; 0 leaves their
/// number as it is.
class ThreadCountScope {
public:
  explicit ThreadCountScope(unsigned count);
  ~ThreadCountScope();
  ThreadCountScope(const ThreadCountScope &) = delete;
  ThreadCountScope &operator=(const ThreadCountScope &) = delete;

private:
  unsigned previous;
};

/// Calls `body(i)` for all i in [0, count), on getThreadCount() threads (LLVM's OpenMP runtime). Calls are independent:
/// which thread runs which index is not defined, so `body` must write only what belongs to `i`.
void parallelFor(int64_t count, const std::function<void(int64_t)> &body);

/// parallelFor() for a few large pieces of work that have loops of their own: several run side by side, those of low
/// numbers first, and each has its share of the threads.
void parallelTasks(int64_t count, const std::function<void(int64_t)> &body);

} // namespace jpq
