//===- Generator.cpp - Running a model token by token ---------------------===//

#include "jpq/Execution/Generator.h"
#include "Runnable.h"
#include "Specialize.h"
#include "llvm/Support/MathExtras.h"
#include <sys/mman.h>

using namespace mlir;
using namespace jpq;

static constexpr unsigned kTokens = 0, kPosition = 1, kStates = 2;

func::FuncOp jpq::findStepFunction(ModuleOp module) {
  auto function = module.lookupSymbol<func::FuncOp>("step");
  if (!function || function.isDeclaration() || getStates(function).empty())
    return nullptr;
  return function;
}

LogicalResult jpq::checkStepFunction(func::FuncOp function) {
  auto isTensor = [](Type type, int64_t rank, auto isElement) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    return tensor && tensor.getRank() == rank && isElement(tensor.getElementType());
  };
  auto isInteger = [](unsigned width) { return [width](Type type) { return type.isInteger(width); }; };
  bool fits = function.getNumArguments() > kStates && function.getNumResults() > 0 &&
              isTensor(function.getArgumentTypes()[kTokens], 2, isInteger(32)) &&
              isTensor(function.getArgumentTypes()[kPosition], 0, isInteger(64)) &&
              isTensor(function.getResultTypes()[0], 3, [](Type type) { return type.isF32(); });
  for (unsigned i = kStates; fits && i < function.getNumArguments(); ++i) {
    auto type = dyn_cast<RankedTensorType>(function.getArgumentTypes()[i]);
    fits = isState(function, i) && type && type.getNumDynamicDims() == 2 && getHostElementType(type.getElementType());
  }
  if (!fits)
    return function.emitError("must take tokens (tensor<?x?xi32>), a position (tensor<i64>) and states that are "
                              "marked jpq.state and have two unknown sizes (the batch, then the capacity), and give "
                              "logits [batch, 1, vocabulary], to be run step by step");
  return success();
}

/// Zeros for all states together, in huge pages where the system has them: a token reads all of them, and a translation
/// of addresses per page of 4 KiB takes as long as the reading.
static std::shared_ptr<uint8_t> allocateStates(uint64_t bytes) {
  constexpr uint64_t kHugePage = uint64_t(1) << 21;
  const uint64_t size = llvm::alignTo(std::max<uint64_t>(bytes, 1), kHugePage);
  std::shared_ptr<uint8_t> memory(static_cast<uint8_t *>(std::aligned_alloc(kHugePage, size)), std::free);
#ifdef MADV_HUGEPAGE
  madvise(memory.get(), size, MADV_HUGEPAGE);
#endif
  std::memset(memory.get(), 0, size);
  return memory;
}

FailureOr<Generator> Generator::create(func::FuncOp step, int64_t batch, int64_t capacity) {
  if (failed(checkStepFunction(step)))
    return failure();
  Generator generator;
  generator.function = step;
  generator.batch = batch;
  generator.capacity = capacity;
  for (Type type : step.getArgumentTypes().drop_front(kStates)) {
    auto tensor = cast<RankedTensorType>(type);
    SmallVector<int64_t> shape(tensor.getShape());
    *llvm::find(shape, ShapedType::kDynamic) = batch;
    *llvm::find(shape, ShapedType::kDynamic) = capacity;
    HostTensor &state = generator.states.emplace_back();
    state.type = *getHostElementType(tensor.getElementType());
    state.shape.assign(shape.begin(), shape.end());
  }
  auto getBytes = [](const HostTensor &state) {
    return llvm::alignTo(state.getNumElements() * getByteWidth(state.type), kBlobAlignment);
  };
  uint64_t total = 0;
  for (const HostTensor &state : generator.states)
    total += getBytes(state);
  std::shared_ptr<uint8_t> memory = allocateStates(total);
  uint8_t *place = memory.get();
  for (HostTensor &state : generator.states) {
    state.data = std::shared_ptr<uint8_t>(memory, place);
    place += getBytes(state);
  }
  return std::move(generator);
}

/// The function for one token of each sequence, in a module of its own.
FailureOr<func::FuncOp> Generator::specializeForOne() {
  copy = cast<ModuleOp>(function->getParentOfType<ModuleOp>()->clone());
  auto step = copy->lookupSymbol<func::FuncOp>(function.getSymName());
  SmallVector<Type> types(step.getArgumentTypes());
  types[kTokens] = cast<RankedTensorType>(types[kTokens]).clone({batch, 1});
  for (Type &type : llvm::drop_begin(types, kStates)) {
    auto state = cast<RankedTensorType>(type);
    SmallVector<int64_t> shape(state.getShape());
    *llvm::find(shape, ShapedType::kDynamic) = batch;
    type = state.clone(shape);
  }
  if (failed(specialize(step, types)))
    return failure();
  return step;
}

llvm::Expected<Generator::Step &> Generator::getStep(int64_t count) {
  Step &step = count == 1 ? one : any;
  if (step.runner)
    return step;
  FailureOr<func::FuncOp> chosen = count == 1 ? specializeForOne() : FailureOr<func::FuncOp>(function);
  FailureOr<std::unique_ptr<ModelRunner>> runner;
  if (succeeded(chosen))
    runner = createModelRunner(*chosen);
  if (failed(runner))
    return llvm::createStringError("the model's step function cannot be compiled");
  step = {*chosen, std::move(*runner)};
  return step;
}

llvm::Expected<HostTensor> Generator::feed(const HostTensor &tokens) {
  if (tokens.shape.size() != 2 || tokens.shape[0] != batch || tokens.shape[1] < 1)
    return llvm::createStringError("tokens must be at least one for each of %lld sequences", (long long)batch);
  if (position + tokens.shape[1] > capacity)
    return llvm::createStringError("the caches hold %lld tokens, but %lld are given", (long long)capacity,
                                   (long long)(position + tokens.shape[1]));
  llvm::Expected<Step &> step = getStep(tokens.shape[1]);
  if (!step)
    return step.takeError();
  ModelRunner &runner = *step->runner;
  HostTensor place = HostTensor::create(ElementType::I64, {});
  *place.get<int64_t>() = position;
  SmallVector<HostTensor> inputs = {tokens, place};
  llvm::append_range(inputs, states);
  auto state = runner.start(inputs);
  if (!state)
    return state.takeError();
  state = runner.run(std::move(*state), 1, runner.getStageCount());
  if (!state)
    return state.takeError();
  Operation *terminator = step->function.getBody().front().getTerminator();
  for (auto [array, updated] : llvm::zip_equal(states, terminator->getOperands().drop_front()))
    array = state->values.lookup(updated);
  position += tokens.shape[1];
  return state->values.lookup(terminator->getOperand(0));
}
