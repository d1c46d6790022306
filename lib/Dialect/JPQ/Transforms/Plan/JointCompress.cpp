//===- JointCompress.cpp - The whole search as one pass -------------------===//

#include "SpendingLimit.h"
#include "jpq/Dialect/JPQ/Transforms/FileOptions.h"
#include "jpq/Dialect/JPQ/Transforms/Harm/OptionMenu.h"
#include "jpq/Dialect/JPQ/Transforms/Normalize/Preparing.h"
#include "jpq/Dialect/JPQ/Transforms/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/ADT/StringSet.h"

namespace jpq {
#define GEN_PASS_DEF_JPQJOINTCOMPRESS
#include "jpq/Dialect/JPQ/Transforms/Passes.h.inc"
} // namespace jpq

using namespace mlir;
using namespace jpq;

namespace {
struct JPQJointCompressPass : jpq::impl::JPQJointCompressBase<JPQJointCompressPass> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override {
    if (auto menu = OptionMenu::create(widths, codebooks, groups, prune, segments, keep); !menu)
      return emitError(UnknownLoc::get(context)) << llvm::toString(menu.takeError());
    return checkFileOptions(context, {{"calibration", calibration, FileUses::Kind::Read},
                                      {"statistics", statistics, FileUses::Kind::Read},
                                      {"scores", scores, FileUses::Kind::Update},
                                      {"cost-table", costTable, FileUses::Kind::Read},
                                      {"report", report, FileUses::Kind::Write},
                                      {"harm-report", harmReport, FileUses::Kind::Write}});
  }

  void runOnOperation() override {
    // Harms take long to find: what is wrong with the budget is said before.
    if (failed(SpendingLimit::read(getOperation(), budget, costTable)))
      return signalPassFailure();
    OpPassManager pipeline(ModuleOp::getOperationName());
    addPreparation(pipeline);
    pipeline.addPass(createJPQAnnotateCoupling());

    JPQAnnotateErrorOptions error;
    error.calibration = calibration;
    error.window = window;
    error.windows = windows;
    error.widths.assign(widths.begin(), widths.end());
    error.codebooks.assign(codebooks.begin(), codebooks.end());
    error.groups.assign(groups.begin(), groups.end());
    error.prune = prune;
    error.keep.assign(keep.begin(), keep.end());
    error.segments = segments;
    error.measureWindows = measureWindows;
    error.model = model;
    error.seed = seed;
    error.statistics = statistics;
    error.scores = scores;
    error.fast = fast;
    error.measureAbove = measureAbove;
    error.measureChangesAbove = measureChangesAbove;
    error.report = harmReport;
    pipeline.addPass(createJPQAnnotateError(error));

    addChoice(pipeline);

    JPQApplyPlanOptions apply;
    apply.calibration = calibration;
    apply.window = window;
    apply.windows = windows;
    pipeline.addPass(createJPQApplyPlan(apply));
    // Several of these passes read the same data; what is to be said of them is said once.
    llvm::StringSet<> warnings;
    ScopedDiagnosticHandler once(&getContext(), [&](Diagnostic &diagnostic) {
      bool isKnown =
          diagnostic.getSeverity() == DiagnosticSeverity::Warning && !warnings.insert(diagnostic.str()).second;
      return success(isKnown);
    });
    if (failed(runPipeline(pipeline, getOperation())))
      signalPassFailure();
  }

private:
  void addChoice(OpPassManager &pipeline) const;
};
} // namespace

/// With data, the plan is measured beside the one without pruning. More plans are measured only where options are not:
/// measuring those is what takes long.
void JPQJointCompressPass::addChoice(OpPassManager &pipeline) const {
  if (calibration.empty()) {
    JPQSelectOptions select;
    select.budget = budget;
    select.costTable = costTable;
    select.report = report;
    pipeline.addPass(createJPQSelect(select));
    return;
  }
  JPQRefineOptions refine;
  refine.calibration = calibration;
  refine.window = window;
  refine.windows = windows;
  refine.firstMeasured = firstMeasured;
  refine.measureTokens = measureTokens;
  refine.rounds = model == "fisher" ? rounds : 0;
  refine.budget = budget;
  refine.costTable = costTable;
  refine.report = report;
  pipeline.addPass(createJPQRefine(refine));
}
