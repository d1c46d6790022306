//===- SampleWindowsTest.cpp - Choosing and shortening windows ------------===//

#include "jpq/Analysis/SampleWindows.h"
#include "jpq/Analysis/TokenWindows.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace jpq;

/// Windows of `length` tokens: 0, 1, 2, ... one window after another.
static SampleWindows createWindows(int64_t count, int64_t length) {
  TokenWindows tokens;
  tokens.length = length;
  for (int32_t id = 0; id < count * length; ++id)
    tokens.ids.push_back(id);
  return SampleWindows(tokens);
}

static std::vector<int32_t> getTokens(const SampleWindows &windows) {
  HostTensor array = windows.getBatch(0, windows.getCount()).front();
  return {array.get<int32_t>(), array.get<int32_t>() + array.getNumElements()};
}

TEST(SampleWindows, AreChosenFromAllOver) {
  SampleWindows windows = createWindows(12, 4);
  EXPECT_EQ(windows.chooseSpread(2, 9, 12), (SmallVector<int64_t>{2, 5, 8}));
  // One at least, and no more than there are.
  EXPECT_EQ(windows.chooseSpread(2, 9, 1), (SmallVector<int64_t>{2}));
  EXPECT_EQ(windows.chooseSpread(10, 2, 1000), (SmallVector<int64_t>{10, 11}));
}

TEST(SampleWindows, AreShortenedToTheirBeginnings) {
  SampleWindows shortened = createWindows(3, 4).shorten(2);
  EXPECT_EQ(shortened.length, 2);
  EXPECT_EQ(shortened.getRowsPerWindow(), 2);
  EXPECT_EQ(shortened.getCount(), 3);
  EXPECT_EQ(getTokens(shortened), (std::vector<int32_t>{0, 1, 4, 5, 8, 9}));
  EXPECT_EQ(getTokens(createWindows(3, 4).shorten(4)), getTokens(createWindows(3, 4)));
  EXPECT_EQ(createWindows(3, 4).shorten(100).length, 4);
}
