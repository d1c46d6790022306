//===- StageValue.cpp - One value of a stage, without the rest of it ------===//

#include "jpq/Analysis/StageValue.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace jpq;

FailureOr<std::unique_ptr<StageValue>> StageValue::create(const Stage &stage, Value value) {
  std::unique_ptr<StageValue> created(new StageValue());
  if (llvm::is_contained(stage.inputs, value)) {
    created->inputs.push_back(value);
    return std::move(created);
  }
  llvm::SetVector<Value> inputs;
  DenseSet<Operation *> needed;
  std::function<void(Value)> need = [&](Value read) {
    Operation *producer = read.getDefiningOp();
    if (llvm::is_contained(stage.inputs, read)) {
      inputs.insert(read);
    } else if (producer && needed.insert(producer).second) {
      producer->walk([&](Operation *nested) {
        for (Value operand : nested->getOperands())
          if (operand.getParentRegion() == producer->getParentRegion())
            need(operand);
      });
    }
  };
  need(value);
  created->inputs = inputs.takeVector();

  auto whole = value.getDefiningOp()->getParentOfType<func::FuncOp>();
  OpBuilder builder(whole);
  SmallVector<Type> types = llvm::map_to_vector(created->inputs, [](Value input) { return input.getType(); });
  created->function =
      func::FuncOp::create(builder, whole.getLoc(), "jpq.stage_value", builder.getFunctionType(types, value.getType()));
  SymbolTable(whole->getParentOfType<ModuleOp>()).insert(created->function);
  created->function.setPrivate();
  Block *entry = created->function.addEntryBlock();
  builder.setInsertionPointToStart(entry);
  IRMapping mapping;
  mapping.map(created->inputs, entry->getArguments());
  for (Operation &op : whole.getBody().front())
    if (needed.contains(&op))
      builder.clone(op, mapping);
  func::ReturnOp::create(builder, whole.getLoc(), mapping.lookup(value));
  FailureOr<std::unique_ptr<ModelRunner>> runner = createModelRunner(created->function);
  if (failed(runner))
    return failure();
  created->runner = std::move(*runner);
  return std::move(created);
}

StageValue::~StageValue() {
  runner.reset();
  if (function)
    function.erase();
}

llvm::Expected<HostTensor> StageValue::compute(const ModelState &before,
                                               const ModelRunner::Overrides *overrides) const {
  SmallVector<HostTensor> given = llvm::map_to_vector(inputs, [&](Value input) { return before.values.lookup(input); });
  if (!runner)
    return given.front();
  llvm::Expected<ModelState> state = runner->start(given);
  if (state)
    state = runner->run(std::move(*state), 1, runner->getStageCount(), overrides);
  if (!state)
    return state.takeError();
  auto results = runner->getResults(std::move(*state));
  if (!results)
    return results.takeError();
  return std::move(results->front());
}
