//===- OptMain.cpp - Running passes on modules, as a command line ---------===//

#include "OptMain.h"
#include "CommandLine.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Driver/Registration.h"
#include "jpq/Target/SaveModule.h"
#include "mlir/Support/FileUtilities.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/WithColor.h"

using namespace mlir;
using namespace jpq;
namespace cl = llvm::cl;

/// Weights that may be printed inside the text without being asked for.
static constexpr uint64_t kInlineLimit = 16 << 20;

static cl::OptionCategory category("jpq-opt options");
static cl::opt<bool> inlineWeights("inline-weights",
                                   cl::desc("Print weights inside the text instead of a file (for small tests)"),
                                   cl::cat(category));

namespace {
/// The last step before the module is printed: weights go to the output's weight file, or into the text.
struct PlaceWeights : PassWrapper<PlaceWeights, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(PlaceWeights)
  explicit PlaceWeights(ModuleSaver *saver) : saver(saver) {}

  void runOnOperation() override {
    if (failed(saver ? saver->saveWeights(getOperation()) : inlineWeights ? inlineBlobs(getOperation()) : checkSize()))
      signalPassFailure();
  }

  /// Text with many inline weights is hardly what somebody wants on a terminal.
  LogicalResult checkSize() {
    uint64_t bytes = 0;
    for (WeightOp weight : getOperation().getOps<WeightOp>())
      for (NamedAttribute component : weight.getValue().getComponents())
        if (auto inlined = dyn_cast<DenseResourceElementsAttr>(component.getValue()))
          bytes += inlined.getNumElements();
    if (bytes <= kInlineLimit)
      return success();
    return getOperation().emitError() << "has " << bytes << " bytes of weights to print; name an output file "
                                      << "(-o small.mlir) or ask for them in the text (--inline-weights)";
  }

  ModuleSaver *saver;
};

/// The first step: nothing writes over the weight file of the module that was read.
struct KeepWeightFile : PassWrapper<KeepWeightFile, OperationPass<>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(KeepWeightFile)
  KeepWeightFile(std::shared_ptr<FileUses> uses, StringRef input) : uses(std::move(uses)), input(input) {}

  void runOnOperation() override {
    markAllAnalysesPreserved();
    auto module = dyn_cast<ModuleOp>(getOperation());
    std::string path = module ? getWeightFilePath(module) : "";
    if (path.empty())
      return;
    if (llvm::Error error = uses->add(path, FileUses::Kind::Read, input)) {
      getOperation()->emitError() << llvm::toString(std::move(error));
      signalPassFailure();
    }
  }

  std::shared_ptr<FileUses> uses;
  std::string input;
};
} // namespace

/// Whether the module that is read is what is written anew.
static bool isInPlace(StringRef input, StringRef output) {
  return llvm::sys::fs::exists(input) && llvm::sys::fs::equivalent(input, output);
}

/// Takes note of the files of the command line; `saver` writes the weights, unless null.
static llvm::Error addOwnFiles(FileUses &uses, StringRef input, StringRef output, const ModuleSaver *saver) {
  if (!isInPlace(input, output))
    if (llvm::Error error = uses.add(input, FileUses::Kind::Read, input))
      return error;
  std::string what = ("-o " + output).str();
  if (llvm::Error error = uses.add(output, FileUses::Kind::Write, what))
    return error;
  return saver ? uses.add(saver->getWeightsPath(), FileUses::Kind::Write, what) : llvm::Error::success();
}

/// Runs the passes that the command line asks for. Nothing is written unless all of it succeeded.
static LogicalResult run(StringRef input, StringRef output, DialectRegistry &registry) {
  MlirOptMainConfig config = MlirOptMainConfig::createFromCLOptions();
  // Nobody has to give an input to these.
  if (config.shouldListPasses() || config.shouldShowDialects())
    return MlirOptMain(llvm::outs(), llvm::MemoryBuffer::getMemBuffer(""), registry, config);
  std::string message;
  std::unique_ptr<llvm::MemoryBuffer> buffer = openInputFile(input, &message);
  if (!buffer) {
    llvm::WithColor::error(llvm::errs(), "jpq-opt") << message << "\n";
    return failure();
  }
  if (llvm::Error error = checkModuleFile(input, buffer->getBuffer())) {
    reportError("jpq-opt", std::move(error));
    return failure();
  }
  // What goes to a device (/dev/null) is not to be kept: it has no weight file beside it.
  llvm::sys::fs::file_status status;
  bool toDevice = !llvm::sys::fs::status(output, status) && status.type() == llvm::sys::fs::file_type::character_file;
  bool toFile = output != "-" && !inlineWeights && !toDevice;
  if (toFile && !config.inputSplitMarker().empty()) {
    llvm::WithColor::error(llvm::errs(), "jpq-opt")
        << "--split-input-file gives several modules, and only one can own " << output << "'s weight file\n";
    return failure();
  }
  ModuleSaver saver(output);
  auto uses = std::make_shared<FileUses>();
  llvm::Error unfit = addOwnFiles(*uses, input, output, toFile ? &saver : nullptr);
  if (!unfit && !toDevice)
    unfit = toFile ? saver.check() : checkWritable(output);
  if (unfit) {
    reportError("jpq-opt", std::move(unfit));
    return failure();
  }
  setFileUses(registry, uses);
  MlirOptMainConfig pipeline = config;
  config.setPassPipelineSetupFn([&](PassManager &manager) -> LogicalResult {
    if (!isInPlace(input, output))
      manager.addPass(std::make_unique<KeepWeightFile>(uses, input));
    if (failed(pipeline.setupPassPipeline(manager)))
      return failure();
    if (!toDevice)
      manager.addPass(std::make_unique<PlaceWeights>(toFile ? &saver : nullptr));
    return success();
  });
  std::string text;
  llvm::raw_string_ostream stream(text);
  if (failed(MlirOptMain(stream, std::move(buffer), registry, config)))
    return failure();
  if (toDevice)
    return success();
  if (output == "-") {
    llvm::outs() << text;
    return success();
  }
  if (llvm::Error error = saver.commit(text)) {
    reportError("jpq-opt", std::move(error));
    return failure();
  }
  return success();
}

int jpq::optMain(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  addThreadsOption(category);
  hideForeignOptions(category);
  registerPasses();
  DialectRegistry registry;
  registerDialects(registry);
  auto [input, output] = registerAndParseCLIOptions(argc, argv,
                                                    "jpq-opt: runs passes on modules.\n\n"
                                                    "  jpq-opt --jpq-joint-compress=\"budget=3bpw "
                                                    "calibration=calib.safetensors\" model.mlir -o small.mlir\n\n"
                                                    "With -o, weights go to a .safetensors file beside the output.\n",
                                                    registry);
  applyThreadsOption();
  // A message at a module would bring the whole module with it: only for those who ask for that.
  auto *printOp = static_cast<cl::opt<bool> *>(cl::getRegisteredOptions().lookup("mlir-print-op-on-diagnostic"));
  if (printOp && printOp->getNumOccurrences() == 0)
    printOp->setValue(false);
  setWeightFolder(registry, input == "-" ? "" : llvm::sys::path::parent_path(input));
  return failed(run(input, output, registry));
}
