//===- Generator.cpp - Running a model token by token ---------------------===//

#include "jpq/Execution/Generator.h"
#include "Runnable.h"
#include "Specialize.h"
#include "llvm/Support/MathExtras.h"

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
    fits = isState(function, i) && type && type.getRank() >= 2 && type.isDynamicDim(0) && type.isDynamicDim(1) &&
           !ShapedType::isDynamicShape(type.getShape().drop_front(2)) && getHostElementType(type.getElementType());
  }
  if (!fits)
    return function.emitError("must take tokens (tensor<?x?xi32>), a position (tensor<i64>) and states "
                              "[batch, capacity, ...] that are marked jpq.state, and give logits "
                              "[batch, 1, vocabulary], to be run step by step");
  return success();
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
    SmallVector<int64_t> shape = {batch, capacity};
    llvm::append_range(shape, tensor.getShape().drop_front(2));
    HostTensor &state =
        generator.states.emplace_back(HostTensor::create(*getHostElementType(tensor.getElementType()), shape));
    std::memset(state.data.get(), 0, state.getNumElements() * getByteWidth(state.type));
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
    shape[0] = batch;
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
