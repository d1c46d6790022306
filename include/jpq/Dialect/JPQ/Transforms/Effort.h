//===- Effort.h - How much time a search may take -*- C++ -*-===//
#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace jpq {

/// What the options of a search are where nothing else is said. docs/selection.md says what each buys.
struct Effort {
  /// Windows of data to calibrate on, for who does not choose them (compress()).
  int64_t windows;
  /// Bits of the windows of trellis codes.
  unsigned trellisWindow;
  /// Tokens whose predictions say how much rows of a vocabulary are used, about.
  int64_t classifiedTokens;
  /// Tokens of the statistics that compress() has channels ranked and options scored with, at most about; 0: three
  /// quarters of all, as where weights are built with them, too.
  int64_t rankedTokens;
  /// Tokens that score options, at most about; 0: all of the windows that rank no channels.
  int64_t scoredTokens;
  /// Codecs of each weight that are scored; 0: all options are.
  unsigned scoredCodecs;
  /// Options of which more harm than this is predicted are measured; 0: none.
  double measureAbove;
  /// Tokens on which options beyond the range of first order are measured, each alone.
  int64_t measuredTokens;
  /// Rounds of refinement.
  unsigned rounds;
  /// Whether a plan that prunes is measured beside one without pruning.
  bool measuresPruning;
  /// Share of the error of earlier weights that weights make up for (PropagatedError); 0 saves running both models.
  double propagation;

  /// `fast`, `balanced` or `best`; an error that lists them for any other name.
  static llvm::Expected<Effort> parse(llvm::StringRef name);
};

} // namespace jpq
