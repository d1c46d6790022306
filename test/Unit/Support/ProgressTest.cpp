//===- ProgressTest.cpp ---------------------------------------------------===//

#include "jpq/Support/Progress.h"
#include <gtest/gtest.h>
#include <vector>

using namespace jpq;

TEST(Progress, ShortWorkIsSilent) {
  testing::internal::CaptureStderr();
  {
    Progress progress("testing", 100);
    for (int i = 0; i < 100; ++i)
      progress.advance(1, "detail");
  }
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
}

TEST(Progress, NoStepsAndTooManyStepsAreHarmless) {
  Progress none("testing", 0);
  none.advance();
  Progress few("testing", 1);
  few.advance(5);
}

namespace {
/// Writes down what it is told.
struct Recorder : ProgressSink {
  struct RecorderTask : Task {
    explicit RecorderTask(std::vector<std::string> &lines) : lines(lines) {}
    ~RecorderTask() override { lines.push_back("end"); }
    void update(uint64_t done, llvm::StringRef detail) override {
      lines.push_back(std::to_string(done) + " " + detail.str());
    }
    std::vector<std::string> &lines;
  };
  std::unique_ptr<Task> begin(llvm::StringRef label, uint64_t total) override {
    lines.push_back(label.str() + " " + std::to_string(total));
    return std::make_unique<RecorderTask>(lines);
  }
  std::vector<std::string> lines;
};
} // namespace

TEST(Progress, GoesToTheSinkOfTheInnermostScope) {
  Recorder outer, inner;
  {
    ProgressScope outerScope(&outer);
    Progress progress("testing", 3);
    {
      ProgressScope innerScope(&inner), noScope(nullptr);
      // What has begun stays where it is.
      progress.advance(2, "first");
      Progress("within", 1).advance();
    }
    progress.advance();
  }
  Progress("outside", 1).advance();
  EXPECT_EQ(outer.lines, (std::vector<std::string>{"testing 3", "2 first", "3 ", "end"}));
  EXPECT_EQ(inner.lines, (std::vector<std::string>{"within 1", "1 ", "end"}));
}
