//===- JPQAdjoint.cpp - Gradients through jpq computations ----------------===//

#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace jpq;

/// The sum over the last of `loops` loops of the products of `a` and `b`, added to `init`.
static Value contract(OpBuilder &builder, Location location, Value a, AffineMap aMap, Value b, AffineMap bMap,
                      Value init, AffineMap map, unsigned reductions) {
  SmallVector<utils::IteratorType> loops(map.getNumDims() - reductions, utils::IteratorType::parallel);
  loops.append(reductions, utils::IteratorType::reduction);
  return linalg::GenericOp::create(
             builder, location, init.getType(), ValueRange{a, b}, init, ArrayRef<AffineMap>{aMap, bMap, map}, loops,
             [](OpBuilder &b, Location l, ValueRange v) {
               Value product = arith::MulFOp::create(b, l, v[0], v[1]);
               linalg::YieldOp::create(b, l, arith::AddFOp::create(b, l, v[2], product).getResult());
             })
      .getResult(0);
}

LogicalResult LinearOp::buildAdjoint(OpBuilder &builder, Gradients &gradients) {
  Value gradient = gradients.get(getOutput()), weight = getWeight();
  if (auto stored = dyn_cast<StoredTensorType>(weight.getType()))
    weight = UnpackOp::create(builder, getLoc(), stored.getLogicalType(), weight);
  if (getElementTypeOrSelf(weight) != getElementTypeOrSelf(gradient) ||
      getInput().getType().getElementType() != getElementTypeOrSelf(gradient))
    return emitError("has no adjoint: operands and result have different element types");
  unsigned leading = getInput().getType().getRank() - 1;
  auto map = [&](ArrayRef<AffineExpr> exprs) { return AffineMap::get(leading + 2, 0, exprs, builder.getContext()); };
  if (gradients.isWanted(getInput())) {
    // Loops: the leading dimensions, in, out.
    SmallVector<AffineExpr> rows;
    for (unsigned i = 0; i < leading; ++i)
      rows.push_back(builder.getAffineDimExpr(i));
    AffineExpr in = builder.getAffineDimExpr(leading), out = builder.getAffineDimExpr(leading + 1);
    SmallVector<AffineExpr> inputDims(rows), outputDims(rows);
    inputDims.push_back(in);
    outputDims.push_back(out);
    gradients.add(builder, getInput(),
                  contract(builder, getLoc(), gradient, map(outputDims), weight, map({out, in}),
                           createZerosLike(builder, getLoc(), getInput()), map(inputDims), 1));
  }
  if (gradients.isWanted(getWeight())) {
    // Loops: out, in, the leading dimensions.
    AffineExpr out = builder.getAffineDimExpr(0), in = builder.getAffineDimExpr(1);
    SmallVector<AffineExpr> inputDims, outputDims;
    for (unsigned i = 0; i < leading; ++i) {
      inputDims.push_back(builder.getAffineDimExpr(2 + i));
      outputDims.push_back(builder.getAffineDimExpr(2 + i));
    }
    inputDims.push_back(in);
    outputDims.push_back(out);
    gradients.add(builder, getWeight(),
                  contract(builder, getLoc(), gradient, map(outputDims), getInput(), map(inputDims),
                           createZerosLike(builder, getLoc(), weight), map({out, in}), leading));
  }
  return success();
}

LogicalResult UnpackOp::buildAdjoint(OpBuilder &builder, Gradients &gradients) {
  gradients.add(builder, getInput(), gradients.get(getOutput()));
  return success();
}

/// The transpose of a rotation is its inverse.
LogicalResult RotateOp::buildAdjoint(OpBuilder &builder, Gradients &gradients) {
  gradients.add(builder, getInput(),
                RotateOp::create(builder, getLoc(), gradients.get(getOutput()), getRotation(), !getInverse()));
  return success();
}

/// The transpose of an order is its inverse.
LogicalResult ReorderOp::buildAdjoint(OpBuilder &builder, Gradients &gradients) {
  gradients.add(builder, getInput(),
                ReorderOp::create(builder, getLoc(), gradients.get(getOutput()), getPlaces(), !getInverse()));
  return success();
}

LogicalResult EmbeddingOp::buildAdjoint(OpBuilder &builder, Gradients &gradients) {
  if (gradients.isWanted(getWeight()))
    gradients.add(builder, getWeight(),
                  scatterRows(builder, getLoc(), createZerosLike(builder, getLoc(), getWeight()), getIds(),
                              gradients.get(getOutput())));
  return success();
}
