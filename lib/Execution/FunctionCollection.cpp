//===- FunctionCollection.cpp - Functions to compile, equal ones once -----===//

#include "jpq/Execution/FunctionCollection.h"
#include "jpq/Dialect/JPQ/IR/States.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;
using namespace jpq;

std::string jpq::printWhole(Operation *op) {
  constexpr int64_t whole = std::numeric_limits<int64_t>::max();
  std::string text;
  llvm::raw_string_ostream stream(text);
  op->print(stream, OpPrintingFlags().elideLargeElementsAttrs(whole).elideLargeResourceString(whole));
  return text;
}

FunctionCollection::FunctionCollection(Location location) : module(ModuleOp::create(location)) {}

std::string FunctionCollection::getName(unsigned number) { return "function" + std::to_string(number); }

unsigned FunctionCollection::add(func::FuncOp function) {
  // Equal functions print alike once they have the same name.
  function.setName("function");
  function->setAttr(LLVM::LLVMDialect::getEmitCWrapperAttrName(), UnitAttr::get(function.getContext()));
  // The caller's other arrays stay as they are.
  for (unsigned i = 0; i < function.getNumArguments(); ++i)
    function.setArgAttr(i, bufferization::BufferizationDialect::kWritableAttrName,
                        BoolAttr::get(function.getContext(), isState(function, i)));
  auto [it, isNew] = numberOfText.try_emplace(printWhole(function), numberOfText.size());
  if (isNew)
    function.setName(getName(it->second));
  else
    function.erase();
  return it->second;
}

void FunctionCollection::clear() {
  module = nullptr;
  numberOfText.clear();
}
