//===- CompileModel.h - Models as shared libraries -*- C++ -*-===//
#pragma once

#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/Error.h"
#include <string>

namespace jpq {

/// How a model is compiled ahead of time.
struct CompileOptions {
  /// The folder to write, and what its files are called: `lib<name>.so`, `<name>.safetensors`, `<name>.h`.
  std::string folder, name;
  /// As getTargetProcessors() takes it.
  std::string targets = "native";
  /// The C compiler that links; a program of PATH or a path.
  std::string linker = "cc";
  /// The archive of `Runtime`.
  std::string runtimeArchive;
};

/// Compiles the forward function of `module`, and its step function if it has one (include/jpq/Runtime/Model.h is what
/// the library exports). Packed weights are used packed, dense ones as they are; others are unpacked to f32. The folder
/// is written whole or not at all; in one that exists, files of these names are replaced. What is wrong with the model
/// itself is a diagnostic, and an error as well.
llvm::Error compileModel(mlir::ModuleOp module, const CompileOptions &options);

} // namespace jpq
