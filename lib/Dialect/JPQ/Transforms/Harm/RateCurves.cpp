//===- RateCurves.cpp - Harms of codecs that follow from those of others --===//

#include "RateCurves.h"
#include "jpq/Numerics/ColumnSegments.h"
#include "jpq/Numerics/HarmCorrection.h"
#include <numeric>

using namespace mlir;
using namespace jpq;

SmallVector<unsigned> RateCurves::getScored(const PlanTarget &target) const {
  if (target.group || scored == 0)
    return llvm::to_vector(llvm::seq<unsigned>(0, target.options.size()));
  // Rotated weights err less than the same codecs do without: each has scores of its own.
  SmallVector<unsigned> chosen = chooseScored(target, /*rotated=*/false);
  llvm::append_range(chosen, chooseScored(target, /*rotated=*/true));
  llvm::sort(chosen);
  return chosen;
}

SmallVector<unsigned> RateCurves::chooseScored(const PlanTarget &target, bool rotated) const {
  // Narrowest first, as the menu lists them.
  SmallVector<unsigned> codecs;
  for (auto [index, option] : llvm::enumerate(target.options))
    if (getOnlyCodec(option) && isRotated(option) == rotated)
      codecs.push_back(index);
  if (codecs.size() <= scored)
    return codecs;
  SmallVector<unsigned> chosen;
  for (unsigned i = 0; i < scored; ++i)
    chosen.push_back(codecs[codecs.size() * (2 * i + 1) / (3 * scored)]);
  chosen.erase(llvm::unique(chosen), chosen.end());
  return chosen;
}

double RateCurves::getMixedError(const PlanTarget &target, SegmentsAttr mix, ArrayRef<double> sortedCosts) {
  StoredTensorType type = StoredTensorType::getStoredBy(WeightOp(target.weight).getLogicalType(), mix);
  double sum = 0, all = 0;
  for (auto [extent, codec] : llvm::zip_equal(type.getExtents(), type.getCodecs())) {
    double cost = std::accumulate(sortedCosts.begin(), sortedCosts.begin() + extent, 0.0);
    sortedCosts = sortedCosts.drop_front(extent);
    sum += cost * normalErrors.get(cast<CodecAttr>(codec));
    all += cost;
  }
  return all == 0 ? normalErrors.get(cast<CodecAttr>(type.getCodecs().front())) : sum / all;
}

void RateCurves::complete(const PlanTarget &target, MutableArrayRef<double> harms,
                          MutableArrayRef<double> relativeChanges) {
  SmallVector<unsigned> known = getScored(target);
  // Columns go to segments in this order.
  std::vector<double> sortedCosts;
  for (int64_t column : sortByImportance(target.columnCosts)) {
    double cost = target.columnCosts[column];
    sortedCosts.push_back(std::isnan(cost) ? 0.0 : cost);
  }
  SmallVector<double> errors;
  for (Attribute option : target.options) {
    CodecAttr only = getOnlyCodec(option);
    errors.push_back(
        std::sqrt(only ? normalErrors.get(only) : getMixedError(target, cast<SegmentsAttr>(option), sortedCosts)));
  }
  struct Curves {
    HarmCurve harm, change;
  };
  Curves plain, ofRotated;
  auto getCurves = [&](unsigned option) -> Curves & { return isRotated(target.options[option]) ? ofRotated : plain; };
  for (unsigned option : known) {
    getCurves(option).harm.add(errors[option], harms[option]);
    // A change goes with the error; its square, which the curve takes, does so as a harm does.
    getCurves(option).change.add(errors[option], relativeChanges[option] * relativeChanges[option]);
  }
  for (unsigned option = 0; option < target.options.size(); ++option) {
    if (llvm::is_contained(known, option))
      continue;
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    auto &[harm, change] = getCurves(option);
    harms[option] = harm.isEmpty() ? kNone : harm.getHarm(errors[option], /*extends=*/true);
    relativeChanges[option] = change.isEmpty() ? kNone : std::sqrt(change.getHarm(errors[option], /*extends=*/true));
  }
}
