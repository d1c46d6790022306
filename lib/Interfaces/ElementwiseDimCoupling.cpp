//===- ElementwiseDimCoupling.cpp - Coupling of arith and math on tensors -===//

#include "ZeroPreserving.h"
#include "jpq/Interfaces/DimCouplingOpInterface.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace jpq;

namespace {
/// All tensors of an elementwise op have the same dimensions; scalars beside them have none.
template <typename OpTy>
struct ElementwiseCoupling : DimCouplingOpInterface::ExternalModel<ElementwiseCoupling<OpTy>, OpTy> {
  std::optional<FactorMap> getFactorMap(Operation *op) const {
    auto type = dyn_cast<RankedTensorType>(op->getResult(0).getType());
    if (!type)
      return std::nullopt;
    FactorMap map;
    SmallVector<DimFactors> dims;
    for (int64_t size : type.getShape())
      dims.push_back({map.addFactor(size)});
    for (Value operand : op->getOperands())
      map.operands.push_back(isa<RankedTensorType>(operand.getType()) ? dims : SmallVector<DimFactors>());
    map.results = {dims};
    return map;
  }

  bool vanishes(Operation *op, unsigned, const llvm::SmallBitVector &zeros) const {
    return givesZero(op, [&](Value value) {
      return isZeroConstant(value) || llvm::any_of(op->getOpOperands(), [&](OpOperand &operand) {
               return operand.get() == value && zeros.test(operand.getOperandNumber());
             });
    });
  }
};

/// Ops between a table of frequencies and the sines of angles: products, reshapes.
static constexpr unsigned kOpsBeforeSine = 6;

/// Whether sines or cosines of `value`, or of what is made of it by at most `ops` ops, are computed.
static bool isAngle(Value value, unsigned ops = kOpsBeforeSine) {
  return llvm::any_of(value.getUsers(), [&](Operation *user) {
    bool hasSine = user->walk([](Operation *op) {
                         return isa<math::SinOp, math::CosOp>(op) ? WalkResult::interrupt() : WalkResult::advance();
                       })
                       .wasInterrupted();
    return hasSine || (ops > 0 && user->getNumResults() == 1 && isAngle(user->getResult(0), ops - 1));
  });
}

/// A constant is cut with what it goes with, unless its elements are kept elsewhere (a resource). Frequencies are not:
/// the pairs of channels that they rotate are those of all layers.
struct ConstantCoupling : DimCouplingOpInterface::ExternalModel<ConstantCoupling, arith::ConstantOp> {
  std::optional<FactorMap> getFactorMap(Operation *operation) const {
    auto type = dyn_cast<RankedTensorType>(operation->getResult(0).getType());
    if (!type)
      return std::nullopt;
    Attribute value = cast<arith::ConstantOp>(operation).getValue();
    StringRef reason;
    if (!isa<DenseElementsAttr>(value))
      reason = "the values of a resource are not cut";
    else if (!isa<SplatElementsAttr>(value) && isAngle(operation->getResult(0)))
      reason = "all layers rotate channels by it";
    FactorMap map;
    SmallVector<DimFactors> dims;
    for (int64_t size : type.getShape())
      dims.push_back({reason.empty() ? map.addFactor(size) : map.addFactor(size, FactorKind::Blocked, reason)});
    map.results = {dims};
    return map;
  }

  bool vanishes(Operation *operation, unsigned, const llvm::SmallBitVector &) const {
    return isZeroConstant(operation->getResult(0));
  }
};

template <typename OpTy>
void attachIfElementwise(MLIRContext *context) {
  if constexpr (OpTy::template hasTrait<OpTrait::Elementwise>() && OpTy::template hasTrait<OpTrait::OneResult>())
    OpTy::template attachInterface<ElementwiseCoupling<OpTy>>(*context);
}

template <typename... Ops>
void attachAll(MLIRContext *context) {
  (attachIfElementwise<Ops>(context), ...);
}
} // namespace

void jpq::registerElementwiseDimCouplingModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, arith::ArithDialect *) {
    attachAll<
#define GET_OP_LIST
#include "mlir/Dialect/Arith/IR/ArithOps.cpp.inc"
        >(context);
    arith::ConstantOp::attachInterface<ConstantCoupling>(*context);
  });
  registry.addExtension(+[](MLIRContext *context, math::MathDialect *) {
    attachAll<
#define GET_OP_LIST
#include "mlir/Dialect/Math/IR/MathOps.cpp.inc"
        >(context);
  });
}
