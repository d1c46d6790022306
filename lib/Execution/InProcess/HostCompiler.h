//===- HostCompiler.h - Functions of a module as callable code -*- C++ -*-===//
#pragma once

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ExecutionEngine/Orc/LLJIT.h"

namespace jpq {

/// Compiles a module of outlined stages (Pipelines' host pipeline, LLVM at -O3 for this processor) with ORC.
class HostCompiler {
public:
  /// Code of a function: see kEntryPrefix.
  using Entry = void (*)(void **arguments);

  /// Lowers `module` in place and compiles it. Packed weights are multiplied as `dot` says (see
  /// --jpq-panels-to-vector), or as suits this processor if it is empty. A failed lowering is a diagnostic and a
  /// failure.
  static mlir::FailureOr<std::shared_ptr<HostCompiler>> compile(mlir::ModuleOp module, llvm::StringRef dot = "");

  /// The code of `function`; an error if there is none.
  llvm::Expected<Entry> lookup(llvm::StringRef function);

private:
  std::unique_ptr<llvm::orc::LLJIT> jit;
};

} // namespace jpq
