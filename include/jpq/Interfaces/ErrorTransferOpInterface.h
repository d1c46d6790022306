//===- ErrorTransferOpInterface.h - How errors pass through ops -*- C++ -*-===//
#pragma once

#include "jpq/Interfaces/ErrorModel.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/IR/OpDefinition.h"
#include "llvm/Support/Error.h"

namespace jpq {

/// What is known of a value.
using SignalLookup = llvm::function_ref<Signal(mlir::Value)>;

/// What a result is, and where its error comes from.
struct ErrorTransfer {
  Signal signal;
  /// By value read: mean square error of the result per mean square error of the value. A value may appear more than
  /// once; gains add.
  llvm::SmallVector<std::pair<mlir::Value, double>, 4> gains;

  /// The result is made of `source`'s elements.
  static ErrorTransfer copy(mlir::Value source, Signal signal) { return {signal, {{source, 1.0}}}; }
};

/// Attaches the interface to the upstream ops that jpq knows.
void registerArithErrorTransferModels(mlir::DialectRegistry &registry);
void registerLinalgErrorTransferModels(mlir::DialectRegistry &registry);
void registerMathErrorTransferModels(mlir::DialectRegistry &registry);
void registerTensorErrorTransferModels(mlir::DialectRegistry &registry);

} // namespace jpq

#include "jpq/Interfaces/ErrorTransferOpInterface.h.inc"
