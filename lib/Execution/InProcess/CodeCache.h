//===- CodeCache.h - Code that was compiled before --------------*- C++ -*-===//
#pragma once

#include "HostCompiler.h"
#include "mlir/IR/DialectInterface.h"
#include "llvm/ADT/StringMap.h"
#include <mutex>

namespace jpq {

/// Compiled modules by their text: passes that follow one another run the same model. Code holds no weights, so it is
/// small beside a model. Thread safe.
class CodeCache {
public:
  /// That of a context; null if it has none.
  static CodeCache *get(mlir::MLIRContext *context);

  /// As HostCompiler::compile(), but `module` is lowered only if its like was not compiled before.
  mlir::FailureOr<std::shared_ptr<HostCompiler>> compile(mlir::ModuleOp module, llvm::StringRef dot);

private:
  std::mutex mutex;
  llvm::StringMap<std::shared_ptr<HostCompiler>> compiled;
};

/// Gives a context a cache; attached to the jpq dialect.
class CodeCacheDialectInterface : public mlir::DialectInterface::Base<CodeCacheDialectInterface> {
public:
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(CodeCacheDialectInterface)
  explicit CodeCacheDialectInterface(mlir::Dialect *dialect) : Base(dialect), cache(std::make_unique<CodeCache>()) {}
  CodeCache &getCache() const { return *cache; }

private:
  std::unique_ptr<CodeCache> cache;
};

} // namespace jpq
