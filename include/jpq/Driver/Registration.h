//===- Registration.h - All of jpq, for a context -*- C++ -*-===//
#pragma once

#include "jpq/Support/OutputFile.h"
#include "mlir/IR/DialectRegistry.h"

namespace jpq {

/// The dialects and interface models that models use, and what runs models: what jpq-opt reads and the executor
/// compiles, no more.
void registerDialects(mlir::DialectRegistry &registry);

/// jpq's passes and pipelines, and those of MLIR that go with them, under their names: for pipelines that are text.
/// May be called several times.
void registerPasses();

/// Lets the weights of modules in every context of `registry` lie in `folder` (the working directory if that is empty).
void setWeightFolder(mlir::DialectRegistry &registry, llvm::StringRef folder);

/// Lets passes in every context of `registry` know which files are read and written around them, so that none that they
/// name is overwritten (FileUsesDialectInterface).
void setFileUses(mlir::DialectRegistry &registry, std::shared_ptr<FileUses> uses);

} // namespace jpq
