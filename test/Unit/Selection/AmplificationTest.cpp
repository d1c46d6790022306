//===- AmplificationTest.cpp ----------------------------------------------===//

#include "jpq/Selection/Amplification.h"
#include <gtest/gtest.h>
#include <limits>

using namespace jpq;

TEST(AmplificationTest, EveryUnitIsAPartWhereThereIsRoom) {
  EXPECT_EQ(divideIntoParts({"a", "b", "a", "b", "c"}, 5), (std::vector<unsigned>{0, 1, 2, 3, 4}));
}

TEST(AmplificationTest, NeighboursOfOneKindShareAPart) {
  EXPECT_EQ(divideIntoParts({"a", "b", "a", "b", "a", "b", "c"}, 5), (std::vector<unsigned>{0, 1, 0, 1, 2, 3, 4}));
}

TEST(AmplificationTest, EveryKindHasAPart) {
  EXPECT_EQ(divideIntoParts({"a", "b", "a", "c"}, 1), (std::vector<unsigned>{0, 1, 0, 2}));
  EXPECT_TRUE(divideIntoParts({}, 3).empty());
}

TEST(AmplificationTest, MovesTowardsWhatWasSeen) {
  Amplification current{{1, 1, 4}, 1};
  auto proposed = proposeAmplifications(current, {0, 0, 1}, {0.5, 0.25}, {2, 0.25});
  ASSERT_GE(proposed.size(), 2u);
  // Halfway by logarithms, and all the way.
  EXPECT_EQ(proposed[0].units, (std::vector<double>{2, 2, 2}));
  EXPECT_EQ(proposed[1].units, (std::vector<double>{4, 4, 1}));
  bool isMore = false, isLess = false;
  for (const Amplification &next : proposed) {
    isMore |= next.pruning > 1;
    isLess |= next.pruning < 1;
  }
  EXPECT_TRUE(isMore && isLess);
}

TEST(AmplificationTest, NoiseMovesNothingFar) {
  double infinity = std::numeric_limits<double>::infinity();
  Amplification current{{3, 3, 3, 3}, 1};
  auto proposed = proposeAmplifications(current, {0, 1, 2, 3}, {0, 0.1, 1e-9, 0.1}, {0.1, -0.1, 1, infinity});
  EXPECT_EQ(proposed[1].units, (std::vector<double>{3, 0.1, 10, 3}));
}
