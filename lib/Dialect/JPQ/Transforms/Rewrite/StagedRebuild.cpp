//===- StagedRebuild.cpp - Weights that see what became of those before ---===//

#include "StagedRebuild.h"
#include "jpq/Analysis/StageValue.h"
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
  StringRef probe;
  /// Numbers of planned weights.
  SmallVector<unsigned> weights;
  /// What the value is in the original model, of each batch.
  std::vector<HostTensor> original;
};

/// What is done at one stage.
struct StagePlan {
  /// Numbers of planned weights that are read here first and belong to no shared input.
  SmallVector<unsigned> others;
  /// In the order of execution.
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
  /// Runs the original model on to the next stage, and keeps what the stage's inputs are.
  llvm::Error advanceOriginal(unsigned stage);
  llvm::Error advanceCompressed(unsigned stage);
  LogicalResult rebuild(unsigned stage, SharedInput &input);
  LogicalResult build(unsigned number, std::shared_ptr<const SecondMoment> moment,
                      std::optional<PropagatedError> propagation);
  /// Runs the compressed model with what a weight has become.
  void use(unsigned number);
  /// Lets go of weights that no later stage reads.
  void drop(unsigned stage);
  bool isLast(unsigned stage) const { return stage + 1 == runner->getStageCount(); }

  ArrayRef<PlannedWeight> planned;
  const Statistics &statistics;
  double strength;
  const RebuildState &state;
  MaskedModel model;
  std::unique_ptr<ModelRunner> runner;
  std::optional<StageAnalysis> analysis;
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
  std::vector<bool> isShared(planned.size(), false);
  for (InputProbe &probe : addInputProbes(model.function)) {
    SharedInput input;
    for (const std::string &weight : probe.weights)
      if (auto number = numbers.find(weight);
          number != numbers.end() && single.contains(weight) &&
          WeightBuilder::isSeen(planned[number->second].weight, planned[number->second].choice.cuts)) {
        input.weights.push_back(number->second);
        isShared[number->second] = true;
      }
    if (input.weights.empty()) {
      probe.op->erase();
      continue;
    }
    // The weight is used nowhere else: no other probe has the name.
    input.value = probe.op.getValue();
    input.probe = WeightOp(planned[input.weights.front()].weight).getSymName();
    probe.op.setName(input.probe);
    inputs.push_back(std::move(input));
  }
  FailureOr<std::unique_ptr<ModelRunner>> created = createModelRunner(model.function);
  if (failed(created))
    return failure();
  runner = std::move(*created);
  analysis.emplace(model.function);
  stages.resize(runner->getStageCount());
  // Of one input all linears are in one stage, but for those that only other results than the output need.
  auto findStage = [&](unsigned number) -> std::optional<unsigned> {
    ArrayRef<unsigned> found = runner->getStagesOf(WeightOp(planned[number].weight).getSymName());
    return found.empty() ? std::nullopt : std::optional(found.front());
  };
  for (SharedInput &input : inputs)
    if (std::optional<unsigned> stage = findStage(input.weights.front()))
      stages[*stage].inputs.push_back(std::move(input));
    else
      for (unsigned number : input.weights)
        isShared[number] = false;
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
  StagePlan &plan = stages[stage];
  for (unsigned number : plan.others)
    if (failed(build(number, statistics.lookup(WeightOp(planned[number].weight).getSymName()), std::nullopt)))
      return failure();
  auto fail = [&](llvm::Error error) -> LogicalResult {
    return model.function.emitError() << llvm::toString(std::move(error));
  };
  // The states are those before stage 1 from the start.
  bool isAtEnd = stage + 1 == stages.size();
  if (stage == 0 || (isAtEnd && plan.inputs.empty()))
    return success();
  if (!isLast(stage))
    if (llvm::Error error = advanceOriginal(stage))
      return fail(std::move(error));
  for (SharedInput &input : plan.inputs)
    if (failed(rebuild(stage, input)))
      return failure();
  if (!isAtEnd)
    if (llvm::Error error = advanceCompressed(stage))
      return fail(std::move(error));
  drop(stage);
  return success();
}

/// Observed values are the runner's.
static HostTensor copy(const HostTensor &value) {
  HostTensor copied = HostTensor::create(value.type, value.shape);
  std::memcpy(copied.data.get(), value.data.get(), value.getNumElements() * getByteWidth(value.type));
  return copied;
}

llvm::Error StagedRebuild::advanceOriginal(unsigned stage) {
  // What a stage is given was observed where it was made, if at all.
  for (SharedInput &input : stages[stage].inputs)
    if (llvm::is_contained(analysis->getStages()[stage].inputs, input.value))
      for (const ModelState &state : reached.original)
        input.original.push_back(state.values.lookup(input.value));
  for (ModelState &state : reached.original) {
    auto keep = [&](StringRef name, const HostTensor &value) {
      for (SharedInput &input : stages[stage].inputs)
        if (input.probe == name && input.original.size() < reached.original.size())
          input.original.push_back(copy(value));
    };
    llvm::Expected<ModelState> next = runner->run(std::move(state), stage, stage + 1, nullptr, keep);
    if (!next)
      return next.takeError();
    state = std::move(*next);
    progress->advance();
  }
  return llvm::Error::success();
}

llvm::Error StagedRebuild::advanceCompressed(unsigned stage) {
  for (ModelState &state : reached.compressed) {
    llvm::Expected<ModelState> next = runner->run(std::move(state), stage, stage + 1, &overrides);
    if (!next)
      return next.takeError();
    state = std::move(*next);
    progress->advance();
  }
  return llvm::Error::success();
}

LogicalResult StagedRebuild::rebuild(unsigned stage, SharedInput &input) {
  WeightOp first = planned[input.weights.front()].weight;
  int64_t columns = first.getLogicalType().getDimSize(1);
  auto moment = std::make_shared<SecondMoment>(columns);
  auto cross = std::make_shared<CrossMoment>(columns);
  auto view = [&](const HostTensor &rows) {
    return ConstMatrix{rows.get<float>(), columns == 0 ? 0 : rows.getNumElements() / columns, columns, columns};
  };
  auto value = StageValue::create(analysis->getStages()[stage], input.value);
  if (failed(value))
    return failure();
  for (auto [batch, state] : llvm::enumerate(reached.compressed)) {
    llvm::Expected<HostTensor> changed = (*value)->compute(state, &overrides);
    // The stage that gives the output has not been run: that may be as wide as a vocabulary.
    if (changed && input.original.size() == batch) {
      llvm::Expected<HostTensor> unchanged = (*value)->compute(reached.original[batch]);
      if (!unchanged)
        changed = unchanged.takeError();
      else
        input.original.push_back(std::move(*unchanged));
    }
    if (!changed)
      return first.emitError() << llvm::toString(changed.takeError());
    moment->add(view(*changed), /*weights=*/{}, SampleSums::Fast);
    cross->add(view(input.original[batch]), view(*changed));
    progress->advance(1, input.probe);
  }
  input.original.clear();
  for (unsigned number : input.weights)
    if (failed(build(number, moment, PropagatedError{cross, strength})))
      return failure();
  return success();
}

LogicalResult StagedRebuild::build(unsigned number, std::shared_ptr<const SecondMoment> moment,
                                   std::optional<PropagatedError> propagation) {
  auto [weight, choice] = planned[number];
  auto stored = buildWeight(weight, choice, std::move(moment), std::move(propagation));
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
