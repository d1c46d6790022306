//===- AffineCodec.cpp - Integer codes with a scale per group -------------===//

#include "AffineSearch.h"
#include <algorithm>
#include <cassert>
#include <cmath>

namespace jpq {

namespace {
class AffineCodec : public GroupCodec {
public:
  using GroupCodec::GroupCodec;

  std::unique_ptr<GroupSearch> createSearch(llvm::ArrayRef<float> importance) const override {
    return std::make_unique<affine::AffineSearch>(format.bits, format.zeroPoint, importance);
  }
  void code(const GroupCode &shared, llvm::ArrayRef<float> weights, uint8_t *codes) const override;
};
} // namespace

void AffineCodec::code(const GroupCode &shared, llvm::ArrayRef<float> weights, uint8_t *codes) const {
  // A scale that is too small for f16 is stored as 0: then all codes are alike, and the one that means 0 is written.
  if (shared.scale == 0) {
    std::fill_n(codes, weights.size(),
                format.zeroPoint == ZeroPoint::Middle ? uint8_t(1u << (format.bits - 1)) : shared.zeroPoint);
    return;
  }
  std::vector<float> normalized(weights.size());
  affine::normalize(weights, shared.exponent, normalized.data());
  const affine::Levels levels =
      affine::getLevels(shared, format.bits, format.zeroPoint, std::ldexp(1.0, shared.exponent));
  affine::quantize(normalized.data(), weights.size(), levels, codes);
}

std::unique_ptr<Codec> createAffineCodec(unsigned bits, unsigned group, ZeroPoint zeroPoint) {
  assert(bits >= 1 && bits <= 8 && group >= 1);
  return std::make_unique<AffineCodec>(CodeFormat{bits, group, zeroPoint});
}

} // namespace jpq
