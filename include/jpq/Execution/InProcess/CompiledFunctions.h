//===- CompiledFunctions.h - Functions on tensors as callable code -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/ModelRunner.h"
#include "jpq/Execution/FunctionCollection.h"

namespace jpq {

class HostCode;

/// Functions from ranked tensors to ranked tensors, compiled for this processor; equal ones are compiled once.
class CompiledFunctions {
public:
  /// `dot` says how packed weights are multiplied (see --jpq-panels-to-vector); as suits this processor if it is empty.
  /// Code is kept for later in the location's context if `isKept`.
  explicit CompiledFunctions(mlir::Location location, llvm::StringRef dot = "", bool isKept = false);
  ~CompiledFunctions();

  /// The module that functions are to be built in before they are added.
  mlir::ModuleOp getModule() { return collected.getModule(); }
  /// Takes a function of getModule(), and gives the number by which it is called. Arguments that are marked jpq.state
  /// are updated where they lie; call() gives the other results alone.
  unsigned add(mlir::func::FuncOp function);
  /// Compiles everything that was added; once. A failure is a diagnostic.
  mlir::LogicalResult compile();
  /// Calls function `number`; from any thread. An error if arguments do not have the ranks and static sizes of the
  /// function's; their element types are the caller's affair.
  llvm::Expected<llvm::SmallVector<HostTensor>> call(unsigned number, llvm::ArrayRef<HostTensor> arguments) const;

private:
  class Function;

  FunctionCollection collected;
  std::string dot;
  bool isKept;
  std::unique_ptr<HostCode> code;
  std::vector<std::unique_ptr<Function>> functions;
};

} // namespace jpq
