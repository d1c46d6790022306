//===- ChannelPicking.cpp - Lookups by numbers of channels ----------------===//

#include "ChannelPicking.h"
#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "jpq/Interfaces/ChannelPickingOpInterface.h"

using namespace mlir;
using namespace jpq;

namespace {
/// Rows that ids pick (the bias of an expert) are channels, if the ids number some.
struct EmbeddingPicking : ChannelPickingOpInterface::ExternalModel<EmbeddingPicking, EmbeddingOp> {
  ChannelPicking getChannelPicking(Operation *, const FactorMap &map) const {
    ChannelPicking picking;
    picking.picks = {{0, map.operands[1].front().front()}};
    return picking;
  }
};
} // namespace

void jpq::attachChannelPicking(MLIRContext &context) { EmbeddingOp::attachInterface<EmbeddingPicking>(context); }
