//===- RateCurves.cpp - Harms of codecs that follow from those of others --===//

#include "RateCurves.h"
#include "jpq/Numerics/HarmCorrection.h"
#include "jpq/Numerics/RateCurve.h"

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

double RateCurves::getCodecError(CodecAttr codec) {
  auto [known, isNew] = normalErrors.try_emplace(codec, 0.0);
  if (isNew)
    known->second = getNormalError(*codec.getCodec());
  return known->second;
}

llvm::Error RateCurves::complete(const PlanTarget &target, const OptionChanges *changes, MutableArrayRef<double> harms,
                                 MutableArrayRef<double> relativeChanges) {
  SmallVector<unsigned> known = getScored(target);
  SmallVector<double> errors;
  for (auto [index, option] : llvm::enumerate(target.options)) {
    CodecAttr only = getOnlyCodec(option);
    llvm::Expected<double> squared =
        only ? getCodecError(only)
             : changes->getMixedError(index, [&](CodecAttr codec) { return getCodecError(codec); });
    if (!squared)
      return squared.takeError();
    errors.push_back(std::sqrt(*squared));
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
  return llvm::Error::success();
}
