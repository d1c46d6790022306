//===- LookupIds.cpp - Where the row numbers of lookups come from ---------===//

#include "jpq/Analysis/LookupIds.h"
#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace jpq;

/// An op without inputs that gives each element its own place along the only dimension.
static bool countsPositions(linalg::GenericOp op) {
  if (op.getNumDpsInputs() != 0 || op.getNumDpsInits() != 1 || op.getNumLoops() != 1 ||
      !op.getIndexingMapsArray()[0].isIdentity())
    return false;
  Operation *cast = op.getBody()->getTerminator()->getOperand(0).getDefiningOp();
  return isa_and_nonnull<arith::IndexCastOp, arith::IndexCastUIOp>(cast) &&
         isa_and_nonnull<linalg::IndexOp>(cast->getOperand(0).getDefiningOp());
}

static std::optional<LookupIds> findPositions(linalg::GenericOp op) {
  if (!countsPositions(op))
    return std::nullopt;
  LookupIds ids;
  ids.count = cast<RankedTensorType>(op->getResult(0).getType()).getDimSize(0);
  if (!ShapedType::isDynamic(ids.count))
    return ids;
  auto empty = op.getDpsInits()[0].getDefiningOp<tensor::EmptyOp>();
  auto size = empty ? empty.getDynamicSizes()[0].getDefiningOp<tensor::DimOp>() : nullptr;
  auto argument = size ? dyn_cast<BlockArgument>(size.getSource()) : nullptr;
  std::optional<int64_t> dim = size ? size.getConstantIndex() : std::nullopt;
  if (!argument || !dim)
    return std::nullopt;
  ids.sizedArgument = argument;
  ids.sizeDim = *dim;
  return ids;
}

std::optional<LookupIds> jpq::findLookupIds(Value ids) {
  while (Operation *op = ids.getDefiningOp()) {
    if (auto generic = dyn_cast<linalg::GenericOp>(op))
      return findPositions(generic);
    if (!isa<tensor::CollapseShapeOp, tensor::ExpandShapeOp, tensor::CastOp, tensor::ReshapeOp>(op))
      return std::nullopt;
    ids = op->getOperand(0);
  }
  LookupIds found;
  found.argument = cast<BlockArgument>(ids);
  return found;
}

SmallVector<LookupBound> jpq::findLookupBounds(func::FuncOp function) {
  SmallVector<LookupBound> bounds;
  auto add = [&](BlockArgument argument, std::optional<unsigned> sizeDim, int64_t rows) {
    auto *known = llvm::find_if(bounds, [&](const LookupBound &bound) {
      return bound.argument == argument.getArgNumber() && bound.sizeDim == sizeDim;
    });
    if (known == bounds.end())
      bounds.push_back({argument.getArgNumber(), sizeDim, rows});
    else
      known->rows = std::min(known->rows, rows);
  };
  function.walk([&](EmbeddingOp embedding) {
    std::optional<LookupIds> ids = findLookupIds(embedding.getIds());
    if (!ids)
      return;
    int64_t rows = getLogicalType(embedding.getWeight().getType()).getDimSize(0);
    if (ids->argument)
      add(ids->argument, std::nullopt, rows);
    else if (ids->sizedArgument)
      add(ids->sizedArgument, ids->sizeDim, rows);
  });
  auto getPlace = [](const LookupBound &bound) {
    return std::make_tuple(bound.argument, !bound.sizeDim, bound.sizeDim.value_or(0));
  };
  llvm::sort(bounds, [&](const LookupBound &a, const LookupBound &b) { return getPlace(a) < getPlace(b); });
  return bounds;
}

std::optional<int64_t> jpq::findRowBound(func::FuncOp function, unsigned argument) {
  for (const LookupBound &bound : findLookupBounds(function))
    if (bound.argument == argument && !bound.sizeDim)
      return bound.rows;
  return std::nullopt;
}
