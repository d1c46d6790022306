//===- Tune.cpp - Norms and factors of rows by gradient descent -----------===//

#include "../OriginalModule.h"
#include "Tuner.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Dialect/JPQ/Transforms/FileOptions.h"
#include "jpq/Dialect/JPQ/Transforms/Harm/CalibrationData.h"
#include "jpq/Dialect/JPQ/Transforms/Normalize/Preparing.h"
#include "jpq/Dialect/JPQ/Transforms/Passes.h"
#include "llvm/Support/FormatVariadic.h"

namespace jpq {
#define GEN_PASS_DEF_JPQTUNE
#include "jpq/Dialect/JPQ/Transforms/Passes.h.inc"
} // namespace jpq

using namespace mlir;
using namespace jpq;

/// Most windows on which the divergence is measured.
static constexpr int64_t kMostApart = 8;

namespace {
struct JPQTunePass : jpq::impl::JPQTuneBase<JPQTunePass> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override;
  void runOnOperation() override {
    if (failed(tune()))
      signalPassFailure();
  }

private:
  LogicalResult tune();
  /// What a state file depends on.
  llvm::Expected<std::string> describe(ModuleOp original);
};
} // namespace

LogicalResult JPQTunePass::initialize(MLIRContext *context) {
  auto fail = [&](const Twine &message) { return emitError(UnknownLoc::get(context)) << message; };
  if (reference.empty())
    return fail("jpq-tune needs the original model (reference=model.mlir)");
  if (steps < 1 || check < 1 || tokens < 1)
    return fail("steps, check and tokens are 1 at least, not " + Twine(steps) + ", " + Twine(check) + " and " +
                Twine(tokens));
  // Written so that a NaN fails as well.
  if (!(rate > 0 && rate < 1))
    return fail(llvm::formatv("rate is a share, more than 0 and less than 1, and not {0}", rate.getValue()).str());
  return checkFileOptions(context, {{"calibration", calibration, FileUses::Kind::Read},
                                    {"reference", reference, FileUses::Kind::Read},
                                    {"state", state, FileUses::Kind::Update}});
}

llvm::Expected<std::string> JPQTunePass::describe(ModuleOp reference) {
  llvm::Expected<std::string> digest = getCalibrationDigest(calibration);
  if (!digest)
    return digest.takeError();
  return llvm::formatv("model {0}, original {1}, data {2}, window {3}, windows {4}, steps {5}, tokens {6}, rate {7}, "
                       "check {8}",
                       getModelDigest(getOperation()), getModelDigest(reference), *digest, window, windows, steps,
                       tokens, rate, check)
      .str();
}

LogicalResult JPQTunePass::tune() {
  FailureOr<func::FuncOp> function = getForwardFunction(getOperation());
  if (failed(function))
    return failure();
  FailureOr<SampleWindows> data = readCalibration(*function, calibration, window, windows);
  if (failed(data))
    return failure();
  const int64_t count = data->getCount(), apart = std::clamp<int64_t>(count / 8, 1, kMostApart);
  if (count < 2)
    return (*function).emitError() << "tuning takes 2 windows at least, one of them set apart, but '" << calibration
                                   << "' gives " << count;
  FailureOr<std::unique_ptr<OriginalModule>> loaded = OriginalModule::load(getOperation(), reference);
  if (failed(loaded) || failed(prepareModule((*loaded)->getModule())))
    return failure();
  FailureOr<func::FuncOp> original = getForwardFunction((*loaded)->getModule());
  FailureOr<TunedModel> tuned = TunedModel::create(*function);
  if (failed(original) || failed(tuned))
    return failure();
  FailureOr<std::unique_ptr<ModelRunner>> before = createModelRunner(*original),
                                          after = createModelRunner(tuned->getFunction());
  if (failed(before) || failed(after))
    return failure();
  (*after)->observeGradientsBy(tuned->getNames());
  SampleWindows training = data->select(llvm::to_vector(llvm::seq<int64_t>(0, count - apart))),
                others = data->select(llvm::to_vector(llvm::seq<int64_t>(count - apart, count)));
  llvm::Expected<std::string> run = describe((*loaded)->getModule());
  if (!run)
    return (*function).emitError() << llvm::toString(run.takeError());
  Tuner tuner(*tuned, **after, **before, training, others, {steps, tokens, rate, check, state}, *run);
  if (llvm::Error error = tuner.run())
    return (*function).emitError() << llvm::toString(std::move(error));
  getOperation().emitRemark() << llvm::formatv(
                                     "the divergence from the original on windows set apart ({0}) was {1:f5}, and "
                                     "is {2:f5} after tuning",
                                     apart, tuner.getStart(), tuner.getBest())
                                     .str();
  return tuned->write();
}
