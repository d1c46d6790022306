//===- TargetFeatures.h - What code a processor can run -*- C++ -*-===//
#pragma once

#include "llvm/ADT/StringRef.h"

namespace llvm {
class TargetMachine;
} // namespace llvm

namespace jpq {

/// The best way for a processor to multiply packed weights, as the jpq-panels-to-vector pass names them.
llvm::StringRef chooseDotProduct(const llvm::TargetMachine &machine);

/// Whether a processor has the instructions that a way to multiply needs. LLVM would abort on such code.
bool supportsDotProduct(const llvm::TargetMachine &machine, llvm::StringRef name);

} // namespace jpq
