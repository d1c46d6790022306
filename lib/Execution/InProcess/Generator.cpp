//===- Generator.cpp - Running a model token by token ---------------------===//

#include "jpq/Execution/InProcess/Generator.h"
#include "HostProgram.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Execution/StepFunction.h"
#include "jpq/Runtime/States.h"

using namespace mlir;
using namespace jpq;

/// What the interpreter keeps of sequences, and the programs that continue them.
class Generator::Sequences {
public:
  explicit Sequences(func::FuncOp function) : function(function) {}
  ~Sequences() { jpq_free_states(&states); }

  LogicalResult allocate(int64_t batch, int64_t capacity);
  llvm::Expected<HostTensor> feed(const HostTensor &tokens);

  jpq_states states = {};

private:
  /// A program, and its frame.
  struct Step {
    std::unique_ptr<HostProgram> program;
    std::optional<HostFrame> frame;
  };
  /// What computes `count` tokens: code for one, or for any number; each is compiled when it is first needed.
  llvm::Expected<Step &> getStep(int64_t count);

  func::FuncOp function;
  /// A copy of the module with the function for one token.
  OwningOpRef<ModuleOp> copy;
  Step one, any;
};

LogicalResult Generator::Sequences::allocate(int64_t batch, int64_t capacity) {
  // Nothing is compiled yet: the types of the arguments are all that states need.
  ProgramTable::Function signature;
  for (Type type : function.getArgumentTypes())
    signature.types.push_back(describeType(cast<RankedTensorType>(type)));
  signature.argumentCount = function.getNumArguments();
  if (jpq_create_states(&states, &ProgramView(signature).get(), &jpq_host, batch, capacity) != 0)
    return function.emitError() << llvm::toString(getRuntimeError());
  return success();
}

llvm::Expected<Generator::Sequences::Step &> Generator::Sequences::getStep(int64_t count) {
  Step &step = count == 1 ? one : any;
  if (step.frame)
    return step;
  auto fail = [] { return llvm::createStringError("the model's step function cannot be compiled"); };
  func::FuncOp chosen = function;
  if (count == 1) {
    FailureOr<OwningOpRef<ModuleOp>> specialized = specializeForOneToken(function, states.batch);
    if (failed(specialized))
      return fail();
    copy = std::move(*specialized);
    chosen = copy->lookupSymbol<func::FuncOp>(function.getSymName());
  }
  if (failed(checkWeights(chosen->getParentOfType<ModuleOp>())))
    return fail();
  FailureOr<std::unique_ptr<HostProgram>> program = HostProgram::create(chosen);
  if (failed(program))
    return fail();
  llvm::Expected<HostFrame> frame = (*program)->createFrame();
  if (!frame)
    return frame.takeError();
  step.program = std::move(*program);
  step.frame = std::move(*frame);
  return step;
}

llvm::Expected<HostTensor> Generator::Sequences::feed(const HostTensor &tokens) {
  if (tokens.type != ElementType::I32 || tokens.shape.size() != 2 || tokens.shape[0] != states.batch)
    return llvm::createStringError("tokens must be numbers of 32 bits for each of %lld sequences",
                                   (long long)states.batch);
  llvm::Expected<Step &> step = getStep(tokens.shape[1]);
  if (!step)
    return step.takeError();
  HostProgram::Hooks hooks{*step->program};
  jpq_hooks table = hooks.get();
  if (jpq_advance(&states, step->frame->get(), tokens.get<int32_t>(), tokens.shape[1], &table) != 0)
    return getRuntimeError();
  int32_t logits = step->program->getStages().table.results.front();
  return step->frame->read(logits, step->program->getType(logits));
}

FailureOr<Generator> Generator::create(func::FuncOp step, int64_t batch, int64_t capacity) {
  if (failed(checkStepFunction(step)))
    return failure();
  auto sequences = std::make_unique<Sequences>(step);
  if (failed(sequences->allocate(batch, capacity)))
    return failure();
  return Generator(std::move(sequences));
}

Generator::Generator(std::unique_ptr<Sequences> sequences) : sequences(std::move(sequences)) {}
Generator::Generator(Generator &&other) = default;
Generator &Generator::operator=(Generator &&other) = default;
Generator::~Generator() = default;

llvm::Expected<HostTensor> Generator::feed(const HostTensor &tokens) { return sequences->feed(tokens); }

void Generator::rewind(int64_t position) {
  jpq_states &states = sequences->states;
  states.position = std::clamp<int64_t>(position, 0, states.position);
}

int64_t Generator::getPosition() const { return sequences->states.position; }
int64_t Generator::getCapacity() const { return sequences->states.capacity; }
