//===- FisherHarm.cpp - The harm of every option, from gradients ----------===//
//
// Windows go through the model in batches. For each batch the gradients are pulled back stage by stage; every option of
// every target in the stage is applied to its weights once, and its effect on the loss is summed for all rows.
//
//===----------------------------------------------------------------------===//

#include "HarmModels.h"
#include "jpq/Analysis/BackwardSweep.h"
#include "jpq/Analysis/Scores.h"
#include "jpq/Analysis/Statistics.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Numerics/Fisher.h"
#include "jpq/Numerics/HarmCorrection.h"
#include "jpq/Numerics/RateCurve.h"
#include "jpq/Support/Digest.h"
#include "jpq/Support/Progress.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include <numeric>

using namespace mlir;
using namespace jpq;

/// Tokens on which large harms, and on which whole plans are measured, of all that are scored. A measured divergence
/// needs no sampled labels, so few do.
static constexpr int64_t kLargeHarmTokens = 1024, kGrowthTokens = 2048;

/// Tokens whose inputs and gradients of one stage are held at a time.
static constexpr int64_t kBatchTokens = 4096;

/// Gradients by matrices, one per window, that are held at a time.
static constexpr int64_t kBatchGradients = int64_t(1) << 26;

namespace {
/// Rows that one op of a stage took, for all windows of a batch, and the gradients of what it gave. Where all values of
/// a matrix are used, its gradients are the only row of a window.
struct Use {
  std::string weight;
  MatrixUse kind;
  int64_t in, out;
  std::vector<float> inputs, gradients;
  std::vector<int64_t> ids;

  int64_t getRowCount() const { return out == 0 ? 0 : int64_t(gradients.size()) / out; }
  void append(const MatrixGradient &matrix);
  /// Adds the effects of a change of the weight to those of the output's rows. A linear that sees several rows per row
  /// of the output (pixels of a sample) has their sum for its effect.
  void addEffects(const WeightOp &weight, const std::vector<float> &change, MutableArrayRef<float> effects) const;
};

class FisherScorer {
public:
  FisherScorer(func::FuncOp function, const OptionMenu &menu, const FisherSettings &settings, InputStatistics &inputs)
      : function(function), menu(menu), settings(settings), inputs(inputs) {}
  LogicalResult annotate();

private:
  LogicalResult fail(llvm::Error error) { return function.emitError() << llvm::toString(std::move(error)); }
  /// Scores some windows of the tokens.
  llvm::Error scoreBatch(ArrayRef<int64_t> windows, Progress &progress);
  llvm::Error scoreTarget(const PlanTarget &target, ArrayRef<Use> uses, int64_t rows);
  /// Whether an option is scored itself.
  bool isScored(const PlanTarget &target, unsigned option) const {
    return !settings.fast || target.group || option == getReference(target);
  }
  /// The option by which the fast mode knows the others: a codec of middling width. Codecs come first.
  static unsigned getReference(const PlanTarget &target) {
    return llvm::count_if(target.options, llvm::IsaPred<CodecAttr>) / 2;
  }
  FailureOr<SmallVector<double>> getHarms(const PlanTarget &target);
  /// How much an option of a weight is expected to err relative to the reference.
  double getExpectedRatio(const PlanTarget &target, const OptionChanges &changes, unsigned option);
  std::string getMenuDigest() const;
  std::shared_ptr<const SecondMoment> getMoment(StringRef weight) const { return statistics->lookup(weight); }
  /// How large the change of each option is beside what it changes.
  FailureOr<SmallVector<double>> getChanges(const PlanTarget &target);
  /// Measures options beyond the range of first order, and corrects others by what was seen.
  LogicalResult measureBeyondRange(HarmMeter &meter);
  /// Measures whole plans of one width each, for the growth curve.
  LogicalResult annotateGrowth(HarmMeter &meter);

  func::FuncOp function;
  const OptionMenu &menu;
  const FisherSettings &settings;
  InputStatistics &inputs;
  SampleWindows data;
  std::string digest;
  std::unique_ptr<ModelRunner> runner;
  std::shared_ptr<const Statistics> statistics;
  Scores scores, batch;
  std::vector<SmallVector<PlanTarget>> targets;
  /// What is scored in each stage: a tied weight in several.
  std::vector<SmallVector<const PlanTarget *>> targetsOfStage;
  /// [option][row of the batch's outputs], by symbol.
  std::map<std::string, std::vector<std::vector<float>>> effects;
  /// [option], by symbol.
  llvm::StringMap<SmallVector<double>> harms, relativeChanges;
  /// getNormalError() of codecs.
  DenseMap<Attribute, double> normalErrors;
};
} // namespace

static StringRef getSymbol(const PlanTarget &target) { return SymbolTable::getSymbolName(target.getOp()).getValue(); }

void Use::append(const MatrixGradient &matrix) {
  weight = matrix.weight.str();
  kind = matrix.kind;
  out = kind == MatrixUse::Values ? matrix.gradients.getNumElements() : matrix.gradients.shape.back();
  const float *values = matrix.gradients.get<float>();
  gradients.insert(gradients.end(), values, values + matrix.gradients.getNumElements());
  if (kind == MatrixUse::Values)
    return;
  if (kind == MatrixUse::Product) {
    in = matrix.inputs.shape.back();
    const float *rows = matrix.inputs.get<float>();
    inputs.insert(inputs.end(), rows, rows + matrix.inputs.getNumElements());
    return;
  }
  for (int64_t i = 0, e = matrix.inputs.getNumElements(); i < e; ++i)
    ids.push_back(*readInteger(matrix.inputs.type, matrix.inputs.data.get(), i));
}

void Use::addEffects(const WeightOp &symbol, const std::vector<float> &change, MutableArrayRef<float> effects) const {
  RankedTensorType type = WeightOp(symbol).getLogicalType();
  int64_t rows = getRowCount();
  ConstMatrix matrix{change.data(), type.getDimSize(0), type.getDimSize(1), type.getDimSize(1)};
  std::vector<float> sums(rows, 0.0f);
  switch (kind) {
  case MatrixUse::Product:
    jpq::addEffects({gradients.data(), rows, out, out}, matrix, {inputs.data(), rows, in, in}, sums);
    break;
  case MatrixUse::Lookup:
    jpq::addLookupEffects({gradients.data(), rows, out, out}, matrix, ids, sums);
    break;
  case MatrixUse::Values:
    for (int64_t row = 0; row < rows; ++row)
      sums[row] = std::inner_product(change.begin(), change.end(), gradients.begin() + row * out, 0.0);
    break;
  }
  for (int64_t row = 0, outputs = effects.size(); row < rows; ++row)
    effects[row * outputs / rows] += sums[row];
}

llvm::Error FisherScorer::scoreTarget(const PlanTarget &target, ArrayRef<Use> uses, int64_t rows) {
  FailureOr<OptionChanges> changes = OptionChanges::create(target, [&](StringRef weight) { return getMoment(weight); });
  if (failed(changes))
    return llvm::createStringError("cannot change '%s'", getSymbol(target).str().c_str());
  auto &sums = effects[getSymbol(target).str()];
  sums.resize(target.options.size(), std::vector<float>(rows, 0.0f));
  SmallVector<double> &relative = relativeChanges[getSymbol(target)];
  relative.resize(target.options.size(), std::numeric_limits<double>::quiet_NaN());
  for (unsigned option = 0; option < target.options.size(); ++option) {
    if (!isScored(target, option))
      continue;
    auto changed = changes->apply(option);
    if (!changed)
      return changed.takeError();
    if (std::isnan(relative[option]))
      relative[option] = changes->getRelativeChange(*changed);
    for (auto [weight, values, builder] : llvm::zip_equal(target.matrices, *changed, changes->getBuilders())) {
      for (size_t i = 0; i < values.size(); ++i)
        values[i] -= builder.getOriginal()[i];
      for (const Use &use : uses)
        if (use.weight == WeightOp(weight).getSymName())
          use.addEffects(weight, values, sums[option]);
    }
  }
  return llvm::Error::success();
}

llvm::Error FisherScorer::scoreBatch(ArrayRef<int64_t> windows, Progress &progress) {
  int64_t count = windows.size();
  BackwardSweep sweep(*runner, settings.seed);
  for (int64_t window : windows)
    if (llvm::Error error = sweep.start(window, data.getBatch(window, 1)))
      return error;
  effects.clear();
  int64_t rows = 0;
  for (unsigned stage = runner->getStageCount() - 1; stage >= 1; --stage) {
    std::map<unsigned, Use> uses;
    auto observe = [&](const MatrixGradient &matrix) {
      bool isWanted = llvm::any_of(targetsOfStage[stage], [&](const PlanTarget *target) {
        return llvm::any_of(target->matrices,
                            [&](const WeightOp &weight) { return WeightOp(weight).getSymName() == matrix.weight; });
      });
      if (isWanted)
        uses[matrix.use].append(matrix);
    };
    for (int64_t window = 0; window < count; ++window)
      if (llvm::Error error = sweep.pullBack(window, stage, observe))
        return error;
    if (rows == 0)
      for (int64_t window = 0; window < count; ++window)
        rows += sweep.getRowCount(window);
    std::vector<Use> list;
    for (auto &[number, use] : uses)
      list.push_back(std::move(use));
    for (const PlanTarget *target : targetsOfStage[stage]) {
      if (llvm::Error error = scoreTarget(*target, list, rows))
        return error;
      progress.advance(count, getSymbol(*target));
    }
  }
  batch.provenance = scores.provenance;
  batch.provenance.windows.clear();
  for (int64_t window : windows)
    batch.provenance.windows[digest].add(window, window + 1);
  batch.provenance.rows = rows;
  batch.menu = scores.menu;
  batch.sums.clear();
  for (const auto &[name, options] : effects)
    for (const std::vector<float> &option : options) {
      double sum = 0;
      for (float effect : option)
        sum += double(effect) * effect;
      batch.sums[name].push_back(sum);
    }
  return scores.merge(batch);
}

std::string FisherScorer::getMenuDigest() const {
  std::string text;
  llvm::raw_string_ostream stream(text);
  for (const auto &stage : targets)
    for (const PlanTarget &target : stage) {
      stream << getSymbol(target) << ":";
      for (Attribute option : target.options)
        stream << option << ",";
    }
  for (const auto &[data, ranges] : statistics->provenance.windows) {
    stream << data;
    for (auto [first, last] : ranges.getRanges())
      stream << first << "-" << last << ",";
  }
  stream << settings.fast << statistics->weighsTokens;
  return computeDigest(text);
}

FailureOr<SmallVector<double>> FisherScorer::getHarms(const PlanTarget &target) {
  SmallVector<double> harms;
  auto found = scores.sums.find(getSymbol(target).str());
  for (unsigned option = 0; option < target.options.size(); ++option)
    harms.push_back(found == scores.sums.end() ? 0.0 : 0.5 * found->second[option] / double(scores.provenance.rows));
  if (!settings.fast || target.group)
    return harms;
  FailureOr<OptionChanges> changes = OptionChanges::create(target, [&](StringRef weight) { return getMoment(weight); });
  if (failed(changes))
    return failure();
  unsigned reference = getReference(target);
  for (unsigned option = 0; option < harms.size(); ++option)
    if (option != reference)
      harms[option] = harms[reference] * getExpectedRatio(target, *changes, option);
  return harms;
}

double FisherScorer::getExpectedRatio(const PlanTarget &target, const OptionChanges &changes, unsigned option) {
  auto getCodecError = [&](CodecAttr codec) {
    auto [known, isNew] = normalErrors.try_emplace(codec, 0.0);
    if (isNew)
      known->second = getNormalError(*codec.getCodec());
    return known->second;
  };
  return changes.getExpectedError(option, getCodecError) /
         changes.getExpectedError(getReference(target), getCodecError);
}

LogicalResult FisherScorer::annotate() {
  auto module = function->getParentOfType<ModuleOp>();
  FailureOr<SampleWindows> read =
      readCalibration(function, settings.data.calibration, settings.data.window, settings.data.windows);
  if (failed(read))
    return failure();
  data = std::move(*read);
  llvm::Expected<std::string> found = getCalibrationDigest(settings.data.calibration);
  if (!found)
    return fail(found.takeError());
  digest = *found;
  FailureOr<std::unique_ptr<ModelRunner>> created = createModelRunner(function);
  if (failed(created))
    return failure();
  runner = std::move(*created);
  scores.provenance.model = getModelDigest(module);
  scores.provenance.seed = settings.seed;
  scores.provenance.length = data.length;
  auto summed = getInputStatistics(function, settings.data, data, inputs);
  if (failed(summed))
    return failure();
  statistics = std::move(*summed);
  // Windows behind those of the statistics.
  int64_t first = statistics->provenance.getFirstOther(digest), count = data.getCount() - first;
  if (count <= 0)
    return fail(llvm::createStringError("%lld windows of calibration data are too few: channels are ranked on some and "
                                        "scored on others",
                                        (long long)data.getCount()));

  targets = findPlanTargets(module, function, *runner, menu);
  targetsOfStage.resize(targets.size());
  uint64_t total = 0;
  for (auto &stage : targets)
    for (const PlanTarget &target : stage)
      for (unsigned user : runner->getStagesOf(target.getName())) {
        targetsOfStage[user].push_back(&target);
        ++total;
      }
  for (const auto &stage : targets)
    for (const PlanTarget &target : stage)
      if (failed(orderChannels(target, [&](StringRef weight) { return getMoment(weight); })))
        return failure();
  scores.menu = getMenuDigest();
  if (!settings.scores.empty() && llvm::sys::fs::exists(settings.scores)) {
    llvm::Expected<Scores> earlier = Scores::read(settings.scores);
    if (!earlier)
      return fail(earlier.takeError());
    for (const auto &stage : targets)
      for (const PlanTarget &target : stage)
        if (auto sums = earlier->sums.find(getSymbol(target).str());
            sums != earlier->sums.end() && sums->second.size() != target.options.size())
          return fail(llvm::createStringError("'%s' has %zu sums for '%s', which has %zu options",
                                              settings.scores.c_str(), sums->second.size(), sums->first.c_str(),
                                              size_t(target.options.size())));
    Scores merged = scores;
    if (llvm::Error error = merged.merge(*earlier))
      return fail(llvm::createStringError("cannot go on with '%s', which is %s", settings.scores.c_str(),
                                          llvm::toString(std::move(error)).c_str()));
    scores = std::move(merged);
  }

  int64_t gradients = 1;
  for (const auto &stage : targetsOfStage) {
    int64_t sum = 0;
    for (const PlanTarget *target : stage)
      if (target->weight && isUnpacked(target->weight))
        sum += WeightOp(target->weight).getLogicalType().getNumElements();
    gradients = std::max(gradients, sum);
  }
  int64_t step = std::max<int64_t>(1, std::min(kBatchTokens / data.getRowsPerWindow(), kBatchGradients / gradients));
  SmallVector<int64_t> open;
  for (int64_t window = first; window < first + count; ++window)
    if (!scores.provenance.windows[digest].contains(window))
      open.push_back(window);
  Progress progress("scoring options", total * open.size());
  for (ArrayRef<int64_t> rest = open; !rest.empty(); rest = rest.drop_front(std::min<size_t>(step, rest.size()))) {
    if (llvm::Error error = scoreBatch(rest.take_front(step), progress))
      return fail(std::move(error));
    if (!settings.scores.empty())
      if (llvm::Error error = scores.write(settings.scores))
        return fail(std::move(error));
  }
  for (const auto &stage : targets)
    for (const PlanTarget &target : stage) {
      FailureOr<SmallVector<double>> found = getHarms(target);
      if (failed(found))
        return failure();
      harms[getSymbol(target)] = std::move(*found);
    }
  auto createMeter = [&](int64_t tokens) {
    return HarmMeter::create(*runner, data.selectSpread(first, count, tokens));
  };
  if (settings.measureAbove > 0 || settings.measureChangesAbove > 0) {
    auto meter = createMeter(kLargeHarmTokens);
    if (!meter)
      return fail(meter.takeError());
    if (failed(measureBeyondRange(**meter)))
      return failure();
  }
  if (settings.measureAbove > 0) {
    auto meter = createMeter(kGrowthTokens);
    if (!meter)
      return fail(meter.takeError());
    if (failed(annotateGrowth(**meter)))
      return failure();
  }
  for (const auto &stage : targets)
    for (const PlanTarget &target : stage)
      if (failed(setPlan(target, harms[getSymbol(target)])))
        return failure();
  return success();
}

FailureOr<SmallVector<double>> FisherScorer::getChanges(const PlanTarget &target) {
  SmallVector<double> &relative = relativeChanges[getSymbol(target)];
  // Scored here, or in the run that wrote the file of scores.
  relative.resize(target.options.size(), std::numeric_limits<double>::quiet_NaN());
  FailureOr<OptionChanges> changes = OptionChanges::create(target, [&](StringRef weight) { return getMoment(weight); });
  if (failed(changes))
    return failure();
  for (unsigned option = 0; option < target.options.size(); ++option) {
    if (!std::isnan(relative[option]) || !isScored(target, option))
      continue;
    auto changed = changes->apply(option);
    if (!changed)
      return target.getOp()->emitError() << llvm::toString(changed.takeError());
    relative[option] = changes->getRelativeChange(*changed);
  }
  for (unsigned option = 0; option < target.options.size(); ++option)
    if (!isScored(target, option))
      relative[option] = relative[getReference(target)] * std::sqrt(getExpectedRatio(target, *changes, option));
  return relative;
}

LogicalResult FisherScorer::measureBeyondRange(HarmMeter &meter) {
  auto getLimit = [](double above) { return above > 0 ? above : std::numeric_limits<double>::infinity(); };
  FirstOrderRange range{getLimit(settings.measureAbove), getLimit(settings.measureChangesAbove)};
  std::vector<std::pair<const PlanTarget *, std::vector<PredictedHarm>>> open;
  uint64_t total = 0;
  for (const auto &stage : targets)
    for (const PlanTarget &target : stage) {
      FailureOr<SmallVector<double>> relative = getChanges(target);
      if (failed(relative))
        return failure();
      std::vector<PredictedHarm> predicted;
      for (auto [option, harm, change] : llvm::zip_equal(target.options, harms[getSymbol(target)], *relative))
        predicted.push_back({harm, change, isa<SegmentsAttr>(option)});
      int64_t beyond = llvm::count_if(predicted, [&](const PredictedHarm &option) { return !range.contains(option); });
      if (beyond == 0)
        continue;
      total += beyond;
      open.push_back({&target, std::move(predicted)});
    }
  Progress progress("measuring large changes", total);
  for (auto &[target, predicted] : open) {
    FailureOr<OptionChanges> changes =
        OptionChanges::create(*target, [&](StringRef weight) { return getMoment(weight); });
    if (failed(changes))
      return failure();
    bool isDiagnosed = false;
    auto measure = [&, target = target](unsigned option) -> llvm::Expected<double> {
      auto measured = measureOptions(*target, *changes, option, *runner, meter, progress);
      isDiagnosed = failed(measured);
      if (isDiagnosed)
        return llvm::createStringError("");
      return measured->front();
    };
    llvm::Expected<std::vector<double>> corrected = correctHarms(predicted, range, measure);
    if (!corrected) {
      std::string message = llvm::toString(corrected.takeError());
      return isDiagnosed ? failure() : target->getOp()->emitError() << message;
    }
    harms[getSymbol(*target)].assign(corrected->begin(), corrected->end());
  }
  return success();
}

LogicalResult FisherScorer::annotateGrowth(HarmMeter &meter) {
  // Of each width below 8 bits the first option; what has none of that width stays as it is.
  std::map<unsigned, std::vector<std::pair<const PlanTarget *, unsigned>>> plans;
  for (const auto &stage : targets)
    for (const PlanTarget &target : stage) {
      unsigned last = 0;
      for (auto [option, attribute] : llvm::enumerate(target.options))
        if (auto codec = dyn_cast<CodecAttr>(attribute))
          if (unsigned bits = codec.getCodec()->getBits(); bits < 8 && bits != std::exchange(last, bits))
            plans[bits].push_back({&target, option});
    }
  Progress progress("measuring whole plans", plans.size());
  std::map<double, double> points;
  for (const auto &[bits, choices] : plans) {
    double sum = 0;
    ModelRunner::Overrides overrides;
    std::vector<std::vector<float>> values;
    values.reserve(choices.size());
    for (auto [target, option] : choices) {
      FailureOr<OptionChanges> changes =
          OptionChanges::create(*target, [&](StringRef weight) { return getMoment(weight); });
      if (failed(changes))
        return failure();
      auto changed = changes->apply(option);
      if (!changed)
        return target->getOp()->emitError() << llvm::toString(changed.takeError());
      values.push_back(std::move(changed->front()));
      overrides[target->getName()] = values.back().data();
      sum += harms[getSymbol(*target)][option];
    }
    llvm::Expected<double> harm = meter.measure(1, overrides);
    if (!harm)
      return fail(harm.takeError());
    points[sum] = *harm;
    progress.advance(1, std::to_string(bits) + " bits");
  }
  // What does not ascend is noise of very small harms.
  SmallVector<double> growth;
  for (auto [sum, harm] : points)
    if (sum > 0 && harm > 0 && std::isfinite(harm) && (growth.empty() || harm > growth.back()))
      growth.append({sum, harm});
  MLIRContext *context = function.getContext();
  function->getParentOfType<ModuleOp>()->setAttr(JPQDialect::kGrowthAttrName, DenseF64ArrayAttr::get(context, growth));
  return success();
}

LogicalResult jpq::annotateFisher(func::FuncOp function, const OptionMenu &menu, const FisherSettings &settings,
                                  InputStatistics &inputs) {
  return FisherScorer(function, menu, settings, inputs).annotate();
}
