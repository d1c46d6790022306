//===- AffineCodec.cpp - Integer codes with a scale per group -------------===//
//
// Affine codes of 1..8 bits in groups of columns along a row (the last group of a row may be shorter). Codes are one
// little-endian bit stream per row (column j at bits [j*bits, (j+1)*bits)), each row padded to whole bytes; "scales"
// holds one f16 per row and group, row-major. Encoding searches each group's scale (and zero point) for the least
// weighted squared error, as decoded (the f16 rounding included). With ZeroPoint::Middle a scale may be negative (the
// range has one more level below the middle than above); with ZeroPoint::Byte zero points are codes, so that 0 is
// exact. Weights that no f16 scale reaches saturate; a NaN is encoded as 0, an infinity as the largest float.
//
//===----------------------------------------------------------------------===//

#include "AffineSearch.h"
#include "Rows.h"
#include <algorithm>
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
  llvm::SmallVector<float, 64> normalized(weights.size());
  affine::normalize(weights, shared.exponent, normalized.data());
  const affine::Levels levels =
      affine::getLevels(shared, format.bits, format.zeroPoint, std::ldexp(1.0, shared.exponent));
  affine::quantize(normalized.data(), weights.size(), levels, codes);
}

/// By the numbers of ZeroPoint.
static constexpr llvm::StringLiteral kZeroPoints[] = {"middle", "byte", "minimum"};
static constexpr CodecParameter kParameters[] = {
    {"bits", CodecParameter::Kind::Number},
    {"group", CodecParameter::Kind::Number},
    {"zero_point", CodecParameter::Kind::Word, kZeroPoints,
     [](const CodecParameters &) -> ParameterValue { return kZeroPoints[0].str(); }}};

static llvm::Expected<std::unique_ptr<Codec>> create(const CodecParameters &parameters) {
  const int64_t bits = parameters.getNumber("bits"), group = parameters.getNumber("group");
  if (bits < 1 || bits > 8)
    return llvm::createStringError("#jpq.affine codes have 1 to 8 bits, not %lld", (long long)bits);
  if (llvm::Error error = checkGroup("affine", group))
    return std::move(error);
  const auto zeroPoint = ZeroPoint(llvm::find(kZeroPoints, parameters.getWord("zero_point")) - kZeroPoints);
  return std::make_unique<AffineCodec>(CodeFormat::inGroups(bits, group, zeroPoint));
}

static constexpr unsigned kOffered[] = {2, 3, 4, 5, 6, 8};

/// A byte per group holds the zero point below 8 bits, where the middle of the codes would cost more than a byte is
/// worth.
static CodecParameters getOffered(const CodecRequest &request) {
  return {{"bits", int64_t(request.bits)},
          {"group", int64_t(request.group)},
          {"zero_point", kZeroPoints[request.bits < 8 ? 1 : 0].str()}};
}

constinit const CodecRow kAffineRow = {
    .name = "affine",
    .parameters = kParameters,
    .kind = OptionKind::Quantize,
    .create = create,
    .offer = CodecOffer{
        .list = MenuList::Widths, .bits = kOffered, .inGroups = true, .mixes = true, .getParameters = getOffered}};

} // namespace jpq
