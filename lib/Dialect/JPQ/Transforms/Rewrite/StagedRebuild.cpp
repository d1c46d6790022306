//===- StagedRebuild.cpp - Weights that see what became of those before ---===//

#include "StagedRebuild.h"
#include "jpq/Analysis/InputSource.h"
#include "jpq/Analysis/ModelRunner.h"
#include "jpq/Dialect/JPQ/Transforms/Coupling/Masking.h"
#include "jpq/Support/Progress.h"
#include <chrono>

using namespace mlir;
using namespace jpq;

LogicalResult jpq::checkPropagation(MLIRContext *context, double strength) {
  // Written so that a NaN fails as well.
  if (strength >= 0 && strength <= 1)
    return success();
  return emitError(UnknownLoc::get(context)) << "propagation is a share, 0 to 1, and not " << strength;
}

SmallVector<PlannedWeight> jpq::getPlannedWeights(ArrayRef<CompressionUnit> units,
                                                  ArrayRef<SmallVector<GroupCut>> cuts) {
  SmallVector<PlannedWeight> planned;
  for (const auto &[unit, own] : llvm::zip_equal(units, cuts))
    for (WeightOp weight : unit.weights) {
      PlanAttr plan = weight.getPlanAttr();
      planned.push_back({weight, {plan ? plan.getChosenOption() : Attribute(), own}});
    }
  return planned;
}

namespace {
/// A value that weights multiply, which are built together.
struct SharedInput {
  Value value;
  /// Numbers of planned weights.
  SmallVector<unsigned> weights;
};

/// What is done at one stage.
struct StagePlan {
  /// Numbers of planned weights that are read here first and belong to no shared input.
  SmallVector<unsigned> others;
  /// Values that the stage is given.
  std::vector<SharedInput> inputs;

  bool isEmpty() const { return others.empty() && inputs.empty(); }
};

/// One walk over the stages of a model.
class StagedRebuild {
public:
  StagedRebuild(ArrayRef<PlannedWeight> planned, const Statistics &statistics, double strength,
                const RebuildState &state)
      : planned(planned), statistics(statistics), strength(strength), state(state) {
    reached.built.resize(planned.size());
  }

  LogicalResult run(func::FuncOp function, const SampleWindows &data);
  std::vector<EncodedWeight> takeBuilt() { return std::move(reached.built); }

private:
  /// Makes the model that is run, and finds what is done at each of its stages.
  LogicalResult prepare(func::FuncOp function);
  /// Writes the state, unless that would take more than a twentieth of the time.
  llvm::Error save();
  /// Goes on where an earlier run was, or begins.
  llvm::Error begin(const SampleWindows &data);
  LogicalResult rebuild(unsigned stage);
  LogicalResult rebuild(const SharedInput &input);
  /// Runs a model, with weights in place of its own, on to the next stage.
  llvm::Error advance(std::vector<ModelState> &states, unsigned stage, const ModelRunner::Overrides *overrides);
  /// Takes what has become of a weight, unless that failed.
  LogicalResult keep(unsigned number, FailureOr<EncodedWeight> stored);
  /// Runs the compressed model with what a weight has become.
  void use(unsigned number);
  /// Lets go of weights that no later stage reads.
  void drop(unsigned stage);
  ArrayRef<PlannedWeight> planned;
  const Statistics &statistics;
  double strength;
  const RebuildState &state;
  MaskedModel model;
  std::unique_ptr<ModelRunner> runner;
  std::vector<StagePlan> stages;
  std::unique_ptr<Progress> progress;
  RebuildState::Reached reached;
  /// When the state was written last, and how long that took.
  std::chrono::steady_clock::time_point saved;
  std::chrono::steady_clock::duration saving{};
  /// What the compressed model has instead of the original's weights.
  ModelRunner::Overrides overrides;
  llvm::StringMap<std::vector<float>> values;
};
} // namespace

/// The weights that `function` uses once, by one linear.
static llvm::StringSet<> findSingleUses(func::FuncOp function) {
  llvm::StringMap<unsigned> uses;
  llvm::StringSet<> linears;
  function.walk([&](GetWeightOp get) {
    for (Operation *user : get->getUsers()) {
      ++uses[get.getWeight()];
      if (auto linear = dyn_cast<LinearOp>(user); linear && linear.getWeight() == get.getResult())
        linears.insert(get.getWeight());
    }
  });
  llvm::StringSet<> single;
  for (StringRef weight : linears.keys())
    if (uses.lookup(weight) == 1)
      single.insert(weight);
  return single;
}

LogicalResult StagedRebuild::prepare(func::FuncOp function) {
  FailureOr<MaskedModel> masked = MaskedModel::create(function);
  if (failed(masked))
    return failure();
  model = std::move(*masked);
  llvm::StringMap<unsigned> numbers;
  for (auto [number, weight] : llvm::enumerate(planned)) {
    numbers[WeightOp(weight.weight).getSymName()] = number;
    for (const auto &[group, channels] : getKeptChannels(weight.choice.cuts))
      if (std::string mask = getMaskName(group);
          getPickedCount(group) > 0 && channels.size() < GroupOp(group).getSize() && !values.contains(mask))
        overrides[mask] = (values[mask] = getMask(group, channels)).data();
  }
  llvm::StringSet<> single = findSingleUses(model.function);
  std::vector<SharedInput> inputs;
  for (InputProbe &probe : addInputProbes(model.function)) {
    SharedInput input{probe.op.getValue(), {}};
    for (const std::string &weight : probe.weights)
      if (auto number = numbers.find(weight);
          number != numbers.end() && single.contains(weight) &&
          WeightBuilder::isSeen(planned[number->second].weight, planned[number->second].choice.cuts))
        input.weights.push_back(number->second);
    if (!input.weights.empty())
      inputs.push_back(std::move(input));
    probe.op->erase();
  }
  // Where an input is there, all before it has been run and nothing behind it.
  SmallVector<Value> boundaries = llvm::map_to_vector(inputs, [](const SharedInput &input) { return input.value; });
  FailureOr<std::unique_ptr<ModelRunner>> created = createModelRunner(model.function, boundaries);
  if (failed(created))
    return failure();
  runner = std::move(*created);
  StageAnalysis analysis(model.function, boundaries);
  stages.resize(runner->getStageCount());
  auto findStage = [&](unsigned number) -> std::optional<unsigned> {
    ArrayRef<unsigned> found = runner->getStagesOf(WeightOp(planned[number].weight).getSymName());
    return found.empty() ? std::nullopt : std::optional(found.front());
  };
  std::vector<bool> isShared(planned.size(), false);
  for (SharedInput &input : inputs) {
    std::optional<unsigned> stage = findStage(input.weights.front());
    if (!stage || !llvm::is_contained(analysis.getStages()[*stage].inputs, input.value))
      continue;
    for (unsigned number : input.weights)
      isShared[number] = true;
    stages[*stage].inputs.push_back(std::move(input));
  }
  // What the model's output does not depend on is built at last.
  for (unsigned number = 0; number < planned.size(); ++number)
    if (!isShared[number])
      stages[findStage(number).value_or(stages.size() - 1)].others.push_back(number);
  while (stages.size() > 1 && stages.back().isEmpty())
    stages.pop_back();
  return success();
}

LogicalResult StagedRebuild::run(func::FuncOp function, const SampleWindows &data) {
  if (failed(prepare(function)))
    return failure();
  if (llvm::Error error = begin(data))
    return function.emitError() << llvm::toString(std::move(error));
  uint64_t runs = 0;
  for (unsigned stage = std::max(reached.stage, 1u); stage < stages.size(); ++stage)
    runs += (stage + 1 < stages.size() ? 2 : 0) + stages[stage].inputs.size();
  progress = std::make_unique<Progress>("rebuilding", runs * reached.original.size());
  while (reached.stage < stages.size()) {
    if (failed(rebuild(reached.stage)))
      return failure();
    const bool isChanged = !stages[reached.stage++].isEmpty();
    if (isChanged && reached.stage < stages.size())
      if (llvm::Error error = save())
        return function.emitError() << llvm::toString(std::move(error));
  }
  return success();
}

llvm::Error StagedRebuild::save() {
  using Clock = std::chrono::steady_clock;
  const Clock::time_point start = Clock::now();
  if (start - saved < 20 * saving)
    return llvm::Error::success();
  if (llvm::Error error = state.save(model.function, reached))
    return error;
  saved = Clock::now();
  saving = saved - start;
  return llvm::Error::success();
}

llvm::Error StagedRebuild::begin(const SampleWindows &data) {
  auto batches = data.getBatches();
  auto earlier = state.load(model.function, planned.size(), batches.size(), stages.size() - 1);
  if (!earlier)
    return earlier.takeError();
  if (*earlier) {
    reached = std::move(**earlier);
    for (auto [number, weight] : llvm::enumerate(planned)) {
      ArrayRef<unsigned> readers = runner->getStagesOf(WeightOp(weight.weight).getSymName());
      if (reached.built[number].type && !readers.empty() && readers.back() >= reached.stage)
        use(number);
    }
    return llvm::Error::success();
  }
  for (const auto &batch : batches) {
    llvm::Expected<ModelState> start = runner->start(batch);
    if (!start)
      return start.takeError();
    reached.compressed.push_back(*start);
    reached.original.push_back(std::move(*start));
  }
  return llvm::Error::success();
}

LogicalResult StagedRebuild::rebuild(unsigned stage) {
  for (unsigned number : stages[stage].others)
    if (auto [weight, choice] = planned[number];
        failed(keep(number, buildWeight(weight, choice, statistics.lookup(weight.getSymName())))))
      return failure();
  // The states are those before stage 1 from the start.
  if (stage == 0)
    return success();
  for (const SharedInput &input : stages[stage].inputs)
    if (failed(rebuild(input)))
      return failure();
  // Nothing is left to be built behind the last: it may give an output as wide as a vocabulary.
  if (stage + 1 < stages.size()) {
    llvm::Error error = advance(reached.original, stage, nullptr);
    if (!error)
      error = advance(reached.compressed, stage, &overrides);
    if (error)
      return model.function.emitError() << llvm::toString(std::move(error));
  }
  drop(stage);
  return success();
}

llvm::Error StagedRebuild::advance(std::vector<ModelState> &states, unsigned stage,
                                   const ModelRunner::Overrides *overrides) {
  for (ModelState &state : states) {
    llvm::Expected<ModelState> next = runner->run(std::move(state), stage, stage + 1, overrides);
    if (!next)
      return next.takeError();
    state = std::move(*next);
    progress->advance();
  }
  return llvm::Error::success();
}

LogicalResult StagedRebuild::rebuild(const SharedInput &input) {
  WeightOp first = planned[input.weights.front()].weight;
  int64_t columns = first.getLogicalType().getDimSize(1);
  auto moment = std::make_shared<SecondMoment>(columns);
  auto cross = std::make_shared<CrossMoment>(columns);
  auto view = [&](const ModelState &state) {
    HostTensor rows = state.values.lookup(input.value);
    return ConstMatrix{rows.get<float>(), columns == 0 ? 0 : rows.getNumElements() / columns, columns, columns};
  };
  for (auto [original, compressed] : llvm::zip_equal(reached.original, reached.compressed)) {
    moment->add(view(compressed), /*weights=*/{}, SampleSums::Fast);
    cross->add(view(original), view(compressed));
    progress->advance(1, first.getSymName());
  }
  SmallVector<FailureOr<EncodedWeight>> built(input.weights.size(), failure());
  forEachMatrix(first->getContext(), built.size(), [&](int64_t i) {
    auto [weight, choice] = planned[input.weights[i]];
    built[i] = buildWeight(weight, choice, moment, PropagatedError{cross, strength});
  });
  for (auto [number, stored] : llvm::zip_equal(input.weights, built))
    if (failed(keep(number, std::move(stored))))
      return failure();
  return success();
}

LogicalResult StagedRebuild::keep(unsigned number, FailureOr<EncodedWeight> stored) {
  if (failed(stored))
    return failure();
  reached.built[number] = std::move(*stored);
  use(number);
  return success();
}

void StagedRebuild::use(unsigned number) {
  auto [weight, choice] = planned[number];
  if (!WeightBuilder::isSeen(weight, choice.cuts))
    return;
  std::vector<float> &changed = values[weight.getSymName()];
  changed = WeightBuilder::decode(weight, reached.built[number], choice);
  overrides[weight.getSymName()] = changed.data();
}

void StagedRebuild::drop(unsigned stage) {
  for (const PlannedWeight &weight : planned) {
    StringRef name = WeightOp(weight.weight).getSymName();
    if (ArrayRef<unsigned> readers = runner->getStagesOf(name); readers.empty() || readers.back() <= stage) {
      overrides.erase(name);
      values.erase(name);
    }
  }
}

FailureOr<std::vector<EncodedWeight>> jpq::rebuildInStages(func::FuncOp function, ArrayRef<PlannedWeight> planned,
                                                           const SampleWindows &data, const Statistics &statistics,
                                                           double strength, const RebuildState &state) {
  StagedRebuild walk(planned, statistics, strength, state);
  if (failed(walk.run(function, data)))
    return failure();
  return walk.takeBuilt();
}
