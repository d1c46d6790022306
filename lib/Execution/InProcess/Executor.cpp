//===- Executor.cpp - Running models in this process ----------------------===//

#include "jpq/Execution/InProcess/Executor.h"
#include "../NativeCode.h"
#include "CodeCache.h"
#include "HostProgram.h"
#include "Pullbacks.h"
#include "jpq/Dialect/JPQ/IR/States.h"
#include "jpq/Numerics/Float16.h"
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
  Executor(func::FuncOp function, std::unique_ptr<HostProgram> program)
      : function(function), program(std::move(program)), analysis(this->program->getAnalysis()) {}

  unsigned getStageCount() const override { return analysis.getStageCount(); }
  ArrayRef<unsigned> getStagesOf(StringRef weight) const override { return analysis.getStagesOf(weight); }
  llvm::Expected<ModelState> start(ArrayRef<HostTensor> inputs) override;
  llvm::Expected<ModelState> run(ModelState state, unsigned first, unsigned last, const Overrides *overrides,
                                 Observer observer) override;
  llvm::Expected<std::unique_ptr<OutputRows>> getOutput(const ModelState &state, const Overrides *overrides) override;
  llvm::Error observeOutput(const ModelState &before, Observer observer) override;
  llvm::Expected<SmallVector<HostTensor>> getResults(ModelState state) override;
  void observeGradientsBy(const llvm::StringSet<> &weights) override { differentiated = weights; }
  llvm::Expected<ModelState> pullBackOutput(const ModelState &before, Loss loss, GradientObserver observer,
                                            const Overrides *overrides) override;
  llvm::Expected<ModelState> pullBack(const ModelState &before, unsigned stage, ModelState gradients,
                                      GradientObserver observer, const Overrides *overrides) override;

  const StageAnalysis &getAnalysis() const { return analysis; }
  /// Runs the last stage on `inputs`, one per input of it; its outputs.
  llvm::Expected<SmallVector<HostTensor>> callLast(ArrayRef<HostTensor> inputs, const Overrides *overrides,
                                                   Observer observer);

private:
  /// Runs the stages [first, last) in a frame whose values are there.
  llvm::Error run(HostFrame &frame, unsigned first, unsigned last, const Overrides *overrides, Observer observer);
  /// The values that are alive in a frame.
  ModelState collect(const HostFrame &frame) const;
  /// Whether the last stage may run on blocks of rows.
  bool hasRowBlocks() const;
  /// Compiles the pullbacks when they are first needed.
  llvm::Expected<Pullbacks &> getPullbacks();

  func::FuncOp function;
  std::unique_ptr<HostProgram> program;
  StageAnalysis &analysis;
  std::mutex mutex;
  /// What gradients are seen by; all matrices if it is not said.
  std::optional<llvm::StringSet<>> differentiated;
  /// Null until gradients are asked for.
  std::unique_ptr<Pullbacks> pullbacks;
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

/// Token ids of 32 bits for a model that takes 64; anything else as it is.
static HostTensor widenIds(const HostTensor &given, Type wanted) {
  if (given.type != ElementType::I32 || !wanted.isInteger(64))
    return given;
  HostTensor wide = HostTensor::create(ElementType::I64, given.shape);
  std::copy_n(given.get<int32_t>(), given.getNumElements(), wide.get<int64_t>());
  return wide;
}

llvm::Error Executor::run(HostFrame &frame, unsigned first, unsigned last, const Overrides *overrides,
                          Observer observer) {
  const StageProgram &stages = program->getStages();
  auto show = [&](int32_t number, const HostTensor &value) {
    if (ObserveOp probe = stages.observed.lookup(number))
      observer(probe.getName(), value);
  };
  HostProgram::Hooks hooks{*program, overrides, observer ? HostProgram::Observer(show) : nullptr};
  jpq_hooks table = hooks.get();
  return frame.run(stages.getCall(first), stages.getCall(last), &table);
}

ModelState Executor::collect(const HostFrame &frame) const {
  ModelState state;
  for (auto [value, number] : program->getStages().numbers)
    if (frame.has(number))
      state.values[value] = frame.read(number, program->getType(number));
  return state;
}

llvm::Expected<ModelState> Executor::start(ArrayRef<HostTensor> inputs) {
  SmallVector<HostTensor> arguments;
  for (auto [number, given] : llvm::enumerate(inputs)) {
    HostTensor &argument = arguments.emplace_back(given);
    if (number >= function.getNumArguments())
      continue;
    argument = widenIds(given, getElementTypeOrSelf(function.getArgument(number)));
    // The interpreter knows the width alone.
    if (ElementType wanted = program->getType(number); argument.type != wanted)
      return llvm::createStringError("argument %zu of the model is given %s numbers, but takes %s", number,
                                     getName(argument.type).str().c_str(), getName(wanted).str().c_str());
  }
  llvm::Expected<HostFrame> frame = program->createFrame();
  if (!frame)
    return frame.takeError();
  if (llvm::Error error = frame->start(arguments))
    return error;
  arguments.clear();
  if (llvm::Error error = run(*frame, 0, 1, nullptr, nullptr))
    return error;
  return collect(*frame);
}

llvm::Expected<ModelState> Executor::run(ModelState state, unsigned first, unsigned last, const Overrides *overrides,
                                         Observer observer) {
  llvm::Expected<HostFrame> frame = program->createFrame();
  if (!frame)
    return frame.takeError();
  const StageProgram &stages = program->getStages();
  for (const auto &[value, tensor] : state.values)
    frame->set(stages.numbers.at(value), tensor);
  // What only the frame holds can go when it is no longer needed.
  state.values.clear();
  if (llvm::Error error = run(*frame, first, last, overrides, observer))
    return error;
  return collect(*frame);
}

llvm::Expected<SmallVector<HostTensor>> Executor::callLast(ArrayRef<HostTensor> inputs, const Overrides *overrides,
                                                           Observer observer) {
  llvm::Expected<HostFrame> frame = program->createFrame();
  if (!frame)
    return frame.takeError();
  const StageProgram &stages = program->getStages();
  unsigned last = getStageCount() - 1;
  const Stage &stage = analysis.getStages()[last];
  for (auto [value, tensor] : llvm::zip_equal(stage.inputs, inputs))
    frame->set(stages.numbers.at(value), tensor);
  SmallVector<HostTensor> outputs;
  auto keep = [&](int32_t number, const HostTensor &value) {
    if (ObserveOp probe = stages.observed.lookup(number); probe && observer)
      observer(probe.getName(), value);
    else if (!probe)
      outputs.push_back(value);
  };
  HostProgram::Hooks hooks{*program, overrides, keep};
  jpq_hooks table = hooks.get();
  if (llvm::Error error = frame->run(stages.getCall(last), stages.getCall(last + 1), &table))
    return error;
  return outputs;
}

llvm::Expected<SmallVector<HostTensor>> Executor::getResults(ModelState state) {
  unsigned epilogue = getStageCount();
  llvm::Expected<ModelState> end = run(std::move(state), epilogue, epilogue + 1, nullptr, nullptr);
  if (!end)
    return end.takeError();
  SmallVector<HostTensor> results;
  ValueRange returned = function.getBody().front().getTerminator()->getOperands();
  for (Value value : returned.drop_back(getStates(function).size()))
    results.push_back(end->values.lookup(value));
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
  auto outputs = executor.callLast(sliceInputs(stage, state, first, count), overrides, /*observer=*/nullptr);
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
  if (!isWeightType(*getHostElementType(type.getElementType())) || type.getRank() == 0)
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
    auto outputs = callLast(sliceInputs(stage, before, first, std::min(kOutputRows, rows - first)), nullptr, observer);
    if (!outputs)
      return outputs.takeError();
  }
  return llvm::Error::success();
}

llvm::Expected<Pullbacks &> Executor::getPullbacks() {
  std::lock_guard<std::mutex> lock(mutex);
  if (!pullbacks) {
    auto created = Pullbacks::create(function, analysis, program->getWeights(), differentiated);
    if (!created)
      return created.takeError();
    pullbacks = std::move(*created);
  }
  return *pullbacks;
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
                                              GradientObserver observer, const Overrides *overrides) {
  llvm::Expected<Pullbacks &> pullbacks = getPullbacks();
  if (!pullbacks)
    return pullbacks.takeError();
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
  auto results = pullbacks->call(index, inputs, outputGradients, observer, overrides);
  if (!results)
    return results.takeError();
  for (auto [value, gradient] : llvm::zip_equal(pullbacks->getVariables(index), *results))
    addGradient(gradients, value, gradient);
  return gradients;
}

llvm::Expected<ModelState> Executor::pullBackOutput(const ModelState &before, Loss loss, GradientObserver observer,
                                                    const Overrides *overrides) {
  llvm::Expected<Pullbacks &> pullbacks = getPullbacks();
  if (!pullbacks)
    return pullbacks.takeError();
  unsigned last = getStageCount() - 1;
  if (last == 0)
    return llvm::createStringError("the model's output does not depend on weights");
  const Stage &stage = analysis.getStages()[last];
  ModelState gradients;
  if (!hasRowBlocks()) {
    auto whole = run(before, last, last + 1, overrides, nullptr);
    if (!whole)
      return whole.takeError();
    HostTensor given = whole->values.lookup(stage.outputs.front());
    if (!isWeightType(given.type) || given.shape.empty())
      return llvm::createStringError("the model's output is no f32, f16 or bf16 tensor with rows");
    HostTensor output = toFloats(given);
    HostTensor gradient = HostTensor::create(ElementType::F32, output.shape);
    int64_t columns = output.shape.back(), rows = ShapedType::getNumElements(ArrayRef(output.shape).drop_back());
    loss(0, {output.get<float>(), rows, columns, columns}, {gradient.get<float>(), rows, columns, columns});
    gradients.values[stage.outputs.front()] = fromFloats(gradient, given.type);
    return pullBack(before, last, std::move(gradients), observer, overrides);
  }

  auto output = getOutput(before, overrides);
  if (!output)
    return output.takeError();
  int64_t rows = (*output)->getRowCount(), columns = (*output)->getColumnCount();
  unsigned leading = cast<RankedTensorType>(stage.outputs.front().getType()).getRank() - 1;
  for (Value variable : pullbacks->getVariables(last)) {
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
    auto results = pullbacks->call(last, sliceInputs(stage, before, first, count), gradient, observer, overrides);
    if (!results)
      return results.takeError();
    for (auto [variable, result] : llvm::zip_equal(pullbacks->getVariables(last), *results))
      std::memcpy(sliceRows(gradients.values.lookup(variable), leading, first, count).data.get(), result.data.get(),
                  result.getNumElements() * getByteWidth(result.type));
  }
  return gradients;
}

/// What runs `function`. Diagnostics at the function's ops.
static FailureOr<std::unique_ptr<ModelRunner>> createExecutor(func::FuncOp function, ArrayRef<Value> boundaries) {
  // Buffers of a window's size come and go at every stage: keep their pages.
  static const bool tuned = [] {
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    return true;
  }();
  (void)tuned;
  FailureOr<std::unique_ptr<HostProgram>> program = HostProgram::create(function, boundaries);
  if (failed(program))
    return failure();
  return std::unique_ptr<ModelRunner>(std::make_unique<Executor>(function, std::move(*program)));
}

namespace {
struct ExecutorInterface : ModelRunnerDialectInterface {
  using ModelRunnerDialectInterface::ModelRunnerDialectInterface;
  FailureOr<std::unique_ptr<ModelRunner>> createRunner(func::FuncOp function,
                                                       ArrayRef<Value> boundaries) const override {
    return createExecutor(function, boundaries);
  }
};
} // namespace

void jpq::registerExecutor(DialectRegistry &registry) {
  registerNativeCodeTranslations(registry);
  registry.addExtension(+[](MLIRContext *, JPQDialect *dialect) {
    dialect->addInterfaces<ExecutorInterface, CodeCacheDialectInterface>();
  });
}
