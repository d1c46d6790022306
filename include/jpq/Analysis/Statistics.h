//===- Statistics.h - Second moments of a model's inputs -*- C++ -*-===//
//
// Sums over windows, so that files of disjoint windows merge to what one run gives.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "jpq/Analysis/InputSource.h"
#include "jpq/Analysis/Provenance.h"
#include "jpq/Analysis/SampleWindows.h"
#include "jpq/Numerics/Inputs/InputSums.h"

namespace jpq {

class Statistics {
public:
  Provenance provenance;

  /// Whether tokens are weighted by their gradients. All that is added is of one kind.
  bool weighsTokens = false;

  /// Adds what `source` gives of window `index` of `data`, which is window `number` of the file with the digest
  /// `digest`; an error if the sums are over that already.
  llvm::Error addWindow(InputSource &source, const SampleWindows &data, int64_t index, llvm::StringRef digest,
                        int64_t number);
  /// Adds `other`; an error if they do not add.
  llvm::Error merge(const Statistics &other);

  /// The second moment of the input of `weight`; null if none was taken. Linears that share an input share it.
  std::shared_ptr<const SecondMoment> lookup(llvm::StringRef weight) const { return sums.lookup(weight); }

  /// Writes `path` whole or not at all.
  llvm::Error write(llvm::StringRef path) const;
  /// Errors name the file.
  static llvm::Expected<Statistics> read(llvm::StringRef path);

private:
  InputSums sums;
};

} // namespace jpq
