//===- JPQBufferization.cpp - jpq ops on buffers ---------------===//

#include "jpq/Dialect/JPQ/IR/JPQBufferization.h"
#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/Bufferization/IR/DstBufferizableOpInterfaceImpl.h"

using namespace mlir;
using namespace mlir::bufferization;
using namespace jpq;

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

void jpq::registerBufferizableOpInterfaceExternalModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, JPQDialect *) {
    QuantizeOp::attachInterface<DestinationOpModel<QuantizeOp>>(*context);
    PackedLinearOp::attachInterface<DestinationOpModel<PackedLinearOp>>(*context);
    PackedEmbeddingOp::attachInterface<DestinationOpModel<PackedEmbeddingOp>>(*context);
  });
}
