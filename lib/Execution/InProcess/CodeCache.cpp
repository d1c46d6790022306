//===- CodeCache.cpp - Code that was compiled before ----------------------===//

#include "CodeCache.h"
#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "jpq/Execution/FunctionCollection.h"

using namespace mlir;
using namespace jpq;

CodeCache *CodeCache::get(MLIRContext *context) {
  auto *interface = context->getOrLoadDialect<JPQDialect>()->getRegisteredInterface<CodeCacheDialectInterface>();
  return interface ? &interface->getCache() : nullptr;
}

FailureOr<std::shared_ptr<HostCompiler>> CodeCache::compile(ModuleOp module, StringRef dot) {
  std::string key = dot.str() + "\n" + printWhole(module);
  {
    std::lock_guard<std::mutex> lock(mutex);
    if (auto known = compiled.lookup(key))
      return known;
  }
  FailureOr<std::shared_ptr<HostCompiler>> fresh = HostCompiler::compile(module, dot);
  if (failed(fresh))
    return failure();
  std::lock_guard<std::mutex> lock(mutex);
  return compiled[key] = std::move(*fresh);
}
