//===- OriginalModule.h - The model that another one is compared with -*- C++ -*-===//
#pragma once

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "llvm/Support/SourceMgr.h"

namespace jpq {

/// A module that a pass reads beside its own, in a context of its own: its weights lie beside it, and not beside the
/// module of the pass.
class OriginalModule {
public:
  /// Reads the module in `path`; failures are diagnostics at `op`, an op of the pass.
  static mlir::FailureOr<std::unique_ptr<OriginalModule>> load(mlir::Operation *op, llvm::StringRef path);

  mlir::ModuleOp getModule() const { return module.get(); }

private:
  explicit OriginalModule(const mlir::DialectRegistry &registry)
      : context(registry), handler(sources, &context), silence(&context, [](mlir::Diagnostic &diagnostic) {
          return mlir::success(diagnostic.getSeverity() == mlir::DiagnosticSeverity::Remark);
        }) {}

  mlir::MLIRContext context;
  llvm::SourceMgr sources;
  mlir::SourceMgrDiagnosticHandler handler;
  /// What passes remark on is said of their own module.
  mlir::ScopedDiagnosticHandler silence;
  mlir::OwningOpRef<mlir::ModuleOp> module;
};

} // namespace jpq
