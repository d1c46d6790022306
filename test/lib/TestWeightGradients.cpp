//===- TestWeightGradients.cpp - Gradients of matrices, as a file ---------===//

#include "TestPasses.h"
#include "jpq/Analysis/ArgumentData.h"
#include "mlir/Pass/Pass.h"
#include <map>

using namespace mlir;
using namespace jpq;

namespace {
/// The gradient of sum(output * cotangent) by every matrix, `[out, in]`, summed over its uses: of each linear the
/// product of its output's gradients and its inputs, of each lookup the rows' gradients, of values their own.
class MatrixGradients {
public:
  void add(const MatrixGradient &matrix, RankedTensorType type);
  llvm::Error write(StringRef path) const;

private:
  struct Sum {
    SmallVector<int64_t> shape;
    std::vector<float> values;
  };
  std::map<std::string, Sum> sums;
};

/// Writes the gradients of all matrices, with arguments and `cotangent` read from a file.
struct TestWeightGradientsPass : PassWrapper<TestWeightGradientsPass, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(TestWeightGradientsPass)
  TestWeightGradientsPass() = default;
  TestWeightGradientsPass(const TestWeightGradientsPass &other) : PassWrapper(other) {}

  StringRef getArgument() const final { return "test-jpq-weight-gradients"; }
  StringRef getDescription() const final { return "write the gradients of sum(output * cotangent) by matrices"; }

  void runOnOperation() override {
    FailureOr<func::FuncOp> function = getForwardFunction(getOperation());
    if (failed(function))
      return signalPassFailure();
    if (llvm::Error error = compute(*function)) {
      function->emitError() << llvm::toString(std::move(error));
      signalPassFailure();
    }
  }

  llvm::Error compute(func::FuncOp function);

  Option<std::string> inputs{*this, "inputs", llvm::cl::desc("safetensors file of arguments and `cotangent`")};
  Option<std::string> output{*this, "output", llvm::cl::desc("safetensors file to write")};
};
} // namespace

void MatrixGradients::add(const MatrixGradient &matrix, RankedTensorType type) {
  Sum &sum = sums[matrix.weight.str()];
  sum.shape.assign(type.getShape().begin(), type.getShape().end());
  sum.values.resize(type.getNumElements());
  if (matrix.kind == MatrixUse::Values) {
    for (auto [i, value] : llvm::enumerate(sum.values))
      value += matrix.gradients.get<float>()[i];
    return;
  }
  int64_t columns = type.getDimSize(1), out = matrix.gradients.shape.back(),
          rows = matrix.gradients.getNumElements() / out;
  for (int64_t row = 0; row < rows; ++row) {
    const float *gradient = matrix.gradients.get<float>() + row * out;
    if (matrix.kind == MatrixUse::Lookup) {
      float *target = sum.values.data() + matrix.inputs.get<int64_t>()[row] * columns;
      for (int64_t column = 0; column < columns; ++column)
        target[column] += gradient[column];
      continue;
    }
    const float *input = matrix.inputs.get<float>() + row * columns;
    for (int64_t i = 0; i < out; ++i)
      for (int64_t column = 0; column < columns; ++column)
        sum.values[i * columns + column] += gradient[i] * input[column];
  }
}

llvm::Error MatrixGradients::write(StringRef path) const {
  SafeTensorsWriter writer;
  for (const auto &[name, sum] : sums) {
    ArrayRef<uint8_t> bytes(reinterpret_cast<const uint8_t *>(sum.values.data()), sum.values.size() * sizeof(float));
    if (llvm::Error error = writer.add(name, ElementType::F32, sum.shape, bytes))
      return error;
  }
  return writer.write(path).takeError();
}

llvm::Error TestWeightGradientsPass::compute(func::FuncOp function) {
  auto file = SafeTensorsFile::open(inputs);
  if (!file)
    return file.takeError();
  const TensorEntry *entry = (*file)->find("cotangent");
  if (!entry || entry->type != ElementType::F32)
    return llvm::createStringError("no array 'cotangent' of f32");
  auto *cotangent = reinterpret_cast<const float *>((*file)->getBytes(*entry).data());
  SmallVector<HostTensor> arguments;
  for (unsigned i = 0; i < function.getNumArguments(); ++i) {
    auto argument = readArgument(**file, function, i, /*leading=*/0);
    if (!argument)
      return argument.takeError();
    arguments.push_back(*argument);
  }
  FailureOr<std::unique_ptr<ModelRunner>> runner = createModelRunner(function);
  if (failed(runner))
    return llvm::createStringError("cannot be run");
  unsigned last = (*runner)->getStageCount() - 1;
  std::vector<ModelState> states(last + 1);
  llvm::Expected<ModelState> state = (*runner)->start(arguments);
  for (unsigned stage = 1; state; ++stage) {
    states[stage] = *state;
    if (stage == last)
      break;
    state = (*runner)->run(std::move(*state), stage, stage + 1);
  }
  if (!state)
    return state.takeError();

  MatrixGradients sums;
  auto observe = [&](const MatrixGradient &matrix) {
    auto weight =
        SymbolTable::lookupNearestSymbolFrom<WeightOp>(function, StringAttr::get(function.getContext(), matrix.weight));
    sums.add(matrix, weight.getLogicalType());
  };
  auto loss = [&](int64_t first, ConstMatrix outputs, MutableMatrix gradients) {
    for (int64_t row = 0; row < outputs.rows; ++row)
      std::copy_n(cotangent + (first + row) * outputs.columns, outputs.columns, gradients.row(row));
  };
  llvm::Expected<ModelState> gradients = (*runner)->pullBackOutput(states[last], loss, observe);
  for (unsigned stage = last - 1; gradients && stage > 0; --stage)
    gradients = (*runner)->pullBack(states[stage], stage, std::move(*gradients), observe);
  if (!gradients)
    return gradients.takeError();
  return sums.write(output);
}

void jpq::test::registerTestWeightGradientsPass() { PassRegistration<TestWeightGradientsPass>(); }
