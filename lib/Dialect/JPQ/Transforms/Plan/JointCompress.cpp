//===- JointCompress.cpp - The whole search as one pass -------------------===//

#include "../Rewrite/StagedRebuild.h"
#include "SpendingLimit.h"
#include "jpq/Dialect/JPQ/Transforms/Effort.h"
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
    llvm::Expected<Effort> usual = Effort::parse(effort);
    if (!usual)
      return emitError(UnknownLoc::get(context)) << llvm::toString(usual.takeError());
    if (trellisWindow == 0)
      trellisWindow = usual->trellisWindow;
    if (propagation == -1)
      propagation = usual->propagation;
    if (auto menu = OptionMenu::create(getOptions<MenuSettings>()); !menu)
      return emitError(UnknownLoc::get(context)) << llvm::toString(menu.takeError());
    if (failed(checkPropagation(context, propagation)))
      return failure();
    return checkFileOptions(context, {{"calibration", calibration, FileUses::Kind::Read},
                                      {"statistics", statistics, FileUses::Kind::Read},
                                      {"scores", scores, FileUses::Kind::Update},
                                      {"state", state, FileUses::Kind::Update},
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

    auto error = getOptions<JPQAnnotateErrorOptions>();
    error.report = harmReport;
    pipeline.addPass(createJPQAnnotateError(error));
    addChoice(pipeline);
    pipeline.addPass(createJPQApplyPlan(getOptions<JPQApplyPlanOptions>()));
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
  /// The options of another pass, or its settings, with the values of those of this pass that they have, too.
  template <typename Options>
  Options getOptions() const;
};
} // namespace

/// Hands an option on to passes that have one of that name.
#define JPQ_HAND_ON(NAME)                                                                                              \
  if constexpr (requires { options.NAME; })                                                                            \
  handOn(NAME, options.NAME)

template <typename T>
static void handOn(const Pass::Option<T> &from, T &to) {
  to = from.getValue();
}
template <typename T>
static void handOn(const Pass::ListOption<T> &from, SmallVector<T> &to) {
  to.assign(from.begin(), from.end());
}
template <typename T>
static void handOn(const Pass::ListOption<T> &from, ArrayRef<T> &to) {
  to = from;
}
static void handOn(const Pass::Option<std::string> &from, StringRef &to) { to = from.getValue(); }

template <typename Options>
Options JPQJointCompressPass::getOptions() const {
  Options options;
  JPQ_HAND_ON(calibration);
  JPQ_HAND_ON(window);
  JPQ_HAND_ON(windows);
  JPQ_HAND_ON(statistics);
  JPQ_HAND_ON(seed);
  JPQ_HAND_ON(widths);
  JPQ_HAND_ON(codebooks);
  JPQ_HAND_ON(trellises);
  JPQ_HAND_ON(trellisWindow);
  JPQ_HAND_ON(groups);
  JPQ_HAND_ON(prune);
  JPQ_HAND_ON(keep);
  JPQ_HAND_ON(segments);
  JPQ_HAND_ON(rates);
  JPQ_HAND_ON(rotation);
  JPQ_HAND_ON(rowScales);
  JPQ_HAND_ON(model);
  JPQ_HAND_ON(scores);
  JPQ_HAND_ON(effort);
  JPQ_HAND_ON(scoredCodecs);
  JPQ_HAND_ON(scoredTokens);
  JPQ_HAND_ON(measureAbove);
  JPQ_HAND_ON(measureChangesAbove);
  JPQ_HAND_ON(measureWindows);
  JPQ_HAND_ON(firstMeasured);
  JPQ_HAND_ON(measureTokens);
  JPQ_HAND_ON(rounds);
  JPQ_HAND_ON(pruningFactor);
  JPQ_HAND_ON(budget);
  JPQ_HAND_ON(costTable);
  JPQ_HAND_ON(propagation);
  JPQ_HAND_ON(state);
  JPQ_HAND_ON(report);
  return options;
}

#undef JPQ_HAND_ON

/// With data, the plan is measured beside the one without pruning. More plans are measured only where options are not:
/// measuring those is what takes long.
void JPQJointCompressPass::addChoice(OpPassManager &pipeline) const {
  if (calibration.empty()) {
    pipeline.addPass(createJPQSelect(getOptions<JPQSelectOptions>()));
    return;
  }
  auto refine = getOptions<JPQRefineOptions>();
  if (model != "fisher")
    refine.rounds = 0;
  pipeline.addPass(createJPQRefine(refine));
}
