//===- ZeroPreserving.cpp - Scalar ops that give zero for zero ------------===//

#include "ZeroPreserving.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace jpq;

bool jpq::isZeroConstant(Value value) { return matchPattern(value, m_AnyZeroFloat()); }

/// A constant exponent above zero.
static bool isPositiveConstant(Value value) {
  APInt integer;
  if (matchPattern(value, m_ConstantInt(&integer)))
    return integer.isStrictlyPositive();
  APFloat number(0.0f);
  return matchPattern(value, m_ConstantFloat(&number)) && !number.isZero() && !number.isNegative() && !number.isNaN();
}

bool jpq::givesZero(Operation *op, llvm::function_ref<bool(Value)> isZero) {
  auto zero = [&](unsigned operand) { return isZero(op->getOperand(operand)); };
  if (isa<arith::MulFOp>(op))
    return zero(0) || zero(1);
  if (isa<math::FmaOp>(op))
    return (zero(0) || zero(1)) && zero(2);
  if (isa<arith::AddFOp, arith::SubFOp, arith::MaximumFOp, arith::MinimumFOp, arith::MaxNumFOp, arith::MinNumFOp>(op))
    return zero(0) && zero(1);
  if (isa<arith::SelectOp>(op))
    return zero(1) && zero(2);
  if (isa<math::FPowIOp, math::PowFOp>(op))
    return zero(0) && isPositiveConstant(op->getOperand(1));
  // Zero by zero is no number.
  if (isa<arith::DivFOp>(op))
    return zero(0) && !zero(1);
  return isa<arith::NegFOp, arith::ExtFOp, arith::TruncFOp, math::AbsFOp, math::AtanOp, math::ErfOp, math::ExpM1Op,
             math::Log1pOp, math::SinOp, math::SqrtOp, math::TanhOp>(op) &&
         zero(0);
}
