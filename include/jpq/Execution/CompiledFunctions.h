//===- CompiledFunctions.h - Functions on tensors as callable code -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/ModelRunner.h"
#include "jpq/Execution/FunctionCollection.h"

namespace jpq {

class CodeCache;
class HostCompiler;

/// Functions from ranked tensors to ranked tensors, compiled for this processor; equal ones are compiled once.
class CompiledFunctions {
public:
  /// `dot` says how packed weights are multiplied (see --jpq-to-vector); as suits this processor if it is empty.
  /// `cache`, if there is one, outlives this.
  explicit CompiledFunctions(mlir::Location location, llvm::StringRef dot = "", CodeCache *cache = nullptr);
  ~CompiledFunctions();

  /// The module that functions are to be built in before they are added.
  mlir::ModuleOp getModule() { return collected.getModule(); }
  /// Takes a function of getModule(), and gives the number by which it is called. Arguments that are marked jpq.state
  /// are updated where they lie; call() gives the other results alone. `checks` is what its numbered assertions say
  /// (see RuntimeChecks).
  unsigned add(mlir::func::FuncOp function, llvm::ArrayRef<std::string> checks = {});
  /// Compiles everything that was added; once. A failure is a diagnostic.
  mlir::LogicalResult compile();
  /// Calls function `number`. Arguments must have the types and the static sizes of the function's. A check that fails
  /// is an error.
  llvm::Expected<llvm::SmallVector<HostTensor>> call(unsigned number, llvm::ArrayRef<HostTensor> arguments) const;

private:
  struct Function {
    unsigned number;
    llvm::SmallVector<mlir::RankedTensorType> results;
    llvm::SmallVector<std::string, 0> checks;
    void (*entry)(void **arguments) = nullptr;
  };

  FunctionCollection collected;
  std::string dot;
  CodeCache *cache;
  std::shared_ptr<HostCompiler> compiler;
  llvm::SmallVector<Function> functions;
};

} // namespace jpq
