//===- JPQPanelsBufferization.h - jpq_panels ops on buffers -*- C++ -*-===//
#pragma once

#include "mlir/IR/DialectRegistry.h"

namespace jpq::panels {

/// Lets bufferization turn the dialect's ops on tensors into the same ops on memrefs.
void registerBufferizableOpInterfaceExternalModels(mlir::DialectRegistry &registry);

} // namespace jpq::panels
