//===- HostCompiler.cpp - Functions of a module as callable code ----------===//

#include "HostCompiler.h"
#include "jpq/Pipelines/Pipelines.h"
#include "jpq/Pipelines/TargetFeatures.h"
#include "jpq/Runtime/Runtime.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/OpenMP/OpenMPToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/ExecutionEngine/Orc/AbsoluteSymbols.h"
#include "llvm/ExecutionEngine/Orc/ExecutionUtils.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"

using namespace mlir;
using namespace jpq;

static constexpr StringLiteral kWrapperPrefix = "_mlir_ciface_";
static constexpr StringLiteral kEntryPrefix = "jpq_entry_";

/// For every C wrapper a function that takes its arguments as an array of pointers, whatever their number.
static void addEntries(llvm::Module &module) {
  SmallVector<llvm::Function *> wrappers;
  for (llvm::Function &function : module)
    if (!function.isDeclaration() && function.getName().starts_with(kWrapperPrefix))
      wrappers.push_back(&function);
  llvm::IRBuilder<> builder(module.getContext());
  llvm::Type *pointer = builder.getPtrTy();
  for (llvm::Function *wrapper : wrappers) {
    auto *entry = llvm::Function::Create(llvm::FunctionType::get(builder.getVoidTy(), {pointer}, false),
                                         llvm::Function::ExternalLinkage,
                                         kEntryPrefix + wrapper->getName().drop_front(kWrapperPrefix.size()), module);
    builder.SetInsertPoint(llvm::BasicBlock::Create(module.getContext(), "", entry));
    SmallVector<llvm::Value *> arguments;
    for (unsigned i = 0; i < wrapper->arg_size(); ++i)
      arguments.push_back(builder.CreateLoad(pointer, builder.CreateConstGEP1_32(pointer, entry->getArg(0), i)));
    builder.CreateCall(wrapper, arguments);
    builder.CreateRetVoid();
  }
}

static void optimize(llvm::Module &module, llvm::TargetMachine &machine) {
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager callGraphs;
  llvm::ModuleAnalysisManager modules;
  llvm::PassBuilder builder(&machine);
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(callGraphs);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, callGraphs, modules);
  builder.buildPerModuleDefaultPipeline(llvm::OptimizationLevel::O3).run(module, modules);
}

void HostCompiler::registerTranslations(DialectRegistry &registry) {
  registerBuiltinDialectTranslation(registry);
  registerLLVMDialectTranslation(registry);
  registerOpenMPDialectTranslation(registry);
}

FailureOr<std::unique_ptr<HostCompiler>> HostCompiler::compile(ModuleOp module, StringRef dot) {
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

  PassManager manager(module.getContext());
  HostPipelineOptions options;
  options.dot = dot.empty() ? chooseDotProduct(**machine).str() : dot.str();
  buildHostPipeline(manager, options);
  if (failed(manager.run(module)))
    return failure();

  auto llvmContext = std::make_unique<llvm::LLVMContext>();
  std::unique_ptr<llvm::Module> llvmModule = translateModuleToLLVMIR(module, *llvmContext);
  if (!llvmModule)
    return module.emitError("cannot be translated to LLVM IR");
  llvmModule->setDataLayout((*machine)->createDataLayout());
  llvmModule->setTargetTriple((*machine)->getTargetTriple());
  addEntries(*llvmModule);
  optimize(*llvmModule, **machine);

  auto compiler = std::unique_ptr<HostCompiler>(new HostCompiler());
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
          compiler->jit->addIRModule(llvm::orc::ThreadSafeModule(std::move(llvmModule), std::move(llvmContext))))
    return fail(std::move(error));
  return compiler;
}

llvm::Expected<HostCompiler::Entry> HostCompiler::lookup(StringRef function) {
  auto address = jit->lookup((kEntryPrefix + function).str());
  if (!address)
    return address.takeError();
  return address->toPtr<Entry>();
}
