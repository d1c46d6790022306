//===- LinearTimes.h - How long products with stored weights take -*- C++ -*-===//
#pragma once

#include "jpq/Dialect/JPQ/Transforms/Coupling/CompressionUnits.h"
#include "jpq/Selection/CostTable.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace jpq {

/// The target of which cost tables have times: a weight that its layout takes is read as it is stored.
inline constexpr llvm::StringLiteral kTimedTarget = "cpu";

/// What stands in cost tables for rotating channels back, as a codec: so many `out`, and one `in`.
inline constexpr llvm::StringLiteral kRotationCodec = "#jpq.hadamard";

/// The product of activations with columns of a weight that are stored alike; or the rotation of what products with
/// rotated rows give.
struct StoredProduct {
  /// The text of the codec's attribute; `#jpq.dense<f32>` for a tensor of f32; kRotationCodec.
  std::string codec;
  int64_t out, in;
};

/// Every product with a stored weight, and every rotation, that some choice from the plans leads to, once each, ordered
/// by codec and shape: what a cost table should hold. Products with nothing are left out.
std::vector<StoredProduct> collectProducts(mlir::func::FuncOp function, llvm::MutableArrayRef<CompressionUnit> units);

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
  llvm::DenseMap<mlir::StringAttr, int64_t> readers;
  /// Of the types that were asked for.
  mutable llvm::DenseMap<mlir::Type, llvm::SmallVector<StoredProduct, 1>> products;
};

} // namespace jpq
