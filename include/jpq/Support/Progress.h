//===- Progress.h - Progress of long work, with an estimate of the time left -*- C++ -*-===//
#pragma once

#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <memory>

namespace jpq {

/// Where the progress of long work goes. Called from the thread that does the work.
class ProgressSink {
public:
  /// One piece of work, which ends with this.
  class Task {
  public:
    virtual ~Task() = default;
    /// `done` steps are over; `detail` says what the last one was.
    virtual void update(uint64_t done, llvm::StringRef detail) = 0;
  };

  virtual ~ProgressSink() = default;
  /// `label` says what is being done, in the -ing form; `total` is the number of steps.
  virtual std::unique_ptr<Task> begin(llvm::StringRef label, uint64_t total) = 0;
};

/// Progress on stderr: on a terminal one line that is rewritten ("calibrating 12/64, 0:31 left"), elsewhere a line at
/// every tenth of the work that took longer than ten seconds, unless the environment has JPQ_QUIET. Silent for work
/// that ends within a second.
class ConsoleProgress : public ProgressSink {
public:
  std::unique_ptr<Task> begin(llvm::StringRef label, uint64_t total) override;
};

/// Sends the progress of the calling thread's work to `sink` while this lives; null leaves it as it is. The console
/// gets it otherwise.
class ProgressScope {
public:
  explicit ProgressScope(ProgressSink *sink);
  ~ProgressScope();
  ProgressScope(const ProgressScope &) = delete;
  ProgressScope &operator=(const ProgressScope &) = delete;

private:
  ProgressSink *previous;
};

/// Reports the progress of long work to the sink in force where it begins. Not thread safe: the caller steps from one
/// thread.
class Progress {
public:
  /// As ProgressSink::begin() takes them.
  Progress(llvm::StringRef label, uint64_t total);
  Progress(const Progress &) = delete;
  Progress &operator=(const Progress &) = delete;

  /// Counts `steps` more as done; `detail` is shown behind the numbers.
  void advance(uint64_t steps = 1, llvm::StringRef detail = "");

private:
  std::unique_ptr<ProgressSink::Task> task;
  uint64_t done = 0;
};

} // namespace jpq
