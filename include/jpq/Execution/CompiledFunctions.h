//===- CompiledFunctions.h - Functions on tensors as callable code -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/ModelRunner.h"

namespace jpq {

class HostCompiler;

/// Functions from ranked tensors to ranked tensors, compiled for this processor; equal ones are compiled once.
class CompiledFunctions {
public:
  /// `dot` says how packed weights are multiplied (see --jpq-to-vector); as suits this processor if it is empty.
  explicit CompiledFunctions(mlir::Location location, llvm::StringRef dot = "");
  ~CompiledFunctions();

  /// The module that functions are to be built in before they are added.
  mlir::ModuleOp getModule() { return *module; }
  /// Takes a function of getModule(), and gives the number by which it is called. Arguments that are marked jpq.state
  /// are updated where they lie; call() gives the other results alone.
  unsigned add(mlir::func::FuncOp function);
  /// Compiles everything that was added; once. A failure is a diagnostic.
  mlir::LogicalResult compile();
  /// Calls function `number`. Arguments must have the types and the static sizes of the function's.
  llvm::Expected<llvm::SmallVector<HostTensor>> call(unsigned number, llvm::ArrayRef<HostTensor> arguments) const;

private:
  struct Function {
    std::string name;
    llvm::SmallVector<mlir::RankedTensorType> results;
    void (*entry)(void **arguments) = nullptr;
  };

  mlir::OwningOpRef<mlir::ModuleOp> module;
  std::string dot;
  std::unique_ptr<HostCompiler> compiler;
  llvm::StringMap<std::string> nameOfText;
  llvm::SmallVector<Function> functions;
};

} // namespace jpq
