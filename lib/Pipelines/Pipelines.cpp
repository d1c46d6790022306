//===- Pipelines.cpp - Named lowering pipelines ---------------------------===//

#include "jpq/Pipelines/Pipelines.h"
#include "jpq/Conversion/Passes.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/OneShotAnalysis.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace jpq;

static void addCleanup(OpPassManager &manager) {
  manager.addPass(createCanonicalizerPass());
  manager.addPass(createCSEPass());
}

void jpq::buildHostPipeline(OpPassManager &manager) {
  // Tensors: one linalg op per computation, grouped into parallel tiles.
  manager.addNestedPass<func::FuncOp>(createJPQToLinalg());
  addCleanup(manager);
  manager.addNestedPass<func::FuncOp>(createJPQLinalgToForall());
  addCleanup(manager);

  // Buffers: arguments are borrowed, results belong to the caller.
  manager.addPass(bufferization::createEmptyTensorEliminationPass());
  bufferization::OneShotBufferizePassOptions options;
  options.bufferizeFunctionBoundaries = true;
  options.functionBoundaryTypeConversion = bufferization::LayoutMapOption::IdentityLayoutMap;
  manager.addPass(bufferization::createOneShotBufferizePass(options));
  addCleanup(manager);
  bufferization::BufferDeallocationPipelineOptions deallocation;
  bufferization::buildBufferDeallocationPipeline(manager, deallocation);
  manager.addPass(createConvertBufferizationToMemRefPass());
  addCleanup(manager);

  // Loops: products become runtime calls, the rest loops that LLVM vectorizes.
  manager.addPass(createJPQLinalgToRuntime());
  manager.addNestedPass<func::FuncOp>(createConvertLinalgToLoopsPass());
  manager.addNestedPass<func::FuncOp>(createJPQMathToArith());
  manager.addNestedPass<func::FuncOp>(createJPQForallToOpenMP());
  addCleanup(manager);

  // LLVM.
  manager.addPass(memref::createExpandStridedMetadataPass());
  manager.addPass(createLowerAffinePass());
  manager.addPass(createSCFToControlFlowPass());
  manager.addPass(createConvertMathToLLVMPass());
  manager.addPass(createConvertMathToLibmPass());
  manager.addPass(createArithToLLVMConversionPass());
  manager.addPass(createConvertControlFlowToLLVMPass());
  manager.addPass(createFinalizeMemRefToLLVMConversionPass());
  manager.addPass(createConvertFuncToLLVMPass());
  manager.addPass(createConvertOpenMPToLLVMPass());
  manager.addPass(createConvertIndexToLLVMPass());
  manager.addPass(createUBToLLVMConversionPass());
  manager.addPass(createReconcileUnrealizedCastsPass());
  addCleanup(manager);
}

void jpq::registerPipelines() {
  PassPipelineRegistration<>("jpq-to-host", "lower to LLVM for running in this process", buildHostPipeline);
}
