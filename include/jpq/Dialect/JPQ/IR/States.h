//===- States.h - What functions give, and what they keep from call to call -*- C++ -*-===//
#pragma once

#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

namespace jpq {

/// Unit attribute of a result of a function that has several: the one that harm is measured at, and that perplexity is
/// computed from.
inline constexpr llvm::StringLiteral kOutputAttrName = "jpq.output";

/// The number of a function's output: the result that is marked jpq.output; else the first tensor of floats that
/// depends on a weight, states apart; else 0. The function must have one block.
unsigned getOutputNumber(mlir::FunctionOpInterface function);
/// What the function returns as its output.
mlir::Value getOutputValue(mlir::FunctionOpInterface function);

/// Whether an argument is marked jpq.state.
bool isState(mlir::FunctionOpInterface function, unsigned argument);

/// The arguments of a function with a body that are; it returns what becomes of them, in their order, behind its other
/// results.
llvm::SmallVector<mlir::BlockArgument> getStates(mlir::FunctionOpInterface function);

/// What a function with states returns for them, in their order: operands of the return of its only block. A diagnostic
/// if there are several blocks.
mlir::FailureOr<llvm::MutableArrayRef<mlir::OpOperand>> getUpdatedStates(mlir::FunctionOpInterface function);

} // namespace jpq
