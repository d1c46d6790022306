//===- JPQPanelsBufferization.cpp - jpq_panels ops on buffers -------------===//

#include "jpq/Dialect/JPQPanels/IR/JPQPanelsBufferization.h"
#include "jpq/Dialect/JPQPanels/IR/JPQPanelsDialect.h"
#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/Bufferization/IR/DstBufferizableOpInterfaceImpl.h"

using namespace mlir;
using namespace mlir::bufferization;
using namespace jpq::panels;

namespace {
/// Ops with destinations, which stay what they are.
template <typename OpType>
struct DestinationOpModel : DstBufferizableOpInterfaceExternalModel<DestinationOpModel<OpType>, OpType> {
  LogicalResult bufferize(Operation *op, RewriterBase &rewriter, const BufferizationOptions &options,
                          BufferizationState &state) const {
    OpBuilder::InsertionGuard guard(rewriter);
    rewriter.setInsertionPoint(op);
    SmallVector<Value> buffers, results;
    for (OpOperand &operand : op->getOpOperands()) {
      FailureOr<Value> buffer = getBuffer(rewriter, operand.get(), options, state);
      if (failed(buffer))
        return failure();
      buffers.push_back(*buffer);
      if (cast<DestinationStyleOpInterface>(op).isDpsInit(&operand))
        results.push_back(*buffer);
    }
    OperationState created(op->getLoc(), op->getName(), buffers, TypeRange(), op->getAttrs());
    rewriter.create(created);
    replaceOpWithBufferizedValues(rewriter, op, results);
    return success();
  }
};
} // namespace

void jpq::panels::registerBufferizableOpInterfaceExternalModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, JPQPanelsDialect *) {
    QuantizeOp::attachInterface<DestinationOpModel<QuantizeOp>>(*context);
    LinearOp::attachInterface<DestinationOpModel<LinearOp>>(*context);
    EmbeddingOp::attachInterface<DestinationOpModel<EmbeddingOp>>(*context);
    RotateOp::attachInterface<DestinationOpModel<RotateOp>>(*context);
  });
}
