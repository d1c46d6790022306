//===- NativeCode.cpp - From functions on tensors to optimized LLVM IR ----===//

#include "NativeCode.h"
#include "jpq/Pipelines/Pipelines.h"
#include "jpq/Pipelines/TargetFeatures.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/OpenMP/OpenMPToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Target/TargetMachine.h"

using namespace mlir;
using namespace jpq;

static constexpr StringLiteral kWrapperPrefix = "_mlir_ciface_";

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

void jpq::optimizeNative(llvm::Module &module, llvm::TargetMachine &machine, bool unroll) {
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager callGraphs;
  llvm::ModuleAnalysisManager modules;
  llvm::PipelineTuningOptions options;
  options.LoopUnrolling = unroll;
  llvm::PassBuilder builder(&machine, options);
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(callGraphs);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, callGraphs, modules);
  builder.buildPerModuleDefaultPipeline(llvm::OptimizationLevel::O3).run(module, modules);
}

void jpq::registerNativeCodeTranslations(DialectRegistry &registry) {
  registerBuiltinDialectTranslation(registry);
  registerLLVMDialectTranslation(registry);
  registerOpenMPDialectTranslation(registry);
}

FailureOr<std::unique_ptr<llvm::Module>> jpq::translateToNative(ModuleOp module, llvm::TargetMachine &machine,
                                                                llvm::LLVMContext &context, StringRef dot) {
  PassManager manager(module.getContext());
  HostPipelineOptions options;
  options.dot = dot.empty() ? chooseDotProduct(machine).str() : dot.str();
  buildHostPipeline(manager, options);
  if (failed(manager.run(module)))
    return failure();

  std::unique_ptr<llvm::Module> code = translateModuleToLLVMIR(module, context);
  if (!code)
    return module.emitError("cannot be translated to LLVM IR");
  code->setDataLayout(machine.createDataLayout());
  code->setTargetTriple(machine.getTargetTriple());
  addEntries(*code);
  return code;
}
