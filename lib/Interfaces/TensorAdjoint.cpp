//===- TensorAdjoint.cpp - Gradients through tensor ops -------------------===//

#include "jpq/Interfaces/AdjointOpInterface.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace jpq;

namespace {
struct CastAdjoint : AdjointOpInterface::ExternalModel<CastAdjoint, tensor::CastOp> {
  LogicalResult buildAdjoint(Operation *operation, OpBuilder &builder, Gradients &gradients) const {
    auto op = cast<tensor::CastOp>(operation);
    Value gradient = gradients.get(op.getResult());
    gradients.add(builder, op.getSource(),
                  tensor::CastOp::create(builder, op.getLoc(), op.getSource().getType(), gradient));
    return success();
  }
};

struct CollapseShapeAdjoint : AdjointOpInterface::ExternalModel<CollapseShapeAdjoint, tensor::CollapseShapeOp> {
  LogicalResult buildAdjoint(Operation *operation, OpBuilder &builder, Gradients &gradients) const {
    auto op = cast<tensor::CollapseShapeOp>(operation);
    Value gradient = gradients.get(op.getResult());
    gradients.add(builder, operation->getOperand(0),
                  tensor::ExpandShapeOp::create(builder, op.getLoc(), op.getSrcType(), gradient,
                                                op.getReassociationIndices(),
                                                tensor::getMixedSizes(builder, op.getLoc(), op.getSrc())));
    return success();
  }
};

struct ExpandShapeAdjoint : AdjointOpInterface::ExternalModel<ExpandShapeAdjoint, tensor::ExpandShapeOp> {
  LogicalResult buildAdjoint(Operation *operation, OpBuilder &builder, Gradients &gradients) const {
    auto op = cast<tensor::ExpandShapeOp>(operation);
    Value gradient = gradients.get(op.getResult());
    gradients.add(
        builder, operation->getOperand(0),
        tensor::CollapseShapeOp::create(builder, op.getLoc(), op.getSrcType(), gradient, op.getReassociationIndices()));
    return success();
  }
};

/// Each operand was copied to a range of the result.
struct ConcatAdjoint : AdjointOpInterface::ExternalModel<ConcatAdjoint, tensor::ConcatOp> {
  LogicalResult buildAdjoint(Operation *operation, OpBuilder &builder, Gradients &gradients) const {
    auto op = cast<tensor::ConcatOp>(operation);
    Value gradient = gradients.get(op.getResult());
    Location location = op.getLoc();
    unsigned rank = op.getResultType().getRank(), dim = op.getDim();
    SmallVector<OpFoldResult> offsets(rank, builder.getIndexAttr(0)), strides(rank, builder.getIndexAttr(1));
    AffineExpr sum = builder.getAffineSymbolExpr(0) + builder.getAffineSymbolExpr(1);
    for (auto [i, operand] : llvm::enumerate(op.getInputs())) {
      SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, location, operand);
      gradients.add(builder, operation->getOperand(i),
                    tensor::ExtractSliceOp::create(builder, location, cast<RankedTensorType>(operand.getType()),
                                                   gradient, offsets, sizes, strides));
      offsets[dim] = affine::makeComposedFoldedAffineApply(builder, location, sum, {offsets[dim], sizes[dim]});
    }
    return success();
  }
};

/// What was not taken had no influence.
struct ExtractSliceAdjoint : AdjointOpInterface::ExternalModel<ExtractSliceAdjoint, tensor::ExtractSliceOp> {
  LogicalResult buildAdjoint(Operation *operation, OpBuilder &builder, Gradients &gradients) const {
    auto op = cast<tensor::ExtractSliceOp>(operation);
    Value gradient = gradients.get(op.getResult());
    gradients.add(builder, operation->getOperand(0),
                  tensor::InsertSliceOp::create(builder, op.getLoc(), gradient,
                                                createZerosLike(builder, op.getLoc(), op.getSource()),
                                                op.getMixedOffsets(), op.getMixedSizes(), op.getMixedStrides()));
    return success();
  }
};

struct InsertSliceAdjoint : AdjointOpInterface::ExternalModel<InsertSliceAdjoint, tensor::InsertSliceOp> {
  LogicalResult buildAdjoint(Operation *operation, OpBuilder &builder, Gradients &gradients) const {
    auto op = cast<tensor::InsertSliceOp>(operation);
    Value gradient = gradients.get(op.getResult());
    gradients.add(builder, operation->getOperand(0),
                  tensor::ExtractSliceOp::create(builder, op.getLoc(), op.getSourceType(), gradient,
                                                 op.getMixedOffsets(), op.getMixedSizes(), op.getMixedStrides()));
    // What was overwritten had no influence.
    gradients.add(builder, operation->getOperand(1),
                  tensor::InsertSliceOp::create(builder, op.getLoc(),
                                                createZerosLike(builder, op.getLoc(), op.getSource()), gradient,
                                                op.getMixedOffsets(), op.getMixedSizes(), op.getMixedStrides()));
    return success();
  }
};

struct PadAdjoint : AdjointOpInterface::ExternalModel<PadAdjoint, tensor::PadOp> {
  LogicalResult buildAdjoint(Operation *operation, OpBuilder &builder, Gradients &gradients) const {
    auto op = cast<tensor::PadOp>(operation);
    Value gradient = gradients.get(op.getResult());
    SmallVector<OpFoldResult> strides(op.getSourceType().getRank(), builder.getIndexAttr(1));
    gradients.add(builder, operation->getOperand(0),
                  tensor::ExtractSliceOp::create(builder, op.getLoc(), op.getSourceType(), gradient,
                                                 op.getMixedLowPad(),
                                                 tensor::getMixedSizes(builder, op.getLoc(), op.getSource()), strides));
    return success();
  }
};

struct ReshapeAdjoint : AdjointOpInterface::ExternalModel<ReshapeAdjoint, tensor::ReshapeOp> {
  LogicalResult buildAdjoint(Operation *operation, OpBuilder &builder, Gradients &gradients) const {
    auto op = cast<tensor::ReshapeOp>(operation);
    Value gradient = gradients.get(op.getResult());
    auto source = dyn_cast<RankedTensorType>(op.getSource().getType());
    if (!source)
      return op.emitError("has no adjoint: its operand has no rank");
    SmallVector<Value> sizes;
    for (OpFoldResult size : tensor::getMixedSizes(builder, op.getLoc(), op.getSource()))
      sizes.push_back(getValueOrCreateConstantIndexOp(builder, op.getLoc(), size));
    auto shapeType = RankedTensorType::get({source.getRank()}, builder.getIndexType());
    Value shape = tensor::FromElementsOp::create(builder, op.getLoc(), shapeType, sizes);
    gradients.add(builder, operation->getOperand(0),
                  tensor::ReshapeOp::create(builder, op.getLoc(), source, gradient, shape));
    return success();
  }
};
} // namespace

void jpq::registerTensorAdjointModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, tensor::TensorDialect *) {
    tensor::CastOp::attachInterface<CastAdjoint>(*context);
    tensor::CollapseShapeOp::attachInterface<CollapseShapeAdjoint>(*context);
    tensor::ConcatOp::attachInterface<ConcatAdjoint>(*context);
    tensor::ExpandShapeOp::attachInterface<ExpandShapeAdjoint>(*context);
    tensor::ExtractSliceOp::attachInterface<ExtractSliceAdjoint>(*context);
    tensor::InsertSliceOp::attachInterface<InsertSliceAdjoint>(*context);
    tensor::PadOp::attachInterface<PadAdjoint>(*context);
    tensor::ReshapeOp::attachInterface<ReshapeAdjoint>(*context);
  });
}
