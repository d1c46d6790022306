//===- Kernel.h - Kernels and what they are called with -*- C++ -*-===//
//
// Kernels know a segment's codec, not a weight's shape: shapes are operands. So a model needs few of them. The operands
// of a kernel are the members of a struct, whose `visit` lists them once, with their types: callers and the kernel's
// own code name them, and neither counts.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace jpq {

/// Types of operands.
struct OperandTypes : mlir::Builder {
  using Builder::Builder;
  /// Memory of `rank` dimensions of any sizes.
  mlir::MemRefType getMemory(mlir::Type element, unsigned rank);
  /// A matrix whose rows lie anywhere, their elements behind one another.
  mlir::MemRefType getRows(mlir::Type element);
};

/// Gets an operand and its type.
using OperandVisitor = llvm::function_ref<void(mlir::Value &, mlir::Type)>;

/// A function of the module that takes `Operands`.
template <typename Operands>
struct Kernel {
  mlir::func::FuncOp function;
};

/// Begins a kernel: a private function that returns at the end of its one block.
mlir::func::FuncOp createKernelFunction(mlir::ModuleOp module, llvm::StringRef name, mlir::TypeRange arguments);

/// The kernel of that name, found in or added to `module`; `build(function, operands)` fills in a new one. `operands`
/// says which of those that are optional there are.
template <typename Operands, typename Build>
Kernel<Operands> getKernel(mlir::ModuleOp module, llvm::StringRef name, Operands operands, Build build) {
  if (auto known = module.lookupSymbol<mlir::func::FuncOp>(name))
    return {known};
  OperandTypes types(module.getContext());
  llvm::SmallVector<mlir::Type> arguments;
  operands.visit(types, [&](mlir::Value &, mlir::Type type) { arguments.push_back(type); });
  mlir::func::FuncOp function = createKernelFunction(module, name, arguments);
  auto next = function.getArguments().begin();
  operands.visit(types, [&](mlir::Value &operand, mlir::Type) { operand = *next++; });
  build(function, operands);
  return {function};
}

} // namespace jpq
