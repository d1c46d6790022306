//===- Kernel.cpp - Kernels and what they are called with -----------------===//

#include "Kernel.h"

using namespace mlir;
using namespace jpq;

MemRefType OperandTypes::getMemory(Type element, unsigned rank) {
  return MemRefType::get(SmallVector<int64_t>(rank, ShapedType::kDynamic), element);
}

MemRefType OperandTypes::getRows(Type element) {
  return MemRefType::get({ShapedType::kDynamic, ShapedType::kDynamic}, element,
                         StridedLayoutAttr::get(getContext(), ShapedType::kDynamic, {ShapedType::kDynamic, 1}));
}

func::FuncOp jpq::createKernelFunction(ModuleOp module, StringRef name, TypeRange arguments) {
  OpBuilder builder = OpBuilder::atBlockEnd(module.getBody());
  auto function = func::FuncOp::create(builder, module.getLoc(), name, builder.getFunctionType(arguments, TypeRange()));
  function.setPrivate();
  // Callers share the code; and a shift of 4 that is wanted once must not be repeated in each.
  function->setAttr("no_inline", builder.getUnitAttr());
  builder.setInsertionPointToStart(function.addEntryBlock());
  func::ReturnOp::create(builder, module.getLoc());
  return function;
}
