//===- TensorErrorTransfer.cpp - Errors through tensor ops ----------------===//

#include "jpq/Interfaces/ErrorTransferOpInterface.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace jpq;

using Transfers = llvm::Expected<SmallVector<ErrorTransfer, 1>>;

static Transfers single(ErrorTransfer transfer) { return SmallVector<ErrorTransfer, 1>{std::move(transfer)}; }

/// The number of elements that a tensor is taken to have.
static double countElements(Value value, const ErrorModel &model) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  if (!type)
    return 1;
  double count = 1;
  for (int64_t size : type.getShape())
    count *= model.getExtent(size);
  return count;
}

/// A tensor that is made of parts, each with its share of the elements.
static ErrorTransfer mix(ArrayRef<std::pair<Value, double>> parts, SignalLookup signals) {
  ErrorTransfer transfer;
  SmallVector<Signal> known;
  SmallVector<double> shares;
  for (auto [part, share] : parts) {
    known.push_back(signals(part));
    shares.push_back(share);
    transfer.gains.push_back({part, share});
  }
  transfer.signal = mixSignals(known, shares);
  return transfer;
}

namespace {
/// Ops whose result has the elements of the first operand, in another order, or some of them.
template <typename OpTy>
struct CopyErrorTransfer : ErrorTransferOpInterface::ExternalModel<CopyErrorTransfer<OpTy>, OpTy> {
  Transfers transferErrors(Operation *op, SignalLookup signals, const ErrorModel &) const {
    return single(ErrorTransfer::copy(op->getOperand(0), signals(op->getOperand(0))));
  }
};

struct ConcatErrorTransfer : ErrorTransferOpInterface::ExternalModel<ConcatErrorTransfer, tensor::ConcatOp> {
  Transfers transferErrors(Operation *op, SignalLookup signals, const ErrorModel &model) const {
    SmallVector<std::pair<Value, double>> parts;
    double all = 0;
    for (Value operand : op->getOperands())
      all += parts.emplace_back(operand, countElements(operand, model)).second;
    for (auto &part : parts)
      part.second /= std::max(all, 1.0);
    return single(mix(parts, signals));
  }
};

struct DimErrorTransfer : ErrorTransferOpInterface::ExternalModel<DimErrorTransfer, tensor::DimOp> {
  Transfers transferErrors(Operation *operation, SignalLookup, const ErrorModel &model) const {
    auto op = cast<tensor::DimOp>(operation);
    auto type = dyn_cast<RankedTensorType>(op.getSource().getType());
    std::optional<int64_t> index = op.getConstantIndex();
    if (!type || !index || *index < 0 || *index >= type.getRank())
      return llvm::createStringError("it asks for a dimension that is not known");
    return single({Signal::constant(model.getExtent(type.getDimSize(*index))), {}});
  }
};

/// Nobody reads what is in an empty tensor.
struct EmptyErrorTransfer : ErrorTransferOpInterface::ExternalModel<EmptyErrorTransfer, tensor::EmptyOp> {
  Transfers transferErrors(Operation *, SignalLookup, const ErrorModel &) const { return single({}); }
};

struct InsertSliceErrorTransfer
    : ErrorTransferOpInterface::ExternalModel<InsertSliceErrorTransfer, tensor::InsertSliceOp> {
  Transfers transferErrors(Operation *operation, SignalLookup signals, const ErrorModel &model) const {
    auto op = cast<tensor::InsertSliceOp>(operation);
    double share =
        std::min(1.0, countElements(op.getSource(), model) / std::max(countElements(op.getDest(), model), 1.0));
    if (share == 1)
      return single(ErrorTransfer::copy(op.getSource(), signals(op.getSource())));
    return single(mix({{op.getSource(), share}, {op.getDest(), 1 - share}}, signals));
  }
};

struct PadErrorTransfer : ErrorTransferOpInterface::ExternalModel<PadErrorTransfer, tensor::PadOp> {
  Transfers transferErrors(Operation *operation, SignalLookup signals, const ErrorModel &model) const {
    auto op = cast<tensor::PadOp>(operation);
    Value padding = op.getConstantPaddingValue();
    if (!padding)
      return llvm::createStringError("it pads with computed values");
    // Sizes that are not known are the same on both sides: the padding counts for nothing there.
    double share =
        std::min(1.0, countElements(op.getSource(), model) / std::max(countElements(op.getResult(), model), 1.0));
    return single(mix({{op.getSource(), share}, {padding, 1 - share}}, signals));
  }
};
} // namespace

void jpq::registerTensorErrorTransferModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, tensor::TensorDialect *) {
    tensor::CastOp::attachInterface<CopyErrorTransfer<tensor::CastOp>>(*context);
    tensor::CollapseShapeOp::attachInterface<CopyErrorTransfer<tensor::CollapseShapeOp>>(*context);
    tensor::ConcatOp::attachInterface<ConcatErrorTransfer>(*context);
    tensor::DimOp::attachInterface<DimErrorTransfer>(*context);
    tensor::EmptyOp::attachInterface<EmptyErrorTransfer>(*context);
    tensor::ExpandShapeOp::attachInterface<CopyErrorTransfer<tensor::ExpandShapeOp>>(*context);
    tensor::ExtractOp::attachInterface<CopyErrorTransfer<tensor::ExtractOp>>(*context);
    tensor::ExtractSliceOp::attachInterface<CopyErrorTransfer<tensor::ExtractSliceOp>>(*context);
    tensor::InsertSliceOp::attachInterface<InsertSliceErrorTransfer>(*context);
    tensor::PadOp::attachInterface<PadErrorTransfer>(*context);
    tensor::ReshapeOp::attachInterface<CopyErrorTransfer<tensor::ReshapeOp>>(*context);
    tensor::SplatOp::attachInterface<CopyErrorTransfer<tensor::SplatOp>>(*context);
  });
}
