//===- States.h - What functions keep from call to call -*- C++ -*-===//
#pragma once

#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

namespace jpq {

/// Whether an argument is marked jpq.state.
bool isState(mlir::FunctionOpInterface function, unsigned argument);

/// The arguments of a function with a body that are; it returns what becomes of them, in their order, behind its other
/// results.
llvm::SmallVector<mlir::BlockArgument> getStates(mlir::FunctionOpInterface function);

/// What a function with states returns for them, in their order: operands of the return of its only block. A diagnostic
/// if there are several blocks.
mlir::FailureOr<llvm::MutableArrayRef<mlir::OpOperand>> getUpdatedStates(mlir::FunctionOpInterface function);

} // namespace jpq
