//===- CompiledProducts.cpp - Products with stored weights, to be timed ---===//

#include "CompiledProducts.h"
#include "jpq/Dialect/JPQ/Transforms/Plan/LinearTimes.h"
#include "jpq/Dialect/JPQPanels/IR/JPQPanelsDialect.h"
#include "jpq/Numerics/Permutation.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include <numeric>

using namespace mlir;
using namespace jpq;
using namespace jpq::bench;

uint8_t *WeightSlab::take(int64_t size, int64_t within) {
  if (int64_t(bytes.size()) < size)
    bytes.resize(size, 0x2C);
  if (next + size > std::min(within, getSize()))
    next = 0;
  uint8_t *start = bytes.data() + next;
  next += llvm::alignTo(size, 64);
  return start;
}

CompiledProducts::CompiledProducts(MLIRContext *context)
    : context(context), code(std::make_unique<CompiledFunctions>(UnknownLoc::get(context))) {}

static HostTensor createInput(int64_t tokens, int64_t columns) {
  HostTensor input = HostTensor::create(ElementType::F32, {tokens, columns});
  for (int64_t i = 0, e = input.getNumElements(); i < e; ++i)
    input.get<float>()[i] = float(i % 255) - 127.0f;
  return input;
}

/// The columns in their own order, as jpq.from_bytes takes them.
static HostTensor createPermutation(int64_t columns) {
  bool isNarrow = getPermutationType(columns) == ElementType::U16;
  HostTensor permutation = HostTensor::create(isNarrow ? ElementType::I16 : ElementType::I32, {columns});
  if (isNarrow)
    std::iota(permutation.get<uint16_t>(), permutation.get<uint16_t>() + columns, 0);
  else
    std::iota(permutation.get<uint32_t>(), permutation.get<uint32_t>() + columns, 0);
  return permutation;
}

static RankedTensorType getTensorType(Builder &builder, const HostTensor &tensor) {
  Type element = tensor.type == ElementType::F32 ? Type(builder.getF32Type())
                                                 : builder.getIntegerType(8 * getByteWidth(tensor.type));
  return RankedTensorType::get(tensor.shape, element);
}

llvm::Error bench::checkPackable(StoredTensorType weight) {
  return getTargetLayout(weight.getContext(), kTimedTarget).getLayout()->check(getStoredForm(weight));
}

bool bench::isPackable(Type weight) {
  auto stored = dyn_cast<StoredTensorType>(weight);
  if (!stored)
    return false;
  llvm::Error error = checkPackable(stored);
  const bool isPackable = !error;
  llvm::consumeError(std::move(error));
  return isPackable;
}

unsigned CompiledProducts::add(Type weightType, int64_t tokens) {
  const bool isPacked = isPackable(weightType);
  RankedTensorType logical = getLogicalType(weightType);
  const int64_t rows = logical.getDimSize(0), columns = logical.getDimSize(1);
  ImplicitLocOpBuilder builder(UnknownLoc::get(context), context);
  builder.setInsertionPointToEnd(code->getModule().getBody());
  Product product;
  product.input = createInput(tokens, columns);
  SmallVector<Type> arguments = {getTensorType(builder, product.input)};
  SmallVector<StringRef> names;
  StoredTensorType stored;
  if (isPacked) {
    stored = cast<StoredTensorType>(weightType).withLayout(getTargetLayout(context, kTimedTarget));
    for (const StoredComponent &component : getStoredForm(stored).getComponents()) {
      names.push_back(component.name);
      const bool isOrder = component.name == kPermutationComponent;
      HostTensor tensor = {ElementType::I8, llvm::to_vector<4>(component.shape), nullptr};
      product.components.push_back(isOrder ? createPermutation(columns) : tensor);
    }
  } else {
    product.components.push_back({ElementType::F32, {rows, columns}, nullptr});
  }
  for (const HostTensor &component : product.components)
    arguments.push_back(getTensorType(builder, component));
  auto output = RankedTensorType::get({tokens, rows}, builder.getF32Type());
  auto function = func::FuncOp::create(builder, "product", builder.getFunctionType(arguments, output));
  builder.setInsertionPointToStart(function.addEntryBlock());
  Value weight = function.getArgument(1);
  RoundingAttr rounding;
  if (isPacked) {
    SmallVector<std::pair<StringRef, Value>> components;
    for (auto [name, argument] : llvm::zip_equal(names, function.getArguments().drop_front()))
      components.emplace_back(name, argument);
    weight = FromBytesOp::create(builder, stored, components);
    rounding = panels::getRounding(stored);
  }
  Value result = LinearOp::create(builder, output, function.getArgument(0), weight, rounding);
  func::ReturnOp::create(builder, result);
  product.function = code->add(function);
  products.push_back(std::move(product));
  return products.size() - 1;
}

llvm::Error CompiledProducts::compile() {
  if (!products.empty() && failed(code->compile()))
    return llvm::createStringError("products with stored weights cannot be compiled");
  return llvm::Error::success();
}

/// Bytes of a component in the slab.
static int64_t getSize(const HostTensor &component) {
  return component.getNumElements() * int64_t(getByteWidth(component.type));
}

int64_t CompiledProducts::getBytes(unsigned number) const {
  int64_t bytes = 0;
  for (const HostTensor &component : products[number].components)
    if (!component.data)
      bytes += getSize(component);
  return bytes;
}

llvm::Error CompiledProducts::run(unsigned number, WeightSlab &slab, int64_t within) const {
  const Product &product = products[number];
  SmallVector<HostTensor, 3> arguments = {product.input};
  uint8_t *bytes = slab.take(getBytes(number), within);
  for (HostTensor component : product.components) {
    // Borrowed.
    if (!component.data) {
      component.data = std::shared_ptr<uint8_t>(std::shared_ptr<void>(), bytes);
      bytes += getSize(component);
    }
    arguments.push_back(std::move(component));
  }
  auto result = code->call(product.function, arguments);
  return result ? llvm::Error::success() : result.takeError();
}
