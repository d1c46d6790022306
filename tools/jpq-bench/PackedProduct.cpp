//===- PackedProduct.cpp - A product with a packed weight, to be timed ----===//

#include "PackedProduct.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

using namespace mlir;
using namespace jpq;
using namespace jpq::bench;

uint8_t *WeightSlab::take(int64_t size) {
  if (int64_t(bytes.size()) < size)
    bytes.resize(size, 0x2C);
  if (next + size > int64_t(bytes.size()))
    next = 0;
  uint8_t *start = bytes.data() + next;
  next += llvm::alignTo(size, 64);
  return start;
}

llvm::Expected<PackedProduct> PackedProduct::create(MLIRContext *context, StoredTensorType type, int64_t tokens) {
  llvm::Expected<PanelLayout> layout = getPanelLayout(type);
  if (!layout)
    return layout.takeError();
  type = type.withLayout(LayoutAttr::get(context, LayoutTarget::CPU));
  PackedProduct product;
  product.bytes = layout->getBytes();
  product.input = HostTensor::create(ElementType::F32, {tokens, type.getColumns()});
  for (int64_t i = 0, e = product.input.getNumElements(); i < e; ++i)
    product.input.get<float>()[i] = float(i % 255) - 127.0f;
  product.code = std::make_unique<CompiledFunctions>(UnknownLoc::get(context));
  ImplicitLocOpBuilder builder(UnknownLoc::get(context), context);
  builder.setInsertionPointToEnd(product.code->getModule().getBody());
  auto input = RankedTensorType::get({tokens, type.getColumns()}, builder.getF32Type());
  auto output = RankedTensorType::get({tokens, type.getRows()}, builder.getF32Type());
  auto bytes = RankedTensorType::get({product.bytes}, builder.getI8Type());
  auto function = func::FuncOp::create(builder, "product", builder.getFunctionType({input, bytes}, output));
  builder.setInsertionPointToStart(function.addEntryBlock());
  Value weight = FromBytesOp::create(builder, type, function.getArgument(1));
  Value result = LinearOp::create(builder, output, function.getArgument(0), weight);
  func::ReturnOp::create(builder, result);
  product.function = product.code->add(function);
  if (failed(product.code->compile()))
    return llvm::createStringError("a product cannot be compiled");
  return product;
}

llvm::Error PackedProduct::run(WeightSlab &slab) const {
  // Borrowed.
  HostTensor weight;
  weight.type = ElementType::I8;
  weight.shape = {bytes};
  weight.data = std::shared_ptr<uint8_t>(std::shared_ptr<void>(), slab.take(bytes));
  auto result = code->call(function, {input, weight});
  return result ? llvm::Error::success() : result.takeError();
}
