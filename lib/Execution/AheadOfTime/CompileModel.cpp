//===- CompileModel.cpp - Models as shared libraries ----------------------===//

#include "jpq/Execution/AheadOfTime/CompileModel.h"
#include "../NativeCode.h"
#include "EmitProgram.h"
#include "LinkLibrary.h"
#include "ModelHeader.h"
#include "ModelProgram.h"
#include "OutputFolder.h"
#include "TargetProcessor.h"
#include "jpq/Analysis/ModelRunner.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Execution/StepFunction.h"
#include "jpq/Support/Threads.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace mlir;
using namespace jpq;

namespace {
/// Code of the functions for one class of processors.
struct TargetCode {
  std::unique_ptr<llvm::LLVMContext> context;
  std::unique_ptr<llvm::Module> module;
};

class ModelCompiler {
public:
  ModelCompiler(ModuleOp module, const CompileOptions &options, OutputFolder &folder)
      : module(module), options(options), folder(folder) {}

  llvm::Error compile(MutableArrayRef<TargetProcessor> processors);

private:
  /// Writes the weights and describes the model; `step` may be null.
  llvm::Error describe(func::FuncOp forward, func::FuncOp step, FunctionCollection &functions);
  /// Translates the functions for one class of processors, and adds the class to the table.
  llvm::Expected<TargetCode> addTarget(TargetProcessor &processor, FunctionCollection &functions);
  /// Writes the object files of all functions and of the table.
  llvm::Error emitObjects(MutableArrayRef<TargetProcessor> processors, FunctionCollection &functions);

  ModuleOp module;
  const CompileOptions &options;
  OutputFolder &folder;
  ProgramTable program;
  std::vector<std::string> objects;
};
} // namespace

/// What stays to be said after a diagnostic.
static llvm::Error failCompiling() { return llvm::createStringError("the model cannot be compiled"); }

llvm::Error ModelCompiler::describe(func::FuncOp forward, func::FuncOp step, FunctionCollection &functions) {
  WeightImage image;
  FailureOr<ModelProgram> whole = ModelProgram::create(forward, functions, image), any = failure(), one = failure();
  if (failed(whole))
    return failCompiling();
  if (step) {
    if (failed(checkStepFunction(step)) || failed(any = ModelProgram::create(step, functions, image)))
      return failCompiling();
    FailureOr<OwningOpRef<ModuleOp>> specialized = specializeForOneToken(step, /*batch=*/1);
    if (failed(specialized))
      return failCompiling();
    auto oneToken = (*specialized)->lookupSymbol<func::FuncOp>(step.getSymName());
    if (failed(one = ModelProgram::create(oneToken, functions, image)))
      return failCompiling();
  }
  program.weightFile = options.name + ".safetensors";
  std::string path = folder.addFile(program.weightFile);
  llvm::Expected<std::string> digest = image.write(path);
  if (!digest)
    return digest.takeError();
  program.digest = *digest;
  if (std::error_code error = llvm::sys::fs::file_size(path, program.weightBytes))
    return llvm::createFileError(path, error);
  program.forward = whole->link(image);
  if (step) {
    program.step = any->link(image);
    program.stepOne = one->link(image);
  }
  return llvm::Error::success();
}

llvm::Expected<TargetCode> ModelCompiler::addTarget(TargetProcessor &processor, FunctionCollection &functions) {
  TargetCode code;
  code.context = std::make_unique<llvm::LLVMContext>();
  OwningOpRef<ModuleOp> lowered = functions.getModule().clone();
  FailureOr<std::unique_ptr<llvm::Module>> translated = translateToNative(*lowered, *processor.machine, *code.context);
  if (failed(translated))
    return failCompiling();
  code.module = std::move(*translated);

  // Functions of several classes lie in one library, and nobody outside of it calls them.
  ProgramTable::Target &target = program.targets.emplace_back();
  target.name = processor.name;
  target.features = processor.features;
  std::string suffix = "_" + std::to_string(program.targets.size() - 1);
  for (unsigned number = 0; number < functions.size(); ++number) {
    std::string name = (kEntryPrefix + FunctionCollection::getName(number)).str();
    target.entries.push_back(name + suffix);
    code.module->getFunction(name)->setName(target.entries.back());
  }
  for (llvm::GlobalObject &object : code.module->global_objects()) {
    if (object.isDeclaration())
      continue;
    if (object.getName().starts_with(kEntryPrefix))
      object.setVisibility(llvm::GlobalValue::HiddenVisibility);
    else
      object.setLinkage(llvm::GlobalValue::InternalLinkage);
  }
  return std::move(code);
}

/// Lets compiled code have its memory from the runtime. LLVM has optimized it by then: it knows malloc and free.
static void useRuntimeMemory(llvm::Module &module) {
  for (auto [name, ours] : {std::pair("malloc", "jpq_allocate"), std::pair("free", "jpq_release")})
    if (llvm::Function *function = module.getFunction(name))
      function->setName(ours);
}

/// The bytes of an object file.
static SmallString<0> emitObject(llvm::Module &module, llvm::TargetMachine &machine) {
  SmallString<0> object;
  llvm::raw_svector_ostream stream(object);
  llvm::legacy::PassManager manager;
  bool failed = machine.addPassesToEmitFile(manager, stream, nullptr, llvm::CodeGenFileType::ObjectFile);
  assert(!failed && "x86-64 has object files");
  (void)failed;
  manager.run(module);
  return object;
}

llvm::Error ModelCompiler::emitObjects(MutableArrayRef<TargetProcessor> processors, FunctionCollection &functions) {
  std::vector<TargetCode> codes;
  for (TargetProcessor &processor : processors) {
    llvm::Expected<TargetCode> code = addTarget(processor, functions);
    if (!code)
      return code.takeError();
    codes.push_back(std::move(*code));
  }
  std::vector<SmallString<0>> contents(processors.size());
  parallelFor(processors.size(), [&](int64_t i) {
    optimizeNative(*codes[i].module, *processors[i].machine);
    useRuntimeMemory(*codes[i].module);
    contents[i] = emitObject(*codes[i].module, *processors[i].machine);
  });

  // The table is data: any of the targets will do.
  llvm::LLVMContext context;
  llvm::TargetMachine &machine = *processors.front().machine;
  llvm::Module table("program", context);
  table.setDataLayout(machine.createDataLayout());
  table.setTargetTriple(machine.getTargetTriple());
  emitProgram(program, table);
  contents.push_back(emitObject(table, machine));

  for (auto [number, content] : llvm::enumerate(contents)) {
    objects.push_back(folder.getScratch(std::to_string(number) + ".o"));
    if (llvm::Error error = OutputFolder::write(objects.back(), content))
      return error;
  }
  return llvm::Error::success();
}

llvm::Error ModelCompiler::compile(MutableArrayRef<TargetProcessor> processors) {
  FailureOr<func::FuncOp> forward = getForwardFunction(module);
  if (failed(forward))
    return failCompiling();
  // Nobody listens to probes.
  module.walk([](ObserveOp probe) { probe.erase(); });
  FunctionCollection functions(module.getLoc());
  if (llvm::Error error = describe(*forward, findStepFunction(module), functions))
    return error;
  if (llvm::Error error = emitObjects(processors, functions))
    return error;
  if (llvm::Error error =
          OutputFolder::write(folder.addFile(options.name + ".h"), writeModelHeader(options.name, *forward, program)))
    return error;
  std::string library = "lib" + options.name + ".so";
  return linkLibrary({options.linker, objects, options.runtimeArchive, folder.addFile(library), library,
                      folder.getScratch("link.log")});
}

/// Refuses to write over what is read.
static llvm::Error checkWeightFile(ModuleOp module, const CompileOptions &options) {
  auto used = module->getAttrOfType<WeightFileAttr>(JPQDialect::kWeightsAttrName);
  if (!used)
    return llvm::Error::success();
  auto file = module.getContext()->getOrLoadDialect<JPQDialect>()->getWeightStore().getFile(used);
  if (!file)
    return file.takeError();
  SmallString<256> written(options.folder);
  llvm::sys::path::append(written, options.name + ".safetensors");
  if (llvm::sys::fs::equivalent((*file)->getPath(), written))
    return llvm::createStringError("%s: is the model's own weight file (-o names another folder)", written.c_str());
  return llvm::Error::success();
}

llvm::Error jpq::compileModel(ModuleOp module, const CompileOptions &options) {
  llvm::Expected<SmallVector<TargetProcessor, 4>> processors = getTargetProcessors(options.targets);
  if (!processors)
    return processors.takeError();
  if (llvm::Error error = checkWeightFile(module, options))
    return error;
  llvm::Expected<OutputFolder> folder = OutputFolder::create(options.folder);
  if (!folder)
    return folder.takeError();
  if (llvm::Error error = ModelCompiler(module, options, *folder).compile(*processors))
    return error;
  return folder->commit();
}
