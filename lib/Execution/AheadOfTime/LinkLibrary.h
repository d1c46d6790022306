//===- LinkLibrary.h - Shared libraries from object files -*- C++ -*-===//
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"
#include <string>

namespace jpq {

/// What is linked into the library of a model.
struct LinkInputs {
  /// The C compiler: a program of PATH or a path.
  std::string linker;
  std::vector<std::string> objects;
  /// The archive of `Runtime`.
  std::string runtimeArchive;
  /// The library to write, the name that programs will know it by, and a file for what the linker says.
  std::string output, soname, log;
};

/// Links a library that exports what jpq/Runtime/Model.h declares. The error of a failure has the linker's words.
llvm::Error linkLibrary(const LinkInputs &inputs);

} // namespace jpq
