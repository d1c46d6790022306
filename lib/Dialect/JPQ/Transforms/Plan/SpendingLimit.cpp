//===- SpendingLimit.cpp - The budget of a pass, and what counts it -------===//

#include "SpendingLimit.h"
#include "jpq/Analysis/ModelRunner.h"

using namespace mlir;
using namespace jpq;

FailureOr<SpendingLimit> SpendingLimit::read(ModuleOp module, StringRef budget, StringRef costTable) {
  llvm::Expected<Budget> parsed = parseBudget(budget, getOriginalParameters(module));
  if (!parsed)
    return module.emitError() << llvm::toString(parsed.takeError());
  SpendingLimit limit{*parsed, std::nullopt};
  if (costTable.empty()) {
    if (limit.budget.kind == Budget::Kind::Nanoseconds)
      return module.emitError() << "budget '" << budget
                                << "' is a time, which needs measurements: give cost-table=table.json (jpq-bench "
                                   "--cost-table makes one)";
    return std::move(limit);
  }
  llvm::Expected<CostTable> table = CostTable::read(costTable);
  if (!table)
    return module.emitError() << llvm::toString(table.takeError());
  FailureOr<func::FuncOp> function = getForwardFunction(module);
  if (failed(function))
    return failure();
  limit.times.emplace(*function, std::move(*table), costTable);
  return std::move(limit);
}

FailureOr<int64_t> SpendingLimit::getCost(WeightOp weight, Type type) const {
  return budget.kind == Budget::Kind::Bytes ? getByteCost(weight, type) : times->getNanoseconds(weight, type);
}
