//===- TargetProcessor.h - Processors that code is compiled for ahead of time -*- C++ -*-===//
#pragma once

#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Error.h"
#include "llvm/Target/TargetMachine.h"
#include <memory>
#include <string>

namespace jpq {

/// A class of processors.
struct TargetProcessor {
  /// As the user calls it.
  std::string name;
  /// Position-independent code for Linux on x86-64. It uses no instruction set that a library cannot ask a processor
  /// for when it is loaded.
  std::unique_ptr<llvm::TargetMachine> machine;
  /// What a processor must have: jpq_target::features.
  uint64_t features = 0;
};

/// The classes that a list names, in its order: `native` (this processor), a processor that LLVM knows (`znver4`,
/// `x86-64-v3`), each perhaps with more instruction sets (`x86-64-v3+avxvnni`), separated by commas; `multi` is a list
/// that serves every processor with AVX2. An unknown name is an error.
llvm::Expected<llvm::SmallVector<TargetProcessor, 4>> getTargetProcessors(llvm::StringRef list);

} // namespace jpq
