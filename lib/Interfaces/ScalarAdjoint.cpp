//===- ScalarAdjoint.cpp - Gradients through the scalar body of an op -----===//

#include "ScalarAdjoint.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/TypeSwitch.h"
#include <numbers>

using namespace mlir;
using namespace jpq;

ScalarAdjoint::ScalarAdjoint(OpBuilder &builder, const IRMapping &clones, Value variable)
    : builder(builder), clones(clones) {
  dependent.insert(variable);
  for (Operation &op : variable.getParentBlock()->without_terminator())
    if (llvm::any_of(op.getOperands(), [&](Value operand) { return dependent.contains(operand); }))
      for (Value result : op.getResults())
        if (isa<FloatType>(result.getType()))
          dependent.insert(result);
}

void ScalarAdjoint::add(Value value, Value gradient) {
  if (!dependsOnVariable(value))
    return;
  Value &sum = gradients[value];
  sum = sum ? arith::AddFOp::create(builder, value.getLoc(), sum, gradient) : gradient;
}

LogicalResult ScalarAdjoint::pullBack(Block &body) {
  for (Operation &op : llvm::reverse(body.without_terminator())) {
    if (op.getNumResults() != 1)
      continue;
    Value gradient = get(op.getResult(0));
    if (gradient && failed(pullBack(op, gradient)))
      return failure();
  }
  return success();
}

namespace {
/// Shorthand for arithmetic at one place.
struct Arithmetic {
  OpBuilder &builder;
  Location location;
  Type type;

  Value constant(double value) { return arith::ConstantOp::create(builder, location, FloatAttr::get(type, value)); }
  Value add(Value a, Value b) { return arith::AddFOp::create(builder, location, a, b); }
  Value subtract(Value a, Value b) { return arith::SubFOp::create(builder, location, a, b); }
  Value multiply(Value a, Value b) { return arith::MulFOp::create(builder, location, a, b); }
  Value divide(Value a, Value b) { return arith::DivFOp::create(builder, location, a, b); }
  Value negate(Value a) { return arith::NegFOp::create(builder, location, a); }
  Value compare(arith::CmpFPredicate predicate, Value a, Value b) {
    return arith::CmpFOp::create(builder, location, predicate, a, b);
  }
  /// `value` where `condition` holds, else zero.
  Value where(Value condition, Value value) {
    return arith::SelectOp::create(builder, location, condition, value, constant(0));
  }
};
} // namespace

LogicalResult ScalarAdjoint::pullBack(Operation &op, Value gradient) {
  Value result = clones.lookupOrDefault(op.getResult(0));
  auto operand = [&](unsigned i) { return clones.lookupOrDefault(op.getOperand(i)); };
  Arithmetic a{builder, op.getLoc(), result.getType()};
  auto give = [&](unsigned i, Value value) { add(op.getOperand(i), value); };
  /// The operand that was taken gets the gradient; of equals, the first.
  auto pick = [&](arith::CmpFPredicate predicate) {
    Value first = a.compare(predicate, operand(0), operand(1));
    give(0, a.where(first, gradient));
    give(1, arith::SelectOp::create(builder, op.getLoc(), first, a.constant(0), gradient));
  };
  using arith::CmpFPredicate;
  return llvm::TypeSwitch<Operation *, LogicalResult>(&op)
      .Case([&](arith::AddFOp) {
        give(0, gradient);
        give(1, gradient);
        return success();
      })
      .Case([&](arith::SubFOp) {
        give(0, gradient);
        give(1, a.negate(gradient));
        return success();
      })
      .Case([&](arith::MulFOp) {
        give(0, a.multiply(gradient, operand(1)));
        give(1, a.multiply(gradient, operand(0)));
        return success();
      })
      .Case([&](arith::DivFOp) {
        give(0, a.divide(gradient, operand(1)));
        give(1, a.negate(a.divide(a.multiply(gradient, result), operand(1))));
        return success();
      })
      .Case([&](arith::NegFOp) {
        give(0, a.negate(gradient));
        return success();
      })
      .Case<arith::MaximumFOp, arith::MaxNumFOp>([&](auto) {
        pick(CmpFPredicate::OGE);
        return success();
      })
      .Case<arith::MinimumFOp, arith::MinNumFOp>([&](auto) {
        pick(CmpFPredicate::OLE);
        return success();
      })
      .Case([&](arith::SelectOp) {
        give(1, a.where(operand(0), gradient));
        give(2, arith::SelectOp::create(builder, op.getLoc(), operand(0), a.constant(0), gradient));
        return success();
      })
      .Case([&](arith::ExtFOp) {
        give(0, arith::TruncFOp::create(builder, op.getLoc(), operand(0).getType(), gradient));
        return success();
      })
      .Case([&](arith::TruncFOp) {
        give(0, arith::ExtFOp::create(builder, op.getLoc(), operand(0).getType(), gradient));
        return success();
      })
      .Case([&](math::FmaOp) {
        give(0, a.multiply(gradient, operand(1)));
        give(1, a.multiply(gradient, operand(0)));
        give(2, gradient);
        return success();
      })
      .Case([&](math::AbsFOp) {
        give(0, arith::SelectOp::create(builder, op.getLoc(), a.compare(CmpFPredicate::OLT, operand(0), a.constant(0)),
                                        a.negate(gradient), gradient));
        return success();
      })
      .Case([&](math::ExpOp) {
        give(0, a.multiply(gradient, result));
        return success();
      })
      .Case([&](math::Exp2Op) {
        give(0, a.multiply(gradient, a.multiply(result, a.constant(std::numbers::ln2))));
        return success();
      })
      .Case([&](math::ExpM1Op) {
        give(0, a.multiply(gradient, a.add(result, a.constant(1))));
        return success();
      })
      .Case([&](math::LogOp) {
        give(0, a.divide(gradient, operand(0)));
        return success();
      })
      .Case([&](math::Log1pOp) {
        give(0, a.divide(gradient, a.add(operand(0), a.constant(1))));
        return success();
      })
      .Case([&](math::SqrtOp) {
        give(0, a.divide(gradient, a.multiply(a.constant(2), result)));
        return success();
      })
      .Case([&](math::RsqrtOp) {
        Value cube = a.multiply(result, a.multiply(result, result));
        give(0, a.multiply(gradient, a.multiply(a.constant(-0.5), cube)));
        return success();
      })
      .Case([&](math::SinOp) {
        give(0, a.multiply(gradient, math::CosOp::create(builder, op.getLoc(), operand(0))));
        return success();
      })
      .Case([&](math::CosOp) {
        give(0, a.negate(a.multiply(gradient, math::SinOp::create(builder, op.getLoc(), operand(0)))));
        return success();
      })
      .Case([&](math::TanhOp) {
        give(0, a.multiply(gradient, a.subtract(a.constant(1), a.multiply(result, result))));
        return success();
      })
      .Case([&](math::ErfOp) {
        Value density = math::ExpOp::create(builder, op.getLoc(), a.negate(a.multiply(operand(0), operand(0))));
        give(0, a.multiply(gradient, a.multiply(a.constant(2 * std::numbers::inv_sqrtpi), density)));
        return success();
      })
      .Case([&](math::PowFOp) {
        Value below = math::PowFOp::create(builder, op.getLoc(), operand(0), a.subtract(operand(1), a.constant(1)));
        give(0, a.multiply(gradient, a.multiply(operand(1), below)));
        if (dependsOnVariable(op.getOperand(1)))
          give(1, a.multiply(gradient, a.multiply(result, math::LogOp::create(builder, op.getLoc(), operand(0)))));
        return success();
      })
      .Case([&](math::FPowIOp) {
        Type integer = operand(1).getType();
        Value one = arith::ConstantOp::create(builder, op.getLoc(), IntegerAttr::get(integer, 1));
        Value below = math::FPowIOp::create(builder, op.getLoc(), operand(0),
                                            arith::SubIOp::create(builder, op.getLoc(), operand(1), one));
        Value power = arith::SIToFPOp::create(builder, op.getLoc(), a.type, operand(1));
        give(0, a.multiply(gradient, a.multiply(power, below)));
        return success();
      })
      // Constant almost everywhere.
      .Case<math::FloorOp, math::CeilOp, math::RoundOp, math::RoundEvenOp, math::TruncOp>(
          [&](auto) { return success(); })
      // Numbers that come from integers; elements of captured tensors are the linalg model's business.
      .Case<arith::SIToFPOp, arith::UIToFPOp, tensor::ExtractOp>([&](auto) { return success(); })
      .Default([&](Operation *) -> LogicalResult { return op.emitError() << "has no derivative that jpq knows"; });
}
