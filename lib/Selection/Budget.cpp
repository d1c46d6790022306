//===- Budget.cpp - What a person means by a budget -----------------------===//

#include "jpq/Selection/Budget.h"
#include <cmath>

using namespace jpq;

llvm::Expected<Budget> jpq::parseBudget(llvm::StringRef text, int64_t parameters) {
  struct BudgetUnit {
    llvm::StringLiteral suffix;
    Budget::Kind kind;
    double amount;
  };
  constexpr auto kBytes = Budget::Kind::Bytes, kTime = Budget::Kind::Nanoseconds;
  // Longer suffixes first: "kB" ends in "B", "ms" in "s".
  const BudgetUnit units[] = {{"bpw", kBytes, double(parameters) / 8},
                              {"GB", kBytes, 1e9},
                              {"MB", kBytes, 1e6},
                              {"kB", kBytes, 1e3},
                              {"B", kBytes, 1},
                              {"x", kBytes, double(parameters) * sizeof(float)},
                              {"ms", kTime, 1e6},
                              {"us", kTime, 1e3},
                              {"ns", kTime, 1},
                              {"s", kTime, 1e9}};
  if (text.empty())
    return llvm::createStringError("no budget given: say budget=2.5bpw, budget=40MB, budget=0.2x or budget=8ms");
  for (const BudgetUnit &unit : units) {
    llvm::StringRef number = text;
    if (!number.consume_back(unit.suffix))
      continue;
    double value;
    // Infinity times zero parameters is no number, and fails the last test.
    if (number.getAsDouble(value) || !(value >= 0) || !(value * unit.amount < 0x1p62))
      break;
    return Budget{unit.kind, int64_t(std::floor(value * unit.amount))};
  }
  return llvm::createStringError("budget '%s' is not understood: budgets are bits per weight (2.5bpw), bytes (800kB, "
                                 "40MB, 1.5GB, 123456B), a share of the original model (0.2x) or time (1.5s, 8ms, "
                                 "200us)",
                                 text.str().c_str());
}
