//===- Executor.cpp - Running models in this process ----------------------===//

#include "jpq/Execution/Executor.h"
#include "HostCompiler.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "llvm/Support/Format.h"
#include <malloc.h>

using namespace mlir;
using namespace jpq;

/// The element type of host arrays of a tensor type; none for types that no compiled code takes.
static std::optional<ElementType> getElementType(Type type) {
  if (type.isF32())
    return ElementType::F32;
  if (type.isF64())
    return ElementType::F64;
  if (type.isInteger(64))
    return ElementType::I64;
  if (type.isInteger(32))
    return ElementType::I32;
  if (type.isInteger(16))
    return ElementType::I16;
  if (type.isInteger(8))
    return ElementType::I8;
  return std::nullopt;
}

namespace {
/// The memory layout of a memref descriptor of any rank: allocated and aligned pointer, offset, sizes, strides.
class Descriptor {
public:
  explicit Descriptor(unsigned rank) : words(3 + 2 * rank, 0), rank(rank) {}
  /// A contiguous array.
  Descriptor(void *data, ArrayRef<int64_t> shape) : Descriptor(shape.size()) {
    words[0] = words[1] = reinterpret_cast<intptr_t>(data);
    int64_t stride = 1;
    for (int64_t dim = rank - 1; dim >= 0; --dim) {
      words[3 + dim] = shape[dim];
      words[3 + rank + dim] = stride;
      stride *= shape[dim];
    }
  }
  void *get() { return words.data(); }

private:
  SmallVector<int64_t, 11> words;
  unsigned rank;
};

/// A stage with its compiled code.
struct CompiledStage {
  const Stage *stage;
  HostCompiler::Entry entry = nullptr;
  SmallVector<RankedTensorType> results;
};

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
  explicit Executor(func::FuncOp function) : function(function), analysis(function) {}

  /// Checks what flows between stages and compiles them.
  LogicalResult prepare();

  unsigned getStageCount() const override { return stages.size(); }
  ArrayRef<unsigned> getStagesOf(StringRef weight) const override {
    auto it = stagesOfWeight.find(weight);
    return it == stagesOfWeight.end() ? ArrayRef<unsigned>() : ArrayRef<unsigned>(it->second);
  }
  llvm::Expected<ModelState> start(ArrayRef<HostTensor> inputs) override;
  llvm::Expected<ModelState> run(ModelState state, unsigned first, unsigned last, const Overrides *overrides,
                                 Observer observer) override;
  llvm::Expected<std::unique_ptr<OutputRows>> getOutput(const ModelState &state, const Overrides *overrides) override;

  const StageAnalysis &getAnalysis() const { return analysis; }
  /// Runs one stage on `inputs` (one per input of the stage); the outputs, then the observed values.
  llvm::Expected<SmallVector<HostTensor>> call(unsigned index, ArrayRef<HostTensor> inputs, const Overrides *overrides);

private:
  LogicalResult compile();
  llvm::Error checkInput(BlockArgument argument, const HostTensor &tensor) const;
  llvm::Expected<const float *> getWeight(StringRef name);

  func::FuncOp function;
  StageAnalysis analysis;
  std::unique_ptr<HostCompiler> compiler;
  SmallVector<CompiledStage> stages;
  llvm::StringMap<SmallVector<unsigned, 2>> stagesOfWeight;
  /// Values that were unpacked, and pointers to all weights looked up so far.
  llvm::StringMap<std::vector<float>> unpacked;
  llvm::StringMap<const float *> weights;
};
} // namespace

/// The argument that holds the ids of a lookup, perhaps in another shape; null if they are computed.
static BlockArgument findIds(EmbeddingOp embedding) {
  Value ids = embedding.getIds();
  while (Operation *op = ids.getDefiningOp()) {
    if (!isa<tensor::CollapseShapeOp, tensor::ExpandShapeOp, tensor::CastOp>(op))
      return nullptr;
    ids = op->getOperand(0);
  }
  return dyn_cast<BlockArgument>(ids);
}

/// Whether host arrays of a type exist.
static bool isRunnable(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  return tensor && getElementType(tensor.getElementType());
}

/// Diagnoses functions that cannot be run, before anything looks into them.
static LogicalResult checkFunction(func::FuncOp function) {
  if (!llvm::hasSingleElement(function.getBody()))
    return function.emitError("has no body, or control flow between blocks: it cannot be run");
  for (Type type : function.getArgumentTypes())
    if (!isRunnable(type))
      return function.emitError() << "takes " << type << ", which cannot be run";
  if (function.getNumResults() != 1 || !isRunnable(function.getResultTypes().front()))
    return function.emitError("must give one tensor to be run");
  WalkResult result = function.walk([&](Operation *op) -> WalkResult {
    if (auto embedding = dyn_cast<EmbeddingOp>(op); embedding && !findIds(embedding))
      return op->emitError("looks up rows by numbers that the model computes; nothing would check them");
    return WalkResult::advance();
  });
  return failure(result.wasInterrupted());
}

LogicalResult Executor::prepare() {
  if (analysis.getStages().size() < 2 || analysis.getStages().back().outputs.size() != 1)
    return function.emitError("must give one tensor that depends on weights to be run");
  for (auto [index, stage] : llvm::enumerate(analysis.getStages())) {
    for (Value output : stage.outputs)
      if (!isRunnable(output.getType()))
        return emitError(output.getLoc()) << "computes " << output.getType() << " between stages, which cannot be run";
    for (ObserveOp observe : stage.observed)
      if (!isRunnable(observe.getValue().getType()))
        return observe.emitError() << "observes " << observe.getValue().getType() << ", which cannot be run";
    for (StringRef weight : stage.weights)
      stagesOfWeight[weight].push_back(index);
  }
  return compile();
}

LogicalResult Executor::compile() {
  OwningOpRef<ModuleOp> module = ModuleOp::create(function.getLoc());
  llvm::StringMap<std::string> nameOfText;
  SmallVector<std::string> names;
  for (auto [index, stage] : llvm::enumerate(analysis.getStages())) {
    CompiledStage &compiled = stages.emplace_back();
    compiled.stage = &stage;
    for (Value output : stage.outputs)
      compiled.results.push_back(cast<RankedTensorType>(output.getType()));
    for (ObserveOp observe : stage.observed)
      compiled.results.push_back(cast<RankedTensorType>(observe.getValue().getType()));
    names.push_back("");
    if (compiled.results.empty())
      continue;
    // Equal stages print alike once they have the same name.
    func::FuncOp outlined = analysis.outline(index, *module, "stage");
    outlined->setAttr(LLVM::LLVMDialect::getEmitCWrapperAttrName(), UnitAttr::get(outlined.getContext()));
    std::string text;
    llvm::raw_string_ostream(text) << outlined;
    auto [it, isNew] = nameOfText.try_emplace(text, "stage" + std::to_string(index));
    names.back() = it->second;
    if (isNew)
      outlined.setName(it->second);
    else
      outlined.erase();
  }
  FailureOr<std::unique_ptr<HostCompiler>> compiled = HostCompiler::compile(*module);
  if (failed(compiled))
    return failure();
  compiler = std::move(*compiled);
  for (auto [stage, name] : llvm::zip_equal(stages, names)) {
    if (name.empty())
      continue;
    auto entry = compiler->lookup(name);
    if (!entry)
      return function.emitError() << "cannot compile: " << llvm::toString(entry.takeError());
    stage.entry = *entry;
  }
  return success();
}

llvm::Error Executor::checkInput(BlockArgument argument, const HostTensor &tensor) const {
  auto type = cast<RankedTensorType>(argument.getType());
  unsigned number = argument.getArgNumber();
  if (tensor.type != *getElementType(type.getElementType()))
    return llvm::createStringError("argument %u holds %s, but the model takes another type", number,
                                   getName(tensor.type).str().c_str());
  bool fits = int64_t(tensor.shape.size()) == type.getRank();
  for (auto [given, wanted] : llvm::zip(tensor.shape, type.getShape()))
    fits &= ShapedType::isDynamic(wanted) || given == wanted;
  if (!fits)
    return llvm::createStringError("argument %u has %zu dimensions or sizes that the model does not take", number,
                                   size_t(tensor.shape.size()));
  // Lookups read memory by these numbers.
  int64_t count = tensor.getNumElements(), known = std::numeric_limits<int64_t>::max();
  func::FuncOp(function).walk([&](EmbeddingOp embedding) {
    if (findIds(embedding) == argument)
      known = std::min(known, getLogicalType(embedding.getWeight().getType()).getDimSize(0));
  });
  if (known == std::numeric_limits<int64_t>::max())
    return llvm::Error::success();
  for (int64_t position = 0; position < count; ++position) {
    int64_t id = tensor.type == ElementType::I64   ? tensor.get<int64_t>()[position]
                 : tensor.type == ElementType::I32 ? tensor.get<int32_t>()[position]
                                                   : tensor.get<int16_t>()[position];
    if (id < 0 || id >= known)
      return llvm::createStringError("token %lld is %lld, but the model knows %lld tokens", (long long)position,
                                     (long long)id, (long long)known);
  }
  return llvm::Error::success();
}

llvm::Expected<const float *> Executor::getWeight(StringRef name) {
  if (const float *known = weights.lookup(name))
    return known;
  auto weight = SymbolTable::lookupNearestSymbolFrom<WeightOp>(function, StringAttr::get(function.getContext(), name));
  FailureOr<SmallVector<ArrayRef<uint8_t>, 3>> components = loadComponents(weight);
  if (failed(components))
    return llvm::createStringError("cannot load weight '%s'", name.str().c_str());
  // Compiled code takes dense weights as they are, f16 and bf16 too.
  const float *values;
  if (isa<RankedTensorType>(weight.getType()) &&
      reinterpret_cast<uintptr_t>(components->front().data()) % alignof(float) == 0) {
    values = reinterpret_cast<const float *>(components->front().data());
  } else if (auto dense = dyn_cast<RankedTensorType>(weight.getType())) {
    std::vector<float> &buffer = unpacked[name];
    buffer.resize(components->front().size() / sizeof(float) + 1);
    std::memcpy(buffer.data(), components->front().data(), components->front().size());
    values = buffer.data();
  } else {
    std::vector<float> &buffer = unpacked[name];
    // One float more: the data pointer of an empty weight must not be null.
    buffer.resize(weight.getLogicalType().getNumElements() + 1);
    decodeWeight(weight.getType(), *components, buffer.data());
    values = buffer.data();
  }
  weights[name] = values;
  return values;
}

llvm::Expected<SmallVector<HostTensor>> Executor::call(unsigned index, ArrayRef<HostTensor> inputs,
                                                       const Overrides *overrides) {
  CompiledStage &compiled = stages[index];
  // The result structure: one descriptor after another.
  SmallVector<int64_t> results;
  for (RankedTensorType type : compiled.results)
    results.append(3 + 2 * type.getRank(), 0);
  SmallVector<Descriptor> descriptors;
  for (const HostTensor &input : inputs)
    descriptors.emplace_back(input.data.get(), input.shape);
  for (StringRef name : compiled.stage->weights) {
    auto symbol =
        SymbolTable::lookupNearestSymbolFrom<WeightOp>(function, StringAttr::get(function.getContext(), name));
    const float *values = overrides ? overrides->lookup(name) : nullptr;
    if (values && !symbol.getLogicalType().getElementType().isF32())
      return llvm::createStringError("weight '%s' is not computed with in f32, and cannot be exchanged",
                                     name.str().c_str());
    if (!values) {
      auto loaded = getWeight(name);
      if (!loaded)
        return loaded.takeError();
      values = *loaded;
    }
    descriptors.emplace_back(const_cast<float *>(values), symbol.getLogicalType().getShape());
  }
  SmallVector<void *> arguments = {results.data()};
  for (Descriptor &descriptor : descriptors)
    arguments.push_back(descriptor.get());
  compiled.entry(arguments.data());

  SmallVector<HostTensor> outputs;
  int64_t *words = results.data();
  for (RankedTensorType type : compiled.results) {
    HostTensor &output = outputs.emplace_back();
    output.type = *getElementType(type.getElementType());
    output.shape.assign(words + 3, words + 3 + type.getRank());
    auto *allocated = reinterpret_cast<uint8_t *>(words[0]);
    auto *aligned = reinterpret_cast<uint8_t *>(words[1]) + words[2] * getByteWidth(output.type);
    output.data = std::shared_ptr<uint8_t>(aligned, [allocated](uint8_t *) { std::free(allocated); });
    words += 3 + 2 * type.getRank();
  }
  return outputs;
}

llvm::Expected<ModelState> Executor::start(ArrayRef<HostTensor> inputs) {
  if (inputs.size() != function.getNumArguments())
    return llvm::createStringError("the model takes %u arguments, not %zu", function.getNumArguments(), inputs.size());
  ModelState state;
  for (auto [argument, tensor] : llvm::zip_equal(function.getArguments(), inputs)) {
    if (llvm::Error error = checkInput(argument, tensor))
      return error;
    state.values[argument] = tensor;
  }
  return run(std::move(state), 0, 1, nullptr, nullptr);
}

llvm::Expected<ModelState> Executor::run(ModelState state, unsigned first, unsigned last, const Overrides *overrides,
                                         Observer observer) {
  for (unsigned index = first; index < last; ++index) {
    const Stage &stage = *stages[index].stage;
    if (stages[index].results.empty())
      continue;
    SmallVector<HostTensor> inputs;
    for (Value input : stage.inputs)
      inputs.push_back(state.values.lookup(input));
    auto outputs = call(index, inputs, overrides);
    if (!outputs)
      return outputs.takeError();
    for (auto [value, tensor] : llvm::zip(stage.outputs, *outputs))
      state.values[value] = tensor;
    for (auto [probe, tensor] : llvm::zip_equal(stage.observed, ArrayRef(*outputs).drop_front(stage.outputs.size())))
      if (observer)
        observer(ObserveOp(probe).getName(), tensor);
    // What no later stage reads is freed.
    SmallVector<Value> dead;
    for (auto &[value, tensor] : state.values) {
      bool used = false;
      for (unsigned later = index + 1; later < stages.size() && !used; ++later)
        used = llvm::is_contained(stages[later].stage->inputs, value);
      if (!used && !llvm::is_contained(stage.outputs, value))
        dead.push_back(value);
    }
    for (Value value : dead)
      state.values.erase(value);
  }
  return state;
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

llvm::Expected<ConstMatrix> RowWiseOutput::get(int64_t first, int64_t count) {
  const Stage &stage = executor.getAnalysis().getStages().back();
  unsigned leading = cast<RankedTensorType>(stage.outputs.front().getType()).getRank() - 1;
  SmallVector<HostTensor> slices;
  for (Value input : stage.inputs) {
    // Rows [first, first + count) as the last leading dimension.
    HostTensor slice = state.values.lookup(input);
    ArrayRef<int64_t> shape(slice.shape);
    int64_t columns = ShapedType::getNumElements(shape.drop_front(leading));
    SmallVector<int64_t, 4> sliced(leading - 1, 1);
    sliced.push_back(count);
    llvm::append_range(sliced, shape.drop_front(leading));
    uint8_t *data = slice.data.get() + first * columns * getByteWidth(slice.type);
    slice.data = std::shared_ptr<uint8_t>(slice.data, data);
    slice.shape = sliced;
    slices.push_back(slice);
  }
  auto outputs = executor.call(executor.getStageCount() - 1, slices, overrides);
  if (!outputs)
    return outputs.takeError();
  block = outputs->front();
  int64_t columns = getColumnCount();
  return ConstMatrix{block.get<float>(), count, columns, columns};
}

llvm::Expected<std::unique_ptr<OutputRows>> Executor::getOutput(const ModelState &state, const Overrides *overrides) {
  unsigned last = stages.size() - 1;
  const Stage &stage = *stages[last].stage;
  auto type = cast<RankedTensorType>(stage.outputs.front().getType());
  if (!type.getElementType().isF32() || type.getRank() == 0)
    return llvm::createStringError("the model's output is no f32 tensor with rows");
  // A static row count admits no smaller block, and the width of a block is that of the type.
  ArrayRef<int64_t> leading = type.getShape().drop_back();
  bool blocks = !leading.empty() && llvm::all_of(leading, ShapedType::isDynamic) && !type.isDynamicDim(leading.size());
  if (blocks && analysis.isRowWise(last))
    return std::make_unique<RowWiseOutput>(*this, state, overrides);
  auto whole = run(state, last, last + 1, overrides, nullptr);
  if (!whole)
    return whole.takeError();
  return std::make_unique<WholeOutput>(whole->values.lookup(stage.outputs.front()));
}

FailureOr<std::unique_ptr<ModelRunner>> jpq::createExecutor(func::FuncOp function) {
  // Buffers of a window's size come and go at every stage: keep their pages.
  static const bool tuned = [] {
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    return true;
  }();
  (void)tuned;
  if (failed(checkFunction(function)))
    return failure();
  auto executor = std::make_unique<Executor>(function);
  if (failed(executor->prepare()))
    return failure();
  return std::unique_ptr<ModelRunner>(std::move(executor));
}

namespace {
struct ExecutorInterface : ModelRunnerDialectInterface {
  using ModelRunnerDialectInterface::ModelRunnerDialectInterface;
  FailureOr<std::unique_ptr<ModelRunner>> createRunner(func::FuncOp function) const override {
    return createExecutor(function);
  }
};
} // namespace

void jpq::registerExecutor(DialectRegistry &registry) {
  HostCompiler::registerTranslations(registry);
  registry.addExtension(+[](MLIRContext *, JPQDialect *dialect) { dialect->addInterfaces<ExecutorInterface>(); });
}
