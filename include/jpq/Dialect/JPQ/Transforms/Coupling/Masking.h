//===- Masking.h - Leaving picked channels out without cutting -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/ModelRunner.h"
#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "mlir/IR/OwningOpRef.h"

namespace jpq {

/// A copy of a model that computes what the model would without some channels of groups of which numbers pick channels
/// (a router's experts), and has the same shapes. Each such group has a mask: a vector of one number per channel. What
/// compares the group's channels, or adds them up, sees elements that change nothing wherever the mask is zero. So
/// nothing is picked but channels that stay, and what those are is for the weight's values to say.
struct MaskedModel {
  mlir::OwningOpRef<mlir::ModuleOp> module;
  mlir::func::FuncOp function;

  /// The copy of `function`'s module, which jpq-annotate-coupling has annotated; all masks are ones. A failure is a
  /// diagnostic.
  static mlir::FailureOr<MaskedModel> create(mlir::func::FuncOp function);
};

/// Runs a model whose picked channels can be left out: a masked model, or the model itself if it has no such group.
struct MaskedRunner {
  MaskedModel model;
  std::unique_ptr<ModelRunner> runner;

  /// Failures are diagnostics.
  static mlir::FailureOr<MaskedRunner> create(mlir::func::FuncOp function);
};

/// The symbol of a group's mask, a weight of a masked model.
std::string getMaskName(GroupOp group);

/// The values of a mask that lets only `channels` stay.
std::vector<float> getMask(GroupOp group, llvm::ArrayRef<int64_t> channels);

} // namespace jpq
