//===- MathErrorTransfer.cpp - Errors through math ops --------------------===//

#include "ElementwiseErrorTransfer.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace jpq;

template <typename... Ops>
static void attachAll(MLIRContext *context) {
  (Ops::template attachInterface<ElementwiseErrorTransfer<Ops>>(*context), ...);
}

void jpq::registerMathErrorTransferModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, math::MathDialect *) {
    attachAll<
#define GET_OP_LIST
#include "mlir/Dialect/Math/IR/MathOps.cpp.inc"
        >(context);
  });
}
