//===- ProgressTest.cpp ---------------------------------------------------===//

#include "jpq/Support/Progress.h"
#include <gtest/gtest.h>

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
  Progress::setEnabled(false);
  few.advance();
  Progress::setEnabled(true);
}
