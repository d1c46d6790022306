//===- jpq-translate.cpp - Models in, dense weights out -------------------===//

#include "../Common/Tooling.h"
#include "jpq/Dialect/JPQ/Transforms/Passes.h"
#include "jpq/Target/LlamaModel.h"
#include "jpq/Target/LlamaToMLIR.h"
#include "jpq/Target/SaveModule.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/Path.h"

using namespace jpq;
namespace cl = llvm::cl;

namespace {
enum class Action { ImportLlama2c, ImportGGUF, ImportSafeTensors, ExportDense };
} // namespace

static cl::OptionCategory category("jpq-translate options");

static cl::opt<Action> action(
    cl::desc("What to do:"),
    cl::values(clEnumValN(Action::ImportLlama2c, "import-llama2c", "llama2.c's .bin to MLIR"),
               clEnumValN(Action::ImportGGUF, "import-gguf", "GGUF to MLIR (docs/import.md: architectures)"),
               clEnumValN(Action::ImportSafeTensors, "import-safetensors",
                          "Hugging Face folder (config.json and safetensors) to MLIR"),
               clEnumValN(Action::ExportDense, "export-dense", "weights of a module, unpacked, to a safetensors file")),
    cl::Required, cl::cat(category));
static cl::opt<std::string> input(cl::Positional, cl::desc("<input file or folder>"), cl::Required, cl::cat(category));
static cl::opt<std::string> output("o", cl::desc("Output file; importers write the weights beside it as .safetensors"),
                                   cl::value_desc("file"), cl::Required, cl::cat(category));
static cl::opt<std::string> tokenizer("tokenizer", cl::desc("llama2.c vocabulary (default: one beside the model)"),
                                      cl::value_desc("file"), cl::cat(category));

static llvm::Expected<LlamaModel> readModel() {
  switch (action) {
  case Action::ImportLlama2c:
    return readLlama2c(input, tokenizer);
  case Action::ImportGGUF:
    return readGGUF(input);
  default:
    return readHuggingFace(input);
  }
}

/// Refuses to write over what is read: a weight file of the same name in the folder that is imported, say.
static llvm::Error checkOutput() {
  llvm::SmallString<256> weights(output);
  llvm::sys::path::replace_extension(weights, "safetensors");
  for (llvm::StringRef written : {llvm::StringRef(output), weights.str()}) {
    if (action == Action::ExportDense && written != output)
      continue;
    bool own = llvm::sys::fs::equivalent(written, input);
    if (action == Action::ImportSafeTensors && llvm::sys::fs::exists(written)) {
      llvm::StringRef folder = llvm::sys::path::parent_path(written);
      own |= llvm::sys::fs::equivalent(folder.empty() ? "." : folder, input);
    }
    if (own)
      return llvm::createStringError("%s: would be overwritten, and %s is read", written.str().c_str(), input.c_str());
  }
  return llvm::Error::success();
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  cl::HideUnrelatedOptions(category);
  cl::ParseCommandLineOptions(argc, argv,
                              "Models in, dense weights out.\n\n"
                              "  jpq-translate --import-llama2c stories260K.bin -o stories.mlir\n"
                              "  jpq-translate --import-gguf model.gguf -o model.mlir\n"
                              "  jpq-translate --import-safetensors model-folder -o model.mlir\n"
                              "  jpq-translate --export-dense small.mlir -o dense.safetensors\n");
  if (llvm::Error error = checkOutput())
    return reportError("jpq-translate", std::move(error));
  if (action == Action::ExportDense) {
    mlir::FailureOr<LoadedModule> loaded = loadModule(input);
    if (failed(loaded))
      return 1;
    // Constants are weights too, of the shapes that they have.
    mlir::PassManager manager(loaded->context.get());
    manager.addPass(createJPQOutlineWeights());
    return failed(manager.run(*loaded->module)) || failed(exportDense(*loaded->module, output));
  }
  if (llvm::Error error = ModuleSaver(output).check())
    return reportError("jpq-translate", std::move(error));
  llvm::Expected<LlamaModel> model = readModel();
  if (!model)
    return reportError("jpq-translate", model.takeError());
  std::unique_ptr<mlir::MLIRContext> context = createContext(output);
  mlir::OwningOpRef<mlir::ModuleOp> module = importLlama(context.get(), *model);
  return failed(saveModule(*module, output, model->metadata));
}
