//===- jpq-translate.cpp - Models in, dense weights out -------------------===//

#include "CommandLine.h"
#include "jpq/Dialect/JPQ/Transforms/Passes.h"
#include "jpq/Target/SaveModule.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"

using namespace jpq;
namespace cl = llvm::cl;

namespace {
enum class Action { Import, ImportLlama2c, ImportGGUF, ImportSafeTensors, ExportDense };
} // namespace

static cl::OptionCategory category("jpq-translate options");

static cl::opt<Action> action(
    cl::desc("What to do:"),
    cl::values(clEnumValN(Action::Import, "import", "any of the following to MLIR, known by its content and name"),
               clEnumValN(Action::ImportLlama2c, "import-llama2c", "llama2.c's .bin to MLIR"),
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

static llvm::Expected<ModelFormat> getFormat() {
  switch (action) {
  case Action::Import:
    return findModelFormat(input);
  case Action::ImportLlama2c:
    return ModelFormat::Llama2c;
  case Action::ImportGGUF:
    return ModelFormat::GGUF;
  case Action::ImportSafeTensors:
    return ModelFormat::HuggingFace;
  case Action::ExportDense:
    break;
  }
  return ModelFormat::Module;
}

/// Tries the files that are written, which must not be what is read: a weight file of the same name in the folder that
/// is imported, say.
static llvm::Error checkOutput() {
  if (llvm::Error error = checkNotRead(input, output))
    return error;
  if (action == Action::ExportDense)
    return llvm::Error::success();
  ModuleSaver saver(output);
  if (llvm::Error error = checkNotRead(input, saver.getWeightsPath()))
    return error;
  return saver.check();
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  cl::HideUnrelatedOptions(category);
  cl::ParseCommandLineOptions(argc, argv,
                              "Models in, dense weights out.\n\n"
                              "  jpq-translate --import MODEL -o model.mlir  # of any kind, known by its content\n"
                              "  jpq-translate --import-llama2c stories260K.bin -o stories.mlir\n"
                              "  jpq-translate --import-gguf model.gguf -o model.mlir\n"
                              "  jpq-translate --import-safetensors model-folder -o model.mlir\n"
                              "  jpq-translate --export-dense small.mlir -o dense.safetensors\n");
  if (llvm::Error error = checkOutput())
    return reportError("jpq-translate", std::move(error));
  llvm::Expected<ModelFormat> format = getFormat();
  if (!format)
    return reportError("jpq-translate", format.takeError());
  Session session;
  if (failed(session.load(input, *format, tokenizer)))
    return 1;
  if (action != Action::ExportDense)
    return failed(session.save(output));
  // Constants are weights too, of the shapes that they have.
  return failed(session.run([](mlir::OpPassManager &passes) { passes.addPass(createJPQOutlineWeights()); })) ||
         failed(exportDense(session.getModule(), output));
}
