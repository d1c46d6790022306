//===- HostCode.h - Compiled functions as the interpreter calls them -*- C++ -*-===//
#pragma once

#include "jpq/Execution/FunctionCollection.h"
#include "jpq/Runtime/Device.h"
#include "jpq/Runtime/Program.h"

namespace jpq {

class CodeCache;
class HostCompiler;

/// Code of a collection of functions, for this processor.
class HostCode {
public:
  /// Lowers and compiles all functions of the collection. `dot` says how packed weights are multiplied (see
  /// --jpq-panels-to-vector); as suits this processor if it is empty. `cache` may be null. A failure is a diagnostic.
  static mlir::FailureOr<std::unique_ptr<HostCode>> compile(FunctionCollection &functions, llvm::StringRef dot,
                                                            CodeCache *cache);
  HostCode(const HostCode &) = delete;

  /// Entries are the functions by their numbers.
  const jpq_code &get() const { return code; }

private:
  HostCode() = default;

  std::shared_ptr<HostCompiler> compiler;
  std::vector<jpq_entry> entries;
  jpq_code code;
};

} // namespace jpq
