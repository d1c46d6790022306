//===- BudgetTest.cpp -----------------------------------------------------===//

#include "jpq/Selection/Budget.h"
#include <gtest/gtest.h>

using namespace jpq;

/// The amount of a budget of `kind`; -1 where there is an error.
static int64_t parse(llvm::StringRef text, int64_t parameters = 1000000, Budget::Kind kind = Budget::Kind::Bytes) {
  llvm::Expected<Budget> budget = parseBudget(text, parameters);
  if (budget) {
    EXPECT_EQ(budget->kind, kind) << text.str();
    return budget->amount;
  }
  llvm::consumeError(budget.takeError());
  return -1;
}

static int64_t parseTime(llvm::StringRef text) { return parse(text, 1000000, Budget::Kind::Nanoseconds); }

static std::string getMessage(llvm::StringRef text) {
  llvm::Expected<Budget> budget = parseBudget(text, 1000);
  return budget ? "" : llvm::toString(budget.takeError());
}

TEST(Budget, BitsPerWeight) {
  EXPECT_EQ(parse("2.5bpw"), 312500);
  EXPECT_EQ(parse("8bpw"), 1000000);
  EXPECT_EQ(parse("0bpw"), 0);
  // 3 bits of 3 weights are a byte and a bit: what is allowed is the whole byte.
  EXPECT_EQ(parse("3bpw", 3), 1);
}

TEST(Budget, Bytes) {
  EXPECT_EQ(parse("123B"), 123);
  EXPECT_EQ(parse("800kB"), 800000);
  EXPECT_EQ(parse("40MB"), 40000000);
  EXPECT_EQ(parse("1.5GB"), 1500000000);
}

TEST(Budget, ShareOfTheOriginal) {
  EXPECT_EQ(parse("0.2x"), 800000);
  EXPECT_EQ(parse("100x"), 400000000);
}

TEST(Budget, WhatIsNoBudget) {
  for (llvm::StringRef text : {"",        "5",      "bpw",   "x",     "-1bpw", "-1B",   "nanbpw", "infbpw", "infB",
                               "1e400MB", "1e30GB", "5 bpw", " 5bpw", "5bpw ", "5BPW",  "5kb",    "5bpw5",  "5,5bpw",
                               "five",    "s",      "ms",    "-1ms",  "8m",    "1e30s", "8 ms"})
    EXPECT_EQ(parse(text), -1) << text.str();
}

// Infinity times nothing is no number.
TEST(Budget, ModelWithoutParameters) {
  EXPECT_EQ(parse("2bpw", 0), 0);
  EXPECT_EQ(parse("infbpw", 0), -1);
}

TEST(Budget, MessagesSayWhatIsPossible) {
  EXPECT_EQ(getMessage(""), "no budget given: say budget=2.5bpw, budget=40MB, budget=0.2x or budget=8ms");
  for (llvm::StringRef text : {"5", "-1bpw", "nanbpw"}) {
    std::string message = getMessage(text);
    EXPECT_NE(message.find("budget '" + text.str() + "' is not understood"), std::string::npos) << message;
    EXPECT_NE(message.find("2.5bpw"), std::string::npos) << message;
  }
}

TEST(Budget, Time) {
  EXPECT_EQ(parseTime("8ms"), 8000000);
  EXPECT_EQ(parseTime("1.5s"), 1500000000);
  EXPECT_EQ(parseTime("200us"), 200000);
  EXPECT_EQ(parseTime("500.9ns"), 500);
}
