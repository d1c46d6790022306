//===- InputSource.cpp - What the linears of a model take, window by window ===//

#include "jpq/Analysis/InputSource.h"
#include "jpq/Analysis/BackwardSweep.h"
#include "jpq/Numerics/Inputs/TokenWeights.h"

using namespace mlir;
using namespace jpq;

InputSource::~InputSource() = default;

std::vector<InputProbe> jpq::addInputProbes(func::FuncOp function) {
  std::vector<InputProbe> probes;
  DenseMap<Value, unsigned> probeOf;
  SmallVector<LinearOp> linears;
  function.walk([&](LinearOp linear) { linears.push_back(linear); });
  for (LinearOp linear : linears) {
    auto get = linear.getWeight().getDefiningOp<GetWeightOp>();
    if (!get)
      continue;
    auto [place, isNew] = probeOf.try_emplace(linear.getInput(), probes.size());
    if (isNew) {
      OpBuilder builder(linear);
      probes.push_back({ObserveOp::create(builder, linear.getLoc(), linear.getInput(), get.getWeight()), {}});
    }
    SmallVector<std::string> &weights = probes[place->second].weights;
    if (!llvm::is_contained(weights, get.getWeight()))
      weights.push_back(get.getWeight().str());
  }
  return probes;
}

namespace {
/// Inputs of the linears of one stage, for one window, and the squared norms of the gradients at their outputs.
class StageInputs {
public:
  /// Rows of a matrix come in order; those of linears that share an input, block by block.
  void add(const MatrixGradient &matrix) {
    if (matrix.kind != MatrixUse::Product)
      return;
    auto [place, isNew] = inputOf.try_emplace(matrix.weight, 0);
    if (isNew) {
      // The same array, so the same input.
      auto found = llvm::find_if(inputs, [&](const Input &input) { return input.last == matrix.inputs.data.get(); });
      place->second = found - inputs.begin();
      if (found == inputs.end())
        inputs.push_back({{matrix.weight.str()}, matrix.inputs.shape.back(), nullptr, {}, {}});
      else
        found->weights.push_back(matrix.weight.str());
    }
    Input &input = inputs[place->second];
    int64_t rows = matrix.gradients.getNumElements() / std::max<int64_t>(matrix.gradients.shape.back(), 1);
    if (input.weights.front() == matrix.weight) {
      input.last = matrix.inputs.data.get();
      const float *values = matrix.inputs.get<float>();
      input.rows.insert(input.rows.end(), values, values + rows * input.columns);
      input.squaredNorms.resize(input.squaredNorms.size() + rows, 0.0);
    }
    int64_t &next = rowsOf[matrix.weight], out = matrix.gradients.shape.back();
    for (int64_t row = 0; row < rows; ++row, ++next) {
      double sum = 0;
      for (int64_t i = 0; i < out; ++i) {
        double value = matrix.gradients.get<float>()[row * out + i];
        sum += value * value;
      }
      input.squaredNorms[next] += sum;
    }
  }

  struct Input {
    /// All that take it.
    std::vector<std::string> weights;
    int64_t columns;
    const uint8_t *last;
    std::vector<float> rows;
    std::vector<double> squaredNorms;
  };
  llvm::ArrayRef<Input> getInputs() const { return inputs; }

private:
  std::vector<Input> inputs;
  llvm::StringMap<unsigned> inputOf;
  llvm::StringMap<int64_t> rowsOf;
};

class WeightedInputs : public InputSource {
public:
  WeightedInputs(ModelRunner &runner, uint64_t seed) : runner(runner), seed(seed) {}

  llvm::Error run(int64_t number, ArrayRef<HostTensor> inputs, Receiver receive) override {
    BackwardSweep sweep(runner, BackwardSweep::getDrawnLabels(seed));
    if (llvm::Error error = sweep.start(number, inputs))
      return error;
    for (unsigned stage = runner.getStageCount() - 1; stage >= 1; --stage) {
      StageInputs found;
      if (llvm::Error error = sweep.pullBack(0, stage, [&](const MatrixGradient &matrix) { found.add(matrix); }))
        return error;
      for (const StageInputs::Input &input : found.getInputs())
        receive(input.weights, {input.rows.data(), int64_t(input.squaredNorms.size()), input.columns, input.columns},
                getTokenWeights(input.squaredNorms));
    }
    return llvm::Error::success();
  }
  bool weighsTokens() const override { return true; }

private:
  ModelRunner &runner;
  uint64_t seed;
};

/// A copy of a model with a jpq.observe at every input of linears.
class PlainInputs : public InputSource {
public:
  static FailureOr<std::unique_ptr<InputSource>> create(func::FuncOp function);

  llvm::Error run(int64_t number, ArrayRef<HostTensor> inputs, Receiver receive) override {
    auto observe = [&](StringRef name, const HostTensor &value) {
      int64_t columns = value.shape.back(), rows = columns == 0 ? 0 : value.getNumElements() / columns;
      receive(sharers[name], {value.get<float>(), rows, columns, columns}, {});
    };
    unsigned last = runner->getStageCount() - 1;
    llvm::Expected<ModelState> state = runner->start(inputs);
    if (state && last > 1)
      state = runner->run(std::move(*state), 1, last, nullptr, observe);
    if (!state)
      return state.takeError();
    return last == 0 ? llvm::Error::success() : runner->observeOutput(*state, observe);
  }
  bool weighsTokens() const override { return false; }

private:
  OwningOpRef<ModuleOp> probed;
  std::unique_ptr<ModelRunner> runner;
  /// By the first weight, which a probe is named after: all weights with that input.
  llvm::StringMap<std::vector<std::string>> sharers;
};
} // namespace

FailureOr<std::unique_ptr<InputSource>> PlainInputs::create(func::FuncOp function) {
  auto source = std::make_unique<PlainInputs>();
  source->probed = function->getParentOfType<ModuleOp>().clone();
  auto copy = source->probed->lookupSymbol<func::FuncOp>(function.getSymName());
  for (const InputProbe &probe : addInputProbes(copy)) {
    ObserveOp op = probe.op;
    // A weight may be multiplied by several values.
    std::vector<std::string> &weights = source->sharers[op.getName()];
    for (const std::string &weight : probe.weights)
      if (!llvm::is_contained(weights, weight))
        weights.push_back(weight);
  }
  FailureOr<std::unique_ptr<ModelRunner>> runner = createModelRunner(copy);
  if (failed(runner))
    return failure();
  source->runner = std::move(*runner);
  return std::unique_ptr<InputSource>(std::move(source));
}

FailureOr<std::unique_ptr<InputSource>> jpq::createPlainInputs(func::FuncOp function) {
  return PlainInputs::create(function);
}

std::unique_ptr<InputSource> jpq::createWeightedInputs(ModelRunner &runner, uint64_t seed) {
  return std::make_unique<WeightedInputs>(runner, seed);
}
