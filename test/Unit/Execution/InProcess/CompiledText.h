//===- CompiledText.h - Functions given as text, compiled and called -*- C++ -*-===//
#pragma once

#include "../../TestContext.h"
#include "jpq/Execution/InProcess/CompiledFunctions.h"
#include "jpq/Pipelines/TargetFeatures.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Parser/Parser.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"
#include "gtest/gtest.h"

namespace jpq::test {

/// The ways to multiply that this processor has.
inline std::vector<llvm::StringRef> getDots() {
  llvm::InitializeNativeTarget();
  auto machine = llvm::cantFail(llvm::cantFail(llvm::orc::JITTargetMachineBuilder::detectHost()).createTargetMachine());
  std::vector<llvm::StringRef> dots;
  for (llvm::StringRef dot : {"portable", "portable512", "avx2", "vnni256", "vnni512"})
    if (supportsDotProduct(*machine, dot))
      dots.push_back(dot);
  return dots;
}

/// What function `number` gives.
inline HostTensor run(const CompiledFunctions &code, unsigned number, llvm::ArrayRef<HostTensor> arguments) {
  auto results = code.call(number, arguments);
  EXPECT_TRUE(bool(results)) << llvm::toString(results.takeError());
  return std::move(results->front());
}

/// Adds the function `f` of a module; returns its number.
inline unsigned addFunction(CompiledFunctions &code, const std::string &text) {
  mlir::OwningOpRef<mlir::ModuleOp> module = mlir::parseSourceString<mlir::ModuleOp>(text, getContext());
  EXPECT_TRUE(module);
  auto function = module->lookupSymbol<mlir::func::FuncOp>("f");
  function->remove();
  code.getModule().push_back(function);
  return code.add(function);
}

} // namespace jpq::test
