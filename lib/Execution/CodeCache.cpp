//===- CodeCache.cpp - Code that was compiled before ----------------------===//

#include "CodeCache.h"

using namespace mlir;
using namespace jpq;

/// The whole text: whatever a user wants printed, two constants of which the text says nothing must not look alike.
static std::string print(ModuleOp module) {
  constexpr int64_t whole = std::numeric_limits<int64_t>::max();
  std::string text;
  llvm::raw_string_ostream stream(text);
  module.print(stream, OpPrintingFlags().elideLargeElementsAttrs(whole).elideLargeResourceString(whole));
  return text;
}

FailureOr<std::shared_ptr<HostCompiler>> CodeCache::compile(ModuleOp module, StringRef dot) {
  std::string key = dot.str() + "\n" + print(module);
  {
    std::lock_guard<std::mutex> lock(mutex);
    if (auto known = compiled.lookup(key))
      return known;
  }
  FailureOr<std::unique_ptr<HostCompiler>> fresh = HostCompiler::compile(module, dot);
  if (failed(fresh))
    return failure();
  std::lock_guard<std::mutex> lock(mutex);
  return compiled[key] = std::move(*fresh);
}
