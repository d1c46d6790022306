//===- InputStatistics.h - The one source of a model's input statistics -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/SampleWindows.h"
#include "jpq/Analysis/Statistics.h"

namespace jpq {

/// What passes know of the inputs of a module's weights: read from a file, or summed over windows of data. An analysis
/// of the module, whose pass manager hands it on from pass to pass while they preserve it: what one has found, the next
/// need not. Passes that change neither weights nor what is computed from them preserve it.
class InputStatistics {
public:
  explicit InputStatistics(mlir::Operation *) {}

  /// What a file of jpq-calibrate holds. An error if it is of another model than that with the digest `model`.
  llvm::Expected<std::shared_ptr<const Statistics>> read(llvm::StringRef path, llvm::StringRef model);

  /// Sums over the windows that come first in `data`, getCountOf() of them; `digest` is that of the data's file. Tokens
  /// count the same. Failures are diagnostics at the function.
  mlir::FailureOr<std::shared_ptr<const Statistics>> make(mlir::func::FuncOp function, const SampleWindows &data,
                                                          llvm::StringRef digest, llvm::StringRef model);
  /// Of so many windows those that serve for statistics: the first half, so that harm can be found on others.
  static int64_t getCountOf(int64_t windows) { return std::max<int64_t>(windows / 2, std::min<int64_t>(windows, 1)); }

private:
  /// What `known` was read or made from.
  std::string source;
  std::shared_ptr<const Statistics> known;
};

} // namespace jpq
