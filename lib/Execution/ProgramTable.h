//===- ProgramTable.h - Programs as they are built up -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/LookupIds.h"
#include "jpq/Support/SafeTensors.h"
#include <string>
#include <vector>

namespace jpq {

/// What jpq/Runtime/Program.h says in C, as it is built up.
struct ProgramTable {
  struct Type {
    /// As MLIR writes it.
    std::string text;
    /// -1: any.
    llvm::SmallVector<int64_t, 4> sizes;
    ElementType element;
  };
  struct Component {
    uint64_t offset;
    llvm::SmallVector<int64_t, 4> sizes;
  };
  struct Stage {
    llvm::SmallVector<int32_t> inputs, outputs, dead;
    /// Inputs that the stage writes over, and the values that they become.
    llvm::SmallVector<std::pair<int32_t, int32_t>> updates;
    llvm::SmallVector<Component, 0> components;
    /// What each of its checks says when it fails.
    llvm::SmallVector<std::string> checks;
    unsigned entry;
  };
  struct Function {
    std::vector<Type> types;
    std::vector<Stage> stages;
    llvm::SmallVector<LookupBound> bounds;
    /// What it returns: results, and what becomes of states.
    llvm::SmallVector<int32_t> results, states;
    unsigned argumentCount = 0;
  };
  struct Target {
    std::string name;
    uint64_t features;
    /// The symbols of its entries.
    std::vector<std::string> entries;
  };

  std::string weightFile, digest;
  uint64_t weightBytes;
  Function forward;
  /// Both or none.
  std::optional<Function> step, stepOne;
  std::vector<Target> targets;
};

} // namespace jpq
