//===- CodeCache.h - Code that was compiled before --------------*- C++ -*-===//
#pragma once

#include "HostCompiler.h"
#include "llvm/ADT/StringMap.h"
#include <mutex>

namespace jpq {

/// Compiled modules by their text: passes that follow one another run the same model. Code holds no weights, so it is
/// small beside a model. Thread safe.
class CodeCache {
public:
  /// As HostCompiler::compile(), but `module` is lowered only if its like was not compiled before.
  mlir::FailureOr<std::shared_ptr<HostCompiler>> compile(mlir::ModuleOp module, llvm::StringRef dot);

private:
  std::mutex mutex;
  llvm::StringMap<std::shared_ptr<HostCompiler>> compiled;
};

} // namespace jpq
