//===- Amplification.h - How much more options do together than alone -*- C++ -*-===//
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include <string>
#include <vector>

namespace jpq {

/// Factors by which the harms of options, each alone, are weighed against each other when a whole plan is chosen.
/// Errors that are made early in a model are amplified by those made later; how much depends on the plan.
struct Amplification {
  /// Of every unit; all options of a unit are amplified alike, but for those of pruning.
  std::vector<double> units;
  double pruning = 1;
};

/// Cuts units into at most `limit` parts (or as many as there are kinds, if that is more): neighbours of one kind share
/// a part. Returns the part of each unit, numbered in the order of their first units.
std::vector<unsigned> divideIntoParts(llvm::ArrayRef<std::string> kinds, unsigned limit);

/// What to try next, given the harm that the units of each part do alone and `together`: what less the whole plan did
/// without them. Units are moved towards the amplification that was seen, all the way and halfway, and pruning is
/// weighed less and more. Parts that do no harm keep their factors, and factors stay within 1/10 and 10.
std::vector<Amplification> proposeAmplifications(const Amplification &current, llvm::ArrayRef<unsigned> parts,
                                                 llvm::ArrayRef<double> alone, llvm::ArrayRef<double> together);

} // namespace jpq
