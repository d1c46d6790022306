//===- FuncDimCoupling.cpp - Calls keep the sizes of what they pass -------===//

#include "jpq/Interfaces/DimCouplingOpInterface.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

using namespace mlir;
using namespace jpq;

namespace {
/// What is passed to a function and what it returns have the sizes that the function was written for.
struct CallCoupling : DimCouplingOpInterface::ExternalModel<CallCoupling, func::CallOp> {
  std::optional<FactorMap> getFactorMap(Operation *op) const {
    FactorMap map;
    auto block = [&](Type type) {
      SmallVector<DimFactors> dims;
      if (auto tensor = dyn_cast<RankedTensorType>(type))
        for (int64_t size : tensor.getShape())
          dims.push_back({map.addFactor(size, FactorKind::Blocked, "it passes the boundary of a function")});
      return dims;
    };
    if (!llvm::all_of(op->getOperandTypes(), isKnown) || !llvm::all_of(op->getResultTypes(), isKnown))
      return std::nullopt;
    for (Type type : op->getOperandTypes())
      map.operands.push_back(block(type));
    for (Type type : op->getResultTypes())
      map.results.push_back(block(type));
    return map;
  }

private:
  static bool isKnown(Type type) { return isa<RankedTensorType>(type) || type.isIntOrIndexOrFloat(); }
};
} // namespace

void jpq::registerFuncDimCouplingModels(DialectRegistry &registry) {
  registry.addExtension(
      +[](MLIRContext *context, func::FuncDialect *) { func::CallOp::attachInterface<CallCoupling>(*context); });
}
