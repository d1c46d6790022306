//===- StageProgram.cpp - A function of a model as stages to call ---------===//

#include "StageProgram.h"
#include "Runnable.h"

using namespace mlir;
using namespace jpq;

ProgramTable::Type jpq::describeType(RankedTensorType type) {
  ProgramTable::Type described;
  llvm::raw_string_ostream(described.text) << type;
  for (int64_t size : type.getShape())
    described.sizes.push_back(ShapedType::isDynamic(size) ? -1 : size);
  described.element = *getHostElementType(type.getElementType());
  return described;
}

/// What compiled code takes for a weight.
static SmallVector<ProgramTable::Component, 2> describeWeight(WeightOp weight, bool isPacked) {
  SmallVector<ProgramTable::Component, 2> components;
  if (!isPacked)
    components.push_back({0, SmallVector<int64_t, 4>(weight.getLogicalType().getShape())});
  else
    for (const StoredComponent &component : getStoredForm(weight.getType()).getComponents())
      components.push_back({0, SmallVector<int64_t, 4>(ArrayRef(component.shape))});
  return components;
}

/// Lists, for every call, the values that nobody reads behind it; those that the function returns are kept.
static void findDead(StageProgram &program, ValueRange returned) {
  DenseSet<int32_t> seen;
  for (Value value : returned)
    seen.insert(program.numbers.lookup(value));
  auto add = [&](ProgramTable::Stage &stage, int32_t value) {
    if (seen.insert(value).second)
      stage.dead.push_back(value);
  };
  for (ProgramTable::Stage &stage : llvm::reverse(program.table.stages)) {
    for (int32_t input : stage.inputs)
      add(stage, input);
    for (int32_t output : stage.outputs)
      add(stage, output);
    for (auto [input, updated] : stage.updates)
      add(stage, updated);
  }
  for (unsigned argument = 0; argument < program.table.argumentCount && !program.table.stages.empty(); ++argument)
    add(program.table.stages.front(), argument);
}

FailureOr<StageProgram> jpq::buildStageProgram(func::FuncOp function, StageAnalysis &analysis,
                                               FunctionCollection &functions) {
  if (failed(checkStages(function, analysis)))
    return failure();
  StageProgram program;
  ProgramTable::Function &table = program.table;
  auto add = [&](Value value) {
    table.types.push_back(describeType(cast<RankedTensorType>(value.getType())));
    program.values.push_back(value);
    return int32_t(program.values.size() - 1);
  };
  for (Value argument : function.getArguments())
    program.numbers[argument] = add(argument);
  table.argumentCount = function.getNumArguments();
  table.bounds = findLookupBounds(function);

  for (auto [index, part] : llvm::enumerate(analysis.getStagesAndEpilogue())) {
    const Stage &stage = *part;
    SmallVector<std::string> checks;
    func::FuncOp outlined = analysis.outline(index, functions.getModule(), "stage", &checks);
    if (stage.outputs.empty() && stage.observed.empty() && stage.states.empty() && checks.empty()) {
      outlined.erase();
      continue;
    }
    ProgramTable::Stage &call = table.stages.emplace_back();
    call.checks = std::move(checks);
    for (Value input : stage.inputs)
      call.inputs.push_back(program.numbers.lookup(input));
    for (Value output : stage.outputs)
      call.outputs.push_back(program.numbers[output] = add(output));
    // Outputs of their own, even if a value flows on as well.
    for (ObserveOp probe : stage.observed) {
      call.outputs.push_back(add(probe.getValue()));
      program.observed[call.outputs.back()] = probe;
    }
    for (const StageState &state : stage.states)
      call.updates.push_back({call.inputs[state.input], program.numbers[state.updated] = add(state.updated)});
    call.entry = functions.add(outlined);
    for (StringRef name : stage.weights) {
      auto weight =
          SymbolTable::lookupNearestSymbolFrom<WeightOp>(function, StringAttr::get(function.getContext(), name));
      llvm::append_range(call.components, describeWeight(weight, analysis.isReadPacked(name)));
    }
    program.stages.push_back(index);
    program.weights.push_back(stage.weights);
  }
  ValueRange returned = function.getBody().front().getTerminator()->getOperands();
  unsigned states = getStates(function).size();
  for (Value result : returned.drop_back(states))
    table.results.push_back(program.numbers.lookup(result));
  for (Value updated : returned.take_back(states))
    table.states.push_back(program.numbers.lookup(updated));
  findDead(program, returned);
  return program;
}
