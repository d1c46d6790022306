//===- SyntheticProblemTest.cpp - Problems as large as models' ------------===//

#include "jpq/Selection/SyntheticProblem.h"
#include <gtest/gtest.h>

using namespace jpq;

/// Solves the problem, and expects a verified choice whose harm is proven to be within `share` of the least.
static void expectSolved(const SyntheticModel &model, double bitsPerWeight, double share) {
  SCOPED_TRACE(testing::Message() << model.name << " at " << bitsPerWeight << " bits per weight");
  SelectionProblem problem = makeSyntheticProblem(model, bitsPerWeight, 1);
  Selection found = llvm::cantFail(solveExact(problem)), fast = llvm::cantFail(solveExact(problem, 0));
  EXPECT_EQ(llvm::toString(problem.verify(found)), "");
  EXPECT_GT(found.harm, 0);
  EXPECT_LE(found.gap, share * found.harm);
  EXPECT_LE(found.harm, fast.harm);
  EXPECT_GE(found.harm, fast.harm - fast.gap - 1e-9 * fast.harm);
}

TEST(SyntheticProblem, HasTheShapeOfTheModel) {
  // 2 d d + 2 d k + 3 d h per layer.
  EXPECT_EQ(kSynthetic135M.getParameters(), 30 * (2 * 576 * 576 + 2 * 576 * 192 + 3 * 576 * 1536));
  SelectionProblem small = makeSyntheticProblem(kSynthetic135M, 3, 1),
                   large = makeSyntheticProblem(kSynthetic70B, 3, 1);
  EXPECT_EQ(small.units.size(), 60u);
  EXPECT_EQ(large.units.size(), 560u);
  EXPECT_EQ(large.budget, kSynthetic70B.getParameters() * 3 / 8);
  EXPECT_EQ(llvm::toString(large.check()), "");
  // Of 60 forms, most are on the front.
  size_t options = 0;
  for (const Unit &unit : large.units)
    options += unit.options.size();
  EXPECT_GT(options, 560u * 40);
  EXPECT_LE(options, 560u * 60);
}

TEST(SyntheticProblem, SameSeedSameProblem) {
  SelectionProblem once = makeSyntheticProblem(kSynthetic70B, 3, 5), again = makeSyntheticProblem(kSynthetic70B, 3, 5),
                   other = makeSyntheticProblem(kSynthetic70B, 3, 6);
  EXPECT_EQ(once.units[7].options.back().harm, again.units[7].options.back().harm);
  EXPECT_NE(once.units[7].options.back().harm, other.units[7].options.back().harm);
}

// How fast this goes is what `jpq-bench --selection` says.
TEST(SyntheticProblem, GapIsBelowAThousandth) {
  for (double bits : {2.0, 2.5, 4.0}) {
    expectSolved(kSynthetic135M, bits, 1e-3);
    expectSolved(kSynthetic70B, bits, 1e-3);
  }
}
