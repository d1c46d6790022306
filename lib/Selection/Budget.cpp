//===- Budget.cpp - What a person means by a budget -----------------------===//

#include "jpq/Selection/Budget.h"
#include <cmath>

using namespace jpq;

llvm::Expected<int64_t> jpq::parseBudget(llvm::StringRef text, int64_t parameters) {
  struct BudgetUnit {
    llvm::StringLiteral suffix;
    double bytes;
  };
  // Longer suffixes first: "kB" ends in "B".
  const BudgetUnit units[] = {{"bpw", double(parameters) / 8},          {"GB", 1e9}, {"MB", 1e6}, {"kB", 1e3}, {"B", 1},
                              {"x", double(parameters) * sizeof(float)}};
  if (text.empty())
    return llvm::createStringError("no budget given: say budget=2.5bpw, budget=40MB or budget=0.2x");
  for (const BudgetUnit &unit : units) {
    llvm::StringRef number = text;
    if (!number.consume_back(unit.suffix))
      continue;
    double value;
    // Infinity times zero parameters is no number, and fails the last test.
    if (number.getAsDouble(value) || !(value >= 0) || !(value * unit.bytes < 0x1p62))
      break;
    return int64_t(std::floor(value * unit.bytes));
  }
  double time;
  for (llvm::StringRef suffix : {"ms", "us", "ns", "s"})
    if (llvm::StringRef number = text; number.consume_back(suffix) && !number.getAsDouble(time))
      return llvm::createStringError("budget '%s' is a time, and times are not offered yet: say budget=2.5bpw, "
                                     "budget=40MB or budget=0.2x",
                                     text.str().c_str());
  return llvm::createStringError("budget '%s' is not understood: budgets are bits per weight (2.5bpw), bytes (800kB, "
                                 "40MB, 1.5GB, 123456B) or a share of the original model (0.2x)",
                                 text.str().c_str());
}
