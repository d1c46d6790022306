//===- EmitProgram.h - Programs as constants -*- C++ -*-===//
#pragma once

#include "../ProgramTable.h"
#include "llvm/IR/Module.h"

namespace jpq {

/// Adds a program to `module` as the constant `jpq_the_program`; the module's data layout must be set.
void emitProgram(const ProgramTable &program, llvm::Module &module);

} // namespace jpq
