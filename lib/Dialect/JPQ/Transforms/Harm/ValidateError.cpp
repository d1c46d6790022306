//===- ValidateError.cpp - Predicted beside measured harm -----------------===//

#include "../OriginalModule.h"
#include "../Reports.h"
#include "HarmModels.h"
#include "jpq/Analysis/Evaluation.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Dialect/JPQ/Transforms/Coupling/CompressionUnits.h"
#include "jpq/Dialect/JPQ/Transforms/FileOptions.h"
#include "jpq/Dialect/JPQ/Transforms/Passes.h"
#include "jpq/Numerics/RankCorrelation.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>

namespace jpq {
#define GEN_PASS_DEF_JPQVALIDATEERROR
#include "jpq/Dialect/JPQ/Transforms/Passes.h.inc"
} // namespace jpq

using namespace mlir;
using namespace jpq;

namespace {
/// An option of a plan, with what it does alone.
struct ValidatedOption {
  const PlanTarget *target;
  unsigned option;
  double predicted, measured = 0;
  /// Beside what it changes.
  double change = 0;
};

struct JPQValidateErrorPass : jpq::impl::JPQValidateErrorBase<JPQValidateErrorPass> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override {
    return checkFileOptions(context, {{"original", original, FileUses::Kind::Read},
                                      {"tokens", tokens, FileUses::Kind::Read},
                                      {"statistics", statistics, FileUses::Kind::Read},
                                      {"report", report, FileUses::Kind::Write}});
  }

  void runOnOperation() override {
    if (failed(validate()))
      signalPassFailure();
    markAllAnalysesPreserved();
  }

private:
  LogicalResult validate();
  /// KL(original || this module) on all rows, and its entry in the report.
  FailureOr<double> validateWhole(func::FuncOp originalFunction, llvm::json::Object &json);
  LogicalResult validateOptions(ModuleOp planned, func::FuncOp function, llvm::json::Object &json);
  /// Some of `options` of every kind, from the least to the most harmful.
  void takeSample(std::vector<ValidatedOption> &options) const;
};
} // namespace

FailureOr<double> JPQValidateErrorPass::validateWhole(func::FuncOp originalFunction, llvm::json::Object &json) {
  ModuleOp module = getOperation();
  FailureOr<func::FuncOp> function = getForwardFunction(module);
  if (failed(function))
    return failure();
  FailureOr<SampleWindows> read = readSampleWindows(*function, tokens, window, windows);
  if (failed(read))
    return failure();
  FailureOr<std::unique_ptr<ModelRunner>> reference = createModelRunner(originalFunction);
  if (failed(reference))
    return failure();
  FailureOr<std::unique_ptr<ModelRunner>> changed = createModelRunner(*function);
  if (failed(changed))
    return failure();
  llvm::Expected<double> measured = measureDivergence(**changed, **reference, *read, "measuring the whole");
  if (!measured)
    return module.emitError() << llvm::toString(measured.takeError());
  if (!std::isfinite(*measured))
    return module.emitError() << "the KL divergence from '" << original << "' is " << *measured
                              << ": the output of one of the two overflows";
  llvm::json::Object whole{{"measured_kl", *measured}, {"bytes", int64_t(getStoredBytes(module))}};
  if (auto predicted = module->getAttrOfType<FloatAttr>(JPQDialect::kPredictedHarmAttrName))
    whole["predicted_kl"] = predicted.getValueAsDouble();
  else
    whole["predicted_kl"] = nullptr;
  json["whole"] = std::move(whole);
  return *measured;
}

void JPQValidateErrorPass::takeSample(std::vector<ValidatedOption> &options) const {
  if (sample == 0 || int64_t(options.size()) <= sample)
    return;
  auto getKind = [](const ValidatedOption &option) -> std::string {
    Attribute attribute = option.target->options[option.option];
    return option.target->group ? std::string("channels") : print(attribute);
  };
  auto getKey = [&](const ValidatedOption &option) {
    return std::tuple(getKind(option), option.predicted, option.target->getName(), option.option);
  };
  llvm::sort(options, [&](const auto &a, const auto &b) { return getKey(a) < getKey(b); });
  std::vector<ValidatedOption> taken;
  for (int64_t i = 0; i < sample; ++i)
    taken.push_back(options[(2 * i + 1) * options.size() / (2 * sample)]);
  options = std::move(taken);
}

/// JSON has no infinities.
static llvm::json::Value describeNumber(double number) {
  return std::isfinite(number) ? llvm::json::Value(number) : llvm::json::Value(nullptr);
}

LogicalResult JPQValidateErrorPass::validateOptions(ModuleOp planned, func::FuncOp function, llvm::json::Object &json) {
  // The plans may be those of another module than the pass's.
  InputStatistics inputs(planned);
  llvm::Expected<std::shared_ptr<const Statistics>> moments = inputs.read(statistics, getModelDigest(planned));
  if (!moments)
    return getOperation().emitError() << llvm::toString(moments.takeError());
  FailureOr<SampleWindows> read = readSampleWindows(function, tokens, window, windows);
  if (failed(read))
    return failure();
  FailureOr<std::unique_ptr<ModelRunner>> runner = createModelRunner(function);
  if (failed(runner))
    return failure();
  std::vector<PlanTarget> targets = findPlannedTargets(planned, function, **runner);
  std::vector<ValidatedOption> chosen;
  for (const PlanTarget &target : targets)
    for (auto [option, harm] : llvm::enumerate(target.getPlan().getHarms().asArrayRef())) {
      auto channels = dyn_cast<ChannelsAttr>(target.options[option]);
      // What changes nothing is predicted by anybody.
      if (!channels || channels.getKept() != int64_t(GroupOp(target.group).getSize()))
        chosen.push_back({&target, unsigned(option), harm});
    }
  if (chosen.empty())
    return planned.emitError("has no plan whose options could be validated (run jpq-annotate-error first)");
  takeSample(chosen);

  auto meter = HarmMeter::create(**runner, *read);
  if (!meter)
    return getOperation().emitError() << llvm::toString(meter.takeError());
  // Target by target, so that each one's matrices are loaded once.
  Progress progress("measuring options", chosen.size());
  for (const PlanTarget &target : targets) {
    SmallVector<unsigned> indices;
    for (const ValidatedOption &option : chosen)
      if (option.target == &target)
        indices.push_back(option.option);
    if (indices.empty())
      continue;
    FailureOr<OptionChanges> changes =
        OptionChanges::create(target, [&](StringRef weight) { return (*moments)->lookup(weight); });
    if (failed(changes))
      return failure();
    auto harms = measureOptions(target, *changes, indices, **runner, **meter, progress);
    if (failed(harms))
      return failure();
    auto harm = harms->begin();
    for (ValidatedOption &option : chosen)
      if (option.target == &target) {
        option.measured = *harm++;
        auto changed = changes->apply(option.option);
        if (!changed)
          return target.getOp()->emitError() << llvm::toString(changed.takeError());
        option.change = changes->getRelativeChange(*changed);
      }
  }

  llvm::json::Array array;
  std::vector<double> predicted, measured;
  for (const ValidatedOption &option : chosen) {
    const PlanTarget &target = *option.target;
    Attribute attribute = target.options[option.option];
    int64_t bytes = target.group ? getOptionBytes(target.group, getMembers(planned, target.group), attribute)
                                 : getOptionBytes(target.weight, attribute);
    array.push_back(llvm::json::Object{{"unit", SymbolTable::getSymbolName(target.getOp()).getValue()},
                                       {"option", print(attribute)},
                                       {"bytes", bytes},
                                       {"relative_change", describeNumber(option.change)},
                                       {"predicted_kl", option.predicted},
                                       {"measured_kl", option.measured}});
    predicted.push_back(option.predicted);
    measured.push_back(option.measured);
  }
  json["options"] = std::move(array);
  double correlation = getRankCorrelation(predicted, measured);
  json["spearman"] = describeNumber(correlation);
  getOperation().emitRemark() << "predicted and measured harm of " << chosen.size() << " options: rank correlation "
                              << llvm::formatv("{0:F4}", correlation).str();
  return success();
}

LogicalResult JPQValidateErrorPass::validate() {
  ModuleOp module = getOperation();
  if (original.empty() && statistics.empty())
    return module.emitError("has nothing to be compared with: give original=, or statistics= to validate options");
  if (sample < 0 || !(maxKL >= 0))
    return module.emitError() << "sample and max-kl are at least 0, not " << sample.getValue() << " and "
                              << maxKL.getValue();
  if (original.empty() && maxKL > 0)
    return module.emitError("max-kl is a limit for the whole, which needs original=");
  llvm::json::Object json{{"options", llvm::json::Array()}};
  std::unique_ptr<OriginalModule> other;
  if (!original.empty()) {
    FailureOr<std::unique_ptr<OriginalModule>> loaded = OriginalModule::load(module, original);
    if (failed(loaded))
      return failure();
    other = std::move(*loaded);
  }
  ModuleOp planned = other ? other->getModule() : module;
  FailureOr<func::FuncOp> function = getForwardFunction(planned);
  if (failed(function))
    return failure();
  double measured = 0;
  if (other) {
    FailureOr<double> whole = validateWhole(*function, json);
    if (failed(whole))
      return failure();
    measured = *whole;
  }
  if (!statistics.empty() && failed(validateOptions(planned, *function, json)))
    return failure();
  if (!report.empty() && failed(writeReport(module, report, std::move(json))))
    return failure();
  // Written so that a NaN fails as well.
  if (maxKL > 0 && !(measured <= maxKL))
    return module.emitError() << "differs from '" << original << "' by a KL divergence of "
                              << llvm::formatv("{0:F6}", measured).str() << " per token, above the limit of "
                              << llvm::formatv("{0:F6}", maxKL.getValue()).str();
  return success();
}
