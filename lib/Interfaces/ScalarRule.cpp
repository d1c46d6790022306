//===- ScalarRule.cpp - Values and derivatives of scalar ops --------------===//

#include "ScalarRule.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/ADT/TypeSwitch.h"
#include <cmath>
#include <numbers>

using namespace mlir;
using namespace jpq;

static double compareFloats(Operation *op, const double *x) {
  using arith::CmpFPredicate;
  switch (cast<arith::CmpFOp>(op).getPredicate()) {
  case CmpFPredicate::AlwaysFalse:
    return false;
  case CmpFPredicate::OEQ:
  case CmpFPredicate::UEQ:
    return x[0] == x[1];
  case CmpFPredicate::OGT:
  case CmpFPredicate::UGT:
    return x[0] > x[1];
  case CmpFPredicate::OGE:
  case CmpFPredicate::UGE:
    return x[0] >= x[1];
  case CmpFPredicate::OLT:
  case CmpFPredicate::ULT:
    return x[0] < x[1];
  case CmpFPredicate::OLE:
  case CmpFPredicate::ULE:
    return x[0] <= x[1];
  case CmpFPredicate::ONE:
  case CmpFPredicate::UNE:
    return x[0] != x[1];
  case CmpFPredicate::ORD:
    return !std::isnan(x[0]) && !std::isnan(x[1]);
  case CmpFPredicate::UNO:
    return std::isnan(x[0]) || std::isnan(x[1]);
  case CmpFPredicate::AlwaysTrue:
    return true;
  }
  return false;
}

/// Numbers that computations of indices meet are not negative: signs do not matter.
static double compareIntegers(Operation *op, const double *x) {
  using arith::CmpIPredicate;
  switch (cast<arith::CmpIOp>(op).getPredicate()) {
  case CmpIPredicate::eq:
    return x[0] == x[1];
  case CmpIPredicate::ne:
    return x[0] != x[1];
  case CmpIPredicate::slt:
  case CmpIPredicate::ult:
    return x[0] < x[1];
  case CmpIPredicate::sle:
  case CmpIPredicate::ule:
    return x[0] <= x[1];
  case CmpIPredicate::sgt:
  case CmpIPredicate::ugt:
    return x[0] > x[1];
  case CmpIPredicate::sge:
  case CmpIPredicate::uge:
    return x[0] >= x[1];
  }
  return false;
}

static ScalarRule getCopyRule() {
  return {[](Operation *, const double *x) { return x[0]; }, [](const double *, double, double *d) { d[0] = 1; }};
}

static std::optional<ScalarRule> getArithRule(Operation *op) {
  using Rule = std::optional<ScalarRule>;
  return llvm::TypeSwitch<Operation *, Rule>(op)
      .Case([](arith::AddFOp) {
        return ScalarRule{[](Operation *, const double *x) { return x[0] + x[1]; },
                          [](const double *, double, double *d) { d[0] = d[1] = 1; }};
      })
      .Case([](arith::SubFOp) {
        return ScalarRule{[](Operation *, const double *x) { return x[0] - x[1]; },
                          [](const double *, double, double *d) {
                            d[0] = 1;
                            d[1] = -1;
                          }};
      })
      .Case([](arith::MulFOp) {
        return ScalarRule{[](Operation *, const double *x) { return x[0] * x[1]; },
                          [](const double *x, double, double *d) {
                            d[0] = x[1];
                            d[1] = x[0];
                          }};
      })
      .Case([](arith::DivFOp) {
        return ScalarRule{[](Operation *, const double *x) { return x[0] / x[1]; },
                          [](const double *x, double y, double *d) {
                            d[0] = 1 / x[1];
                            d[1] = -y / x[1];
                          }};
      })
      .Case([](arith::NegFOp) {
        return ScalarRule{[](Operation *, const double *x) { return -x[0]; },
                          [](const double *, double, double *d) { d[0] = -1; }};
      })
      .Case<arith::MaximumFOp, arith::MaxNumFOp>([](auto) {
        return ScalarRule{[](Operation *, const double *x) { return std::fmax(x[0], x[1]); },
                          [](const double *x, double, double *d) {
                            d[0] = x[0] >= x[1];
                            d[1] = 1 - d[0];
                          }};
      })
      .Case<arith::MinimumFOp, arith::MinNumFOp>([](auto) {
        return ScalarRule{[](Operation *, const double *x) { return std::fmin(x[0], x[1]); },
                          [](const double *x, double, double *d) {
                            d[0] = x[0] <= x[1];
                            d[1] = 1 - d[0];
                          }};
      })
      .Case([](arith::SelectOp) {
        return ScalarRule{[](Operation *, const double *x) { return x[0] != 0 ? x[1] : x[2]; },
                          [](const double *x, double, double *d) {
                            d[0] = 0;
                            d[1] = x[0] != 0;
                            d[2] = 1 - d[1];
                          }};
      })
      // Rounding to another format is no error that is counted here; integers have none.
      .Case<arith::ExtFOp, arith::TruncFOp, arith::SIToFPOp, arith::UIToFPOp, arith::IndexCastOp, arith::IndexCastUIOp,
            arith::ExtSIOp, arith::ExtUIOp, arith::TruncIOp>([](auto) { return getCopyRule(); })
      .Case<arith::FPToSIOp, arith::FPToUIOp>(
          [](auto) { return ScalarRule{[](Operation *, const double *x) { return std::trunc(x[0]); }}; })
      .Case([](arith::CmpFOp) { return ScalarRule{compareFloats}; })
      .Case([](arith::CmpIOp) { return ScalarRule{compareIntegers}; })
      .Case([](arith::AddIOp) { return ScalarRule{[](Operation *, const double *x) { return x[0] + x[1]; }}; })
      .Case([](arith::SubIOp) { return ScalarRule{[](Operation *, const double *x) { return x[0] - x[1]; }}; })
      .Case([](arith::MulIOp) { return ScalarRule{[](Operation *, const double *x) { return x[0] * x[1]; }}; })
      .Case<arith::DivSIOp, arith::DivUIOp, arith::FloorDivSIOp>(
          [](auto) { return ScalarRule{[](Operation *, const double *x) { return std::floor(x[0] / x[1]); }}; })
      .Case<arith::RemSIOp, arith::RemUIOp>(
          [](auto) { return ScalarRule{[](Operation *, const double *x) { return std::fmod(x[0], x[1]); }}; })
      .Case<arith::MaxSIOp, arith::MaxUIOp>(
          [](auto) { return ScalarRule{[](Operation *, const double *x) { return std::fmax(x[0], x[1]); }}; })
      .Case<arith::MinSIOp, arith::MinUIOp>(
          [](auto) { return ScalarRule{[](Operation *, const double *x) { return std::fmin(x[0], x[1]); }}; })
      .Case([](arith::AndIOp and_) -> Rule {
        if (!and_.getType().isInteger(1))
          return std::nullopt;
        return ScalarRule{[](Operation *, const double *x) -> double { return x[0] != 0 && x[1] != 0; }};
      })
      .Case([](arith::OrIOp or_) -> Rule {
        if (!or_.getType().isInteger(1))
          return std::nullopt;
        return ScalarRule{[](Operation *, const double *x) -> double { return x[0] != 0 || x[1] != 0; }};
      })
      .Case([](arith::XOrIOp xor_) -> Rule {
        if (!xor_.getType().isInteger(1))
          return std::nullopt;
        return ScalarRule{[](Operation *, const double *x) -> double { return (x[0] != 0) != (x[1] != 0); }};
      })
      .Default([](Operation *) { return std::nullopt; });
}

static std::optional<ScalarRule> getMathRule(Operation *op) {
  using Rule = std::optional<ScalarRule>;
  return llvm::TypeSwitch<Operation *, Rule>(op)
      .Case([](math::FmaOp) {
        return ScalarRule{[](Operation *, const double *x) { return x[0] * x[1] + x[2]; },
                          [](const double *x, double, double *d) {
                            d[0] = x[1];
                            d[1] = x[0];
                            d[2] = 1;
                          }};
      })
      .Case([](math::AbsFOp) {
        return ScalarRule{[](Operation *, const double *x) { return std::fabs(x[0]); },
                          [](const double *x, double, double *d) { d[0] = x[0] < 0 ? -1 : 1; }};
      })
      .Case([](math::AtanOp) {
        return ScalarRule{[](Operation *, const double *x) { return std::atan(x[0]); },
                          [](const double *x, double, double *d) { d[0] = 1 / (1 + x[0] * x[0]); }};
      })
      .Case([](math::ExpOp) {
        return ScalarRule{[](Operation *, const double *x) { return std::exp(x[0]); },
                          [](const double *, double y, double *d) { d[0] = y; }};
      })
      .Case([](math::Exp2Op) {
        return ScalarRule{[](Operation *, const double *x) { return std::exp2(x[0]); },
                          [](const double *, double y, double *d) { d[0] = y * std::numbers::ln2; }};
      })
      .Case([](math::ExpM1Op) {
        return ScalarRule{[](Operation *, const double *x) { return std::expm1(x[0]); },
                          [](const double *, double y, double *d) { d[0] = y + 1; }};
      })
      .Case([](math::LogOp) {
        return ScalarRule{[](Operation *, const double *x) { return std::log(x[0]); },
                          [](const double *x, double, double *d) { d[0] = 1 / x[0]; }};
      })
      .Case([](math::Log1pOp) {
        return ScalarRule{[](Operation *, const double *x) { return std::log1p(x[0]); },
                          [](const double *x, double, double *d) { d[0] = 1 / (1 + x[0]); }};
      })
      .Case([](math::SqrtOp) {
        return ScalarRule{[](Operation *, const double *x) { return std::sqrt(x[0]); },
                          [](const double *, double y, double *d) { d[0] = 0.5 / y; }};
      })
      .Case([](math::RsqrtOp) {
        return ScalarRule{[](Operation *, const double *x) { return 1 / std::sqrt(x[0]); },
                          [](const double *, double y, double *d) { d[0] = -0.5 * y * y * y; }};
      })
      .Case([](math::SinOp) {
        return ScalarRule{[](Operation *, const double *x) { return std::sin(x[0]); },
                          [](const double *x, double, double *d) { d[0] = std::cos(x[0]); }};
      })
      .Case([](math::CosOp) {
        return ScalarRule{[](Operation *, const double *x) { return std::cos(x[0]); },
                          [](const double *x, double, double *d) { d[0] = -std::sin(x[0]); }};
      })
      .Case([](math::TanhOp) {
        return ScalarRule{[](Operation *, const double *x) { return std::tanh(x[0]); },
                          [](const double *, double y, double *d) { d[0] = 1 - y * y; }};
      })
      .Case([](math::ErfOp) {
        return ScalarRule{
            [](Operation *, const double *x) { return std::erf(x[0]); },
            [](const double *x, double, double *d) { d[0] = 2 * std::numbers::inv_sqrtpi * std::exp(-x[0] * x[0]); }};
      })
      .Case([](math::PowFOp) {
        return ScalarRule{[](Operation *, const double *x) { return std::pow(x[0], x[1]); },
                          [](const double *x, double y, double *d) {
                            d[0] = x[1] * std::pow(x[0], x[1] - 1);
                            d[1] = x[0] > 0 ? y * std::log(x[0]) : 0;
                          }};
      })
      .Case([](math::FPowIOp) {
        return ScalarRule{[](Operation *, const double *x) { return std::pow(x[0], x[1]); },
                          [](const double *x, double, double *d) {
                            d[0] = x[1] * std::pow(x[0], x[1] - 1);
                            d[1] = 0;
                          }};
      })
      .Case([](math::FloorOp) { return ScalarRule{[](Operation *, const double *x) { return std::floor(x[0]); }}; })
      .Case([](math::CeilOp) { return ScalarRule{[](Operation *, const double *x) { return std::ceil(x[0]); }}; })
      .Case([](math::RoundOp) { return ScalarRule{[](Operation *, const double *x) { return std::round(x[0]); }}; })
      .Case([](math::RoundEvenOp) {
        return ScalarRule{[](Operation *, const double *x) { return std::nearbyint(x[0]); }};
      })
      .Case([](math::TruncOp) { return ScalarRule{[](Operation *, const double *x) { return std::trunc(x[0]); }}; })
      .Default([](Operation *) { return std::nullopt; });
}

std::optional<ScalarRule> jpq::getScalarRule(Operation *op) {
  std::optional<ScalarRule> rule = getArithRule(op);
  return rule ? rule : getMathRule(op);
}
