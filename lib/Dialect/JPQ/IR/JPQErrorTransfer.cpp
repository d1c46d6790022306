//===- JPQErrorTransfer.cpp - Errors through jpq computations -------------===//

#include "jpq/Dialect/JPQ/IR/JPQDialect.h"

using namespace mlir;
using namespace jpq;

using Transfers = llvm::Expected<SmallVector<ErrorTransfer, 1>>;

static Transfers passOn(Value source, SignalLookup signals) {
  return SmallVector<ErrorTransfer, 1>{ErrorTransfer::copy(source, signals(source))};
}

Transfers LinearOp::transferErrors(SignalLookup signals, const ErrorModel &model) {
  int64_t terms = jpq::getLogicalType(getWeight().getType()).getDimSize(1);
  ErrorResponse response = model.sum(model.multiply(signals(getInput()), signals(getWeight())), terms, {1, 1});
  return SmallVector<ErrorTransfer, 1>{
      {response.value, {{getInput(), response.gains[0]}, {getWeight(), response.gains[1]}}}};
}

/// All rows are as likely.
Transfers EmbeddingOp::transferErrors(SignalLookup signals, const ErrorModel &) { return passOn(getWeight(), signals); }

/// What encoding changes is an error of its own, which belongs to the weight.
Transfers PackOp::transferErrors(SignalLookup signals, const ErrorModel &) { return passOn(getInput(), signals); }

Transfers UnpackOp::transferErrors(SignalLookup signals, const ErrorModel &) { return passOn(getInput(), signals); }

/// A rotation keeps lengths; its signs are random.
Transfers RotateOp::transferErrors(SignalLookup signals, const ErrorModel &) {
  return SmallVector<ErrorTransfer, 1>{{{.mean = 0, .square = signals(getInput()).square}, {{getInput(), 1.0}}}};
}

Transfers ReorderOp::transferErrors(SignalLookup signals, const ErrorModel &) { return passOn(getInput(), signals); }
