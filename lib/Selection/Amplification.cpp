//===- Amplification.cpp - How much more options do together than alone ---===//

#include "jpq/Selection/Amplification.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>
#include <cmath>
#include <map>

using namespace jpq;

/// Beyond, what was seen is noise of small harms.
static constexpr double kLargest = 10;
/// One step of the factor of pruning.
static constexpr double kPruningStep = 1.4;

std::vector<unsigned> jpq::divideIntoParts(llvm::ArrayRef<std::string> kinds, unsigned limit) {
  std::map<std::string, unsigned> sizes;
  for (const std::string &kind : kinds)
    ++sizes[kind];
  auto countParts = [&](unsigned length) {
    unsigned count = 0;
    for (const auto &[kind, size] : sizes)
      count += (size + length - 1) / length;
    return count;
  };
  unsigned length = 1;
  while (length < kinds.size() && countParts(length) > limit)
    ++length;
  std::map<std::string, unsigned> seen;
  std::map<std::pair<std::string, unsigned>, unsigned> numbers;
  std::vector<unsigned> parts;
  for (const std::string &kind : kinds)
    parts.push_back(numbers.try_emplace({kind, seen[kind]++ / length}, numbers.size()).first->second);
  return parts;
}

/// Goes `step` (0 to 1) of the way from one factor to another, by their logarithms.
static double move(double from, double to, double step) { return from * std::pow(to / from, step); }

std::vector<Amplification> jpq::proposeAmplifications(const Amplification &current, llvm::ArrayRef<unsigned> parts,
                                                      llvm::ArrayRef<double> alone, llvm::ArrayRef<double> together) {
  auto getSeen = [&](unsigned unit) {
    unsigned part = parts[unit];
    double seen = together[part] / alone[part];
    return alone[part] > 0 && std::isfinite(seen) ? std::clamp(seen, 1 / kLargest, kLargest) : current.units[unit];
  };
  auto propose = [&](double step, double pruning) {
    Amplification next{{}, current.pruning * pruning};
    for (unsigned unit = 0; unit < parts.size(); ++unit)
      next.units.push_back(move(current.units[unit], getSeen(unit), step));
    return next;
  };
  return {propose(0.5, 1), propose(1, 1), propose(0, 1 / kPruningStep), propose(0, kPruningStep),
          propose(0.5, 1 / kPruningStep)};
}
