//===- Generator.cpp - Running a model token by token ---------------------===//

#include "jpq/Execution/Generator.h"
#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "jpq/Execution/StepFunction.h"
#include "jpq/Runtime/Device.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace jpq;

FailureOr<Generator> Generator::create(func::FuncOp step, int64_t batch, int64_t capacity) {
  if (failed(checkStepFunction(step)))
    return failure();
  Generator generator;
  generator.function = step;
  generator.batch = batch;
  generator.capacity = capacity;
  for (Type argument : step.getArgumentTypes().drop_front(kStepStates)) {
    RankedTensorType type = getStateType(argument, batch, capacity);
    HostTensor &state = generator.states.emplace_back();
    state.type = *getHostElementType(type.getElementType());
    state.shape.assign(type.getShape().begin(), type.getShape().end());
  }
  auto getBytes = [](const HostTensor &state) {
    uint64_t bytes = getByteWidth(state.type);
    for (int64_t size : state.shape)
      bytes = llvm::SaturatingMultiply(bytes, uint64_t(size));
    return bytes;
  };
  uint64_t total = 0;
  for (const HostTensor &state : generator.states)
    total = llvm::SaturatingAdd(total, getBytes(state), uint64_t(kBlobAlignment));
  std::shared_ptr<uint8_t> memory(static_cast<uint8_t *>(jpq_host.allocate(jpq_host.context, total)), std::free);
  if (!memory)
    return step.emitError() << "no memory is left for what " << batch << " sequences of " << capacity << " tokens keep";
  uint8_t *place = memory.get();
  for (HostTensor &state : generator.states) {
    state.data = std::shared_ptr<uint8_t>(memory, place);
    place += llvm::alignTo(getBytes(state), kBlobAlignment);
  }
  return std::move(generator);
}

llvm::Expected<Generator::Step &> Generator::getStep(int64_t count) {
  Step &step = count == 1 ? one : any;
  if (step.runner)
    return step;
  auto fail = [] { return llvm::createStringError("the model's step function cannot be compiled"); };
  func::FuncOp chosen = function;
  if (count == 1) {
    FailureOr<OwningOpRef<ModuleOp>> specialized = specializeForOneToken(function, batch);
    if (failed(specialized))
      return fail();
    copy = std::move(*specialized);
    chosen = copy->lookupSymbol<func::FuncOp>(function.getSymName());
  }
  FailureOr<std::unique_ptr<ModelRunner>> runner = createModelRunner(chosen);
  if (failed(runner))
    return fail();
  step = {chosen, std::move(*runner)};
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
