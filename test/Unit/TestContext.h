//===- TestContext.h - A context with all that jpq reads -*- C++ -*-===//
#pragma once

#include "jpq/Driver/Registration.h"
#include "mlir/IR/MLIRContext.h"

namespace jpq::test {

/// One context with all of jpq's dialects loaded, for a whole test program.
inline mlir::MLIRContext *getContext() {
  static mlir::MLIRContext *context = [] {
    mlir::DialectRegistry registry;
    registerDialects(registry);
    auto *result = new mlir::MLIRContext(registry);
    result->loadAllAvailableDialects();
    return result;
  }();
  return context;
}

} // namespace jpq::test
