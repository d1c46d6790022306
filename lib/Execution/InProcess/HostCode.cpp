//===- HostCode.cpp - Compiled functions as the interpreter calls them ----===//

#include "HostCode.h"
#include "CodeCache.h"

using namespace mlir;
using namespace jpq;

FailureOr<std::unique_ptr<HostCode>> HostCode::compile(FunctionCollection &functions, StringRef dot, CodeCache *cache) {
  ModuleOp module = functions.getModule();
  FailureOr<std::shared_ptr<HostCompiler>> compiled =
      cache ? cache->compile(module, dot) : HostCompiler::compile(module, dot);
  if (failed(compiled))
    return failure();
  std::unique_ptr<HostCode> result(new HostCode());
  result->compiler = std::move(*compiled);
  for (unsigned number = 0; number < functions.size(); ++number) {
    auto entry = result->compiler->lookup(FunctionCollection::getName(number));
    if (!entry)
      return module.emitError() << "cannot compile: " << llvm::toString(entry.takeError());
    result->entries.push_back(*entry);
  }
  // Compiled code calls malloc().
  result->code = {result->entries.data(), [](void *, void *memory) { std::free(memory); }};
  return result;
}
