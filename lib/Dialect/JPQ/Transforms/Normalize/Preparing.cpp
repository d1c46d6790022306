//===- Preparing.cpp - From modules of any origin to weights and linears --===//

#include "jpq/Dialect/JPQ/Transforms/Normalize/Preparing.h"
#include "jpq/Dialect/JPQ/Transforms/Passes.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace jpq;

void jpq::addPreparation(OpPassManager &manager) {
  // Inlining alone: functions are not to be simplified by the way.
  manager.addPass(createInlinerPass(/*opPipelines=*/{}, /*defaultPipelineBuilder=*/[](OpPassManager &) {}));
  manager.addPass(createJPQOutlineWeights());
  manager.addPass(createJPQRaiseLinear());
}

LogicalResult jpq::prepareModule(ModuleOp module) {
  ScopedDiagnosticHandler silence(module.getContext(), [](Diagnostic &diagnostic) {
    return success(diagnostic.getSeverity() == DiagnosticSeverity::Remark);
  });
  PassManager manager(module.getContext());
  addPreparation(manager);
  return manager.run(module);
}
