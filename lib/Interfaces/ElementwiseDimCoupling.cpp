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

/// A constant is cut where all its elements are equal, and only there.
struct ConstantCoupling : DimCouplingOpInterface::ExternalModel<ConstantCoupling, arith::ConstantOp> {
  std::optional<FactorMap> getFactorMap(Operation *operation) const {
    auto type = dyn_cast<RankedTensorType>(operation->getResult(0).getType());
    if (!type)
      return std::nullopt;
    bool equal = isa<SplatElementsAttr>(cast<arith::ConstantOp>(operation).getValue());
    FactorMap map;
    SmallVector<DimFactors> dims;
    for (int64_t size : type.getShape())
      dims.push_back({equal ? map.addFactor(size)
                            : map.addFactor(size, FactorKind::Blocked, "the values of a constant are not cut")});
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
