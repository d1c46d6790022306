//===- Passes.h - Passes that annotate, choose and rewrite -*- C++ -*-===//
#pragma once

#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Pass/Pass.h"

namespace jpq {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "jpq/Dialect/JPQ/Transforms/Passes.h.inc"

} // namespace jpq
