//===- FunctionCollection.cpp - Functions to compile, equal ones once -----===//

#include "jpq/Execution/FunctionCollection.h"
#include "jpq/Dialect/JPQ/IR/States.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;
using namespace jpq;

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
  std::string text;
  llvm::raw_string_ostream(text) << function;
  auto [it, isNew] = numberOfText.try_emplace(text, numberOfText.size());
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
