//===- CodecValues.h - What attributes of codecs hold -----------*- C++ -*-===//
#pragma once

#include "jpq/Numerics/CodecRegistry.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/OpImplementation.h"

namespace jpq {

/// Reads what stands behind the name of a codec, `<4, group = 64>` or nothing: the values of all of its parameters.
/// Null after an error, which is said.
mlir::ArrayAttr parseCodecValues(llvm::StringRef codec, mlir::AsmParser &parser);
/// The reverse; values that are the default are not printed.
void printCodecValues(llvm::StringRef codec, mlir::ArrayAttr values, mlir::AsmPrinter &printer);
/// Whether the values make a codec; says why not.
llvm::LogicalResult verifyCodecValues(llvm::function_ref<mlir::InFlightDiagnostic()> emitError, llvm::StringRef codec,
                                      mlir::ArrayAttr values);
/// The codec of such values.
CodecSpec getCodecSpec(llvm::StringRef codec, mlir::ArrayAttr values);

} // namespace jpq
