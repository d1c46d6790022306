//===- Select.cpp - One option per weight and group under a budget --------===//

#include "PlanReport.h"
#include "jpq/Dialect/JPQ/Transforms/FileOptions.h"
#include "jpq/Dialect/JPQ/Transforms/Passes.h"

namespace jpq {
#define GEN_PASS_DEF_JPQSELECT
#include "jpq/Dialect/JPQ/Transforms/Passes.h.inc"
} // namespace jpq

using namespace mlir;
using namespace jpq;

namespace {
struct JPQSelectPass : jpq::impl::JPQSelectBase<JPQSelectPass> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override {
    return checkFileOptions(
        context, {{"cost-table", costTable, FileUses::Kind::Read}, {"report", report, FileUses::Kind::Write}});
  }

  void runOnOperation() override {
    if (failed(select()))
      signalPassFailure();
  }

private:
  LogicalResult select();
};
} // namespace

LogicalResult JPQSelectPass::select() {
  FailureOr<PlanChooser> chooser = PlanChooser::create(getOperation(), budget, costTable);
  if (failed(chooser))
    return failure();
  FailureOr<Selection> selection = chooser->choose();
  if (failed(selection))
    return failure();
  return reportPlan(getOperation(), *chooser, *selection, report);
}
