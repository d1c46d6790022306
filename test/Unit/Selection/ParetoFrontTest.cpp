//===- ParetoFrontTest.cpp ------------------------------------------------===//

#include "jpq/Selection/ParetoFront.h"
#include <gtest/gtest.h>
#include <limits>
#include <random>

using namespace jpq;

/// Whether `a` is at least as cheap and as harmless as `b`.
static bool dominates(const FrontPoint &a, const FrontPoint &b) { return a.cost <= b.cost && a.harm <= b.harm; }

/// Small numbers, so that ties of cost, of harm and of both are common.
static std::vector<FrontPoint> makePoints(std::mt19937 &random, unsigned count) {
  std::vector<FrontPoint> points;
  for (unsigned i = 0; i < count; ++i)
    points.push_back({int64_t(random() % 8), double(random() % 8) - 1, {i}});
  return points;
}

/// What the header promises of a front of `points`.
static void expectFront(const ParetoFront &front, const std::vector<FrontPoint> &points) {
  for (size_t i = 1; i < front.size(); ++i) {
    EXPECT_LT(front[i - 1].cost, front[i].cost);
    EXPECT_GT(front[i - 1].harm, front[i].harm);
  }
  for (const FrontPoint &point : points)
    EXPECT_TRUE(llvm::any_of(front, [&](const FrontPoint &kept) { return dominates(kept, point); }));
  for (const FrontPoint &kept : front)
    EXPECT_TRUE(llvm::any_of(points, [&](const FrontPoint &point) {
      return point.cost == kept.cost && point.harm == kept.harm && point.choices == kept.choices;
    }));
}

TEST(ParetoFront, KeepsWhatNothingDominates) {
  std::mt19937 random(1);
  for (unsigned count = 0; count < 40; ++count) {
    std::vector<FrontPoint> points = makePoints(random, count);
    expectFront(reduceToFront(points), points);
  }
}

TEST(ParetoFront, OfEqualPointsTheLowerChoicesStay) {
  ParetoFront front = reduceToFront({{3, 1.0, {2, 0}}, {3, 1.0, {1, 7}}, {3, 1.0, {1, 8}}});
  ASSERT_EQ(front.size(), 1u);
  EXPECT_EQ(front[0].choices, (llvm::SmallVector<unsigned, 5>{1, 7}));
}

TEST(ParetoFront, OrderOfPointsDoesNotMatter) {
  std::mt19937 random(2);
  for (unsigned round = 0; round < 20; ++round) {
    std::vector<FrontPoint> points = makePoints(random, 30);
    ParetoFront front = reduceToFront(points);
    std::shuffle(points.begin(), points.end(), random);
    ParetoFront again = reduceToFront(points);
    ASSERT_EQ(front.size(), again.size());
    for (size_t i = 0; i < front.size(); ++i)
      EXPECT_EQ(front[i].choices, again[i].choices);
  }
}

// A point that harms without bound is still the only choice that there is.
TEST(ParetoFront, InfiniteHarmIsKeptIfNothingIsBetter) {
  double infinity = std::numeric_limits<double>::infinity();
  ParetoFront front = reduceToFront({{3, infinity, {0}}, {2, infinity, {1}}});
  ASSERT_EQ(front.size(), 1u);
  EXPECT_EQ(front[0].cost, 2);
  EXPECT_EQ(reduceToFront({{3, 1.0, {0}}, {2, infinity, {1}}}).size(), 2u);
}

// All sums are enumerated, with no reduction on the way.
TEST(ParetoFront, CombiningIsTheFrontOfAllSums) {
  std::mt19937 random(3);
  for (unsigned round = 0; round < 50; ++round) {
    std::vector<FrontPoint> all = {{0, 0.0, {}}};
    ParetoFront front = all;
    for (unsigned part = 0; part < 3; ++part) {
      std::vector<FrontPoint> options = makePoints(random, 1 + random() % 6);
      front = combineFronts(front, reduceToFront(options));
      std::vector<FrontPoint> sums;
      for (const FrontPoint &a : all)
        for (const FrontPoint &b : options) {
          sums.push_back({a.cost + b.cost, a.harm + b.harm, a.choices});
          sums.back().choices.append(b.choices);
        }
      all = std::move(sums);
    }
    expectFront(front, all);
  }
}

TEST(ParetoFront, CombiningWithNothingIsEmpty) {
  EXPECT_TRUE(combineFronts({}, {{1, 1.0, {0}}}).empty());
  EXPECT_TRUE(combineFronts({{1, 1.0, {0}}}, {}).empty());
}
