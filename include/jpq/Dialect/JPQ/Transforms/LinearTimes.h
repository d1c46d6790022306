//===- LinearTimes.h - How long products with stored weights take -*- C++ -*-===//
#pragma once

#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "jpq/Selection/CostTable.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace jpq {

/// The time of a weight is that of all linears of the forward function that read it, by a table. Lookups of rows take
/// none, nor does anything that reads no weight: both change little with the choices.
class LinearTimes {
public:
  /// `path` is named in diagnostics.
  LinearTimes(mlir::func::FuncOp function, CostTable table, llvm::StringRef path);

  /// Nanoseconds per pass over getTokens() tokens once `weight` is stored as `type`: a WeightCost. A codec that the
  /// table lacks is an error at the weight.
  mlir::FailureOr<int64_t> getNanoseconds(WeightOp weight, mlir::Type type) const;

  int64_t getTokens() const { return table.getTokens(); }

private:
  CostTable table;
  std::string path;
  /// How many linears read each weight, by its symbol.
  llvm::DenseMap<mlir::StringAttr, int64_t> readers;
};

} // namespace jpq
