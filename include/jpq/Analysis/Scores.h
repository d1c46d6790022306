//===- Scores.h - Sums of squared effects of options -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/Provenance.h"

namespace jpq {

/// For every option of a menu the sum, over rows of the model's output, of the squared first-order change of the loss.
/// Sums over disjoint windows add.
class Scores {
public:
  Provenance provenance;
  /// Digest of the options, and of the statistics that options were made with.
  std::string menu;
  /// By symbol of the weight or group, one sum per option.
  std::map<std::string, std::vector<double>> sums;

  /// Adds `other`; an error if it is of another menu, or if its windows do not add.
  llvm::Error merge(const Scores &other);
  /// Writes `path` whole or not at all.
  llvm::Error write(llvm::StringRef path) const;
  /// Whether `path` is a file of scores, and not of anything else.
  static llvm::Expected<bool> isScores(llvm::StringRef path);
  /// Errors name the file.
  static llvm::Expected<Scores> read(llvm::StringRef path);
};

} // namespace jpq
