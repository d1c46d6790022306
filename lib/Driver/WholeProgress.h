//===- WholeProgress.h - The progress of all steps as one -*- C++ -*-===//
#pragma once

#include "jpq/Support/Progress.h"
#include <chrono>
#include <string>
#include <vector>

namespace jpq {

/// A kind of work, by its label, and the share of the whole that it is expected to take.
struct Phase {
  llvm::StringLiteral label;
  double share;
};

/// Shows the progress of several pieces of work, which come in the order of `phases`, as one of a hundred steps. Work
/// of other labels is part of the phase before it.
class WholeProgress : public ProgressSink {
public:
  /// `sink`, which outlives this, gets the whole; null: the console. It begins now.
  WholeProgress(ProgressSink *sink, llvm::StringRef label, llvm::ArrayRef<Phase> phases);
  std::unique_ptr<Task> begin(llvm::StringRef label, uint64_t total) override;
  /// Seconds that each kind of work took, in the order in which they came first, and "other" for the rest of the time
  /// so far.
  std::vector<std::pair<std::string, double>> getSeconds() const;

private:
  struct Part;
  void update(double fraction, llvm::StringRef detail);

  ConsoleProgress console;
  std::vector<Phase> phases;
  double sum = 0, reached = 0;
  std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
  std::vector<std::pair<std::string, double>> seconds;
  std::unique_ptr<Task> whole;
};

} // namespace jpq
