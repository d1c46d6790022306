//===- CompileModel.cpp - Models as shared libraries ----------------------===//

#include "jpq/Execution/CompileModel.h"
#include "LinkLibrary.h"
#include "ModelHeader.h"
#include "ModelProgram.h"
#include "NativeCode.h"
#include "OutputFolder.h"
#include "jpq/Analysis/ModelRunner.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Execution/TargetProcessor.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace mlir;
using namespace jpq;

namespace {
class ModelCompiler {
public:
  ModelCompiler(ModuleOp module, const CompileOptions &options, OutputFolder &folder)
      : module(module), options(options), folder(folder) {}

  llvm::Error compile(MutableArrayRef<TargetProcessor> processors);

private:
  /// Writes the weights and describes the model.
  llvm::Error describe(func::FuncOp forward, FunctionCollection &functions);
  /// Writes the object file of the functions for one class of processors, and adds the class to the table.
  llvm::Error addTarget(TargetProcessor &processor, FunctionCollection &functions);
  /// Writes an object file.
  llvm::Error emitObject(llvm::Module &code, TargetProcessor &processor, StringRef name);

  ModuleOp module;
  const CompileOptions &options;
  OutputFolder &folder;
  ProgramTable program;
  std::vector<std::string> objects;
};
} // namespace

/// What stays to be said after a diagnostic.
static llvm::Error failCompiling() { return llvm::createStringError("the model cannot be compiled"); }

llvm::Error ModelCompiler::describe(func::FuncOp forward, FunctionCollection &functions) {
  WeightImage image;
  FailureOr<ModelProgram> stages = ModelProgram::create(forward, functions, image);
  if (failed(stages))
    return failCompiling();
  program.weightFile = options.name + ".safetensors";
  std::string path = folder.addFile(program.weightFile);
  llvm::Expected<std::string> digest = image.write(path);
  if (!digest)
    return digest.takeError();
  program.digest = *digest;
  if (std::error_code error = llvm::sys::fs::file_size(path, program.weightBytes))
    return llvm::createFileError(path, error);
  program.forward = stages->link(image);
  return llvm::Error::success();
}

llvm::Error ModelCompiler::emitObject(llvm::Module &code, TargetProcessor &processor, StringRef name) {
  llvm::SmallVector<char, 0> object;
  llvm::raw_svector_ostream stream(object);
  llvm::legacy::PassManager manager;
  if (processor.machine->addPassesToEmitFile(manager, stream, nullptr, llvm::CodeGenFileType::ObjectFile))
    return llvm::createStringError("LLVM cannot write object files for %s", processor.name.c_str());
  manager.run(code);
  objects.push_back(folder.getScratch((name + ".o").str()));
  return OutputFolder::write(objects.back(), stream.str());
}

llvm::Error ModelCompiler::addTarget(TargetProcessor &processor, FunctionCollection &functions) {
  llvm::LLVMContext context;
  OwningOpRef<ModuleOp> lowered = functions.getModule().clone();
  FailureOr<std::unique_ptr<llvm::Module>> code = generateNativeCode(*lowered, *processor.machine, context);
  if (failed(code))
    return failCompiling();
  // Functions of several classes lie in one library.
  std::string suffix = "_" + std::to_string(program.targets.size());
  for (llvm::GlobalObject &object : (*code)->global_objects())
    if (!object.isDeclaration() && !object.hasLocalLinkage()) {
      object.setVisibility(llvm::GlobalValue::HiddenVisibility);
      object.setName(object.getName() + suffix);
    }
  ProgramTable::Target &target = program.targets.emplace_back();
  target.name = processor.name;
  target.features = processor.features;
  for (unsigned number = 0; number < functions.size(); ++number)
    target.entries.push_back((kEntryPrefix + FunctionCollection::getName(number) + suffix).str());
  return emitObject(**code, processor, "code" + suffix);
}

llvm::Error ModelCompiler::compile(MutableArrayRef<TargetProcessor> processors) {
  FailureOr<func::FuncOp> forward = getForwardFunction(module);
  if (failed(forward))
    return failCompiling();
  // Nobody listens to probes.
  module.walk([](ObserveOp probe) { probe.erase(); });
  FunctionCollection functions(module.getLoc());
  if (llvm::Error error = describe(*forward, functions))
    return error;
  for (TargetProcessor &processor : processors)
    if (llvm::Error error = addTarget(processor, functions))
      return error;

  // The table is data: any of the targets will do.
  llvm::LLVMContext context;
  llvm::Module table("program", context);
  table.setDataLayout(processors.front().machine->createDataLayout());
  table.setTargetTriple(processors.front().machine->getTargetTriple());
  program.emit(table);
  if (llvm::Error error = emitObject(table, processors.front(), "program"))
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
