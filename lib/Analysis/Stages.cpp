//===- Stages.cpp - The stages of a model ---------------------------------===//

#include "jpq/Analysis/Stages.h"
#include "jpq/Analysis/ModelRunner.h"
#include "jpq/Dialect/JPQ/IR/States.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace jpq;

/// Ops that cost nothing to repeat in every stage: constants, shapes, index arithmetic, empty and filled tensors.
static bool isCheap(Operation *op) {
  if (op->hasTrait<OpTrait::ConstantLike>())
    return true;
  if (isa<tensor::EmptyOp, tensor::DimOp, linalg::FillOp>(op))
    return true;
  // A number that the caller passes.
  if (auto extract = dyn_cast<tensor::ExtractOp>(op))
    return isa<BlockArgument>(extract.getTensor());
  return isa_and_nonnull<affine::AffineDialect, arith::ArithDialect>(op->getDialect()) &&
         llvm::all_of(op->getResultTypes(), [](Type type) { return type.isIntOrIndexOrFloat(); });
}

/// Values that `op` uses, those inside its regions included.
static void forEachUse(Operation *op, function_ref<void(Value)> callback) {
  op->walk([&](Operation *nested) {
    for (Value operand : nested->getOperands())
      if (operand.getParentRegion() == op->getParentRegion())
        callback(operand);
  });
}

/// Whether a stage can give another such a value.
static bool canPass(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  return type && getHostElementType(type.getElementType());
}

WeightStages::~WeightStages() = default;

/// The ops that a function's output and its states are computed from, and those that look at them; all if it gives
/// nothing else.
static DenseSet<Operation *> findNeeded(func::FuncOp function) {
  Block &body = function.getBody().front();
  Operation *terminator = body.getTerminator();
  unsigned states = getStates(function).size();
  DenseSet<Operation *> needed;
  bool isAll = terminator->getNumOperands() <= states + 1;
  auto need = [&](Value value) {
    if (Operation *producer = value.getDefiningOp())
      needed.insert(producer);
  };
  if (!isAll) {
    need(getOutputValue(function));
    llvm::for_each(terminator->getOperands().take_back(states), need);
  }
  for (Operation &op : llvm::reverse(body.without_terminator()))
    if (isAll || needed.contains(&op)) {
      needed.insert(&op);
      forEachUse(&op, need);
    }
  for (Operation &op : body.without_terminator())
    if (op.getNumResults() == 0 && llvm::all_of(op.getOperands(), [&](Value operand) {
          return !operand.getDefiningOp() || needed.contains(operand.getDefiningOp());
        }))
      needed.insert(&op);
  return needed;
}

StageAnalysis::StageAnalysis(func::FuncOp function, ArrayRef<Value> boundaries) : function(function) {
  findPacked();
  Block &body = function.getBody().front();

  // Weight dependence separates what flows through the layers from what surrounds them. Tables that are computed from
  // weights alone do not flow.
  DenseSet<Operation *> dependent, fed;
  for (Operation &op : body.without_terminator()) {
    bool depends = false, isFed = false;
    forEachUse(&op, [&](Value value) {
      Operation *producer = value.getDefiningOp();
      depends |= producer && (isa<GetWeightOp>(producer) || dependent.contains(producer));
      isFed |= !producer || fed.contains(producer);
    });
    if (depends)
      dependent.insert(&op);
    // The size of an argument is not its data.
    if (isFed && (depends || !isa<tensor::DimOp>(op)))
      fed.insert(&op);
  }
  for (Operation &op : body.without_terminator())
    if (dependent.contains(&op) && !fed.contains(&op)) {
      dependent.erase(&op);
      repeated.insert(&op);
    }

  // A cheap op is repeated if all that it reads is available everywhere. The size of a value is not: a stage's own
  // values have it.
  Stage prologue;
  for (Operation &op : body.without_terminator()) {
    if (isa<GetWeightOp>(op) || dependent.contains(&op) || isRepeated(&op))
      continue;
    if (isCheap(&op))
      repeated.insert(&op);
    else
      prologue.ops.push_back(&op);
  }
  stages.push_back(std::move(prologue));

  // The last use of every flowing value, as a position. What is only returned after that is kept by the caller.
  SmallVector<Operation *> flow;
  DenseSet<Operation *> needed = findNeeded(function);
  for (Operation &op : body.without_terminator())
    if (dependent.contains(&op))
      (needed.contains(&op) ? flow : epilogue.ops).push_back(&op);
  DenseMap<Value, unsigned> lastUse;
  for (auto [position, op] : llvm::enumerate(flow))
    forEachUse(op, [&, position = position](Value value) { lastUse[value] = position; });

  // Those that no stage can give another are counted besides.
  unsigned live = 0, liveInside = 0;
  SmallVector<unsigned> dying(flow.size(), 0), dyingInside(flow.size(), 0);
  bool hasMatrix = false, isAsked = false;
  Stage current;
  for (auto [position, op] : llvm::enumerate(flow)) {
    current.ops.push_back(op);
    hasMatrix |= isa<LinearOp, EmbeddingOp>(op);
    for (Value result : op->getResults())
      if (auto use = lastUse.find(result); use != lastUse.end()) {
        ++live;
        ++dying[use->second];
        if (!canPass(result)) {
          ++liveInside;
          ++dyingInside[use->second];
        }
      }
    live -= dying[position];
    liveInside -= dyingInside[position];
    bool last = position + 1 == flow.size();
    // A probe behind the cut still belongs to the stage that made the value.
    bool probeFollows = !last && isa<ObserveOp>(flow[position + 1]);
    isAsked |= llvm::any_of(op->getResults(), [&](Value result) { return llvm::is_contained(boundaries, result); });
    if (!last && (probeFollows || !((hasMatrix && live <= 1) || (isAsked && liveInside == 0))))
      continue;
    stages.push_back(std::exchange(current, Stage()));
    hasMatrix = isAsked = false;
  }
  // What follows the last matrix belongs to its stage, so that the model's output comes from one stage.
  if (stages.size() > 2 && llvm::none_of(stages.back().ops, llvm::IsaPred<LinearOp, EmbeddingOp>)) {
    Stage tail = stages.pop_back_val();
    llvm::append_range(stages.back().ops, tail.ops);
  }
  // Every operand of the return is given by a stage, unless it is an argument.
  SmallVector<Value> repeatedResults;
  for (Value returned : body.getTerminator()->getOperands())
    if (Operation *producer = returned.getDefiningOp(); producer &&
                                                        (isRepeated(producer) || isa<GetWeightOp>(producer)) &&
                                                        !llvm::is_contained(repeatedResults, returned))
      repeatedResults.push_back(returned);
  finish(epilogue, repeatedResults);
  Value output = getOutputValue(function);
  flowing.insert(output);
  for (auto [index, stage] : llvm::enumerate(stages)) {
    finish(stage);
    for (StringRef weight : stage.weights)
      stagesOfWeight[weight].push_back(index);
    flowing.insert(stage.inputs.begin(), stage.inputs.end());
  }
  if (auto *found = llvm::find(stages.back().outputs, output); found != stages.back().outputs.end())
    std::rotate(stages.back().outputs.begin(), found, found + 1);
  findStates();
}

SmallVector<const Stage *> StageAnalysis::getStagesAndEpilogue() const {
  SmallVector<const Stage *> all = llvm::map_to_vector(stages, [](const Stage &stage) { return &stage; });
  all.push_back(&epilogue);
  return all;
}

/// Finds states that can be updated where they lie: by the last stage that reads what they were before.
void StageAnalysis::findStates() {
  Operation *terminator = function.getBody().front().getTerminator();
  SmallVector<BlockArgument> arguments = getStates(function);
  ValueRange returned = terminator->getOperands();
  for (auto [argument, updated] : llvm::zip(arguments, returned.take_back(arguments.size()))) {
    // What it was, or what becomes of it, is needed besides: as another state, say.
    if (llvm::count(returned, updated) != 1 || llvm::is_contained(returned, argument) ||
        llvm::is_contained(epilogue.inputs, argument))
      continue;
    for (Stage &stage : llvm::reverse(stages)) {
      auto input = llvm::find(stage.inputs, argument);
      if (input == stage.inputs.end())
        continue;
      if (auto output = llvm::find(stage.outputs, updated); output != stage.outputs.end()) {
        stage.outputs.erase(output);
        stage.states.push_back({unsigned(input - stage.inputs.begin()), updated});
      }
      break;
    }
  }
  for (Stage &stage : stages)
    llvm::sort(stage.states, [](const StageState &a, const StageState &b) { return a.input < b.input; });
}

ArrayRef<unsigned> StageAnalysis::getStagesOf(StringRef weight) const {
  auto found = stagesOfWeight.find(weight);
  return found == stagesOfWeight.end() ? ArrayRef<unsigned>() : ArrayRef<unsigned>(found->second);
}

bool StageAnalysis::isRepeated(Operation *op) const { return repeated.contains(op); }

/// Fills in what flows in and out of a stage, `alsoGiven` besides what its ops give.
void StageAnalysis::finish(Stage &stage, ArrayRef<Value> alsoGiven) {
  DenseSet<Operation *> inside(llvm::from_range, stage.ops);
  llvm::SetVector<Value> inputs;
  llvm::SetVector<StringRef> weights;
  // Repeated ops are looked through: what they read is read by the stage.
  std::function<void(Value)> read = [&](Value value) {
    Operation *producer = value.getDefiningOp();
    if (producer && inside.contains(producer))
      return;
    if (producer && isRepeated(producer)) {
      forEachUse(producer, read);
      return;
    }
    if (auto get = dyn_cast_or_null<GetWeightOp>(producer)) {
      weights.insert(get.getWeight());
      return;
    }
    inputs.insert(value);
  };
  for (Operation *op : stage.ops) {
    forEachUse(op, read);
    if (auto observe = dyn_cast<ObserveOp>(op))
      stage.observed.push_back(observe);
    for (Value result : op->getResults())
      if (llvm::any_of(result.getUsers(), [&](Operation *user) {
            return !inside.contains(function.getBody().findAncestorOpInRegion(*user));
          }))
        stage.outputs.push_back(result);
  }
  for (Value value : alsoGiven) {
    read(value);
    stage.outputs.push_back(value);
  }
  stage.inputs = inputs.takeVector();
  stage.weights = weights.takeVector();
}

void StageAnalysis::findPacked() {
  llvm::StringSet<> others;
  function.walk([&](GetWeightOp get) {
    auto type = dyn_cast<StoredTensorType>(get.getResult().getType());
    LayoutAttr layout = type ? type.getLayout() : LayoutAttr();
    bool isPacked = layout && llvm::all_of(get->getUsers(), [&](Operation *user) { return layout.isReadBy(user); });
    (isPacked ? packed : others).insert(get.getWeight());
  });
  for (StringRef weight : others.keys())
    packed.erase(weight);
}

func::FuncOp StageAnalysis::outline(unsigned index, ModuleOp module, StringRef name,
                                    SmallVectorImpl<std::string> *checks) {
  const Stage &stage = index < stages.size() ? stages[index] : epilogue;
  OpBuilder builder = OpBuilder::atBlockEnd(module.getBody());
  Block &body = function.getBody().front();

  SmallVector<Type> inputTypes = llvm::map_to_vector(stage.inputs, [](Value v) { return v.getType(); });
  // By weight, and by component of those that are read packed.
  DenseMap<std::pair<StringRef, StringRef>, unsigned> weightArguments;
  auto lookup = [&](StringRef weight) {
    return SymbolTable::lookupNearestSymbolFrom<WeightOp>(function, builder.getStringAttr(weight));
  };
  for (StringRef weight : stage.weights) {
    WeightOp symbol = lookup(weight);
    if (!isReadPacked(weight)) {
      weightArguments[{weight, {}}] = inputTypes.size();
      inputTypes.push_back(symbol.getLogicalType());
      continue;
    }
    for (const StoredComponent &component : getStoredForm(symbol.getType()).getComponents()) {
      weightArguments[{weight, component.name}] = inputTypes.size();
      Type element = builder.getIntegerType(8 * getByteWidth(component.type));
      inputTypes.push_back(RankedTensorType::get(component.shape, element));
    }
  }
  SmallVector<Type> resultTypes = llvm::map_to_vector(stage.outputs, [](Value v) { return v.getType(); });
  for (ObserveOp observe : stage.observed)
    resultTypes.push_back(observe.getValue().getType());
  for (const StageState &state : stage.states)
    resultTypes.push_back(state.updated.getType());

  auto outlined =
      func::FuncOp::create(builder, function.getLoc(), name, builder.getFunctionType(inputTypes, resultTypes));
  Block *entry = outlined.addEntryBlock();
  builder.setInsertionPointToStart(entry);
  IRMapping mapping;
  for (auto [value, argument] : llvm::zip(stage.inputs, entry->getArguments()))
    mapping.map(value, argument);

  // Weights arrive unpacked.
  auto clone = [&](Operation &op) {
    if (auto unpack = dyn_cast<UnpackOp>(op); unpack && isa_and_nonnull<GetWeightOp>(unpack.getInput().getDefiningOp()))
      mapping.map(unpack.getOutput(), mapping.lookup(unpack.getInput()));
    else if (Operation *copy = isa<ObserveOp>(op) ? nullptr : builder.clone(op, mapping); copy && checks)
      runtimeChecks.add(&op, copy, *checks);
  };
  DenseSet<Operation *> inside(llvm::from_range, stage.ops);
  std::function<void(Value)> materialize = [&](Value value) {
    Operation *producer = value.getDefiningOp();
    if (mapping.contains(value) || !producer || inside.contains(producer))
      return;
    if (auto get = dyn_cast<GetWeightOp>(producer)) {
      auto getArgument = [&](StringRef component) -> Value {
        return entry->getArgument(weightArguments.lookup({get.getWeight(), component}));
      };
      Value weight;
      if (isReadPacked(get.getWeight())) {
        auto type = cast<StoredTensorType>(value.getType());
        SmallVector<std::pair<StringRef, Value>> components;
        for (const StoredComponent &component : getStoredForm(type).getComponents())
          components.emplace_back(component.name, getArgument(component.name));
        weight = FromBytesOp::create(builder, function.getLoc(), type, components);
      } else {
        weight = getArgument({});
      }
      mapping.map(value, weight);
      return;
    }
    forEachUse(producer, materialize);
    clone(*producer);
  };
  for (Operation &op : body) {
    if (!inside.contains(&op))
      continue;
    forEachUse(&op, materialize);
    clone(op);
  }
  SmallVector<Value> results;
  for (Value output : stage.outputs) {
    materialize(output);
    results.push_back(mapping.lookup(output));
  }
  for (ObserveOp observe : stage.observed) {
    materialize(observe.getValue());
    results.push_back(mapping.lookup(observe.getValue()));
  }
  for (const StageState &state : stage.states) {
    results.push_back(mapping.lookup(state.updated));
    outlined.setArgAttr(state.input, JPQDialect::kStateAttrName, builder.getUnitAttr());
  }
  func::ReturnOp::create(builder, function.getLoc(), results);
  // Debug locations would make equal stages differ.
  outlined.walk([&](Operation *op) { op->setLoc(builder.getUnknownLoc()); });
  return outlined;
}

/// True if `value` is computed from the size of something, or filled with such a number: another value on a block of
/// rows.
static bool dependsOnSize(Value value) {
  Operation *producer = value.getDefiningOp();
  if (!producer)
    return false;
  if (auto fill = dyn_cast<linalg::FillOp>(producer))
    return dependsOnSize(fill.getInputs()[0]);
  if (isa<tensor::DimOp>(producer))
    return true;
  return !isa<ShapedType>(value.getType()) && llvm::any_of(producer->getOperands(), dependsOnSize);
}

bool StageAnalysis::isRowWise(unsigned index) const {
  const Stage &stage = stages[index];
  if (stage.outputs.size() != 1 || !stage.states.empty())
    return false;
  auto output = dyn_cast<RankedTensorType>(stage.outputs.front().getType());
  if (!output || output.getRank() < 2)
    return false;
  unsigned rows = output.getRank() - 1;
  if (stage.inputs.empty())
    return false;
  for (Value input : stage.inputs)
    if (auto type = dyn_cast<RankedTensorType>(input.getType());
        !type || type.getRank() < int64_t(rows) ||
        type.getShape().take_front(rows) != output.getShape().take_front(rows))
      return false;

  for (Operation *op : stage.ops) {
    // Sizes, and tensors that take their rows from whoever uses them.
    bool scalar = llvm::none_of(op->getResultTypes(), llvm::IsaPred<ShapedType>) &&
                  llvm::none_of(op->getOperandTypes(), llvm::IsaPred<ShapedType>);
    // A check of a size is no check of a block's.
    if (isa<cf::AssertOp>(op) && dependsOnSize(op->getOperand(0)))
      return false;
    if (isa<ObserveOp, tensor::DimOp, tensor::EmptyOp>(op) || scalar)
      continue;
    if (auto fill = dyn_cast<linalg::FillOp>(op); fill && !dependsOnSize(fill.getInputs()[0]))
      continue;
    if (auto linear = dyn_cast<LinearOp>(op)) {
      if (isa_and_nonnull<GetWeightOp>(linear.getInput().getDefiningOp()))
        return false;
      continue;
    }
    if (auto reorder = dyn_cast<ReorderOp>(op)) {
      if (isa_and_nonnull<GetWeightOp>(reorder.getInput().getDefiningOp()))
        return false;
      continue;
    }
    if (auto concat = dyn_cast<tensor::ConcatOp>(op); concat && concat.getDim() >= rows)
      continue;
    auto generic = dyn_cast<linalg::GenericOp>(op);
    if (!generic || generic.getNumDpsInits() != 1 || generic.getNumLoops() < rows)
      return false;
    // Loops 0..rows-1 are the rows: parallel, leading in the result, and either leading or absent in each operand.
    for (unsigned row = 0; row < rows; ++row) {
      if (generic.getIteratorTypesArray()[row] != utils::IteratorType::parallel)
        return false;
      for (auto [operand, map] : llvm::zip(generic->getOperands(), generic.getIndexingMapsArray())) {
        bool leads = map.getNumResults() > row && map.getResult(row) == getAffineDimExpr(row, map.getContext());
        bool weight = isa_and_nonnull<GetWeightOp>(operand.getDefiningOp()) || !isa<ShapedType>(operand.getType());
        if (!leads && (!weight || map.isFunctionOfDim(row)))
          return false;
      }
    }
    // A body may look at any row of what it captures.
    bool seesMore = llvm::any_of(generic->getOperands(), dependsOnSize);
    generic.getRegion().walk([&](Operation *nested) {
      for (Value operand : nested->getOperands())
        if (operand.getParentRegion() == generic->getParentRegion())
          seesMore |= isa<ShapedType>(operand.getType()) || dependsOnSize(operand);
    });
    if (seesMore)
      return false;
    bool readsIndex = false;
    generic.walk([&](linalg::IndexOp op) { readsIndex |= op.getDim() < rows; });
    if (readsIndex)
      return false;
  }
  return true;
}
