//===- CommandLine.h - What all command lines share -*- C++ -*-===//
#pragma once

#include "jpq/Driver/Session.h"
#include "llvm/Support/CommandLine.h"

namespace jpq {

/// A session with the model in `path`, prepared to be run. A failure has been printed.
mlir::FailureOr<Session> loadPrepared(llvm::StringRef path);

/// Adds the option `--threads` to the command line; call before it is parsed.
void addThreadsOption(llvm::cl::OptionCategory &category = llvm::cl::getGeneralCategory());
/// Leaves options that libLLVM.so brings for tools of its own out of `--help`; `category`'s stay, as do those that are
/// added later.
void hideForeignOptions(llvm::cl::OptionCategory &category);
/// Sets the number of threads that the command line asks for.
void applyThreadsOption();

/// Prints an error to stderr in the form `tool: error: ...` and returns the exit status 1. One without a message has
/// been diagnosed.
int reportError(llvm::StringRef tool, llvm::Error error);

} // namespace jpq
