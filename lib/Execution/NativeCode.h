//===- NativeCode.h - From functions on tensors to optimized LLVM IR -*- C++ -*-===//
#pragma once

#include "mlir/IR/BuiltinOps.h"
#include "llvm/IR/Module.h"

namespace llvm {
class TargetMachine;
} // namespace llvm

namespace jpq {

/// What the entry of a function is called: the prefix and the function's name. Its only argument is an array of
/// pointers to the arguments of the function's C wrapper, which are pointers to memref descriptors; the first is the
/// result structure.
constexpr llvm::StringLiteral kEntryPrefix = "jpq_entry_";

/// What contexts need before translateToNative() is called in them.
void registerNativeCodeTranslations(mlir::DialectRegistry &registry);

/// Lowers `module` (functions with C wrappers: Pipelines' host pipeline) in place, and gives LLVM IR with entries for
/// `machine`. Packed weights are multiplied as `dot` says (see --jpq-panels-to-vector), or as suits the machine if it
/// is empty. A failed lowering is a diagnostic and a failure.
mlir::FailureOr<std::unique_ptr<llvm::Module>> translateToNative(mlir::ModuleOp module, llvm::TargetMachine &machine,
                                                                 llvm::LLVMContext &context, llvm::StringRef dot = "");

/// Optimizes IR (LLVM at -O3) for `machine`. Modules of different contexts may be optimized at the same time. Without
/// `unroll` that takes two thirds of the time, code generation included: products with packed weights gain from
/// unrolled loops, others do not.
void optimizeNative(llvm::Module &module, llvm::TargetMachine &machine, bool unroll = true);

} // namespace jpq
