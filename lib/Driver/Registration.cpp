//===- Registration.cpp - All of jpq, for a context -----------------------===//

#include "jpq/Driver/Registration.h"
#include "jpq/Conversion/Passes.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Dialect/JPQ/Transforms/FileOptions.h"
#include "jpq/Dialect/JPQ/Transforms/Passes.h"
#include "jpq/Dialect/JPQPanels/IR/JPQPanelsBufferization.h"
#include "jpq/Dialect/JPQPanels/IR/JPQPanelsDialect.h"
#include "jpq/Dialect/TMTensor/IR/TMTensorDialect.h"
#include "jpq/Execution/InProcess/Executor.h"
#include "jpq/Interfaces/ChannelPickingOpInterface.h"
#include "jpq/Pipelines/Pipelines.h"
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
#include "mlir/Transforms/Passes.h"
#include <mutex>

using namespace mlir;
using namespace jpq;

void jpq::registerDialects(DialectRegistry &registry) {
  registry.insert<affine::AffineDialect, arith::ArithDialect, bufferization::BufferizationDialect,
                  cf::ControlFlowDialect, func::FuncDialect, JPQDialect, linalg::LinalgDialect, LLVM::LLVMDialect,
                  math::MathDialect, memref::MemRefDialect, omp::OpenMPDialect, scf::SCFDialect, tensor::TensorDialect,
                  panels::JPQPanelsDialect, tm_tensor::TMTensorDialect, vector::VectorDialect>();
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
  panels::registerBufferizableOpInterfaceExternalModels(registry);
  registerArithErrorTransferModels(registry);
  registerLinalgAdjointModels(registry);
  registerElementwiseDimCouplingModels(registry);
  registerFuncDimCouplingModels(registry);
  registerLinalgChannelPickingModels(registry);
  registerLinalgDimCouplingModels(registry);
  registerLinalgErrorTransferModels(registry);
  registerMathErrorTransferModels(registry);
  registerTensorAdjointModels(registry);
  registerTensorChannelPickingModels(registry);
  registerTensorDimCouplingModels(registry);
  registerTensorErrorTransferModels(registry);
  registerExecutor(registry);
}

void jpq::registerPasses() {
  static std::once_flag once;
  std::call_once(once, [] {
    registerJPQTransformsPasses();
    registerJPQConversionPasses();
    registerPipelines();
    registerCanonicalizerPass();
    registerCSEPass();
    registerSymbolDCEPass();
  });
}

namespace {
struct WeightFolderExtension : DialectExtension<WeightFolderExtension, JPQDialect> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(WeightFolderExtension)
  explicit WeightFolderExtension(StringRef folder) : folder(folder) {}
  void apply(MLIRContext *, JPQDialect *dialect) const override { dialect->getWeightStore().setDirectory(folder); }
  std::string folder;
};

struct FileUsesExtension : DialectExtension<FileUsesExtension, JPQDialect> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(FileUsesExtension)
  explicit FileUsesExtension(std::shared_ptr<FileUses> uses) : uses(std::move(uses)) {}
  void apply(MLIRContext *, JPQDialect *dialect) const override {
    dialect->addInterface<FileUsesDialectInterface>(uses);
  }
  std::shared_ptr<FileUses> uses;
};
} // namespace

void jpq::setWeightFolder(DialectRegistry &registry, StringRef folder) {
  registry.addExtension(TypeID::get<WeightFolderExtension>(), std::make_unique<WeightFolderExtension>(folder));
}

void jpq::setFileUses(DialectRegistry &registry, std::shared_ptr<FileUses> uses) {
  registry.addExtension(TypeID::get<FileUsesExtension>(), std::make_unique<FileUsesExtension>(std::move(uses)));
}
