//===- Tooling.h - What all tools share -*- C++ -*-===//
#pragma once

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/OwningOpRef.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/SourceMgr.h"

namespace jpq {

/// The dialects and interface models that models use: those that jpq-opt reads and the executor compiles, no more.
void registerDialects(mlir::DialectRegistry &registry);

/// Lets the weights of modules in every context of `registry` lie beside `path` (the working directory for "-").
void setWeightDirectory(mlir::DialectRegistry &registry, llvm::StringRef path);

/// A module in a context of its own, with its diagnostics printed to stderr beside the source lines.
struct LoadedModule {
  std::unique_ptr<mlir::MLIRContext> context;
  std::unique_ptr<llvm::SourceMgr> sources;
  std::unique_ptr<mlir::SourceMgrDiagnosticHandler> handler;
  mlir::OwningOpRef<mlir::ModuleOp> module;
};

/// An error if the content of `path` is known to be something else than a module.
llvm::Error checkModuleFile(llvm::StringRef path, llvm::StringRef content);

/// Reads and verifies the module in `path`. A failure has been printed.
mlir::FailureOr<LoadedModule> loadModule(llvm::StringRef path);

/// The same, prepared to be run (prepareModule()): modules of Torch-MLIR become what they are compressed as.
mlir::FailureOr<LoadedModule> loadPreparedModule(llvm::StringRef path);

/// The context of a LoadedModule, for tools that make modules.
std::unique_ptr<mlir::MLIRContext> createContext(llvm::StringRef path);

/// Adds the option `--threads` to the command line; call before it is parsed.
void addThreadsOption(llvm::cl::OptionCategory &category = llvm::cl::getGeneralCategory());
/// Leaves options that libLLVM.so brings for tools of its own out of `--help`; `category`'s stay, as do those that are
/// added later.
void hideForeignOptions(llvm::cl::OptionCategory &category);
/// Sets the number of threads that the command line asks for.
void applyThreadsOption();

/// Prints an error to stderr in the form `tool: error: ...` and returns the exit status 1.
int reportError(llvm::StringRef tool, llvm::Error error);

} // namespace jpq
