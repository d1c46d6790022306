//===- Executor.cpp - Running models in this process ----------------------===//

#include "jpq/Execution/Executor.h"
#include "CodeCache.h"
#include "NativeCode.h"
#include "Runnable.h"
#include "StageWeights.h"
#include "jpq/Analysis/Adjoint.h"
#include "jpq/Analysis/LookupIds.h"
#include "jpq/Execution/CompiledFunctions.h"
#include "jpq/Numerics/Float16.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringSet.h"
#include <malloc.h>

using namespace mlir;
using namespace jpq;

namespace {
class Executor;

/// The rows of a stage that computes each row for itself.
class RowWiseOutput : public OutputRows {
public:
  RowWiseOutput(Executor &executor, const ModelState &state, const ModelRunner::Overrides *overrides);
  int64_t getRowCount() const override { return rows; }
  int64_t getColumnCount() const override;
  llvm::Expected<ConstMatrix> get(int64_t first, int64_t count) override;

private:
  Executor &executor;
  const ModelState &state;
  const ModelRunner::Overrides *overrides;
  int64_t rows;
  HostTensor block;
};

/// The rows of an output that is computed whole.
class WholeOutput : public OutputRows {
public:
  explicit WholeOutput(HostTensor tensor) : tensor(std::move(tensor)) {}
  int64_t getRowCount() const override { return ShapedType::getNumElements(ArrayRef(tensor.shape).drop_back()); }
  int64_t getColumnCount() const override { return tensor.shape.back(); }
  llvm::Expected<ConstMatrix> get(int64_t first, int64_t count) override {
    int64_t columns = getColumnCount();
    return ConstMatrix{tensor.get<float>() + first * columns, count, columns, columns};
  }

private:
  HostTensor tensor;
};

class Executor : public ModelRunner {
public:
  Executor(func::FuncOp function, CodeCache &cache)
      : function(function), cache(cache), analysis(function), weights(function, analysis),
        bounds(findLookupBounds(function)) {}

  /// Checks what flows between stages and compiles them.
  LogicalResult prepare();

  unsigned getStageCount() const override { return analysis.getStageCount(); }
  ArrayRef<unsigned> getStagesOf(StringRef weight) const override { return analysis.getStagesOf(weight); }
  llvm::Expected<ModelState> start(ArrayRef<HostTensor> inputs) override;
  llvm::Expected<ModelState> run(ModelState state, unsigned first, unsigned last, const Overrides *overrides,
                                 Observer observer) override;
  llvm::Expected<std::unique_ptr<OutputRows>> getOutput(const ModelState &state, const Overrides *overrides) override;
  llvm::Error observeOutput(const ModelState &before, Observer observer) override;
  llvm::Expected<SmallVector<HostTensor>> getResults(ModelState state) override;
  llvm::Expected<ModelState> pullBackOutput(const ModelState &before, Loss loss, GradientObserver observer) override;
  llvm::Expected<ModelState> pullBack(const ModelState &before, unsigned stage, ModelState gradients,
                                      GradientObserver observer) override;

  const StageAnalysis &getAnalysis() const { return analysis; }
  /// Runs one stage (or the epilogue) on `inputs` (one per input of the stage); the outputs, then the observed values.
  llvm::Expected<SmallVector<HostTensor>> call(unsigned index, ArrayRef<HostTensor> inputs, const Overrides *overrides);

private:
  /// What a stage's pullback is called with, and what it returns: gradients of `variables`, then `values` and gradients
  /// of the taps.
  struct Pullback {
    unsigned function;
    SmallVector<Value> variables;
    struct Tap {
      StringRef weight;
      MatrixUse kind;
      /// None for a matrix of which all values are used.
      std::optional<unsigned> value;
    };
    SmallVector<Tap> taps;
    unsigned valueCount;
  };

  LogicalResult compile();
  llvm::Error compilePullbacks();
  /// Calls a pullback on the stage's `inputs` and the gradients of its outputs; the gradients of its variables.
  llvm::Expected<SmallVector<HostTensor>> callPullback(unsigned index, ArrayRef<HostTensor> inputs,
                                                       ArrayRef<HostTensor> gradients, GradientObserver observer);
  /// Whether the last stage may run on blocks of rows.
  bool hasRowBlocks() const;
  /// Finds which values each stage is the last to need.
  void findLastReaders();
  llvm::Error checkInput(BlockArgument argument, const HostTensor &tensor) const;

  func::FuncOp function;
  CodeCache &cache;
  StageAnalysis analysis;
  StageWeights weights;
  SmallVector<LookupBound> bounds;
  std::unique_ptr<CompiledFunctions> code;
  /// Functions of `code`, the epilogue's last; -1 for a stage that does nothing.
  SmallVector<int> functionOfStage;
  /// Null until gradients are asked for; one pullback per stage, the prologue's unused.
  std::unique_ptr<CompiledFunctions> pullbackCode;
  SmallVector<Pullback> pullbacks;
  /// Values that no stage behind this one reads, and the function does not return.
  SmallVector<SmallVector<Value, 4>> deadBehind;
};
} // namespace

/// f16, bf16 or f32 as f32.
static HostTensor toFloats(const HostTensor &given) {
  if (given.type == ElementType::F32)
    return given;
  HostTensor floats = HostTensor::create(ElementType::F32, given.shape);
  auto widen = given.type == ElementType::F16 ? halfToFloat : bfloatToFloat;
  std::transform(given.get<uint16_t>(), given.get<uint16_t>() + given.getNumElements(), floats.get<float>(), widen);
  return floats;
}

/// f32 as f16, bf16 or f32.
static HostTensor fromFloats(const HostTensor &floats, ElementType type) {
  if (type == ElementType::F32)
    return floats;
  HostTensor narrow = HostTensor::create(type, floats.shape);
  auto round = type == ElementType::F16 ? floatToHalf : floatToBFloat;
  std::transform(floats.get<float>(), floats.get<float>() + floats.getNumElements(), narrow.get<uint16_t>(), round);
  return narrow;
}

/// Whether toFloats() takes arrays of `type`.
static bool isFloatOutput(ElementType type) {
  return type == ElementType::F32 || type == ElementType::F16 || type == ElementType::BF16;
}

/// Token ids of 32 bits for a model that takes 64; anything else as it is.
static HostTensor widenIds(const HostTensor &given, Type wanted) {
  if (given.type != ElementType::I32 || !wanted.isInteger(64))
    return given;
  HostTensor wide = HostTensor::create(ElementType::I64, given.shape);
  std::copy_n(given.get<int32_t>(), given.getNumElements(), wide.get<int64_t>());
  return wide;
}

LogicalResult Executor::prepare() {
  if (failed(checkStages(function, analysis)))
    return failure();
  findLastReaders();
  return compile();
}

void Executor::findLastReaders() {
  DenseMap<Value, unsigned> last;
  for (BlockArgument argument : function.getArguments())
    last[argument] = 0;
  for (auto [index, stage] : llvm::enumerate(analysis.getStages())) {
    for (Value input : stage.inputs)
      last[input] = index;
    // Whoever runs one stage sees its outputs.
    for (Value output : stage.outputs)
      last[output] = index + 1;
    for (const StageState &state : stage.states)
      last[state.updated] = index + 1;
  }
  for (Value input : analysis.getEpilogue().inputs)
    last[input] = getStageCount();
  deadBehind.resize(getStageCount());
  for (auto [value, index] : last)
    if (index < getStageCount() && !llvm::is_contained(value.getUsers(), function.getBody().front().getTerminator()))
      deadBehind[index].push_back(value);
}

LogicalResult Executor::compile() {
  code = std::make_unique<CompiledFunctions>(function.getLoc(), "", &cache);
  for (auto [index, stage] : llvm::enumerate(analysis.getStagesAndEpilogue())) {
    // Prologue and epilogue may be empty.
    SmallVector<std::string> checks;
    func::FuncOp outlined = analysis.outline(index, code->getModule(), "stage", &checks);
    bool isCalled = !stage->outputs.empty() || !stage->observed.empty() || !stage->states.empty() || !checks.empty();
    functionOfStage.push_back(isCalled ? int(code->add(outlined, checks)) : -1);
    if (!isCalled)
      outlined.erase();
  }
  return code->compile();
}

llvm::Error Executor::checkInput(BlockArgument argument, const HostTensor &tensor) const {
  auto type = cast<RankedTensorType>(argument.getType());
  unsigned number = argument.getArgNumber();
  if (ElementType wanted = *getHostElementType(type.getElementType()); tensor.type != wanted)
    return llvm::createStringError("argument %u of the model is given %s numbers, but takes %s", number,
                                   getName(tensor.type).str().c_str(), getName(wanted).str().c_str());
  bool fits = int64_t(tensor.shape.size()) == type.getRank();
  for (auto [given, wanted] : llvm::zip(tensor.shape, type.getShape()))
    fits &= ShapedType::isDynamic(wanted) || given == wanted;
  if (!fits) {
    std::string given, wanted;
    llvm::raw_string_ostream givenStream(given), wantedStream(wanted);
    llvm::interleave(tensor.shape, givenStream, "x");
    wantedStream << type;
    return llvm::createStringError("argument %u of the model is %s, but is given %s numbers", number, wanted.c_str(),
                                   given.c_str());
  }
  // Lookups read memory by these numbers.
  for (const LookupBound &bound : bounds) {
    if (bound.argument != number)
      continue;
    if (bound.sizeDim) {
      int64_t positions = tensor.shape[*bound.sizeDim];
      if (positions > bound.rows)
        return llvm::createStringError("argument %u has %lld positions, but the model knows %lld", number,
                                       (long long)positions, (long long)bound.rows);
      continue;
    }
    for (int64_t position = 0, count = tensor.getNumElements(); position < count; ++position) {
      int64_t id = tensor.type == ElementType::I64   ? tensor.get<int64_t>()[position]
                   : tensor.type == ElementType::I32 ? tensor.get<int32_t>()[position]
                                                     : tensor.get<int16_t>()[position];
      if (id < 0 || id >= bound.rows)
        return llvm::createStringError("token %lld is %lld, but the model knows %lld tokens", (long long)position,
                                       (long long)id, (long long)bound.rows);
    }
  }
  return llvm::Error::success();
}

llvm::Expected<SmallVector<HostTensor>> Executor::call(unsigned index, ArrayRef<HostTensor> inputs,
                                                       const Overrides *overrides) {
  SmallVector<HostTensor> arguments(inputs);
  if (llvm::Error error = weights.append(index, overrides, arguments))
    return error;
  return code->call(functionOfStage[index], arguments);
}

llvm::Expected<ModelState> Executor::start(ArrayRef<HostTensor> inputs) {
  if (inputs.size() != function.getNumArguments())
    return llvm::createStringError("the model takes %u arguments, not %zu", function.getNumArguments(), inputs.size());
  ModelState state;
  for (auto [argument, given] : llvm::zip_equal(function.getArguments(), inputs)) {
    HostTensor tensor = widenIds(given, getElementTypeOrSelf(argument));
    if (llvm::Error error = checkInput(argument, tensor))
      return error;
    state.values[argument] = tensor;
  }
  return run(std::move(state), 0, 1, nullptr, nullptr);
}

/// Shows what follows the outputs of a stage.
static void showObserved(const Stage &stage, ArrayRef<HostTensor> outputs, ModelRunner::Observer observer) {
  for (auto [probe, tensor] : llvm::zip_equal(stage.observed, outputs.drop_front(stage.outputs.size())))
    observer(ObserveOp(probe).getName(), tensor);
}

llvm::Expected<ModelState> Executor::run(ModelState state, unsigned first, unsigned last, const Overrides *overrides,
                                         Observer observer) {
  for (unsigned index = first; index < last; ++index) {
    const Stage &stage = analysis.getStages()[index];
    if (functionOfStage[index] < 0)
      continue;
    SmallVector<HostTensor> inputs;
    for (Value input : stage.inputs)
      inputs.push_back(state.values.lookup(input));
    auto outputs = call(index, inputs, overrides);
    if (!outputs)
      return outputs.takeError();
    for (auto [value, tensor] : llvm::zip(stage.outputs, *outputs))
      state.values[value] = tensor;
    if (observer)
      showObserved(stage, *outputs, observer);
    for (const StageState &updated : stage.states)
      state.values[updated.updated] = inputs[updated.input];
    for (Value value : deadBehind[index])
      state.values.erase(value);
  }
  return state;
}

llvm::Expected<SmallVector<HostTensor>> Executor::getResults(ModelState state) {
  const Stage &epilogue = analysis.getEpilogue();
  if (functionOfStage.back() >= 0) {
    SmallVector<HostTensor> inputs;
    for (Value input : epilogue.inputs)
      inputs.push_back(state.values.lookup(input));
    auto outputs = call(getStageCount(), inputs, nullptr);
    if (!outputs)
      return outputs.takeError();
    for (auto [value, tensor] : llvm::zip(epilogue.outputs, *outputs))
      state.values[value] = tensor;
  }
  SmallVector<HostTensor> results;
  ValueRange returned = function.getBody().front().getTerminator()->getOperands();
  for (Value value : returned.drop_back(getStates(function).size()))
    results.push_back(state.values.lookup(value));
  return results;
}

RowWiseOutput::RowWiseOutput(Executor &executor, const ModelState &state, const ModelRunner::Overrides *overrides)
    : executor(executor), state(state), overrides(overrides) {
  const Stage &stage = executor.getAnalysis().getStages().back();
  unsigned leading = cast<RankedTensorType>(stage.outputs.front().getType()).getRank() - 1;
  rows = ShapedType::getNumElements(ArrayRef(state.values.lookup(stage.inputs.front()).shape).take_front(leading));
}

int64_t RowWiseOutput::getColumnCount() const {
  const Stage &stage = executor.getAnalysis().getStages().back();
  return cast<RankedTensorType>(stage.outputs.front().getType()).getShape().back();
}

/// Rows [first, first + count) of `tensor`, whose first `leading` dimensions are rows, as one of them; no copy.
static HostTensor sliceRows(const HostTensor &tensor, unsigned leading, int64_t first, int64_t count) {
  HostTensor slice;
  slice.type = tensor.type;
  int64_t columns = ShapedType::getNumElements(ArrayRef(tensor.shape).drop_front(leading));
  slice.shape.assign(leading - 1, 1);
  slice.shape.push_back(count);
  llvm::append_range(slice.shape, ArrayRef(tensor.shape).drop_front(leading));
  slice.data = std::shared_ptr<uint8_t>(tensor.data, tensor.data.get() + first * columns * getByteWidth(tensor.type));
  return slice;
}

/// Such rows of the inputs of a stage that computes each row for itself.
static SmallVector<HostTensor> sliceInputs(const Stage &stage, const ModelState &state, int64_t first, int64_t count) {
  unsigned leading = cast<RankedTensorType>(stage.outputs.front().getType()).getRank() - 1;
  SmallVector<HostTensor> slices;
  for (Value input : stage.inputs)
    slices.push_back(sliceRows(state.values.lookup(input), leading, first, count));
  return slices;
}

llvm::Expected<ConstMatrix> RowWiseOutput::get(int64_t first, int64_t count) {
  const Stage &stage = executor.getAnalysis().getStages().back();
  auto outputs = executor.call(executor.getStageCount() - 1, sliceInputs(stage, state, first, count), overrides);
  if (!outputs)
    return outputs.takeError();
  block = outputs->front();
  int64_t columns = getColumnCount();
  return ConstMatrix{block.get<float>(), count, columns, columns};
}

llvm::Expected<std::unique_ptr<OutputRows>> Executor::getOutput(const ModelState &state, const Overrides *overrides) {
  unsigned last = getStageCount() - 1;
  if (last == 0)
    return llvm::createStringError("the model's output does not depend on weights");
  const Stage &stage = analysis.getStages()[last];
  auto type = cast<RankedTensorType>(stage.outputs.front().getType());
  if (!isFloatOutput(*getHostElementType(type.getElementType())) || type.getRank() == 0)
    return llvm::createStringError("the model's output is no f32, f16 or bf16 tensor with rows");
  if (hasRowBlocks())
    return std::make_unique<RowWiseOutput>(*this, state, overrides);
  auto whole = run(state, last, last + 1, overrides, nullptr);
  if (!whole)
    return whole.takeError();
  return std::make_unique<WholeOutput>(toFloats(whole->values.lookup(stage.outputs.front())));
}

bool Executor::hasRowBlocks() const {
  unsigned last = getStageCount() - 1;
  auto type = cast<RankedTensorType>(analysis.getStages()[last].outputs.front().getType());
  // A static row count admits no smaller block, and the width of a block is that of the type.
  ArrayRef<int64_t> leading = type.getShape().drop_back();
  return type.getElementType().isF32() && !leading.empty() && llvm::all_of(leading, ShapedType::isDynamic) &&
         !type.isDynamicDim(leading.size()) && analysis.isRowWise(last);
}

/// Rows of an output that exist at a time when gradients are computed, or inputs observed: enough for a product to be
/// fast.
static constexpr int64_t kOutputRows = 256;

llvm::Error Executor::observeOutput(const ModelState &before, Observer observer) {
  unsigned last = getStageCount() - 1;
  const Stage &stage = analysis.getStages()[last];
  if (stage.observed.empty())
    return llvm::Error::success();
  if (!hasRowBlocks())
    return run(before, last, last + 1, nullptr, observer).takeError();
  int64_t rows = RowWiseOutput(*this, before, nullptr).getRowCount();
  for (int64_t first = 0; first < rows; first += kOutputRows) {
    auto outputs = call(last, sliceInputs(stage, before, first, std::min(kOutputRows, rows - first)), nullptr);
    if (!outputs)
      return outputs.takeError();
    showObserved(stage, *outputs, observer);
  }
  return llvm::Error::success();
}

llvm::Error Executor::compilePullbacks() {
  if (pullbackCode)
    return llvm::Error::success();
  for (WeightOp weight : function->getParentOfType<ModuleOp>().getOps<WeightOp>())
    if (analysis.isReadPacked(weight.getSymName()))
      return llvm::createStringError("weight '%s' is packed for a target, and has no gradients there "
                                     "(--jpq-pack=target=none unpacks)",
                                     weight.getSymName().str().c_str());
  if (llvm::any_of(analysis.getStages(), [](const Stage &stage) { return !stage.states.empty(); }))
    return llvm::createStringError("a function that updates states has no gradients");
  llvm::StringSet<> unpacked;
  function.walk([&](UnpackOp unpack) {
    if (auto get = unpack.getInput().getDefiningOp<GetWeightOp>())
      unpacked.insert(get.getWeight());
  });
  auto compiled = std::make_unique<CompiledFunctions>(function.getLoc(), "", &cache);
  DenseSet<Value> flowing;
  pullbacks.clear();
  for (auto [index, stage] : llvm::enumerate(analysis.getStages())) {
    Pullback &pullback = pullbacks.emplace_back();
    if (index == 0)
      continue;
    func::FuncOp outlined = analysis.outline(index, compiled->getModule(), "pullback");
    SmallVector<unsigned> variables;
    for (auto [i, input] : llvm::enumerate(stage.inputs))
      if (flowing.contains(input) && isa<FloatType>(getElementTypeOrSelf(input))) {
        variables.push_back(i);
        pullback.variables.push_back(input);
      }
    flowing.insert(stage.outputs.begin(), stage.outputs.end());
    // Other results get no gradients.
    Operation *terminator = outlined.getBody().front().getTerminator();
    SmallVector<Value> given;
    for (auto [output, value] : llvm::zip(stage.outputs, terminator->getOperands()))
      if (analysis.leadsToOutput(output))
        given.push_back(value);
    terminator->setOperands(given);

    llvm::SetVector<Value> values;
    SmallVector<Value> taps;
    auto tap = [&](Value weight, Value input, Value output, MatrixUse kind) {
      auto argument = dyn_cast<BlockArgument>(weight);
      if (!argument || argument.getArgNumber() < stage.inputs.size() || !isRunnable(input.getType()))
        return;
      StringRef name = stage.weights[argument.getArgNumber() - stage.inputs.size()];
      if (unpacked.contains(name))
        return;
      values.insert(input);
      taps.push_back(output);
      pullback.taps.push_back({name, kind, unsigned(llvm::find(values, input) - values.begin())});
    };
    outlined.walk([&](Operation *op) {
      if (auto linear = dyn_cast<LinearOp>(op))
        tap(linear.getWeight(), linear.getInput(), linear.getOutput(), MatrixUse::Product);
      else if (auto embedding = dyn_cast<EmbeddingOp>(op))
        tap(embedding.getWeight(), embedding.getIds(), embedding.getOutput(), MatrixUse::Lookup);
    });
    for (auto [i, weight] : llvm::enumerate(stage.weights))
      if (unpacked.contains(weight)) {
        taps.push_back(outlined.getArgument(stage.inputs.size() + i));
        pullback.taps.push_back({weight, MatrixUse::Values, std::nullopt});
      }
    pullback.valueCount = values.size();
    if (failed(buildPullback(outlined, variables, values.getArrayRef(), taps)))
      return llvm::createStringError("the model's gradients cannot be computed");
    pullback.function = compiled->add(outlined);
  }
  if (failed(compiled->compile()))
    return llvm::createStringError("the model's gradients cannot be compiled");
  pullbackCode = std::move(compiled);
  return llvm::Error::success();
}

llvm::Expected<SmallVector<HostTensor>> Executor::callPullback(unsigned index, ArrayRef<HostTensor> inputs,
                                                               ArrayRef<HostTensor> gradients,
                                                               GradientObserver observer) {
  const Pullback &pullback = pullbacks[index];
  SmallVector<HostTensor> arguments(inputs);
  if (llvm::Error error = weights.append(index, nullptr, arguments))
    return error;
  llvm::append_range(arguments, gradients);
  auto results = pullbackCode->call(pullback.function, arguments);
  if (!results)
    return results.takeError();
  ArrayRef<HostTensor> values = ArrayRef(*results).drop_front(pullback.variables.size());
  if (observer)
    for (auto [use, tap] : llvm::enumerate(pullback.taps))
      observer({tap.weight, tap.kind, unsigned(use), tap.value ? values[*tap.value] : HostTensor(),
                values[pullback.valueCount + use]});
  results->truncate(pullback.variables.size());
  return results;
}

/// Adds `gradient` to that of `value`. Arrays may be shared: the sum is a new one.
static void addGradient(ModelState &gradients, Value value, const HostTensor &gradient) {
  auto [it, isNew] = gradients.values.try_emplace(value, gradient);
  if (isNew)
    return;
  auto add = [&]<typename T>(T *result, const T *a, const T *b) {
    for (int64_t i = 0, e = gradient.getNumElements(); i < e; ++i)
      result[i] = a[i] + b[i];
  };
  if (gradient.type == ElementType::F64) {
    HostTensor sum = HostTensor::create(gradient.type, gradient.shape);
    add(sum.get<double>(), it->second.get<double>(), gradient.get<double>());
    it->second = sum;
    return;
  }
  HostTensor sum = HostTensor::create(ElementType::F32, gradient.shape), old = toFloats(it->second);
  add(sum.get<float>(), old.get<float>(), toFloats(gradient).get<float>());
  it->second = fromFloats(sum, gradient.type);
}

llvm::Expected<ModelState> Executor::pullBack(const ModelState &before, unsigned index, ModelState gradients,
                                              GradientObserver observer) {
  if (llvm::Error error = compilePullbacks())
    return error;
  const Stage &stage = analysis.getStages()[index];
  SmallVector<HostTensor> inputs, outputGradients;
  for (Value input : stage.inputs)
    inputs.push_back(before.values.lookup(input));
  for (Value output : stage.outputs) {
    if (!isa<FloatType>(getElementTypeOrSelf(output)) || !analysis.leadsToOutput(output))
      continue;
    auto found = gradients.values.find(output);
    if (found == gradients.values.end())
      return llvm::createStringError("stage %u has no gradient of one of its outputs", index);
    outputGradients.push_back(found->second);
    gradients.values.erase(found);
  }
  auto results = callPullback(index, inputs, outputGradients, observer);
  if (!results)
    return results.takeError();
  for (auto [value, gradient] : llvm::zip_equal(pullbacks[index].variables, *results))
    addGradient(gradients, value, gradient);
  return gradients;
}

llvm::Expected<ModelState> Executor::pullBackOutput(const ModelState &before, Loss loss, GradientObserver observer) {
  if (llvm::Error error = compilePullbacks())
    return error;
  unsigned last = getStageCount() - 1;
  if (last == 0)
    return llvm::createStringError("the model's output does not depend on weights");
  const Stage &stage = analysis.getStages()[last];
  ModelState gradients;
  if (!hasRowBlocks()) {
    auto whole = run(before, last, last + 1, nullptr, nullptr);
    if (!whole)
      return whole.takeError();
    HostTensor given = whole->values.lookup(stage.outputs.front());
    if (!isFloatOutput(given.type) || given.shape.empty())
      return llvm::createStringError("the model's output is no f32, f16 or bf16 tensor with rows");
    HostTensor output = toFloats(given);
    HostTensor gradient = HostTensor::create(ElementType::F32, output.shape);
    int64_t columns = output.shape.back(), rows = ShapedType::getNumElements(ArrayRef(output.shape).drop_back());
    loss(0, {output.get<float>(), rows, columns, columns}, {gradient.get<float>(), rows, columns, columns});
    gradients.values[stage.outputs.front()] = fromFloats(gradient, given.type);
    return pullBack(before, last, std::move(gradients), observer);
  }

  auto output = getOutput(before, nullptr);
  if (!output)
    return output.takeError();
  int64_t rows = (*output)->getRowCount(), columns = (*output)->getColumnCount();
  unsigned leading = cast<RankedTensorType>(stage.outputs.front().getType()).getRank() - 1;
  for (Value variable : pullbacks[last].variables) {
    const HostTensor &value = before.values.find(variable)->second;
    gradients.values[variable] = HostTensor::create(value.type, value.shape);
  }
  for (int64_t first = 0; first < rows; first += kOutputRows) {
    int64_t count = std::min(kOutputRows, rows - first);
    SmallVector<int64_t> shape(leading - 1, 1);
    shape.append({count, columns});
    llvm::Expected<ConstMatrix> block = (*output)->get(first, count);
    if (!block)
      return block.takeError();
    HostTensor gradient = HostTensor::create(ElementType::F32, shape);
    loss(first, *block, {gradient.get<float>(), count, columns, columns});
    auto results = callPullback(last, sliceInputs(stage, before, first, count), gradient, observer);
    if (!results)
      return results.takeError();
    for (auto [variable, result] : llvm::zip_equal(pullbacks[last].variables, *results))
      std::memcpy(sliceRows(gradients.values.lookup(variable), leading, first, count).data.get(), result.data.get(),
                  result.getNumElements() * getByteWidth(result.type));
  }
  return gradients;
}

/// Compiles `function` stage by stage (equal stages once) and returns what runs it. Weights are read where they are
/// mapped; stored forms other than f32 are unpacked on first use. Diagnostics at the function's ops.
static FailureOr<std::unique_ptr<ModelRunner>> createExecutor(func::FuncOp function, CodeCache &cache) {
  // Buffers of a window's size come and go at every stage: keep their pages.
  static const bool tuned = [] {
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    return true;
  }();
  (void)tuned;
  if (failed(checkRunnable(function)))
    return failure();
  auto executor = std::make_unique<Executor>(function, cache);
  if (failed(executor->prepare()))
    return failure();
  return std::unique_ptr<ModelRunner>(std::move(executor));
}

namespace {
struct ExecutorInterface : ModelRunnerDialectInterface {
  using ModelRunnerDialectInterface::ModelRunnerDialectInterface;
  FailureOr<std::unique_ptr<ModelRunner>> createRunner(func::FuncOp function) const override {
    return createExecutor(function, *cache);
  }
  std::unique_ptr<CodeCache> cache = std::make_unique<CodeCache>();
};
} // namespace

void jpq::registerExecutor(DialectRegistry &registry) {
  registerNativeCodeTranslations(registry);
  registry.addExtension(+[](MLIRContext *, JPQDialect *dialect) { dialect->addInterfaces<ExecutorInterface>(); });
}
