//===- ArithErrorTransfer.cpp - Errors through arith ops ------------------===//

#include "ElementwiseErrorTransfer.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace jpq;

/// What the elements of a constant are like; none if they are not at hand.
static std::optional<Signal> getSignal(Attribute value) {
  if (auto number = dyn_cast<FloatAttr>(value))
    return Signal::constant(number.getValueAsDouble());
  if (auto number = dyn_cast<IntegerAttr>(value))
    return Signal::constant(number.getValue().signedRoundToDouble());
  auto elements = dyn_cast<ElementsAttr>(value);
  if (!elements)
    return std::nullopt;
  if (auto splat = dyn_cast<SplatElementsAttr>(elements))
    return getSignal(splat.getSplatValue<Attribute>());
  Signal sum{0, 0, true};
  double finite = 0;
  auto add = [&](double element) {
    if (!isFinite(element))
      return;
    sum.mean += element;
    sum.square += element * element;
    sum.isPositive &= element >= 0;
    ++finite;
  };
  if (auto dense = dyn_cast<DenseFPElementsAttr>(elements)) {
    for (const APFloat &element : dense)
      add(FloatAttr::get(dense.getElementType(), element).getValueAsDouble());
  } else if (auto dense = dyn_cast<DenseIntElementsAttr>(elements)) {
    for (const APInt &element : dense)
      add(element.signedRoundToDouble());
  } else if (auto resource = dyn_cast<DenseF32ResourceElementsAttr>(elements)) {
    std::optional<ArrayRef<float>> floats = resource.tryGetAsArrayRef();
    if (!floats)
      return std::nullopt;
    llvm::for_each(*floats, add);
  } else {
    return std::nullopt;
  }
  if (finite == 0)
    return elements.getNumElements() == 0 ? Signal() : Signal::constant(-std::numeric_limits<double>::infinity());
  return Signal{sum.mean / finite, sum.square / finite, sum.isPositive};
}

namespace {
struct ConstantErrorTransfer : ErrorTransferOpInterface::ExternalModel<ConstantErrorTransfer, arith::ConstantOp> {
  llvm::Expected<SmallVector<ErrorTransfer, 1>> transferErrors(Operation *op, SignalLookup, const ErrorModel &) const {
    std::optional<Signal> signal = getSignal(cast<arith::ConstantOp>(op).getValue());
    if (!signal)
      return llvm::createStringError("the constant's elements are not at hand");
    return SmallVector<ErrorTransfer, 1>{{*signal, {}}};
  }
};

template <typename OpTy>
void attach(MLIRContext *context) {
  if constexpr (std::is_same_v<OpTy, arith::ConstantOp>)
    OpTy::template attachInterface<ConstantErrorTransfer>(*context);
  else
    OpTy::template attachInterface<ElementwiseErrorTransfer<OpTy>>(*context);
}

template <typename... Ops>
void attachAll(MLIRContext *context) {
  (attach<Ops>(context), ...);
}
} // namespace

void jpq::registerArithErrorTransferModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, arith::ArithDialect *) {
    attachAll<
#define GET_OP_LIST
#include "mlir/Dialect/Arith/IR/ArithOps.cpp.inc"
        >(context);
  });
}
