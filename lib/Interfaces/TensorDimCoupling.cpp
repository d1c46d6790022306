//===- TensorDimCoupling.cpp - Coupling of tensor ops ---------------------===//

#include "jpq/Interfaces/DimCouplingOpInterface.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace jpq;

/// A reshape: each dimension of the collapsed side is the product of a run of dimensions of the expanded side.
static FactorMap mapReshape(ArrayRef<ReassociationIndices> reassociation, RankedTensorType expanded,
                            SmallVector<DimFactors> &expandedDims, SmallVector<DimFactors> &collapsedDims) {
  FactorMap map;
  for (int64_t size : expanded.getShape())
    expandedDims.push_back({map.addFactor(size)});
  for (const ReassociationIndices &run : reassociation) {
    DimFactors &factors = collapsedDims.emplace_back();
    for (int64_t dim : run)
      factors.push_back(dim);
  }
  return map;
}

namespace {
struct ExpandShapeCoupling : DimCouplingOpInterface::ExternalModel<ExpandShapeCoupling, tensor::ExpandShapeOp> {
  std::optional<FactorMap> getFactorMap(Operation *operation) const {
    auto op = cast<tensor::ExpandShapeOp>(operation);
    SmallVector<DimFactors> source, result;
    FactorMap map = mapReshape(op.getReassociationIndices(), op.getResultType(), result, source);
    map.operands.resize(operation->getNumOperands());
    map.operands[0] = source;
    map.results = {result};
    return map;
  }
  bool vanishes(Operation *, unsigned, const llvm::SmallBitVector &zeros) const { return zeros.any(); }
};

struct CollapseShapeCoupling : DimCouplingOpInterface::ExternalModel<CollapseShapeCoupling, tensor::CollapseShapeOp> {
  std::optional<FactorMap> getFactorMap(Operation *operation) const {
    auto op = cast<tensor::CollapseShapeOp>(operation);
    SmallVector<DimFactors> source, result;
    FactorMap map = mapReshape(op.getReassociationIndices(), op.getSrcType(), source, result);
    map.operands = {source};
    map.results = {result};
    return map;
  }
  bool vanishes(Operation *, unsigned, const llvm::SmallBitVector &zeros) const { return zeros.any(); }
};

/// An empty tensor follows whatever is written into it.
struct EmptyCoupling : DimCouplingOpInterface::ExternalModel<EmptyCoupling, tensor::EmptyOp> {
  std::optional<FactorMap> getFactorMap(Operation *operation) const {
    FactorMap map;
    map.operands.resize(operation->getNumOperands());
    SmallVector<DimFactors> &result = map.results.emplace_back();
    for (int64_t size : cast<tensor::EmptyOp>(operation).getType().getShape())
      result.push_back({map.addFactor(size)});
    return map;
  }
  bool vanishes(Operation *, unsigned, const llvm::SmallBitVector &) const { return true; }
};

/// Whoever asks for a size may compute with it (a mean's divisor): that dimension stays whole.
struct DimCoupling : DimCouplingOpInterface::ExternalModel<DimCoupling, tensor::DimOp> {
  std::optional<FactorMap> getFactorMap(Operation *operation) const {
    FactorMap map;
    SmallVector<DimFactors> source;
    auto op = cast<tensor::DimOp>(operation);
    auto type = dyn_cast<RankedTensorType>(op.getSource().getType());
    if (!type)
      return std::nullopt;
    std::optional<int64_t> index = op.getConstantIndex();
    for (auto [dim, size] : llvm::enumerate(type.getShape())) {
      bool asked = !index || *index == int64_t(dim);
      source.push_back(
          {asked ? map.addFactor(size, FactorKind::Blocked, "its size is asked for") : map.addFactor(size)});
    }
    map.operands = {source, {}};
    map.results.resize(1);
    return map;
  }
};
} // namespace

void jpq::registerTensorDimCouplingModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, tensor::TensorDialect *) {
    tensor::CollapseShapeOp::attachInterface<CollapseShapeCoupling>(*context);
    tensor::DimOp::attachInterface<DimCoupling>(*context);
    tensor::EmptyOp::attachInterface<EmptyCoupling>(*context);
    tensor::ExpandShapeOp::attachInterface<ExpandShapeCoupling>(*context);
  });
}
