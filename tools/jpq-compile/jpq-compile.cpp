//===- jpq-compile.cpp - Models as shared libraries -----------------------===//

#include "CommandLine.h"
#include "RuntimeArchive.h"
#include "jpq/Dialect/JPQ/Transforms/Passes.h"
#include "jpq/Execution/AheadOfTime/CompileModel.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/Path.h"

using namespace jpq;
namespace cl = llvm::cl;

static cl::OptionCategory category("jpq-compile options");
static cl::opt<std::string> input(cl::Positional, cl::desc("<model.mlir>"), cl::Required, cl::cat(category));
static cl::opt<std::string> output("o", cl::desc("Folder to write"), cl::value_desc("folder"), cl::Required,
                                   cl::cat(category));
static cl::opt<std::string> target(
    "target-cpu",
    cl::desc(
        "Processors to compile for, the best first, separated by commas: `native`, a name that LLVM "
        "knows (x86-64-v3, x86-64-v4, znver4, alderlake, ...), or one with more instruction sets "
        "(x86-64-v3+avxvnni); `multi` stands for four classes that serve every processor with AVX2 (default: native)"),
    cl::value_desc("cpus"), cl::init("native"), cl::cat(category));
static cl::opt<std::string> name("name", cl::desc("What the files are called (default: as the model's)"),
                                 cl::value_desc("name"), cl::cat(category));
static cl::opt<bool> pack("pack",
                          cl::desc("Lay quantized weights out for the CPU first, as --jpq-pack does (default: true); "
                                   "=false: what is not packed is unpacked to f32"),
                          cl::init(true), cl::cat(category));
static cl::opt<std::string> linker("cc", cl::desc("C compiler that links (default: cc)"), cl::value_desc("program"),
                                   cl::init("cc"), cl::cat(category));

/// The runtime's archive, beside this tool or installed with it.
static std::string findRuntimeArchive(const char *argv0) {
  std::string tool = llvm::sys::fs::getMainExecutable(argv0, reinterpret_cast<void *>(&findRuntimeArchive));
  llvm::SmallString<256> path;
  for (llvm::StringRef folder : kArchiveFolders) {
    path = llvm::sys::path::parent_path(tool);
    llvm::sys::path::append(path, folder, "libJPQRuntime.a");
    llvm::sys::path::remove_dots(path, /*remove_dot_dot=*/true);
    if (llvm::sys::fs::exists(path))
      break;
  }
  return path.str().str();
}

/// What the files are called: letters, digits and the like, since linkers and `#include` take the name as it is.
static llvm::Expected<std::string> getFileName() {
  std::string chosen = !name.empty() ? name.getValue() : input == "-" ? "model" : llvm::sys::path::stem(input).str();
  for (char c : chosen)
    if (!llvm::isAlnum(c) && !llvm::is_contained({'_', '-', '.', '+'}, c))
      return llvm::createStringError("'%s' cannot be the name of a library (--name=NAME gives another)",
                                     chosen.c_str());
  return chosen;
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  addThreadsOption(category);
  cl::HideUnrelatedOptions(category);
  cl::ParseCommandLineOptions(
      argc, argv,
      "Compiles a model to a shared library that needs no compiler: C code calls what its header declares.\n\n"
      "  jpq-compile small.mlir -o small                     # small/libsmall.so, small.safetensors, small.h\n"
      "  cc main.c -Ismall -Lsmall -lsmall -Wl,-rpath,small  # a program that runs it\n"
      "  jpq-compile small.mlir -o small --target-cpu=multi  # for many processors; chosen when it is opened\n");
  applyThreadsOption();
  llvm::Expected<std::string> fileName = getFileName();
  if (!fileName)
    return reportError("jpq-compile", fileName.takeError());
  mlir::FailureOr<Session> session = loadPrepared(input);
  if (failed(session))
    return 1;
  if (pack && failed(session->run([](mlir::OpPassManager &passes) { passes.addPass(createJPQPack()); })))
    return 1;
  CompileOptions options;
  options.folder = output;
  options.name = *fileName;
  options.targets = target;
  options.linker = linker;
  options.runtimeArchive = findRuntimeArchive(argv[0]);
  if (llvm::Error error = compileModel(session->getModule(), options))
    return reportError("jpq-compile", std::move(error));
  return 0;
}
