//===- TMTensorAdjoint.cpp - Gradients through scans and sorts ------------===//

#include "jpq/Dialect/TMTensor/IR/TMTensorDialect.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace jpq;
using namespace jpq::tm_tensor;

/// A tensor with the sizes of `like` whose elements `compute` gives from their places.
static Value createFromPlaces(OpBuilder &builder, Location location, Value like, Type element,
                              function_ref<Value(OpBuilder &, Location, SmallVector<Value>)> compute) {
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, location, like);
  Value empty = tensor::EmptyOp::create(builder, location, sizes, element);
  SmallVector<utils::IteratorType> loops(sizes.size(), utils::IteratorType::parallel);
  return linalg::GenericOp::create(builder, location, empty.getType(), ValueRange(), empty,
                                   builder.getMultiDimIdentityMap(sizes.size()), loops,
                                   [&](OpBuilder &b, Location l, ValueRange) {
                                     SmallVector<Value> place;
                                     for (unsigned i = 0; i < sizes.size(); ++i)
                                       place.push_back(linalg::IndexOp::create(b, l, i));
                                     linalg::YieldOp::create(b, l, compute(b, l, place));
                                   })
      .getResult(0);
}

/// The elements of `tensor` along `dimension` from the last to the first.
static Value reverse(OpBuilder &builder, Location location, Value tensor, unsigned dimension) {
  Value size = tensor::DimOp::create(builder, location, tensor, dimension),
        one = arith::ConstantIndexOp::create(builder, location, 1);
  Value last = arith::SubIOp::create(builder, location, size, one);
  return createFromPlaces(builder, location, tensor, getElementTypeOrSelf(tensor),
                          [&](OpBuilder &b, Location l, SmallVector<Value> place) -> Value {
                            place[dimension] = arith::SubIOp::create(b, l, last, place[dimension]);
                            return tensor::ExtractOp::create(b, l, tensor, place);
                          });
}

/// An element adds to all sums behind it: its gradient is the sum of theirs, a scan from the other end.
LogicalResult ScanOp::buildAdjoint(OpBuilder &builder, Gradients &gradients) {
  Value gradient = gradients.get(getResult());
  if (!isSum())
    return emitOpError("has no adjoint: it scans with more than a sum");
  if (gradients.get(getLast()) || gradients.isWanted(getAccumulator()))
    return emitOpError("has no adjoint for its accumulator");
  if (!gradients.isWanted(getInput()))
    return success();
  IRMapping mapping;
  mapping.map(getInput(), reverse(builder, getLoc(), gradient, getDimension()));
  mapping.map(getAccumulator(), createZerosLike(builder, getLoc(), getAccumulator()));
  auto scan = cast<ScanOp>(builder.clone(**this, mapping));
  gradients.add(builder, getInput(), reverse(builder, getLoc(), scan.getResult(), getDimension()));
  return success();
}

/// Sorts `tensors` by `compare`, which gets the arguments of the body.
static SortOp createSort(OpBuilder &builder, Location location, ValueRange tensors, unsigned dimension,
                         function_ref<Value(OpBuilder &, ValueRange)> compare) {
  auto sort = SortOp::create(builder, location, tensors.getTypes(), tensors, builder.getI64IntegerAttr(dimension));
  Block &body = sort.getBody().emplaceBlock();
  for (Type type : tensors.getTypes())
    for (unsigned side = 0; side < 2; ++side)
      body.addArgument(cast<RankedTensorType>(type).getElementType(), location);
  OpBuilder inside = OpBuilder::atBlockEnd(&body);
  YieldOp::create(inside, location, compare(inside, body.getArguments()));
  return sort;
}

/// Gradients go back to where their elements came from: sorted by the old places.
LogicalResult SortOp::buildAdjoint(OpBuilder &builder, Gradients &gradients) {
  SmallVector<Value> targets;
  Value places = createFromPlaces(builder, getLoc(), getOutputs().front(), builder.getI64Type(),
                                  [&](OpBuilder &b, Location l, SmallVector<Value> place) -> Value {
                                    return arith::IndexCastOp::create(b, l, b.getI64Type(), place[getDimension()]);
                                  });
  SmallVector<Value> sorted(getOutputs());
  sorted.push_back(places);
  Block &body = getBody().front();
  SortOp again = createSort(builder, getLoc(), sorted, getDimension(), [&](OpBuilder &b, ValueRange arguments) {
    IRMapping mapping;
    mapping.map(body.getArguments(), arguments.drop_back(2));
    for (Operation &op : body.without_terminator())
      b.clone(op, mapping);
    return mapping.lookupOrDefault(body.getTerminator()->getOperand(0));
  });

  SmallVector<Value> moved = {again.getSorted().back()};
  for (auto [output, result] : llvm::zip_equal(getOutputs(), getSorted()))
    if (Value gradient = gradients.get(result); gradient && gradients.isWanted(output)) {
      targets.push_back(output);
      moved.push_back(gradient);
    }
  SortOp back = createSort(builder, getLoc(), moved, getDimension(), [&](OpBuilder &b, ValueRange arguments) -> Value {
    return arith::CmpIOp::create(b, getLoc(), arith::CmpIPredicate::sle, arguments[0], arguments[1]);
  });
  for (auto [target, gradient] : llvm::zip_equal(targets, back.getSorted().drop_front()))
    gradients.add(builder, target, gradient);
  return success();
}
