//===- ModelRunner.cpp - Finding what runs a model ------------------------===//

#include "jpq/Analysis/ModelRunner.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include <cstdlib>

using namespace mlir;
using namespace jpq;

OutputRows::~OutputRows() = default;

llvm::Error ModelRunner::observeOutput(const ModelState &before, Observer observer) {
  return run(before, getStageCount() - 1, getStageCount(), nullptr, observer).takeError();
}

static llvm::Error failGradients() { return llvm::createStringError("what runs the model computes no gradients"); }

void ModelRunner::observeGradientsBy(const llvm::StringSet<> &) {}

llvm::Expected<ModelState> ModelRunner::pullBackOutput(const ModelState &, Loss, GradientObserver, const Overrides *) {
  return failGradients();
}

llvm::Expected<ModelState> ModelRunner::pullBack(const ModelState &, unsigned, ModelState, GradientObserver,
                                                 const Overrides *) {
  return failGradients();
}

std::optional<ElementType> jpq::getHostElementType(Type type) {
  if (type.isF32())
    return ElementType::F32;
  if (type.isF64())
    return ElementType::F64;
  if (type.isF16())
    return ElementType::F16;
  if (type.isBF16())
    return ElementType::BF16;
  if (type.isInteger(64))
    return ElementType::I64;
  if (type.isInteger(32))
    return ElementType::I32;
  if (type.isInteger(16))
    return ElementType::I16;
  if (type.isInteger(8))
    return ElementType::I8;
  // A byte each, in buffers as in arrays.
  if (type.isInteger(1))
    return ElementType::Bool;
  return std::nullopt;
}

int64_t HostTensor::getNumElements() const { return ShapedType::getNumElements(shape); }

HostTensor HostTensor::create(ElementType type, ArrayRef<int64_t> shape) {
  HostTensor tensor;
  tensor.type = type;
  tensor.shape.assign(shape.begin(), shape.end());
  uint64_t bytes = llvm::alignTo(std::max<int64_t>(tensor.getNumElements(), 1) * getByteWidth(type), kBlobAlignment);
  tensor.data.reset(static_cast<uint8_t *>(std::aligned_alloc(kBlobAlignment, bytes)), std::free);
  return tensor;
}

FailureOr<std::unique_ptr<ModelRunner>> jpq::createModelRunner(func::FuncOp function, ArrayRef<Value> boundaries) {
  auto *dialect = function.getContext()->getOrLoadDialect<JPQDialect>();
  auto *interface = dialect->getRegisteredInterface<ModelRunnerDialectInterface>();
  if (!interface)
    return function.emitError("this tool cannot run models, which the pass needs to do (jpq-opt can)");
  if (failed(checkWeights(function->getParentOfType<ModuleOp>())))
    return failure();
  return interface->createRunner(function, boundaries);
}

static FailureOr<func::FuncOp> findForwardFunction(ModuleOp module) {
  for (StringRef name : {"forward", "main"})
    if (auto function = module.lookupSymbol<func::FuncOp>(name); function && !function.isDeclaration())
      return function;
  auto functions = module.getOps<func::FuncOp>();
  if (llvm::hasSingleElement(functions))
    return *functions.begin();
  return module.emitError("has no function 'forward' or 'main' to run");
}

FailureOr<func::FuncOp> jpq::getForwardFunction(ModuleOp module) {
  FailureOr<func::FuncOp> function = findForwardFunction(module);
  if (succeeded(function) && function->isDeclaration())
    return function->emitError("is declared only; there is nothing to run");
  return function;
}
