//===- Statistics.h - Token-weighted second moments of a model's inputs -*- C++ -*-===//
//
// Sums over windows, so that files of disjoint windows merge to what one run gives. Tokens are weighted, within their
// window, by the squared norms of the gradients at the outputs that share the input (docs/error-model.md).
//
//===----------------------------------------------------------------------===//
#pragma once

#include "jpq/Analysis/BackwardSweep.h"
#include "jpq/Analysis/Provenance.h"
#include "jpq/Numerics/Moments.h"

namespace jpq {

class Statistics {
public:
  Provenance provenance;

  /// Pulls the only window of `sweep`, of which the provenance knows already, back through all stages, and adds its
  /// moments.
  llvm::Error addWindow(ModelRunner &runner, BackwardSweep &sweep);
  /// Adds `other`; an error if they do not add.
  llvm::Error merge(const Statistics &other);

  /// The second moment of the input of `weight`; null if none was taken. Linears that share an input share it.
  std::shared_ptr<SecondMoment> lookup(llvm::StringRef weight) const;

  /// Writes `path` whole or not at all.
  llvm::Error write(llvm::StringRef path) const;
  /// Errors name the file.
  static llvm::Expected<Statistics> read(llvm::StringRef path);

private:
  /// By the first of the weights that share an input.
  std::map<std::string, std::shared_ptr<SecondMoment>> moments;
  /// That first weight, for all weights.
  std::map<std::string, std::string> firstOfInput;
};

} // namespace jpq
