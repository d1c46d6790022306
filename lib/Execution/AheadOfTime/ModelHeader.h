//===- ModelHeader.h - The C header of a compiled model -*- C++ -*-===//
#pragma once

#include "../ProgramTable.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace jpq {

/// A header for C and C++ that says what the forward function takes and gives, and declares what the library exports.
/// `name` as in CompileOptions.
std::string writeModelHeader(llvm::StringRef name, mlir::func::FuncOp forward, const ProgramTable &program);

} // namespace jpq
