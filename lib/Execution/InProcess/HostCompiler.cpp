//===- HostCompiler.cpp - Functions of a module as callable code ----------===//

#include "HostCompiler.h"
#include "../NativeCode.h"
#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "jpq/Runtime/Runtime.h"
#include "llvm/ExecutionEngine/Orc/AbsoluteSymbols.h"
#include "llvm/ExecutionEngine/Orc/ExecutionUtils.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"

using namespace mlir;
using namespace jpq;

FailureOr<std::shared_ptr<HostCompiler>> HostCompiler::compile(ModuleOp module, StringRef dot) {
  static const bool initialized = [] {
    llvm::InitializeNativeTarget();
    llvm::InitializeNativeTargetAsmPrinter();
    return true;
  }();
  (void)initialized;
  auto fail = [&](llvm::Error error) -> LogicalResult {
    return module.emitError("cannot compile for this machine: ") << llvm::toString(std::move(error));
  };
  auto host = llvm::orc::JITTargetMachineBuilder::detectHost();
  if (!host)
    return fail(host.takeError());
  host->setCodeGenOptLevel(llvm::CodeGenOptLevel::Default);
  auto machine = host->createTargetMachine();
  if (!machine)
    return fail(machine.takeError());

  bool hasPackedWeights = module.walk([](FromBytesOp) { return WalkResult::interrupt(); }).wasInterrupted();
  auto llvmContext = std::make_unique<llvm::LLVMContext>();
  FailureOr<std::unique_ptr<llvm::Module>> code = translateToNative(module, **machine, *llvmContext, dot);
  if (failed(code))
    return failure();
  optimizeNative(**code, **machine, hasPackedWeights);

  auto compiler = std::shared_ptr<HostCompiler>(new HostCompiler());
  auto jit = llvm::orc::LLJITBuilder().setJITTargetMachineBuilder(*host).create();
  if (!jit)
    return fail(jit.takeError());
  compiler->jit = std::move(*jit);
  llvm::orc::JITDylib &dylib = compiler->jit->getMainJITDylib();
  auto process =
      llvm::orc::DynamicLibrarySearchGenerator::GetForCurrentProcess(compiler->jit->getDataLayout().getGlobalPrefix());
  if (!process)
    return fail(process.takeError());
  dylib.addGenerator(std::move(*process));
  llvm::orc::SymbolMap runtime;
  runtime[compiler->jit->mangleAndIntern("jpq_sgemm")] = {llvm::orc::ExecutorAddr::fromPtr(&jpq_sgemm),
                                                          llvm::JITSymbolFlags::Exported};
  if (llvm::Error error = dylib.define(llvm::orc::absoluteSymbols(std::move(runtime))))
    return fail(std::move(error));
  if (llvm::Error error =
          compiler->jit->addIRModule(llvm::orc::ThreadSafeModule(std::move(*code), std::move(llvmContext))))
    return fail(std::move(error));
  return compiler;
}

llvm::Expected<HostCompiler::Entry> HostCompiler::lookup(StringRef function) {
  auto address = jit->lookup((kEntryPrefix + function).str());
  if (!address)
    return address.takeError();
  return address->toPtr<Entry>();
}
