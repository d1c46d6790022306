//===- HarmCorrection.h - Harms where first order does not reach -*- C++ -*-===//
//
// First order is right for changes that are small beside what they change. In front of a normalization, which gives the
// same for an input of another scale, it takes even the largest for free.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"
#include <map>
#include <vector>

namespace jpq {

/// What is predicted of one of a unit's options.
struct PredictedHarm {
  double harm = 0;
  /// How large its change is beside what it changes (getRelativeChange()).
  double change = 0;
  /// A mix of widths: it is on the menu or not, which must not change the harms of other options.
  bool isMix = false;
};

/// Where predictions are right.
struct FirstOrderRange {
  /// The largest harm, and the largest relative change; infinite for no end.
  double harm, change;

  bool contains(const PredictedHarm &option) const { return !(option.harm > harm) && !(option.change > change); }
};

/// The harm of a unit by how large its change is: between two known points a power of the change.
class HarmCurve {
public:
  /// Of two harms of one change the last counts; one that is not finite says nothing of others.
  void add(double change, double harm);
  /// Whether there is no point.
  bool isEmpty() const { return points.empty(); }
  /// Below the first point a square of the change, as to second order; above the last point its harm, or with `extends`
  /// a square of the change there, too. 0 without any.
  double getHarm(double change, bool extends = false) const;

private:
  std::map<double, double> points;
};

/// Measures the harm of one option, by its number.
using MeasureHarm = llvm::function_ref<llvm::Expected<double>(unsigned option)>;

/// The harms of one unit's options, those beyond `range` corrected.
///
/// Options of which more than `range.harm` is predicted are measured, and what is predicted of smaller ones is raised
/// or lowered towards what was seen at the edge, if the change there is within the range. Of other options whose change
/// is above `range.change`, the largest is measured; one between known ones gets a harm between theirs if that agrees
/// with the prediction (within a factor of 1.5), else the one that agrees least is measured, and so on. Options within
/// the range count as known.
llvm::Expected<std::vector<double>> correctHarms(llvm::ArrayRef<PredictedHarm> options, const FirstOrderRange &range,
                                                 MeasureHarm measure);

} // namespace jpq
