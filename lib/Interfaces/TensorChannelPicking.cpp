//===- TensorChannelPicking.cpp - Numbers of channels through tensor ops --===//

#include "jpq/Interfaces/ChannelPickingOpInterface.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace jpq;

namespace {
/// An op that moves elements.
template <typename OpTy>
struct MovedPicking : ChannelPickingOpInterface::ExternalModel<MovedPicking<OpTy>, OpTy> {
  ChannelPicking getChannelPicking(Operation *, const FactorMap &) const {
    ChannelPicking picking;
    picking.passes = {{0, 0}};
    return picking;
  }
};

struct DimPicking : ChannelPickingOpInterface::ExternalModel<DimPicking, tensor::DimOp> {
  ChannelPicking getChannelPicking(Operation *, const FactorMap &) const {
    ChannelPicking picking;
    picking.unread = {0};
    return picking;
  }
};

/// One coordinate picks slices of the source.
struct GatherPicking : ChannelPickingOpInterface::ExternalModel<GatherPicking, tensor::GatherOp> {
  ChannelPicking getChannelPicking(Operation *operation, const FactorMap &map) const {
    ChannelPicking picking;
    ArrayRef<int64_t> dims = cast<tensor::GatherOp>(operation).getGatherDims();
    if (dims.size() == 1)
      picking.picks = {{1, map.operands[0][dims.front()].front()}};
    return picking;
  }
};

template <typename... Ops>
void attachMoved(MLIRContext *context) {
  (Ops::template attachInterface<MovedPicking<Ops>>(*context), ...);
}
} // namespace

void jpq::registerTensorChannelPickingModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, tensor::TensorDialect *) {
    attachMoved<tensor::CastOp, tensor::CollapseShapeOp, tensor::ExpandShapeOp, tensor::ExtractSliceOp,
                tensor::ReshapeOp>(context);
    tensor::DimOp::attachInterface<DimPicking>(*context);
    tensor::GatherOp::attachInterface<GatherPicking>(*context);
  });
}
