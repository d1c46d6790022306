//===- Pipelines.cpp - Named lowering pipelines ---------------------------===//

#include "jpq/Pipelines/Pipelines.h"
#include "jpq/Conversion/Passes.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
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

void jpq::buildHostPipeline(OpPassManager &manager, const HostPipelineOptions &options) {
  // Tensors: one linalg op per computation, grouped into parallel tiles.
  manager.addNestedPass<func::FuncOp>(createJPQTMTensorToSCF());
  manager.addNestedPass<func::FuncOp>(createConvertElementwiseToLinalgPass());
  manager.addNestedPass<func::FuncOp>(createJPQToPanels());
  manager.addNestedPass<func::FuncOp>(createJPQToLinalg());
  addCleanup(manager);
  manager.addNestedPass<func::FuncOp>(createJPQFuseExtensions());
  manager.addNestedPass<func::FuncOp>(createJPQLinalgToForall());
  addCleanup(manager);
  manager.addNestedPass<func::FuncOp>(createJPQSkipMasked());

  // Buffers: arguments are borrowed, results belong to the caller.
  manager.addPass(bufferization::createEmptyTensorEliminationPass());
  bufferization::OneShotBufferizePassOptions bufferize;
  bufferize.bufferizeFunctionBoundaries = true;
  bufferize.functionBoundaryTypeConversion = bufferization::LayoutMapOption::IdentityLayoutMap;
  manager.addPass(bufferization::createOneShotBufferizePass(bufferize));
  addCleanup(manager);
  manager.addNestedPass<func::FuncOp>(createJPQStatesInPlace());
  bufferization::BufferDeallocationPipelineOptions deallocation;
  bufferization::buildBufferDeallocationPipeline(manager, deallocation);
  manager.addPass(createConvertBufferizationToMemRefPass());
  addCleanup(manager);

  // Loops: products with packed weights call kernels, those of few rows become vector code, others call the runtime;
  // the rest are loops that LLVM vectorizes.
  JPQPanelsToVectorOptions kernels;
  kernels.dot = options.dot;
  kernels.streams = options.streams;
  manager.addPass(createJPQPanelsToVector(kernels));
  manager.addNestedPass<func::FuncOp>(createJPQFewRowsToVector());
  manager.addPass(createJPQLinalgToRuntime());
  manager.addNestedPass<func::FuncOp>(createConvertLinalgToLoopsPass());
  // Few processors compute in bf16, and f16 functions of libm there are none.
  arith::ArithEmulateUnsupportedFloatsOptions emulated;
  emulated.sourceTypeStrs = {"bf16"};
  manager.addPass(arith::createArithEmulateUnsupportedFloats(emulated));
  manager.addPass(math::createMathExtendToSupportedTypes());
  manager.addNestedPass<func::FuncOp>(createJPQMathToArith());
  manager.addNestedPass<func::FuncOp>(createJPQKeepLoops());
  manager.addNestedPass<func::FuncOp>(createJPQForallToOpenMP());
  addCleanup(manager);
  manager.addNestedPass<func::FuncOp>(createJPQChecksToControlFlow());

  // LLVM.
  manager.addPass(memref::createExpandStridedMetadataPass());
  manager.addPass(createLowerAffinePass());
  manager.addPass(createSCFToControlFlowPass());
  manager.addPass(createConvertVectorToLLVMPass());
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
  PassPipelineRegistration<HostPipelineOptions>("jpq-to-host", "lower to LLVM for running in this process",
                                                buildHostPipeline);
}
