//===- Pullbacks.cpp - Gradients through the stages of a model ------------===//

#include "Pullbacks.h"
#include "../Runnable.h"
#include "jpq/Analysis/Adjoint.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace jpq;

/// Says why a function has no gradients.
static llvm::Error checkGradients(func::FuncOp function, const StageAnalysis &analysis) {
  for (WeightOp weight : function->getParentOfType<ModuleOp>().getOps<WeightOp>())
    if (analysis.isReadPacked(weight.getSymName()))
      return llvm::createStringError("weight '%s' is packed for a target, and has no gradients there "
                                     "(--jpq-pack=target=none unpacks)",
                                     weight.getSymName().str().c_str());
  if (llvm::any_of(analysis.getStages(), [](const Stage &stage) { return !stage.states.empty(); }))
    return llvm::createStringError("a function that updates states has no gradients");
  return llvm::Error::success();
}

llvm::Error Pullbacks::add(unsigned index, const DenseSet<Value> &flowing) {
  const Stage &stage = analysis.getStages()[index];
  StagePullback &pullback = stages[index];
  func::FuncOp outlined = analysis.outline(index, code.getModule(), "pullback");
  SmallVector<unsigned> variables;
  for (auto [i, input] : llvm::enumerate(stage.inputs))
    if (flowing.contains(input) && isa<FloatType>(getElementTypeOrSelf(input))) {
      variables.push_back(i);
      pullback.variables.push_back(input);
    }
  // Other results get no gradients.
  Operation *terminator = outlined.getBody().front().getTerminator();
  SmallVector<Value> given;
  for (auto [output, value] : llvm::zip(stage.outputs, terminator->getOperands()))
    if (analysis.leadsToOutput(output))
      given.push_back(value);
  terminator->setOperands(given);

  llvm::SetVector<Value> values;
  SmallVector<Value> taps;
  auto tap = [&](Value weight, Value input, Value output, MatrixUse kind) {
    auto argument = dyn_cast<BlockArgument>(weight);
    if (!argument || argument.getArgNumber() < stage.inputs.size() || !isRunnable(input.getType()))
      return;
    StringRef name = stage.weights[argument.getArgNumber() - stage.inputs.size()];
    if (byValue.contains(name))
      return;
    values.insert(input);
    taps.push_back(output);
    pullback.taps.push_back({name, kind, unsigned(llvm::find(values, input) - values.begin())});
  };
  outlined.walk([&](Operation *op) {
    if (!seesUses)
      return;
    if (auto linear = dyn_cast<LinearOp>(op))
      tap(linear.getWeight(), linear.getInput(), linear.getOutput(), MatrixUse::Product);
    else if (auto embedding = dyn_cast<EmbeddingOp>(op);
             embedding && isa<FloatType>(embedding.getOutput().getType().getElementType()))
      tap(embedding.getWeight(), embedding.getIds(), embedding.getOutput(), MatrixUse::Lookup);
  });
  for (auto [i, weight] : llvm::enumerate(stage.weights))
    if (byValue.contains(weight)) {
      taps.push_back(outlined.getArgument(stage.inputs.size() + i));
      pullback.taps.push_back({weight, MatrixUse::Values, std::nullopt});
    }
  pullback.valueCount = values.size();
  if (failed(buildPullback(outlined, variables, values.getArrayRef(), taps)))
    return llvm::createStringError("the model's gradients cannot be computed");
  pullback.function = code.add(outlined);
  return llvm::Error::success();
}

llvm::Expected<std::unique_ptr<Pullbacks>> Pullbacks::create(func::FuncOp function, StageAnalysis &analysis,
                                                             StageWeights &weights,
                                                             const std::optional<llvm::StringSet<>> &differentiated) {
  if (llvm::Error error = checkGradients(function, analysis))
    return error;
  std::unique_ptr<Pullbacks> pullbacks(new Pullbacks(function.getLoc(), analysis, weights));
  if (differentiated) {
    pullbacks->byValue = *differentiated;
    pullbacks->seesUses = false;
  } else {
    function.walk([&](UnpackOp unpack) {
      if (auto get = unpack.getInput().getDefiningOp<GetWeightOp>())
        pullbacks->byValue.insert(get.getWeight());
    });
  }
  pullbacks->stages.resize(analysis.getStageCount());
  DenseSet<Value> flowing;
  for (unsigned index = 1; index < analysis.getStageCount(); ++index) {
    if (llvm::Error error = pullbacks->add(index, flowing))
      return error;
    const Stage &stage = analysis.getStages()[index];
    flowing.insert(stage.outputs.begin(), stage.outputs.end());
  }
  if (failed(pullbacks->code.compile()))
    return llvm::createStringError("the model's gradients cannot be compiled");
  return pullbacks;
}

llvm::Expected<SmallVector<HostTensor>> Pullbacks::call(unsigned index, ArrayRef<HostTensor> inputs,
                                                        ArrayRef<HostTensor> gradients,
                                                        ModelRunner::GradientObserver observer,
                                                        const ModelRunner::Overrides *overrides) {
  const StagePullback &pullback = stages[index];
  SmallVector<HostTensor> arguments(inputs);
  if (llvm::Error error = weights.append(index, overrides, arguments))
    return error;
  llvm::append_range(arguments, gradients);
  auto results = code.call(pullback.function, arguments);
  if (!results)
    return results.takeError();
  ArrayRef<HostTensor> values = ArrayRef(*results).drop_front(pullback.variables.size());
  if (observer)
    for (auto [use, tap] : llvm::enumerate(pullback.taps))
      observer({tap.weight, tap.kind, unsigned(use), tap.value ? values[*tap.value] : HostTensor(),
                values[pullback.valueCount + use]});
  results->truncate(pullback.variables.size());
  return results;
}
