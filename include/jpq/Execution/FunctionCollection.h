//===- FunctionCollection.h - Functions to compile, equal ones once -*- C++ -*-===//
#pragma once

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "llvm/ADT/StringMap.h"

namespace jpq {

/// The whole text of an op, whatever a user wants to see of it: two constants that are left out must not look alike.
std::string printWhole(mlir::Operation *op);

/// A module of functions from ranked tensors to ranked tensors, made ready for the host pipeline: they get C wrappers,
/// and leave their arguments as they are, but for those that are marked jpq.state, which they update where they lie.
class FunctionCollection {
public:
  explicit FunctionCollection(mlir::Location location);

  /// The module that functions are to be built in before they are added.
  mlir::ModuleOp getModule() { return *module; }
  /// Takes a function of getModule(), and gives the number of the one that is equal to it. Numbers count from 0.
  unsigned add(mlir::func::FuncOp function);
  /// How many functions there are.
  unsigned size() const { return numberOfText.size(); }
  /// What function `number` is called.
  static std::string getName(unsigned number);
  /// Frees the module and all that is known of functions.
  void clear();

private:
  mlir::OwningOpRef<mlir::ModuleOp> module;
  llvm::StringMap<unsigned> numberOfText;
};

} // namespace jpq
