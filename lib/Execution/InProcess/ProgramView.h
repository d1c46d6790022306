//===- ProgramView.h - A program in memory ----------------------*- C++ -*-===//
#pragma once

#include "../ProgramTable.h"
#include "jpq/Runtime/Program.h"

namespace jpq {

/// A function of a table as the interpreter reads it.
class ProgramView {
public:
  /// The table outlives this, and stays as it is.
  explicit ProgramView(const ProgramTable::Function &table);
  ProgramView(const ProgramView &) = delete;

  const jpq_function &get() const { return function; }

private:
  std::vector<jpq_type> types;
  std::vector<jpq_stage> stages;
  std::vector<jpq_bound> bounds;
  std::vector<std::vector<jpq_component>> components;
  std::vector<std::vector<jpq_update>> updates;
  std::vector<std::vector<const char *>> checks;
  jpq_function function;
};

} // namespace jpq
