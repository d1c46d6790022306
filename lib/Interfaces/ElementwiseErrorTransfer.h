//===- ElementwiseErrorTransfer.h - Errors through ops that have a scalar rule -*- C++ -*-===//
#pragma once

#include "ScalarProgram.h"
#include "jpq/Interfaces/ErrorTransferOpInterface.h"

namespace jpq {

/// For ops that compute one scalar, or the same for every element of tensors.
template <typename OpTy>
struct ElementwiseErrorTransfer : ErrorTransferOpInterface::ExternalModel<ElementwiseErrorTransfer<OpTy>, OpTy> {
  llvm::Expected<llvm::SmallVector<ErrorTransfer, 1>> transferErrors(mlir::Operation *op, SignalLookup signals,
                                                                     const ErrorModel &model) const {
    llvm::Expected<ScalarProgram> program = ScalarProgram::create(op);
    if (!program)
      return program.takeError();
    llvm::SmallVector<ScalarInput> inputs;
    for (mlir::Value input : program->getInputs())
      inputs.push_back({signals(input), 0, program->isScale(input)});
    ErrorResponse response = applyToElements(
        model.evaluate([&](auto point, auto derivatives) { return program->run(point, derivatives); }, inputs));
    ErrorTransfer transfer{response.value, {}};
    for (auto [input, gain] : llvm::zip_equal(program->getInputs(), response.gains))
      transfer.gains.push_back({input, gain});
    return llvm::SmallVector<ErrorTransfer, 1>{std::move(transfer)};
  }
};

} // namespace jpq
