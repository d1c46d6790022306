//===- Calibrate.cpp - What the model's linears see, as a file ------------===//

#include "jpq/Analysis/Statistics.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Dialect/JPQ/Transforms/FileOptions.h"
#include "jpq/Dialect/JPQ/Transforms/Harm/CalibrationData.h"
#include "jpq/Dialect/JPQ/Transforms/Passes.h"
#include "jpq/Support/Progress.h"
#include "llvm/Support/FileSystem.h"

namespace jpq {
#define GEN_PASS_DEF_JPQCALIBRATE
#include "jpq/Dialect/JPQ/Transforms/Passes.h.inc"
} // namespace jpq

using namespace mlir;
using namespace jpq;

/// Tokens after which the file is written: what a run that is killed loses at most.
static constexpr int64_t kBatchTokens = 4096;

namespace {
struct JPQCalibratePass : jpq::impl::JPQCalibrateBase<JPQCalibratePass> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override {
    return checkFileOptions(context, {{"calibration", calibration, FileUses::Kind::Read},
                                      {"statistics", statistics, FileUses::Kind::Update}});
  }

  void runOnOperation() override {
    ModuleOp module = getOperation();
    if (statistics.empty()) {
      module.emitError("needs a file to write: statistics=model.statistics");
      return signalPassFailure();
    }
    FailureOr<func::FuncOp> function = getForwardFunction(module);
    if (failed(function))
      return signalPassFailure();
    if (llvm::Error error = calibrate(*function)) {
      // Diagnosed failures come without a message.
      std::string message = llvm::toString(std::move(error));
      if (!message.empty())
        module.emitError() << message;
      return signalPassFailure();
    }
    markAllAnalysesPreserved();
  }

private:
  llvm::Error calibrate(func::FuncOp function);
};
} // namespace

llvm::Error JPQCalibratePass::calibrate(func::FuncOp function) {
  FailureOr<SampleWindows> data = readCalibration(function, calibration, window, windows, firstWindow);
  if (failed(data))
    return llvm::createStringError("");
  llvm::Expected<std::string> digest = getCalibrationDigest(calibration);
  if (!digest)
    return digest.takeError();
  Statistics sums;
  sums.weighsTokens = weighTokens;
  sums.provenance.model = getModelDigest(getOperation());
  sums.provenance.seed = seed;
  sums.provenance.length = data->length;
  if (llvm::sys::fs::exists(statistics)) {
    llvm::Expected<Statistics> earlier = Statistics::read(statistics);
    if (!earlier)
      return earlier.takeError();
    if (llvm::Error error = sums.provenance.checkSame(earlier->provenance))
      return llvm::createStringError("cannot go on with '%s', which is %s", statistics.c_str(),
                                     llvm::toString(std::move(error)).c_str());
    sums = std::move(*earlier);
  }
  if (sums.weighsTokens != weighTokens)
    return llvm::createStringError("cannot go on with '%s', whose tokens are %s", statistics.c_str(),
                                   sums.weighsTokens ? "weighted" : "not weighted");
  std::unique_ptr<ModelRunner> runner;
  std::unique_ptr<InputSource> source;
  if (weighTokens) {
    FailureOr<std::unique_ptr<ModelRunner>> created = createModelRunner(function);
    if (failed(created))
      return llvm::createStringError("");
    runner = std::move(*created);
    source = createWeightedInputs(*runner, seed);
  } else {
    FailureOr<std::unique_ptr<InputSource>> created = createPlainInputs(function);
    if (failed(created))
      return llvm::createStringError("");
    source = std::move(*created);
  }

  const WindowRanges &done = sums.provenance.windows[*digest];
  int64_t unsaved = 0;
  SmallVector<int64_t> open;
  for (int64_t number = 0; number < data->getCount(); ++number)
    if (!done.contains(firstWindow + number))
      open.push_back(number);
  Progress progress("calibrating", open.size());
  for (int64_t number : open) {
    if (llvm::Error error = sums.addWindow(*source, *data, number, *digest, firstWindow + number))
      return error;
    unsaved += data->getRowsPerWindow();
    if (unsaved >= kBatchTokens || number == open.back()) {
      if (llvm::Error error = sums.write(statistics))
        return error;
      unsaved = 0;
    }
    progress.advance();
  }
  return llvm::Error::success();
}
