//===- SolverTest.cpp - The solvers against enumeration -------------------===//

#include "TestProblem.h"
#include <gtest/gtest.h>
#include <optional>
#include <tuple>

using namespace jpq;

/// All choices, one after another: the least of (harm, cost, option indices).
/// Harms are multiples of 1/8, so that sums are exact.
static std::optional<Selection> enumerate(const SelectionProblem &problem) {
  std::optional<Selection> best;
  Selection current;
  current.choice.assign(problem.units.size(), 0);
  while (true) {
    current.cost = 0;
    current.harm = 0;
    for (size_t i = 0; i < problem.units.size(); ++i) {
      const Unit &unit = problem.units[i];
      current.cost += unit.options[current.choice[i]].cost;
      current.harm += unit.options[current.choice[i]].harm;
    }
    if (current.cost <= problem.budget && (!best || std::tie(current.harm, current.cost, current.choice) <
                                                        std::tie(best->harm, best->cost, best->choice)))
      best = current;
    size_t i = 0;
    while (i < problem.units.size() && ++current.choice[i] == problem.units[i].options.size())
      current.choice[i++] = 0;
    if (i == problem.units.size())
      return best;
  }
}

static std::string verified(const SelectionProblem &problem, const Selection &selection) {
  return llvm::toString(problem.verify(selection));
}

TEST(Solver, ExactAgreesWithEnumeration) {
  unsigned unreachable = 0;
  for (unsigned seed = 0; seed < 3000; ++seed) {
    SelectionProblem problem = test::makeOddProblem(seed);
    std::optional<Selection> expected = enumerate(problem);
    auto found = solveExact(problem);
    ASSERT_EQ(static_cast<bool>(found), expected.has_value()) << "seed " << seed;
    if (!found) {
      ++unreachable;
      EXPECT_NE(llvm::toString(found.takeError()).find(std::to_string(problem.getSmallestCost())), std::string::npos);
      continue;
    }
    EXPECT_EQ(verified(problem, *found), "") << "seed " << seed;
    EXPECT_EQ(found->gap, 0.0) << "seed " << seed;
    EXPECT_EQ(found->harm, expected->harm) << "seed " << seed;
    EXPECT_EQ(found->cost, expected->cost) << "seed " << seed;
    EXPECT_EQ(found->choice, expected->choice) << "seed " << seed;
  }
  EXPECT_GT(unreachable, 10u);
}

// Whatever is cut, the choice is valid and the gap covers what was lost.
TEST(Solver, FewStatesStateTheirGap) {
  unsigned gaps = 0;
  for (unsigned seed = 0; seed < 1500; ++seed) {
    SelectionProblem problem = test::makeOddProblem(seed);
    std::optional<Selection> expected = enumerate(problem);
    if (!expected)
      continue;
    for (size_t limit : {size_t(0), size_t(1), size_t(2), size_t(3)}) {
      auto found = solveExact(problem, limit);
      ASSERT_TRUE(static_cast<bool>(found));
      EXPECT_EQ(verified(problem, *found), "") << "seed " << seed;
      EXPECT_LE(found->harm - found->gap, expected->harm + 1e-9) << "seed " << seed;
      gaps += found->gap > 0;
    }
  }
  EXPECT_GT(gaps, 5u);
}

TEST(Solver, EqualsAreBrokenByCostThenIndex) {
  SelectionProblem problem;
  // Every second option is the same as the first; 40 units make 2^40 equal
  // choices.
  for (int unit = 0; unit < 40; ++unit)
    problem.units.push_back({"", {{3, 1.0}, {1, 2.0}, {1, 2.0}, {3, 1.0}}});
  problem.budget = 40 + 2 * 15;
  Selection found = llvm::cantFail(solveExact(problem));
  EXPECT_EQ(found.harm, 65.0);
  // Lower indices first: the dear options go to the first units.
  for (int unit = 0; unit < 40; ++unit)
    EXPECT_EQ(found.choice[unit], unit < 15 ? 0u : 1u);
}

TEST(Solver, ExtremeNumbers) {
  SelectionProblem problem;
  for (int unit = 0; unit < 4; ++unit)
    problem.units.push_back({"", {{int64_t(1) << 60, -1e300}, {0, 1e300}, {5, 1e-300}}});
  problem.budget = (int64_t(1) << 61) + 12;
  Selection found = llvm::cantFail(solveExact(problem));
  EXPECT_EQ(verified(problem, found), "");
  EXPECT_EQ(found.choice, (std::vector<unsigned>{0, 0, 2, 2}));
  for (Unit &unit : problem.units)
    for (Option &option : unit.options)
      option.harm = 0;
  EXPECT_EQ(llvm::cantFail(solveExact(problem)).cost, 0);
}

TEST(Solver, ModelSizedProblemsAreExact) {
  for (double share : {0.1, 0.15, 0.25}) {
    SelectionProblem problem = test::makeModelProblem(210, 14, 1, share);
    Selection exact = llvm::cantFail(solveExact(problem)), fast = llvm::cantFail(solveExact(problem, 0));
    EXPECT_EQ(verified(problem, exact), "");
    EXPECT_EQ(exact.gap, 0.0);
    EXPECT_LE(exact.harm, fast.harm);
    EXPECT_GE(exact.harm, fast.harm - fast.gap - 1e-12);
    EXPECT_LE(fast.gap, 0.01 * fast.harm);
    Selection again = llvm::cantFail(solveExact(problem));
    EXPECT_EQ(again.choice, exact.choice);
  }
}

TEST(Solver, LargeProblemsAreExact) {
  SelectionProblem problem = test::makeModelProblem(560, 60, 2, 0.2);
  Selection found = llvm::cantFail(solveExact(problem));
  EXPECT_EQ(verified(problem, found), "");
  EXPECT_EQ(found.gap, 0.0);
}

// All options cost the same per harm, so that no bound tells them apart: the
// limit of states ends the work, and the gap is stated and small.
TEST(Solver, EqualSlopesEnd) {
  SelectionProblem problem;
  std::mt19937 random(3);
  for (int unit = 0; unit < 200; ++unit) {
    Unit &made = problem.units.emplace_back();
    for (int option = 0; option < 14; ++option) {
      int64_t cost = random() % 60000000;
      made.options.push_back({cost, 1.0 - static_cast<double>(cost) / 6e7});
    }
  }
  problem.budget = int64_t(200) * 18000000;
  Selection found = llvm::cantFail(solveExact(problem, 2000));
  EXPECT_EQ(verified(problem, found), "");
  EXPECT_LE(found.gap, 1e-3 * found.harm);
}
