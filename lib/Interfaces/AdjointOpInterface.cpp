//===- AdjointOpInterface.cpp - How gradients flow back through ops -------===//

#include "jpq/Interfaces/AdjointOpInterface.h"
#include "jpq/Interfaces/Elementwise.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace jpq;

#include "jpq/Interfaces/AdjointOpInterface.cpp.inc"

void Gradients::add(OpBuilder &builder, Value value, Value gradient) {
  if (!isWanted(value))
    return;
  Value &sum = sums[value];
  if (!sum) {
    sum = gradient;
    return;
  }
  sum = createElementwise(
      builder, gradient.getLoc(), {sum, gradient}, getElementTypeOrSelf(value),
      [](OpBuilder &b, Location l, ValueRange v) -> Value { return arith::AddFOp::create(b, l, v[0], v[1]); });
}

Value jpq::createZerosLike(OpBuilder &builder, Location location, Value like) {
  Type element = getElementTypeOrSelf(like);
  Value empty = tensor::EmptyOp::create(builder, location, tensor::getMixedSizes(builder, location, like), element);
  Value zero = arith::ConstantOp::create(builder, location, builder.getZeroAttr(element));
  return linalg::FillOp::create(builder, location, zero, empty).getResult(0);
}

Value jpq::scatterRows(OpBuilder &builder, Location location, Value base, Value ids, Value rows) {
  Value zero = arith::ConstantIndexOp::create(builder, location, 0),
        one = arith::ConstantIndexOp::create(builder, location, 1);
  SmallVector<Value> lower, upper, steps;
  for (OpFoldResult size : tensor::getMixedSizes(builder, location, rows)) {
    lower.push_back(zero);
    upper.push_back(getValueOrCreateConstantIndexOp(builder, location, size));
    steps.push_back(one);
  }
  return scf::buildLoopNest(builder, location, lower, upper, steps, base,
                            [&](OpBuilder &b, Location l, ValueRange at, ValueRange sums) {
                              Value id = tensor::ExtractOp::create(b, l, ids, at.drop_back());
                              Value row = arith::IndexCastOp::create(b, l, b.getIndexType(), id);
                              SmallVector<Value> place = {row, at.back()};
                              Value sum = tensor::ExtractOp::create(b, l, sums[0], place);
                              Value added = arith::AddFOp::create(b, l, sum, tensor::ExtractOp::create(b, l, rows, at));
                              return scf::ValueVector{tensor::InsertOp::create(b, l, added, sums[0], place)};
                            })
      .results[0];
}
