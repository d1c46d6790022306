//===- ChannelPicking.h - Lookups by numbers of channels -*- C++ -*-===//
#pragma once

#include "mlir/IR/MLIRContext.h"

namespace jpq {

/// Attaches ChannelPickingOpInterface to the ops of the dialect.
void attachChannelPicking(mlir::MLIRContext &context);

} // namespace jpq
