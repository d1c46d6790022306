//===- AnnotateError.cpp - The harm of every option, measured -------------===//

#include "jpq/Analysis/Calibration.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Dialect/JPQ/Transforms/CalibrationData.h"
#include "jpq/Dialect/JPQ/Transforms/Cutting.h"
#include "jpq/Dialect/JPQ/Transforms/OptionMenu.h"
#include "jpq/Dialect/JPQ/Transforms/Passes.h"
#include "jpq/Numerics/Reconstruction.h"
#include "jpq/Support/Progress.h"
#include "llvm/ADT/MapVector.h"

namespace jpq {
#define GEN_PASS_DEF_JPQANNOTATEERROR
#include "jpq/Dialect/JPQ/Transforms/Passes.h.inc"
} // namespace jpq

using namespace mlir;
using namespace jpq;

/// Logits of the original model that may be kept, so that they need not be computed for every option.
static constexpr int64_t kReferenceBytes = 512 << 20;

namespace {
/// Rows of an output that are held in memory.
class HeldRows : public OutputRows {
public:
  /// Copies all of `output`.
  static llvm::Expected<std::unique_ptr<OutputRows>> create(OutputRows &output) {
    auto held = std::make_unique<HeldRows>();
    held->columns = output.getColumnCount();
    held->values.reserve(output.getRowCount() * held->columns);
    constexpr int64_t kBlock = 256;
    for (int64_t first = 0; first < output.getRowCount(); first += kBlock) {
      int64_t count = std::min(kBlock, output.getRowCount() - first);
      llvm::Expected<ConstMatrix> block = output.get(first, count);
      if (!block)
        return block.takeError();
      held->values.insert(held->values.end(), block->data, block->data + count * held->columns);
    }
    return held;
  }
  int64_t getRowCount() const override { return columns == 0 ? 0 : int64_t(values.size()) / columns; }
  int64_t getColumnCount() const override { return columns; }
  llvm::Expected<ConstMatrix> get(int64_t first, int64_t count) override {
    return ConstMatrix{values.data() + first * columns, count, columns, columns};
  }

private:
  std::vector<float> values;
  int64_t columns = 0;
};

/// Measures what changed weights do to the output: the original model's states before every stage are kept, and the
/// model runs on from the first stage that sees a change.
class HarmMeter {
public:
  static llvm::Expected<std::unique_ptr<HarmMeter>> create(ModelRunner &runner, const TokenWindows &tokens);
  /// Mean KL(original || changed) per token.
  llvm::Expected<double> measure(unsigned firstStage, const ModelRunner::Overrides &overrides);

private:
  explicit HarmMeter(ModelRunner &runner) : runner(runner) {}

  ModelRunner &runner;
  /// [batch][stage]: the state before the stage.
  std::vector<std::vector<ModelState>> states;
  std::vector<std::unique_ptr<OutputRows>> references;
};
} // namespace

llvm::Expected<std::unique_ptr<HarmMeter>> HarmMeter::create(ModelRunner &runner, const TokenWindows &tokens) {
  auto meter = std::unique_ptr<HarmMeter>(new HarmMeter(runner));
  unsigned last = runner.getStageCount() - 1;
  std::vector<HostTensor> batches = getBatches(tokens);
  // References point to states: neither vector may move.
  meter->states.resize(batches.size());
  for (auto [batch, states] : llvm::zip_equal(batches, meter->states)) {
    llvm::Expected<ModelState> state = runner.start({batch});
    if (!state)
      return state.takeError();
    states.resize(last + 1);
    for (unsigned stage = 1; stage <= last; ++stage) {
      states[stage] = *state;
      if (stage == last)
        break;
      state = runner.run(std::move(*state), stage, stage + 1);
      if (!state)
        return state.takeError();
    }
    auto output = runner.getOutput(states[last]);
    if (!output)
      return output.takeError();
    int64_t bytes = (*output)->getRowCount() * (*output)->getColumnCount() * int64_t(sizeof(float) * batches.size());
    if (bytes <= kReferenceBytes) {
      output = HeldRows::create(**output);
      if (!output)
        return output.takeError();
    }
    meter->references.push_back(std::move(*output));
  }
  return meter;
}

llvm::Expected<double> HarmMeter::measure(unsigned firstStage, const ModelRunner::Overrides &overrides) {
  unsigned last = runner.getStageCount() - 1;
  double sum = 0;
  int64_t rows = 0;
  for (auto [batch, reference] : llvm::zip_equal(states, references)) {
    llvm::Expected<ModelState> state = runner.run(batch[std::min(firstStage, last)], firstStage, last, &overrides);
    if (!state)
      return state.takeError();
    auto output = runner.getOutput(*state, &overrides);
    if (!output)
      return output.takeError();
    llvm::Expected<std::vector<double>> divergences = measureDivergences(**output, *reference);
    if (!divergences)
      return divergences.takeError();
    for (double divergence : *divergences)
      sum += divergence;
    rows += divergences->size();
  }
  return rows == 0 ? 0.0 : sum / rows;
}

namespace {
/// Writes the plans of one module. Failures that have been diagnosed are LogicalResults; those that have not are
/// Errors.
class ErrorAnnotator {
public:
  ErrorAnnotator(ModuleOp module, func::FuncOp function, OptionMenu menu)
      : module(module), function(function), menu(std::move(menu)) {}

  /// Second moments come from `tokens`, harm from `measured`.
  LogicalResult annotate(const TokenWindows &tokens, const TokenWindows &measured);

private:
  void findWeights();
  uint64_t countOptions();
  LogicalResult annotateWeight(WeightOp weight, const SecondMoment *moment);
  LogicalResult annotateGroup(GroupOp group, ArrayRef<WeightOp> foldable, const Calibration::Moments &moments);
  LogicalResult diagnose(Operation *op, llvm::Error error) {
    return op->emitError() << llvm::toString(std::move(error));
  }
  PlanAttr createPlan(ArrayRef<Attribute> options, ArrayRef<double> harms);

  ModuleOp module;
  func::FuncOp function;
  OptionMenu menu;
  std::unique_ptr<ModelRunner> runner;
  std::unique_ptr<HarmMeter> meter;
  /// Matrices that are multiplied or looked up, by the last stage that reads them; groups with their foldable weights.
  llvm::MapVector<unsigned, SmallVector<WeightOp>> weightsOfStage;
  llvm::MapVector<unsigned, SmallVector<std::pair<GroupOp, SmallVector<WeightOp>>>> groupsOfStage;
  std::unique_ptr<Progress> progress;
};
} // namespace

/// Finds what can be stored otherwise, and which groups can be pruned: those that live in one stage and end in columns
/// of matrices.
void ErrorAnnotator::findWeights() {
  SymbolTable symbols(module);
  // A weight that anything else reads, too, has to stay as it is.
  DenseSet<WeightOp> found, refused;
  module.walk([&](GetWeightOp get) {
    auto weight = symbols.lookup<WeightOp>(get.getWeight());
    RankedTensorType logical = weight.getLogicalType();
    bool isMatrix = logical.getRank() == 2 && logical.getElementType().isF32() && function->isAncestor(get) &&
                    llvm::all_of(get->getUsers(), llvm::IsaPred<LinearOp, EmbeddingOp>);
    (isMatrix ? found : refused).insert(weight);
  });
  for (WeightOp weight : refused)
    found.erase(weight);
  for (WeightOp weight : SmallVector<WeightOp>(found.begin(), found.end()))
    if (runner->getStagesOf(weight.getSymName()).empty())
      found.erase(weight);
  for (WeightOp weight : module.getOps<WeightOp>())
    if (found.contains(weight))
      weightsOfStage[runner->getStagesOf(weight.getSymName()).back()].push_back(weight);

  if (!menu.prune)
    return;
  DenseSet<WeightOp> taken;
  for (GroupOp group : module.getOps<GroupOp>()) {
    SmallVector<WeightOp> members, foldable;
    std::optional<unsigned> stage;
    bool isLocal = true;
    for (WeightOp weight : module.getOps<WeightOp>()) {
      if (getCoupledDimensions(weight, group).empty())
        continue;
      members.push_back(weight);
      ArrayRef<unsigned> stages = runner->getStagesOf(weight.getSymName());
      isLocal &= stages.size() == 1 && (!stage || *stage == stages.front()) && !taken.contains(weight);
      if (!stages.empty())
        stage = stages.front();
      if (getFoldableColumns(weight, group))
        foldable.push_back(weight);
    }
    if (!isLocal || !stage || foldable.empty() || *stage + 1 == runner->getStageCount())
      continue;
    taken.insert(members.begin(), members.end());
    groupsOfStage[*stage].push_back({group, foldable});
  }
}

PlanAttr ErrorAnnotator::createPlan(ArrayRef<Attribute> options, ArrayRef<double> harms) {
  MLIRContext *context = module.getContext();
  return PlanAttr::get(context, options, DenseF64ArrayAttr::get(context, harms), std::nullopt, /*pinned=*/false);
}

LogicalResult ErrorAnnotator::annotateWeight(WeightOp weight, const SecondMoment *moment) {
  FailureOr<std::vector<float>> values = loadValues(weight);
  if (failed(values))
    return failure();
  MLIRContext *context = module.getContext();
  RankedTensorType logical = weight.getLogicalType();
  int64_t rows = logical.getDimSize(0), columns = logical.getDimSize(1);
  std::vector<float> importance = moment ? moment->meanDiagonal() : std::vector<float>();
  SmallVector<Attribute> options;
  SmallVector<double> harms;
  std::vector<float> decoded(values->size());
  for (CodecAttr codec : menu.getCodecs(context, columns)) {
    Type type = StoredTensorType::get(context, logical, codec);
    std::vector<Component> components = encodeWeight(type, {values->data(), rows, columns, columns}, importance);
    SmallVector<ArrayRef<uint8_t>> bytes;
    for (const Component &component : components)
      bytes.push_back(component.bytes);
    decodeWeight(type, bytes, decoded.data());
    ModelRunner::Overrides overrides;
    overrides[weight.getSymName()] = decoded.data();
    llvm::Expected<double> harm = meter->measure(runner->getStagesOf(weight.getSymName()).front(), overrides);
    if (!harm)
      return diagnose(weight, harm.takeError());
    progress->advance(1, weight.getSymName());
    // A codec that cannot hold the weights (f16 ends at 65504) is no option.
    if (!std::isfinite(*harm))
      continue;
    options.push_back(codec);
    harms.push_back(*harm);
  }
  if (options.empty())
    return weight.emitError("no option leaves the model's output finite; is the original's?");
  weight.setPlanAttr(createPlan(options, harms));
  return success();
}

/// The order in which a group's channels go: first those whose loss changes least behind them.
static llvm::Expected<SmallVector<int64_t>> orderChannels(GroupOp group, ArrayRef<WeightOp> foldable,
                                                          ArrayRef<std::vector<float>> values,
                                                          const Calibration::Moments &moments) {
  std::vector<double> ranks(group.getSize(), 0);
  for (auto [weight, original] : llvm::zip_equal(foldable, values)) {
    WeightOp matrix = weight;
    int64_t columns = matrix.getLogicalType().getDimSize(1);
    std::shared_ptr<SecondMoment> moment = moments.lookup(matrix.getSymName());
    if (!moment)
      return llvm::createStringError("no calibration data reached '%s'", matrix.getSymName().str().c_str());
    auto losses = rankBlocks({original.data(), matrix.getLogicalType().getDimSize(0), columns, columns}, *moment,
                             getFoldableColumns(matrix, group)->getExtent());
    if (!losses)
      return losses.takeError();
    for (auto [rank, loss] : llvm::zip_equal(ranks, *losses))
      rank += loss;
  }
  SmallVector<int64_t> order(llvm::to_vector(llvm::seq<int64_t>(0, group.getSize())));
  llvm::sort(order, [&](int64_t a, int64_t b) { return std::tie(ranks[a], a) < std::tie(ranks[b], b); });
  return order;
}

/// A matrix whose pruned columns are zero and whose kept ones carry their share. What produces the pruned channels does
/// not matter any more, so that this alone shows what pruning does.
static llvm::Expected<std::vector<float>> zeroPrunedColumns(WeightOp weight, ArrayRef<float> original,
                                                            ArrayRef<int64_t> keptColumns, const SecondMoment &moment) {
  int64_t rows = weight.getLogicalType().getDimSize(0), columns = weight.getLogicalType().getDimSize(1);
  std::vector<float> full(original.size(), 0.0f);
  if (keptColumns.empty())
    return full;
  auto folded = foldPrunedChannels({original.data(), rows, columns, columns}, moment, keptColumns);
  if (!folded)
    return folded.takeError();
  for (int64_t row = 0; row < rows; ++row)
    for (auto [i, column] : llvm::enumerate(keptColumns))
      full[row * columns + column] = (*folded)[row * keptColumns.size() + i];
  return full;
}

LogicalResult ErrorAnnotator::annotateGroup(GroupOp group, ArrayRef<WeightOp> foldable,
                                            const Calibration::Moments &moments) {
  int64_t size = group.getSize();
  SmallVector<std::vector<float>, 0> originals;
  for (WeightOp weight : foldable) {
    FailureOr<std::vector<float>> values = loadValues(weight);
    if (failed(values))
      return failure();
    originals.push_back(std::move(*values));
  }
  llvm::Expected<SmallVector<int64_t>> order = orderChannels(group, foldable, originals, moments);
  if (!order)
    return diagnose(group, order.takeError());
  group.setOrder(*order);

  SmallVector<Attribute> options;
  SmallVector<double> harms;
  StringRef name = WeightOp(foldable.front()).getSymName();
  for (int64_t kept : menu.getKeptCounts(size)) {
    double harm = 0;
    if (kept < size) {
      SmallVector<int64_t> channels = getKeptChannels(group, kept);
      ModelRunner::Overrides overrides;
      SmallVector<std::vector<float>, 0> changed;
      for (auto [weight, original] : llvm::zip_equal(foldable, originals)) {
        WeightOp matrix = weight;
        SmallVector<int64_t> indices =
            getKeptIndices(matrix.getLogicalType().getDimSize(1), *getFoldableColumns(matrix, group), size, channels);
        auto full = zeroPrunedColumns(matrix, original, indices, *moments.lookup(matrix.getSymName()));
        if (!full)
          return diagnose(weight, full.takeError());
        changed.push_back(std::move(*full));
        overrides[matrix.getSymName()] = changed.back().data();
      }
      llvm::Expected<double> measured = meter->measure(runner->getStagesOf(name).front(), overrides);
      if (!measured)
        return diagnose(group, measured.takeError());
      harm = *measured;
    }
    progress->advance(1, name);
    if (!std::isfinite(harm))
      continue;
    options.push_back(IntegerAttr::get(IntegerType::get(module.getContext(), 64), kept));
    harms.push_back(harm);
  }
  group.setPlanAttr(createPlan(options, harms));
  return success();
}

uint64_t ErrorAnnotator::countOptions() {
  uint64_t total = 0;
  for (auto &[stage, weights] : weightsOfStage)
    for (WeightOp weight : weights)
      total += menu.getCodecs(module.getContext(), weight.getLogicalType().getDimSize(1)).size();
  for (auto &[stage, groups] : groupsOfStage)
    for (auto &[group, foldable] : groups)
      total += menu.getKeptCounts(group.getSize()).size();
  return total;
}

LogicalResult ErrorAnnotator::annotate(const TokenWindows &tokens, const TokenWindows &measured) {
  FailureOr<std::unique_ptr<ModelRunner>> created = createModelRunner(function);
  if (failed(created))
    return failure();
  runner = std::move(*created);
  FailureOr<std::unique_ptr<Calibration>> calibration = Calibration::create(function, tokens);
  if (failed(calibration))
    return failure();
  auto newMeter = HarmMeter::create(*runner, measured);
  if (!newMeter)
    return diagnose(function, newMeter.takeError());
  meter = std::move(*newMeter);

  findWeights();
  progress = std::make_unique<Progress>("measuring options", countOptions());
  for (unsigned stage = 1; stage < runner->getStageCount(); ++stage) {
    llvm::Expected<Calibration::Moments> moments = (*calibration)->runNextStage();
    if (!moments)
      return diagnose(function, moments.takeError());
    for (WeightOp weight : weightsOfStage[stage])
      if (failed(annotateWeight(weight, moments->lookup(weight.getSymName()).get())))
        return failure();
    for (auto &[group, foldable] : groupsOfStage[stage])
      if (failed(annotateGroup(group, foldable, *moments)))
        return failure();
  }
  return success();
}

namespace {
struct JPQAnnotateErrorPass : jpq::impl::JPQAnnotateErrorBase<JPQAnnotateErrorPass> {
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    if (model != "measured") {
      module.emitError() << "model=" << model << " is not offered; models of harm are: measured";
      return signalPassFailure();
    }
    OptionMenu menu;
    menu.widths.assign(widths.begin(), widths.end());
    menu.groupSizes.assign(groups.begin(), groups.end());
    if (menu.widths.empty())
      menu.widths = {2, 3, 4, 5, 6, 8, 16};
    if (menu.groupSizes.empty())
      menu.groupSizes = {32, 64};
    menu.prune = prune;
    if (llvm::Error error = menu.check()) {
      module.emitError() << llvm::toString(std::move(error));
      return signalPassFailure();
    }
    FailureOr<func::FuncOp> function = getForwardFunction(module);
    if (failed(function))
      return signalPassFailure();
    FailureOr<TokenWindows> tokens = readCalibration(*function, calibration, window, windows);
    if (failed(tokens))
      return signalPassFailure();
    TokenWindows measured = *tokens;
    if (measureWindows > 0)
      measured.ids.resize(std::min<int64_t>(measureWindows, tokens->getCount()) * tokens->length);
    if (failed(ErrorAnnotator(module, *function, menu).annotate(*tokens, measured)))
      return signalPassFailure();
  }
};
} // namespace
