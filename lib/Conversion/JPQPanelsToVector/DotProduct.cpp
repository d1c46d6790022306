//===- DotProduct.cpp - How a target multiplies codes by activations ------===//

#include "DotProduct.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace jpq;

DotProduct::~DotProduct() = default;

VectorType DotProduct::getPartialType(MLIRContext *context) const {
  return VectorType::get(getVectorBytes() / 4, IntegerType::get(context, 32));
}

Value DotProduct::startCentered(ImplicitLocOpBuilder &builder, Value activations, int64_t center) const {
  llvm_unreachable("sums that are never centered");
}

Value jpq::createSplat(ImplicitLocOpBuilder &builder, VectorType type, int64_t value) {
  unsigned width = type.getElementTypeBitWidth();
  APInt bits(width, value, /*isSigned=*/true, /*implicitTrunc=*/true);
  return arith::ConstantOp::create(builder, DenseElementsAttr::get(type, bits));
}

Value DotProduct::addPartial(ImplicitLocOpBuilder &builder, Value sum, Value partial, int64_t factor) const {
  if (factor != 1)
    partial =
        arith::MulIOp::create(builder, partial, createSplat(builder, cast<VectorType>(partial.getType()), factor));
  return arith::AddIOp::create(builder, sum, partial);
}

static Value createIntrinsic(ImplicitLocOpBuilder &builder, StringRef name, VectorType type, ValueRange operands) {
  return LLVM::CallIntrinsicOp::create(builder, type, builder.getStringAttr(name), operands).getResult(0);
}

/// As many copies of `table` as `type` holds.
static Value createTable(ImplicitLocOpBuilder &builder, VectorType type, ArrayRef<uint8_t> table) {
  SmallVector<uint8_t> bytes;
  while (int64_t(bytes.size()) < type.getNumElements())
    llvm::append_range(bytes, table);
  return arith::ConstantOp::create(builder, DenseElementsAttr::getFromRawBuffer(
                                                type, ArrayRef(reinterpret_cast<char *>(bytes.data()), bytes.size())));
}

Value jpq::selectByBits(ImplicitLocOpBuilder &builder, Value codes, SmallVector<Value> entries) {
  auto type = cast<VectorType>(codes.getType());
  for (int64_t bit = 1; entries.size() > 1; bit *= 2) {
    Value masked = arith::AndIOp::create(builder, codes, createSplat(builder, type, bit));
    Value isSet = arith::CmpIOp::create(builder, arith::CmpIPredicate::ne, masked, createSplat(builder, type, 0));
    SmallVector<Value> chosen;
    for (size_t i = 0; i < entries.size(); i += 2)
      chosen.push_back(arith::SelectOp::create(builder, isSet, entries[i + 1], entries[i]));
    entries = std::move(chosen);
  }
  return entries.front();
}

Value jpq::lookUpBySelection(ImplicitLocOpBuilder &builder, Value codes, ArrayRef<uint8_t> table) {
  auto type = cast<VectorType>(codes.getType());
  return selectByBits(builder, codes,
                      llvm::map_to_vector(table, [&](uint8_t entry) { return createSplat(builder, type, entry); }));
}

Value DotProduct::lookUp(ImplicitLocOpBuilder &builder, Value codes, ArrayRef<uint8_t> table) const {
  return lookUpBySelection(builder, codes, table);
}

namespace {
class PortableDotProduct : public DotProduct {
public:
  explicit PortableDotProduct(unsigned vectorBytes) : vectorBytes(vectorBytes) {}
  unsigned getVectorBytes() const override { return vectorBytes; }
  Value addProduct(ImplicitLocOpBuilder &builder, Value partial, Value codes, Value activations,
                   unsigned bits) const override {
    auto wide = VectorType::get(vectorBytes, builder.getI32Type());
    Value products = arith::MulIOp::create(builder, arith::ExtUIOp::create(builder, wide, codes),
                                           arith::ExtSIOp::create(builder, wide, activations));
    // Neighbours are added twice.
    for (int step = 0; step < 2; ++step) {
      auto halves = vector::DeinterleaveOp::create(builder, products);
      products = arith::AddIOp::create(builder, halves.getRes1(), halves.getRes2());
    }
    return arith::AddIOp::create(builder, partial, products);
  }

private:
  unsigned vectorBytes;
};

class AVX2DotProduct : public DotProduct {
public:
  /// Products of 8-bit codes would saturate: those are products of |code - 128| and the activation with the sign of
  /// code - 128, which are exact (at most 2 * 128 * 127 in 16 bits).
  int64_t getCodeOffset(unsigned bits) const override { return bits == 8 ? 128 : 0; }
  Value prepareCodes(ImplicitLocOpBuilder &builder, Value codes, unsigned bits) const override {
    if (bits != 8)
      return codes;
    return arith::XOrIOp::create(builder, codes, createSplat(builder, cast<VectorType>(codes.getType()), 128));
  }
  std::optional<int64_t> getRunLength(int64_t largest) const override {
    return std::max<int64_t>(1, INT16_MAX / (2 * 127 * largest));
  }
  /// Products of 7-bit codes are up to 2 * 127 * 127 each; those of codes less 64 are up to 2 * 64 * 127. Sums may wrap
  /// round in between: what they come to does not.
  std::optional<int64_t> getCenter(int64_t largest) const override {
    constexpr int64_t kCenter = 64;
    return getRunLength(largest) == 1 && largest < 2 * kCenter ? std::optional(kCenter) : std::nullopt;
  }
  Value startCentered(ImplicitLocOpBuilder &builder, Value activations, int64_t center) const override {
    auto bytes = cast<VectorType>(activations.getType());
    VectorType words = getPartialType(builder.getContext());
    Value products = createIntrinsic(builder, "llvm.x86.avx2.pmadd.ub.sw", words,
                                     {createSplat(builder, bytes, center), activations});
    return arith::SubIOp::create(builder, createSplat(builder, words, 0), products);
  }
  VectorType getPartialType(MLIRContext *context) const override {
    return VectorType::get(16, IntegerType::get(context, 16));
  }
  Value addProduct(ImplicitLocOpBuilder &builder, Value partial, Value codes, Value activations,
                   unsigned bits) const override {
    VectorType bytes = cast<VectorType>(codes.getType()), words = getPartialType(builder.getContext());
    if (bits == 8) {
      activations = createIntrinsic(builder, "llvm.x86.avx2.psign.b", bytes, {activations, codes});
      codes = math::AbsIOp::create(builder, codes);
    }
    Value product = createIntrinsic(builder, "llvm.x86.avx2.pmadd.ub.sw", words, {codes, activations});
    return arith::AddIOp::create(builder, partial, product);
  }
  Value addPartial(ImplicitLocOpBuilder &builder, Value sum, Value partial, int64_t factor) const override {
    VectorType words = getPartialType(builder.getContext());
    Value widened = createIntrinsic(builder, "llvm.x86.avx2.pmadd.wd", cast<VectorType>(sum.getType()),
                                    {partial, createSplat(builder, words, factor)});
    return arith::AddIOp::create(builder, sum, widened);
  }
  Value lookUp(ImplicitLocOpBuilder &builder, Value codes, ArrayRef<uint8_t> table) const override {
    auto type = cast<VectorType>(codes.getType());
    return createIntrinsic(builder, "llvm.x86.avx2.pshuf.b", type, {createTable(builder, type, table), codes});
  }
  bool prefersCodesInPlace() const override { return true; }
};

class VNNIDotProduct : public DotProduct {
public:
  explicit VNNIDotProduct(unsigned vectorBytes) : vectorBytes(vectorBytes) {}
  unsigned getVectorBytes() const override { return vectorBytes; }
  unsigned getChainCount() const override { return 2; }
  Value addProduct(ImplicitLocOpBuilder &builder, Value partial, Value codes, Value activations,
                   unsigned bits) const override {
    return createIntrinsic(builder, vectorBytes == 64 ? "llvm.x86.avx512.vpdpbusd.512" : "llvm.x86.avx512.vpdpbusd.256",
                           cast<VectorType>(partial.getType()), {partial, codes, activations});
  }
  Value lookUp(ImplicitLocOpBuilder &builder, Value codes, ArrayRef<uint8_t> table) const override {
    auto type = cast<VectorType>(codes.getType());
    return createIntrinsic(builder, vectorBytes == 64 ? "llvm.x86.avx512.pshuf.b.512" : "llvm.x86.avx2.pshuf.b", type,
                           {createTable(builder, type, table), codes});
  }

private:
  unsigned vectorBytes;
};
} // namespace

std::unique_ptr<DotProduct> DotProduct::create(StringRef name) {
  return llvm::StringSwitch<std::function<std::unique_ptr<DotProduct>()>>(name)
      .Case("portable", [] { return createPortable(32); })
      .Case("portable512", [] { return createPortable(64); })
      .Case("avx2", [] { return createAVX2(); })
      .Case("vnni256", [] { return createVNNI(32); })
      .Case("vnni512", [] { return createVNNI(64); })
      .Default([] { return nullptr; })();
}
std::unique_ptr<DotProduct> DotProduct::createPortable(unsigned vectorBytes) {
  return std::make_unique<PortableDotProduct>(vectorBytes);
}
std::unique_ptr<DotProduct> DotProduct::createAVX2() { return std::make_unique<AVX2DotProduct>(); }
std::unique_ptr<DotProduct> DotProduct::createVNNI(unsigned vectorBytes) {
  return std::make_unique<VNNIDotProduct>(vectorBytes);
}
