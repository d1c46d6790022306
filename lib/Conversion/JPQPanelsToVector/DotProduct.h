//===- DotProduct.h - How a target multiplies codes by activations -*- C++ -*-===//
#pragma once

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include <memory>
#include <optional>

namespace jpq {

/// A vector of `type` with equal lanes; `value` is cut to their bits.
mlir::Value createSplat(mlir::ImplicitLocOpBuilder &builder, mlir::VectorType type, int64_t value);

/// Of `entries`, vectors of one type and a power of two in number, the lanes of the one that the lowest bits of each
/// lane of `codes` number.
mlir::Value selectByBits(mlir::ImplicitLocOpBuilder &builder, mlir::Value codes,
                         llvm::SmallVector<mlir::Value> entries);

/// The entry of `table` that each byte of `codes` numbers, by plain vector operations.
mlir::Value lookUpBySelection(mlir::ImplicitLocOpBuilder &builder, mlir::Value codes, llvm::ArrayRef<uint8_t> table);

/// The one thing in which kernels for different processors differ: the sum, in each 32-bit lane, of four products of
/// unsigned code bytes and signed activation bytes (of [-127, 127]).
class DotProduct {
public:
  virtual ~DotProduct();

  /// Bytes of a vector register: 32 or 64.
  virtual unsigned getVectorBytes() const { return 32; }
  /// What is subtracted from codes of `bits` bits inside the product: the sums are of (code - offset) * activation.
  virtual int64_t getCodeOffset(unsigned bits) const { return 0; }
  /// What products of codes of `bits` bits need done to the codes first, once for all activations.
  virtual mlir::Value prepareCodes(mlir::ImplicitLocOpBuilder &builder, mlir::Value codes, unsigned bits) const {
    return codes;
  }
  /// The entry of `table` (16 bytes) that each byte of `codes` numbers.
  virtual mlir::Value lookUp(mlir::ImplicitLocOpBuilder &builder, mlir::Value codes,
                             llvm::ArrayRef<uint8_t> table) const;
  /// Products that a partial sum can hold if codes are at most `largest`; null if any number.
  virtual std::optional<int64_t> getRunLength(int64_t largest) const { return std::nullopt; }
  /// What can be taken off codes of at most `largest` so that a partial sum holds two products, where it holds one
  /// otherwise; null where there is no such thing. The partial sums are then begun with what startCentered() gives for
  /// the activations of both products.
  virtual std::optional<int64_t> getCenter(int64_t largest) const { return std::nullopt; }
  /// -center * activations, as products of codes that are all `center`.
  virtual mlir::Value startCentered(mlir::ImplicitLocOpBuilder &builder, mlir::Value activations, int64_t center) const;
  /// The type of a partial sum.
  virtual mlir::VectorType getPartialType(mlir::MLIRContext *context) const;
  /// partial + the product. `codes` are as prepareCodes() left them.
  virtual mlir::Value addProduct(mlir::ImplicitLocOpBuilder &builder, mlir::Value partial, mlir::Value codes,
                                 mlir::Value activations, unsigned bits) const = 0;
  /// sum (32-bit lanes) + factor * partial.
  virtual mlir::Value addPartial(mlir::ImplicitLocOpBuilder &builder, mlir::Value sum, mlir::Value partial,
                                 int64_t factor) const;
  /// Whether partial sums of codes that are still shifted, widened with a factor each, cost less than shifting.
  virtual bool prefersCodesInPlace() const { return false; }
  /// Independent chains of partial sums that hide the latency of a product.
  virtual unsigned getChainCount() const { return 1; }

  /// The one of that name: portable, portable512, avx2, vnni256 or vnni512; null for others.
  static std::unique_ptr<DotProduct> create(llvm::StringRef name);
  /// 32 or 64 bytes wide, of plain vector operations: for any processor, and what the others are checked against.
  static std::unique_ptr<DotProduct> createPortable(unsigned vectorBytes);
  /// AVX2: 8-bit products summed in pairs in 16 bits (vpmaddubsw).
  static std::unique_ptr<DotProduct> createAVX2();
  /// AVX-VNNI (32 bytes) or AVX-512 VNNI (64 bytes): vpdpbusd.
  static std::unique_ptr<DotProduct> createVNNI(unsigned vectorBytes);
};

} // namespace jpq
