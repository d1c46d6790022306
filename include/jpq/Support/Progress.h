//===- Progress.h - Progress lines with an estimate of the time left -*- C++ -*-===//
#pragma once

#include "llvm/ADT/StringRef.h"
#include <chrono>
#include <cstdint>
#include <string>

namespace jpq {

/// Reports the progress of long work on stderr: on a terminal one line that is rewritten ("calibrating 12/64, 0:31
/// left"), elsewhere a line at every tenth of the work that took longer than ten seconds. Silent for work that ends
/// within a second. Not thread safe: the caller steps from one thread.
class Progress {
public:
  /// `label` says what is being done, in the -ing form; `total` is the number of steps.
  Progress(llvm::StringRef label, uint64_t total);
  ~Progress();
  Progress(const Progress &) = delete;
  Progress &operator=(const Progress &) = delete;

  /// Counts `steps` more as done; `detail` is shown behind the numbers.
  void advance(uint64_t steps = 1, llvm::StringRef detail = "");

  /// Turns all progress output off or on (tools' --progress). The default is on when stderr is a terminal or the
  /// environment has no JPQ_QUIET.
  static void setEnabled(bool enabled);

private:
  using Clock = std::chrono::steady_clock;
  void print(llvm::StringRef detail, bool last);

  std::string label;
  uint64_t total, done = 0, lastTenth = 0;
  Clock::time_point start, lastPrint;
  bool printed = false;
};

} // namespace jpq
