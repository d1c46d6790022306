//===- Tooling.cpp - What all tools share ---------------------------------===//

#include "Tooling.h"
#include "jpq/Dialect/JPQ/IR/JPQBufferization.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Dialect/JPQ/Transforms/Normalize/Preparing.h"
#include "jpq/Dialect/TMTensor/IR/TMTensorDialect.h"
#include "jpq/Execution/Executor.h"
#include "jpq/Support/FileKind.h"
#include "jpq/Support/Threads.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Transforms/BufferDeallocationOpInterfaceImpl.h"
#include "mlir/Dialect/Arith/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Bufferization/Transforms/FuncBufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/ControlFlow/Transforms/BufferDeallocationOpInterfaceImpl.h"
#include "mlir/Dialect/ControlFlow/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Func/Extensions/InlinerExtension.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Linalg/Transforms/AllInterfaces.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/OpenMP/OpenMPDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Transforms/BufferDeallocationOpInterfaceImpl.h"
#include "mlir/Dialect/SCF/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Tensor/IR/TensorTilingInterfaceImpl.h"
#include "mlir/Dialect/Tensor/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/WithColor.h"

using namespace mlir;
using namespace jpq;

void jpq::registerDialects(DialectRegistry &registry) {
  registry.insert<affine::AffineDialect, arith::ArithDialect, bufferization::BufferizationDialect,
                  cf::ControlFlowDialect, func::FuncDialect, JPQDialect, linalg::LinalgDialect, LLVM::LLVMDialect,
                  math::MathDialect, memref::MemRefDialect, omp::OpenMPDialect, scf::SCFDialect, tensor::TensorDialect,
                  tm_tensor::TMTensorDialect, vector::VectorDialect>();
  arith::registerBufferDeallocationOpInterfaceExternalModels(registry);
  arith::registerBufferizableOpInterfaceExternalModels(registry);
  bufferization::func_ext::registerBufferizableOpInterfaceExternalModels(registry);
  func::registerInlinerExtension(registry);
  cf::registerBufferDeallocationOpInterfaceExternalModels(registry);
  cf::registerBufferizableOpInterfaceExternalModels(registry);
  linalg::registerAllDialectInterfaceImplementations(registry);
  scf::registerBufferDeallocationOpInterfaceExternalModels(registry);
  scf::registerBufferizableOpInterfaceExternalModels(registry);
  tensor::registerBufferizableOpInterfaceExternalModels(registry);
  tensor::registerTilingInterfaceExternalModels(registry);
  registerBufferizableOpInterfaceExternalModels(registry);
  registerArithErrorTransferModels(registry);
  registerLinalgAdjointModels(registry);
  registerElementwiseDimCouplingModels(registry);
  registerFuncDimCouplingModels(registry);
  registerLinalgDimCouplingModels(registry);
  registerLinalgErrorTransferModels(registry);
  registerMathErrorTransferModels(registry);
  registerTensorAdjointModels(registry);
  registerTensorDimCouplingModels(registry);
  registerTensorErrorTransferModels(registry);
  registerExecutor(registry);
}

namespace {
struct WeightDirectoryExtension : DialectExtension<WeightDirectoryExtension, JPQDialect> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(WeightDirectoryExtension)
  explicit WeightDirectoryExtension(StringRef directory) : directory(directory) {}
  void apply(MLIRContext *, JPQDialect *dialect) const override { dialect->getWeightStore().setDirectory(directory); }
  std::string directory;
};
} // namespace

void jpq::setWeightDirectory(DialectRegistry &registry, StringRef path) {
  StringRef directory = path == "-" ? "" : llvm::sys::path::parent_path(path);
  registry.addExtension(TypeID::get<WeightDirectoryExtension>(), std::make_unique<WeightDirectoryExtension>(directory));
}

std::unique_ptr<MLIRContext> jpq::createContext(StringRef path) {
  DialectRegistry registry;
  registerDialects(registry);
  setWeightDirectory(registry, path);
  auto context = std::make_unique<MLIRContext>(registry, MLIRContext::Threading::DISABLED);
  context->printOpOnDiagnostic(false);
  return context;
}

llvm::Error jpq::checkModuleFile(StringRef path, StringRef content) {
  FileKind wanted = FileKind::Unknown;
  for (FileKind readable : {FileKind::Empty, FileKind::MLIRBytecode})
    if (findFileKind(content) == readable)
      wanted = readable;
  return checkFileKind(path, content, wanted, "an MLIR module");
}

FailureOr<LoadedModule> jpq::loadModule(StringRef path) {
  LoadedModule loaded;
  loaded.context = createContext(path);
  std::string error;
  std::unique_ptr<llvm::MemoryBuffer> buffer = openInputFile(path, &error);
  if (!buffer) {
    llvm::WithColor::error() << error << "\n";
    return failure();
  }
  if (llvm::Error unfit = checkModuleFile(path, buffer->getBuffer())) {
    llvm::WithColor::error() << llvm::toString(std::move(unfit)) << "\n";
    return failure();
  }
  loaded.sources = std::make_unique<llvm::SourceMgr>();
  loaded.sources->AddNewSourceBuffer(std::move(buffer), SMLoc());
  loaded.handler = std::make_unique<SourceMgrDiagnosticHandler>(*loaded.sources, loaded.context.get());
  loaded.module = parseSourceFile<ModuleOp>(*loaded.sources, loaded.context.get());
  if (!loaded.module)
    return failure();
  return std::move(loaded);
}

FailureOr<LoadedModule> jpq::loadPreparedModule(StringRef path) {
  FailureOr<LoadedModule> loaded = loadModule(path);
  if (failed(loaded) || failed(prepareModule(*loaded->module)))
    return failure();
  return loaded;
}

namespace cl = llvm::cl;

static std::unique_ptr<cl::opt<unsigned>> threads;

void jpq::addThreadsOption(cl::OptionCategory &category) {
  // libLLVM.so brings an option of the same name for tools of its own.
  auto &options = cl::getRegisteredOptions();
  if (auto foreign = options.find("threads"); foreign != options.end())
    foreign->second->removeArgument();
  threads = std::make_unique<cl::opt<unsigned>>("threads", cl::desc("Threads (default: one per processor)"),
                                                cl::value_desc("N"), cl::init(0), cl::cat(category));
}

void jpq::hideForeignOptions(cl::OptionCategory &category) {
  for (auto &entry : cl::getRegisteredOptions())
    if (!llvm::is_contained(entry.second->Categories, &category) && !entry.first.starts_with("help"))
      entry.second->setHiddenFlag(cl::ReallyHidden);
}

void jpq::applyThreadsOption() {
  setThreadCount(*threads);
  if (threads->getValue() > getThreadCount())
    llvm::WithColor::warning() << "--threads=" << threads->getValue() << " is more than the processors have use for; "
                               << getThreadCount() << " are used\n";
}

int jpq::reportError(StringRef tool, llvm::Error error) {
  llvm::WithColor::error(llvm::errs(), tool) << llvm::toString(std::move(error)) << "\n";
  return 1;
}
