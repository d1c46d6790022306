//===- AnnotateError.cpp - The harm of every option -----------------------===//

#include "HarmModels.h"
#include "HarmReport.h"
#include "jpq/Dialect/JPQ/Transforms/Effort.h"
#include "jpq/Dialect/JPQ/Transforms/FileOptions.h"
#include "jpq/Dialect/JPQ/Transforms/Passes.h"

namespace jpq {
#define GEN_PASS_DEF_JPQANNOTATEERROR
#include "jpq/Dialect/JPQ/Transforms/Passes.h.inc"
} // namespace jpq

using namespace mlir;
using namespace jpq;

/// Sizes that model=static takes for unknown ones: those of the windows of other models.
static constexpr int64_t kStaticExtent = 256;

namespace {
struct JPQAnnotateErrorPass : jpq::impl::JPQAnnotateErrorBase<JPQAnnotateErrorPass> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override {
    llvm::Expected<Effort> known = Effort::parse(effort);
    if (!known)
      return emitError(UnknownLoc::get(context)) << llvm::toString(known.takeError());
    if (trellisWindow == 0)
      trellisWindow = known->trellisWindow;
    if (scoredCodecs < 0)
      scoredCodecs = known->scoredCodecs;
    if (scoredTokens < 0)
      scoredTokens = known->scoredTokens;
    if (measureAbove < 0)
      measureAbove = known->measureAbove;
    measuredTokens = known->measuredTokens;
    if (auto menu = createMenu(); !menu)
      return emitError(UnknownLoc::get(context)) << llvm::toString(menu.takeError());
    return checkFileOptions(context, {{"calibration", calibration, FileUses::Kind::Read},
                                      {"statistics", statistics, FileUses::Kind::Read},
                                      {"scores", scores, FileUses::Kind::Update},
                                      {"report", report, FileUses::Kind::Write}});
  }

  void runOnOperation() override {
    if (failed(annotate()) || failed(remarkOnPlans(getOperation())) ||
        (!report.empty() && failed(writeHarmReport(getOperation(), report))))
      signalPassFailure();
    markAnalysesPreserved<InputStatistics>();
  }

private:
  llvm::Expected<OptionMenu> createMenu() const;
  LogicalResult annotate();

  /// By effort.
  int64_t measuredTokens = 0;
};
} // namespace

llvm::Expected<OptionMenu> JPQAnnotateErrorPass::createMenu() const {
  return OptionMenu::create({.widths = widths,
                             .codebooks = codebooks,
                             .trellises = trellises,
                             .trellisWindow = trellisWindow,
                             .groups = groups,
                             .prune = prune,
                             .segments = segments,
                             .rates = rates,
                             .keep = keep,
                             .rotation = rotation,
                             .rowScales = rowScales});
}

LogicalResult JPQAnnotateErrorPass::annotate() {
  ModuleOp module = getOperation();
  // Checked when the pass was initialized.
  const OptionMenu menu = llvm::cantFail(createMenu());
  if (llvm::Error error = checkKeptWidths(module, menu))
    return module.emitError() << llvm::toString(std::move(error));
  FailureOr<func::FuncOp> function = getForwardFunction(module);
  if (failed(function))
    return failure();
  CalibrationSettings data{calibration, window, windows, statistics};
  auto &inputs = getAnalysis<InputStatistics>();
  if (model == "fisher") {
    FisherSettings settings{.data = data,
                            .seed = seed,
                            .scores = scores,
                            .scoredCodecs = unsigned(scoredCodecs),
                            .scoredTokens = scoredTokens,
                            .measureAbove = measureAbove,
                            .measureChangesAbove = measureChangesAbove,
                            .measuredTokens = measuredTokens};
    if (failed(annotateFisher(*function, menu, settings, inputs)))
      return failure();
    return annotatePicked(*function, menu, data, inputs);
  }
  if (model == "measured") {
    if (measureWindows < 0)
      return module.emitError() << "measure-windows is at least 0, not " << measureWindows.getValue();
    if (failed(annotateMeasured(*function, menu, data, measureWindows, inputs)))
      return failure();
    return annotatePicked(*function, menu, data, inputs);
  }
  if (model == "static")
    return annotateStatic(*function, menu, window > 0 ? window : kStaticExtent);
  return module.emitError() << "model=" << model << " is not offered; models of harm are: fisher, measured, static";
}
