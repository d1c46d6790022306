//===- WholeProgress.cpp - The progress of all steps as one ---------------===//

#include "WholeProgress.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"

using namespace jpq;

/// Steps of the whole.
static constexpr uint64_t kSteps = 100;

static double getSecondsSince(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// One piece of work: from `first` to `last` of the whole.
struct WholeProgress::Part : ProgressSink::Task {
  Part(WholeProgress &owner, llvm::StringRef label, uint64_t total, double first, double last)
      : owner(owner), label(label), total(total), first(first), last(last) {}
  ~Part() override {
    auto known = llvm::find_if(owner.seconds, [&](const auto &kind) { return kind.first == label; });
    double took = getSecondsSince(start);
    if (known == owner.seconds.end())
      owner.seconds.push_back({label, took});
    else
      known->second += took;
  }

  void update(uint64_t done, llvm::StringRef) override {
    double share = total == 0 ? 1.0 : std::min(1.0, double(done) / double(total));
    owner.update(first + share * (last - first), llvm::formatv("{0} {1}/{2}", label, done, total).str());
  }

  WholeProgress &owner;
  std::string label;
  uint64_t total;
  double first, last;
  std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
};

WholeProgress::WholeProgress(ProgressSink *sink, llvm::StringRef label, llvm::ArrayRef<Phase> phases) : phases(phases) {
  for (const Phase &phase : phases)
    sum += phase.share;
  whole = (sink ? sink : &console)->begin(label, kSteps);
}

std::unique_ptr<ProgressSink::Task> WholeProgress::begin(llvm::StringRef label, uint64_t total) {
  double before = 0;
  for (const Phase &phase : phases) {
    if (phase.label == label)
      return std::make_unique<Part>(*this, label, total, before / sum, (before + phase.share) / sum);
    before += phase.share;
  }
  return std::make_unique<Part>(*this, label, total, reached, reached);
}

void WholeProgress::update(double fraction, llvm::StringRef detail) {
  // Work that comes again, in another round, begins where the first left off.
  reached = std::max(reached, fraction);
  whole->update(uint64_t(reached * kSteps), detail);
}

std::vector<std::pair<std::string, double>> WholeProgress::getSeconds() const {
  std::vector<std::pair<std::string, double>> all = seconds;
  double rest = getSecondsSince(start);
  for (const auto &[label, took] : seconds)
    rest -= took;
  all.push_back({"other", std::max(rest, 0.0)});
  return all;
}
