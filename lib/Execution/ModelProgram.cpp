//===- ModelProgram.cpp - A function of a model as stages to call ---------===//

#include "ModelProgram.h"
#include "Runnable.h"
#include "jpq/Runtime/Model.h"

using namespace mlir;
using namespace jpq;

static ProgramTable::Type describe(Value value) {
  auto type = cast<RankedTensorType>(value.getType());
  ProgramTable::Type described;
  llvm::raw_string_ostream(described.text) << type;
  for (int64_t size : type.getShape())
    described.sizes.push_back(ShapedType::isDynamic(size) ? -1 : size);
  described.width = getByteWidth(*getHostElementType(type.getElementType()));
  return described;
}

/// Lists, for every stage, the values that nobody reads behind it. Arguments are the caller's, results are kept.
static void findDead(ProgramTable::Function &program) {
  DenseSet<int32_t> seen;
  for (ProgramTable::Stage &stage : llvm::reverse(program.stages))
    for (ArrayRef<int32_t> values : {ArrayRef(stage.inputs), ArrayRef(stage.outputs)})
      for (int32_t value : values)
        if (value >= int32_t(program.argumentCount) && !llvm::is_contained(program.results, value) &&
            seen.insert(value).second)
          stage.dead.push_back(value);
}

/// Whether every state is updated where it lies, if it is updated.
static LogicalResult checkStates(func::FuncOp function, const ProgramTable::Function &program,
                                 const DenseMap<Value, int32_t> &numbers) {
  unsigned result = function.getNumResults() - getStates(function).size();
  for (unsigned i = 0; i < function.getNumArguments(); ++i) {
    if (!isState(function, i))
      continue;
    Value returned = function.getBody().front().getTerminator()->getOperand(result++);
    bool inPlace =
        returned == function.getArgument(i) || llvm::any_of(program.stages, [&](const ProgramTable::Stage &stage) {
          return llvm::is_contained(stage.updates, std::pair(int32_t(i), numbers.lookup(returned)));
        });
    if (!inPlace)
      return function.emitError() << "does not update the state in argument " << i << " where it lies";
  }
  return success();
}

FailureOr<ModelProgram> ModelProgram::create(func::FuncOp function, FunctionCollection &functions, WeightImage &image) {
  if (failed(checkRunnable(function)))
    return failure();
  StageAnalysis analysis(function);
  if (failed(checkStages(function, analysis)))
    return failure();

  ModelProgram result;
  ProgramTable::Function &program = result.program;
  DenseMap<Value, int32_t> numbers;
  auto add = [&](Value value) {
    numbers[value] = program.types.size();
    program.types.push_back(describe(value));
    return numbers[value];
  };
  for (Value argument : function.getArguments())
    add(argument);
  program.argumentCount = function.getNumArguments();
  program.bounds = findLookupBounds(function);

  for (auto [index, part] : llvm::enumerate(analysis.getStagesAndEpilogue())) {
    const Stage &stage = *part;
    SmallVector<std::string> checks;
    func::FuncOp outlined = analysis.outline(index, functions.getModule(), "stage", &checks);
    if (stage.outputs.empty() && stage.states.empty() && checks.empty()) {
      outlined.erase();
      continue;
    }
    ProgramTable::Stage &call = program.stages.emplace_back();
    call.checks = checks;
    for (Value input : stage.inputs)
      call.inputs.push_back(numbers.lookup(input));
    for (Value output : stage.outputs)
      call.outputs.push_back(add(output));
    for (const StageState &state : stage.states)
      call.updates.push_back({call.inputs[state.input], add(state.updated)});
    call.entry = functions.add(outlined);
    SmallVector<std::string> &names = result.weights.emplace_back();
    for (StringRef name : stage.weights) {
      auto weight =
          SymbolTable::lookupNearestSymbolFrom<WeightOp>(function, StringAttr::get(function.getContext(), name));
      FailureOr<std::string> added = image.add(weight, analysis.isReadPacked(name));
      if (failed(added))
        return failure();
      names.push_back(*added);
    }
  }
  for (const ProgramTable::Type &type : program.types)
    if (type.sizes.size() > JPQ_MAX_RANK)
      return function.emitError() << "computes " << type.text << ", which has more than " << JPQ_MAX_RANK
                                  << " dimensions";
  ValueRange returned = function.getBody().front().getTerminator()->getOperands();
  for (Value result : returned.drop_back(getStates(function).size()))
    program.results.push_back(numbers.lookup(result));
  findDead(program);
  if (failed(checkStates(function, program, numbers)))
    return failure();
  return result;
}

ProgramTable::Function ModelProgram::link(const WeightImage &image) const {
  ProgramTable::Function linked = program;
  for (auto [stage, names] : llvm::zip_equal(linked.stages, weights))
    for (const std::string &name : names)
      llvm::append_range(stage.components, image.getComponents(name));
  return linked;
}
