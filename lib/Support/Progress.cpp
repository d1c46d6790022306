//===- Progress.cpp - Progress of long work, with an estimate of the time left ===//

#include "jpq/Support/Progress.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"
#include <algorithm>
#include <chrono>
#include <cstdlib>

namespace jpq {

using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

static bool onTerminal() {
  static const bool terminal = llvm::sys::Process::StandardErrIsDisplayed();
  return terminal;
}

static bool isEnabled() {
  static const bool quiet = std::getenv("JPQ_QUIET") != nullptr;
  return onTerminal() || !quiet;
}

/// "0:31", "12:07", "3:05:00".
static std::string formatTime(double seconds) {
  // A first step that took a second of a million says nothing better than
  // "long".
  auto whole = static_cast<uint64_t>(std::clamp(seconds, 0.0, 359999.0));
  std::string text;
  llvm::raw_string_ostream stream(text);
  if (whole >= 3600)
    stream << whole / 3600 << ':' << llvm::format("%02u", unsigned(whole / 60 % 60));
  else
    stream << whole / 60;
  stream << ':' << llvm::format("%02u", unsigned(whole % 60));
  return text;
}

namespace {
class ConsoleTask : public ProgressSink::Task {
public:
  ConsoleTask(llvm::StringRef label, uint64_t total)
      : label(label), total(total), start(Clock::now()), lastPrint(start) {}

  ~ConsoleTask() override {
    if (printed && onTerminal())
      print("", /*last=*/true);
  }

  void update(uint64_t steps, llvm::StringRef detail) override;

private:
  void print(llvm::StringRef detail, bool last);

  std::string label;
  uint64_t total, done = 0, lastTenth = 0;
  Clock::time_point start, lastPrint;
  bool printed = false;
};
} // namespace

void ConsoleTask::update(uint64_t steps, llvm::StringRef detail) {
  done = steps;
  if (!isEnabled())
    return;
  Clock::time_point now = Clock::now();
  double elapsed = Seconds(now - start).count();
  if (onTerminal()) {
    // Ten lines a second are more than anybody reads; the first second is
    // silent.
    if (elapsed >= 1 && (!printed || Seconds(now - lastPrint).count() >= 0.1))
      print(detail, /*last=*/false);
    return;
  }
  uint64_t tenth = total ? static_cast<uint64_t>(10.0 * static_cast<double>(done) / static_cast<double>(total)) : 0;
  if (elapsed > 10 && tenth > lastTenth)
    print(detail, /*last=*/false);
  lastTenth = std::max(lastTenth, tenth);
}

void ConsoleTask::print(llvm::StringRef detail, bool last) {
  lastPrint = Clock::now();
  printed = true;
  double elapsed = Seconds(lastPrint - start).count();

  std::string line;
  llvm::raw_string_ostream stream(line);
  stream << label << ' ' << done << '/' << total;
  if (last || done >= total)
    stream << ", took " << formatTime(elapsed);
  else if (done > 0)
    stream << ", " << formatTime(elapsed / static_cast<double>(done) * static_cast<double>(total - done)) << " left";
  if (!detail.empty())
    stream << ", " << detail;

  if (!onTerminal()) {
    llvm::errs() << line << '\n';
    return;
  }
  // A line that wraps could not be rewritten.
  if (unsigned columns = llvm::sys::Process::StandardErrColumns(); columns > 1 && line.size() >= columns)
    line.resize(columns - 1);
  llvm::errs() << "\r\033[K" << line << (last ? "\n" : "");
}

std::unique_ptr<ProgressSink::Task> ConsoleProgress::begin(llvm::StringRef label, uint64_t total) {
  return std::make_unique<ConsoleTask>(label, total);
}

/// That of the innermost scope of this thread.
static thread_local ProgressSink *currentSink = nullptr;

ProgressScope::ProgressScope(ProgressSink *sink) : previous(currentSink) {
  if (sink)
    currentSink = sink;
}

ProgressScope::~ProgressScope() { currentSink = previous; }

Progress::Progress(llvm::StringRef label, uint64_t total) {
  static ConsoleProgress console;
  task = (currentSink ? currentSink : &console)->begin(label, total);
}

void Progress::advance(uint64_t steps, llvm::StringRef detail) {
  done += steps;
  task->update(done, detail);
}

} // namespace jpq
