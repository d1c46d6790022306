//===- RateCurves.cpp - Harms of codecs that follow from those of others --===//

#include "RateCurves.h"
#include "jpq/Numerics/HarmCorrection.h"
#include "jpq/Numerics/RateCurve.h"

using namespace mlir;
using namespace jpq;

SmallVector<unsigned> RateCurves::getScored(const PlanTarget &target) const {
  if (target.group || scored == 0)
    return llvm::to_vector(llvm::seq<unsigned>(0, target.options.size()));
  // Narrowest first, as the menu lists them.
  SmallVector<unsigned> codecs;
  for (auto [index, option] : llvm::enumerate(target.options))
    if (isa<CodecAttr>(option))
      codecs.push_back(index);
  if (codecs.size() <= scored)
    return codecs;
  SmallVector<unsigned> chosen;
  for (unsigned i = 0; i < scored; ++i)
    chosen.push_back(codecs[codecs.size() * (2 * i + 1) / (3 * scored)]);
  chosen.erase(llvm::unique(chosen), chosen.end());
  return chosen;
}

double RateCurves::getCodecError(CodecAttr codec) {
  auto [known, isNew] = normalErrors.try_emplace(codec, 0.0);
  if (isNew)
    known->second = getNormalError(*codec.getCodec());
  return known->second;
}

void RateCurves::complete(const PlanTarget &target, const OptionChanges *changes, MutableArrayRef<double> harms,
                          MutableArrayRef<double> relativeChanges) {
  SmallVector<unsigned> known = getScored(target);
  auto getError = [&](unsigned option) {
    if (auto codec = dyn_cast<CodecAttr>(target.options[option]))
      return std::sqrt(getCodecError(codec));
    return std::sqrt(changes->getMixedError(option, [&](CodecAttr codec) { return getCodecError(codec); }));
  };
  HarmCurve harmCurve, changeCurve;
  for (unsigned option : known) {
    double error = getError(option);
    harmCurve.add(error, harms[option]);
    // A change goes with the error; its square, which the curve takes, does so as a harm does.
    changeCurve.add(error, relativeChanges[option] * relativeChanges[option]);
  }
  for (unsigned option = 0; option < target.options.size(); ++option) {
    if (llvm::is_contained(known, option))
      continue;
    double error = getError(option), none = std::numeric_limits<double>::quiet_NaN();
    harms[option] = harmCurve.isEmpty() ? none : harmCurve.getHarm(error, /*extends=*/true);
    relativeChanges[option] = changeCurve.isEmpty() ? none : std::sqrt(changeCurve.getHarm(error, /*extends=*/true));
  }
}
