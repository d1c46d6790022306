//===- CompiledProducts.cpp - Products with stored weights, to be timed ---===//

#include "CompiledProducts.h"
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

llvm::Error bench::checkPackable(StoredTensorType weight) {
  return getTargetLayout(weight.getContext(), "cpu").getLayout()->check(getStoredForm(weight));
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
  SmallVector<Type> arguments = {RankedTensorType::get({tokens, columns}, builder.getF32Type())};
  StoredTensorType stored;
  if (isPacked) {
    stored = cast<StoredTensorType>(weightType).withLayout(getTargetLayout(context, "cpu"));
    product.weight = {ElementType::I8, {panels::getPanels(stored).getBytes()}, nullptr};
    arguments.push_back(RankedTensorType::get(product.weight.shape, builder.getI8Type()));
    if (stored.getPermuted()) {
      product.permutation = createPermutation(columns);
      unsigned bits = 8 * getByteWidth(product.permutation->type);
      arguments.push_back(RankedTensorType::get({columns}, builder.getIntegerType(bits)));
    }
  } else {
    product.weight = {ElementType::F32, {rows, columns}, nullptr};
    arguments.push_back(RankedTensorType::get({rows, columns}, builder.getF32Type()));
  }
  auto output = RankedTensorType::get({tokens, rows}, builder.getF32Type());
  auto function = func::FuncOp::create(builder, "product", builder.getFunctionType(arguments, output));
  builder.setInsertionPointToStart(function.addEntryBlock());
  Value weight = function.getArgument(1);
  RoundingAttr rounding;
  if (isPacked) {
    SmallVector<std::pair<StringRef, Value>> components = {{kPanelsComponent, weight}};
    if (stored.getPermuted())
      components.emplace_back(kPermutationComponent, function.getArgument(2));
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

int64_t CompiledProducts::getBytes(unsigned number) const {
  const HostTensor &weight = products[number].weight;
  return weight.getNumElements() * int64_t(getByteWidth(weight.type));
}

llvm::Error CompiledProducts::run(unsigned number, WeightSlab &slab, int64_t within) const {
  const Product &product = products[number];
  HostTensor weight = product.weight;
  // Borrowed.
  weight.data = std::shared_ptr<uint8_t>(std::shared_ptr<void>(), slab.take(getBytes(number), within));
  SmallVector<HostTensor, 3> arguments = {product.input, weight};
  if (product.permutation)
    arguments.push_back(*product.permutation);
  auto result = code->call(product.function, arguments);
  return result ? llvm::Error::success() : result.takeError();
}
