//===- SelectionTest.cpp - check() and verify() ---------------------------===//

#include "jpq/Selection/Selection.h"
#include <cmath>
#include <gtest/gtest.h>
#include <limits>

using namespace jpq;

static SelectionProblem makeProblem() {
  SelectionProblem problem;
  problem.units = {{"a", {{10, 1.0}, {4, 2.0}}}, {"b", {{0, 5.0}, {7, -0.5}}}};
  problem.budget = 12;
  return problem;
}

static std::string checkError(void (*change)(SelectionProblem &)) {
  SelectionProblem problem = makeProblem();
  change(problem);
  std::string message = llvm::toString(problem.check());
  // The solver refuses what check() refuses, with its words.
  auto selection = solveExact(problem);
  EXPECT_EQ(!selection, !message.empty());
  if (!selection) {
    EXPECT_EQ(llvm::toString(selection.takeError()), message);
  }
  return message;
}

TEST(Selection, CheckRefusesWhatIsWrong) {
  EXPECT_EQ(checkError([](SelectionProblem &) {}), "");
  EXPECT_EQ(checkError([](SelectionProblem &p) { p.units.clear(); }), "the problem has no unit");
  EXPECT_EQ(checkError([](SelectionProblem &p) { p.units[1].options.clear(); }), "unit 'b' has no options");
  EXPECT_EQ(checkError([](SelectionProblem &p) { p.units[0].options[1].cost = -1; }),
            "option 1 of unit 'a' costs -1, but costs are not negative");
  EXPECT_EQ(checkError([](SelectionProblem &p) { p.units[0].options[0].harm = NAN; }),
            "the harm of option 0 of unit 'a' is not finite");
  EXPECT_NE(checkError([](SelectionProblem &p) { p.units[0].options[0].harm = -INFINITY; }), "");
  EXPECT_EQ(checkError([](SelectionProblem &p) {
              p.units[0].options[0].cost = p.units[1].options[1].cost = std::numeric_limits<int64_t>::max();
            }),
            "the costs of the units sum to more than 63 bits hold");
}

TEST(Selection, UnreachableBudgetNamesTheSmallest) {
  SelectionProblem problem = makeProblem();
  problem.budget = 3;
  EXPECT_EQ(problem.getSmallestCost(), 4);
  auto selection = solveExact(problem);
  ASSERT_FALSE(static_cast<bool>(selection));
  EXPECT_EQ(llvm::toString(selection.takeError()),
            "the budget of 3 cannot be reached: the smallest possible cost is 4");
}

static std::string verifyError(void (*change)(SelectionProblem &, Selection &)) {
  SelectionProblem problem = makeProblem();
  Selection selection = llvm::cantFail(solveExact(problem));
  change(problem, selection);
  return llvm::toString(problem.verify(selection));
}

TEST(Selection, VerifyRecomputesEverything) {
  EXPECT_EQ(verifyError([](SelectionProblem &, Selection &s) {
              EXPECT_EQ(s.choice, (std::vector<unsigned>{1, 1}));
              EXPECT_EQ(s.cost, 11);
              EXPECT_DOUBLE_EQ(s.harm, 1.5);
              EXPECT_EQ(s.gap, 0.0);
            }),
            "");
  EXPECT_EQ(verifyError([](SelectionProblem &, Selection &s) { s.choice.pop_back(); }),
            "the selection has 1 choices for 2 units");
  EXPECT_EQ(verifyError([](SelectionProblem &, Selection &s) { s.choice[0] = 2; }),
            "unit 'a' is given option 2, but has 2 options");
  EXPECT_EQ(verifyError([](SelectionProblem &, Selection &s) { s.cost = 10; }),
            "the selection states the cost 10, but its options cost 11");
  EXPECT_NE(verifyError([](SelectionProblem &, Selection &s) { s.harm *= 1 + 1e-6; }), "");
  EXPECT_NE(verifyError([](SelectionProblem &, Selection &s) { s.harm = NAN; }), "");
  EXPECT_NE(verifyError([](SelectionProblem &, Selection &s) { s.gap = -1; }), "");
  EXPECT_EQ(verifyError([](SelectionProblem &p, Selection &) { p.budget = 10; }),
            "the selection costs 11, more than the budget of 10");
}
