//===- JPQBufferization.h - jpq ops on buffers -*- C++ -*-===//
#pragma once

#include "mlir/IR/DialectRegistry.h"

namespace jpq {

/// Lets bufferization turn computations on packed bytes (jpq.quantize, jpq.packed_linear, jpq.packed_embedding) into
/// the same ops on memrefs.
void registerBufferizableOpInterfaceExternalModels(mlir::DialectRegistry &registry);

} // namespace jpq
