//===- OptionScorer.cpp - First-order effects of options on the loss ------===//

#include "OptionScorer.h"
#include "jpq/Analysis/BackwardSweep.h"
#include "jpq/Numerics/Fisher.h"
#include "jpq/Support/Digest.h"
#include "llvm/ADT/StringExtras.h"
#include <numeric>

using namespace mlir;
using namespace jpq;

/// Tokens whose states before all stages are held at a time.
static constexpr int64_t kBatchTokens = 2048;

/// Inputs and gradients of matrices of one stage that are held at a time, more or less.
static constexpr int64_t kHeldValues = int64_t(1) << 25;

/// Bytes of encoded weights that are kept to be met again.
static constexpr uint64_t kBuiltBytes = uint64_t(1) << 27;

/// Gradients by matrices, one per window, that are held at a time.
static constexpr int64_t kBatchGradients = int64_t(1) << 26;

StringRef jpq::getSymbol(const PlanTarget &target) { return SymbolTable::getSymbolName(target.getOp()).getValue(); }

/// Rows that one op of a stage took, for all windows of a batch, and the gradients of what it gave. Where all values of
/// a matrix are used, its gradients are the only row of a window.
struct OptionScorer::Use {
  std::string weight;
  MatrixUse kind;
  int64_t in, out;
  std::vector<float> inputs, gradients;
  std::vector<int64_t> ids;

  int64_t getRowCount() const { return out == 0 ? 0 : int64_t(gradients.size()) / out; }
  int64_t getValueCount() const { return inputs.size() + gradients.size(); }
  void append(const MatrixGradient &matrix);
  /// Adds the effects of a change of the weight to those of the output's rows. A linear that sees several rows per row
  /// of the output (pixels of a sample) has their sum for its effect.
  void addEffects(const WeightOp &weight, const std::vector<float> &change, MutableArrayRef<float> effects) const;
};

struct OptionScorer::Rows {
  int64_t first = 0, count = 0;
  std::map<unsigned, Use> uses = {};

  int64_t getValueCount() const {
    return std::accumulate(uses.begin(), uses.end(), int64_t(0),
                           [](int64_t sum, const auto &use) { return sum + use.second.getValueCount(); });
  }
};

void OptionScorer::Use::append(const MatrixGradient &matrix) {
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

void OptionScorer::Use::addEffects(const WeightOp &symbol, const std::vector<float> &change,
                                   MutableArrayRef<float> effects) const {
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

static int64_t countElements(const PlanTarget &target) {
  int64_t count = 0;
  for (const WeightOp &weight : target.matrices)
    count += WeightOp(weight).getLogicalType().getNumElements();
  return count;
}

OptionScorer::OptionScorer(ModelRunner &runner, ArrayRef<SmallVector<PlanTarget>> targets, const RateCurves &curves,
                           const SampleWindows &data, std::string digest, std::shared_ptr<const Statistics> statistics)
    : runner(runner), targets(targets), curves(curves), data(data), digest(std::move(digest)),
      statistics(std::move(statistics)), targetsOfStage(targets.size()) {
  for (ArrayRef<PlanTarget> stage : targets)
    for (const PlanTarget &target : stage)
      for (unsigned user : runner.getStagesOf(target.getName()))
        targetsOfStage[user].push_back(&target);
}

/// What scores depend on besides the model and the windows: which options there are, which of them are scored, and
/// what they are made with.
std::string OptionScorer::getMenuDigest() const {
  std::string text;
  llvm::raw_string_ostream stream(text);
  for (ArrayRef<PlanTarget> stage : targets)
    for (const PlanTarget &target : stage) {
      stream << getSymbol(target) << ":";
      for (Attribute option : target.options)
        stream << option << ",";
      stream << "scored ";
      llvm::interleaveComma(curves.getScored(target), stream);
    }
  for (const auto &[data, ranges] : statistics->provenance.windows) {
    stream << data;
    for (auto [first, last] : ranges.getRanges())
      stream << first << "-" << last << ",";
  }
  stream << statistics->weighsTokens;
  return computeDigest(text);
}

void OptionScorer::begin(const Provenance &provenance) {
  scores.provenance = provenance;
  scores.menu = getMenuDigest();
}

llvm::Error OptionScorer::resume(StringRef path) {
  llvm::Expected<Scores> earlier = Scores::read(path);
  if (!earlier)
    return earlier.takeError();
  for (ArrayRef<PlanTarget> stage : targets)
    for (const PlanTarget &target : stage)
      if (auto sums = earlier->sums.find(getSymbol(target).str());
          sums != earlier->sums.end() && sums->second.size() != target.options.size())
        return llvm::createStringError("'%s' has %zu sums for '%s', which has %zu options", path.str().c_str(),
                                       sums->second.size(), sums->first.c_str(), size_t(target.options.size()));
  Scores merged = scores;
  if (llvm::Error error = merged.merge(*earlier))
    return llvm::createStringError("cannot go on with '%s', which is %s", path.str().c_str(),
                                   llvm::toString(std::move(error)).c_str());
  scores = std::move(merged);
  return llvm::Error::success();
}

/// As many windows as may be held at a time.
int64_t OptionScorer::getBatchWindows() const {
  int64_t gradients = 1;
  for (const auto &stage : targetsOfStage) {
    int64_t sum = 0;
    for (const PlanTarget *target : stage)
      if (target->weight && isUnpacked(target->weight))
        sum += WeightOp(target->weight).getLogicalType().getNumElements();
    gradients = std::max(gradients, sum);
  }
  return std::max<int64_t>(1, std::min(kBatchTokens / data.getRowsPerWindow(), kBatchGradients / gradients));
}

llvm::Error OptionScorer::score(ArrayRef<int64_t> windows, StringRef path) {
  SmallVector<int64_t> open(windows);
  llvm::erase_if(open, [&](int64_t window) { return scores.provenance.windows[digest].contains(window); });
  uint64_t total = 0;
  for (const auto &stage : targetsOfStage)
    total += stage.size();
  Progress progress("scoring options", total * open.size());
  size_t step = getBatchWindows();
  for (ArrayRef<int64_t> rest = open; !rest.empty(); rest = rest.drop_front(std::min(step, rest.size()))) {
    if (llvm::Error error = scoreBatch(rest.take_front(step), progress))
      return error;
    if (!path.empty())
      if (llvm::Error error = scores.write(path))
        return error;
  }
  return llvm::Error::success();
}

llvm::Expected<SmallVector<std::vector<float>, 1>> OptionScorer::apply(const OptionChanges &changes,
                                                                       const PlanTarget &target, unsigned option) {
  std::pair<StringRef, unsigned> key(getSymbol(target), option);
  // Entries stay where they are.
  auto find = [&]() -> const SmallVector<EncodedWeight, 1> * {
    std::lock_guard<std::mutex> lock(builtMutex);
    auto known = built.find(key);
    return known == built.end() ? nullptr : &known->second;
  };
  if (const auto *known = find())
    return changes.decode(option, *known);
  auto stored = changes.build(option);
  if (!stored)
    return stored.takeError();
  auto changed = changes.decode(option, *stored);
  uint64_t bytes = 0;
  for (const EncodedWeight &weight : *stored)
    for (const Component &component : weight.components)
      bytes += component.bytes.size();
  std::lock_guard<std::mutex> lock(builtMutex);
  if (builtBytes + bytes <= kBuiltBytes) {
    builtBytes += bytes;
    built[key] = std::move(*stored);
  }
  return changed;
}

llvm::Error OptionScorer::scoreTarget(const PlanTarget &target, const Rows &rows,
                                      std::vector<std::vector<float>> &effects, SmallVector<double> &relative) {
  FailureOr<OptionChanges> changes = getChanges(target);
  if (failed(changes))
    return llvm::createStringError("cannot change '%s'", getSymbol(target).str().c_str());
  effects.resize(target.options.size());
  for (std::vector<float> &effect : effects)
    effect.resize(std::max<size_t>(effect.size(), rows.first + rows.count), 0.0f);
  relative.resize(target.options.size(), std::numeric_limits<double>::quiet_NaN());
  for (unsigned option : curves.getScored(target)) {
    auto changed = apply(*changes, target, option);
    if (!changed)
      return changed.takeError();
    if (std::isnan(relative[option]))
      relative[option] = changes->getRelativeChange(*changed);
    for (auto [weight, values, builder] : llvm::zip_equal(target.matrices, *changed, changes->getBuilders())) {
      for (size_t i = 0; i < values.size(); ++i)
        values[i] -= builder.getOriginal()[i];
      for (const auto &[number, use] : rows.uses)
        if (use.weight == WeightOp(weight).getSymName())
          use.addEffects(weight, values, MutableArrayRef(effects[option]).slice(rows.first, rows.count));
    }
  }
  return llvm::Error::success();
}

llvm::Error OptionScorer::scoreRows(ArrayRef<const PlanTarget *> targets, const Rows &rows) {
  if (targets.empty())
    return llvm::Error::success();
  SmallVector<const PlanTarget *> sorted(targets);
  llvm::sort(sorted, [](const PlanTarget *a, const PlanTarget *b) {
    return std::pair(-countElements(*a), getSymbol(*a)) < std::pair(-countElements(*b), getSymbol(*b));
  });
  SmallVector<std::pair<std::vector<std::vector<float>> *, SmallVector<double> *>> results;
  for (const PlanTarget *target : sorted)
    results.push_back({&effects[getSymbol(*target).str()], &relativeChanges[getSymbol(*target)]});
  llvm::Error failed = llvm::Error::success();
  std::mutex mutex;
  forEachMatrix(sorted.front()->getOp()->getContext(), sorted.size(), [&](int64_t i) {
    llvm::Error error = scoreTarget(*sorted[i], rows, *results[i].first, *results[i].second);
    std::lock_guard<std::mutex> lock(mutex);
    failed = llvm::joinErrors(std::move(failed), std::move(error));
  });
  return failed;
}

llvm::Error OptionScorer::scoreBatch(ArrayRef<int64_t> windows, Progress &progress) {
  BackwardSweep sweep(runner, BackwardSweep::getDrawnLabels(scores.provenance.seed));
  for (int64_t window : windows)
    if (llvm::Error error = sweep.start(window, data.getBatch(window, 1)))
      return error;
  effects.clear();
  int64_t total = 0;
  for (unsigned stage = runner.getStageCount() - 1; stage >= 1; --stage) {
    ArrayRef<const PlanTarget *> wanted = targetsOfStage[stage];
    Rows rows;
    auto observe = [&](const MatrixGradient &matrix) {
      bool isWanted = llvm::any_of(wanted, [&](const PlanTarget *target) {
        return llvm::any_of(target->matrices,
                            [&](const WeightOp &weight) { return WeightOp(weight).getSymName() == matrix.weight; });
      });
      if (isWanted)
        rows.uses[matrix.use].append(matrix);
    };
    for (size_t window = 0; window < windows.size(); ++window) {
      if (llvm::Error error = sweep.pullBack(window, stage, observe))
        return error;
      rows.count += sweep.getRowCount(window);
      if (window + 1 < windows.size() && rows.getValueCount() < kHeldValues)
        continue;
      if (llvm::Error error = scoreRows(wanted, rows))
        return error;
      total = rows.first + rows.count;
      rows = Rows{total};
    }
    for (const PlanTarget *target : wanted)
      progress.advance(windows.size(), getSymbol(*target));
  }
  return addBatch(windows, total);
}

llvm::Error OptionScorer::addBatch(ArrayRef<int64_t> windows, int64_t rows) {
  Scores batch;
  batch.provenance = scores.provenance;
  batch.provenance.windows.clear();
  for (int64_t window : windows)
    batch.provenance.windows[digest].add(window, window + 1);
  batch.provenance.rows = rows;
  batch.menu = scores.menu;
  for (const auto &[name, options] : effects)
    for (const std::vector<float> &option : options) {
      double sum = 0;
      for (float effect : option)
        sum += double(effect) * effect;
      batch.sums[name].push_back(sum);
    }
  return scores.merge(batch);
}

SmallVector<double> OptionScorer::getHarms(const PlanTarget &target) const {
  SmallVector<double> harms(target.options.size(), 0.0);
  if (auto found = scores.sums.find(getSymbol(target).str()); found != scores.sums.end())
    for (auto [harm, sum] : llvm::zip_equal(harms, found->second))
      harm = 0.5 * sum / double(scores.provenance.rows);
  return harms;
}

FailureOr<SmallVector<double>> OptionScorer::getRelativeChanges(const PlanTarget &target) const {
  // Scored here, or in the run that wrote the file of scores.
  SmallVector<double> relative = relativeChanges.lookup(getSymbol(target));
  relative.resize(target.options.size(), std::numeric_limits<double>::quiet_NaN());
  SmallVector<unsigned> open = curves.getScored(target);
  llvm::erase_if(open, [&](unsigned option) { return !std::isnan(relative[option]); });
  if (open.empty())
    return relative;
  FailureOr<OptionChanges> changes = getChanges(target);
  if (failed(changes))
    return failure();
  for (unsigned option : open) {
    auto changed = changes->apply(option);
    if (!changed)
      return target.getOp()->emitError() << llvm::toString(changed.takeError());
    relative[option] = changes->getRelativeChange(*changed);
  }
  return relative;
}

FailureOr<OptionChanges> OptionScorer::getChanges(const PlanTarget &target) const {
  return OptionChanges::create(target, [&](StringRef weight) { return statistics->lookup(weight); });
}
