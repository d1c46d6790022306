//===- Elementwise.cpp - Elementwise ops that others create ---------------===//

#include "jpq/Interfaces/Elementwise.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;

Value jpq::createElementwise(OpBuilder &builder, Location location, ValueRange inputs, Type element,
                             function_ref<Value(OpBuilder &, Location, ValueRange)> compute) {
  auto type = cast<RankedTensorType>(inputs.front().getType());
  Value empty =
      tensor::EmptyOp::create(builder, location, tensor::getMixedSizes(builder, location, inputs.front()), element);
  AffineMap identity = builder.getMultiDimIdentityMap(type.getRank());
  SmallVector<AffineMap> maps(inputs.size() + 1, identity);
  SmallVector<utils::IteratorType> loops(type.getRank(), utils::IteratorType::parallel);
  return linalg::GenericOp::create(builder, location, type.clone(element), inputs, empty, maps, loops,
                                   [&](OpBuilder &b, Location l, ValueRange v) {
                                     linalg::YieldOp::create(b, l, compute(b, l, v.take_front(inputs.size())));
                                   })
      .getResult(0);
}

Value jpq::convertElements(OpBuilder &builder, Location location, Value tensor, Type element) {
  Type old = getElementTypeOrSelf(tensor);
  if (old == element)
    return tensor;
  bool widens = element.getIntOrFloatBitWidth() > old.getIntOrFloatBitWidth();
  return createElementwise(builder, location, tensor, element, [&](OpBuilder &b, Location l, ValueRange v) -> Value {
    if (widens)
      return arith::ExtFOp::create(b, l, element, v[0]);
    return arith::TruncFOp::create(b, l, element, v[0]);
  });
}
