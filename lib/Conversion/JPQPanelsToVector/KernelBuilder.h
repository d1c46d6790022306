//===- KernelBuilder.h - Short ways to build kernels -*- C++ -*-===//
#pragma once

#include "../Loops.h"
#include "DotProduct.h"
#include "jpq/Numerics/Layouts/Panels.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

namespace jpq {

/// Builds what kernels are made of: index arithmetic, loops, vectors of bytes, words and floats.
class KernelBuilder : public mlir::ImplicitLocOpBuilder {
public:
  KernelBuilder(mlir::Location location, mlir::OpBuilder builder, unsigned vectorBytes)
      : ImplicitLocOpBuilder(location, builder), vectorBytes(vectorBytes) {}

  /// Lanes of a row vector: one per row.
  unsigned getLanes() const { return vectorBytes / 4; }
  /// Row vectors of a panel.
  unsigned getRowVectors() const { return kChunkBytes / vectorBytes; }
  mlir::VectorType getBytesType() { return mlir::VectorType::get(vectorBytes, getI8Type()); }
  mlir::VectorType getIntsType() { return mlir::VectorType::get(getLanes(), getI32Type()); }
  mlir::VectorType getFloatsType() { return mlir::VectorType::get(getLanes(), getF32Type()); }

  mlir::Value index(int64_t value);
  mlir::Value add(mlir::Value a, mlir::Value b);
  mlir::Value add(mlir::Value a, int64_t b) { return b == 0 ? a : add(a, index(b)); }
  mlir::Value sub(mlir::Value a, mlir::Value b);
  mlir::Value mul(mlir::Value a, mlir::Value b);
  mlir::Value mul(mlir::Value a, int64_t b) { return mul(a, index(b)); }
  mlir::Value zeros(mlir::Type type);

  /// for i in [first, end) step `step`: values = body(i, values); the last values.
  llvm::SmallVector<mlir::Value> loop(mlir::Value first, mlir::Value end, int64_t step, mlir::ValueRange values,
                                      LoopBody body);
  /// for i in [0, end): body(i).
  void loop(mlir::Value end, llvm::function_ref<void(mlir::Value)> body);

  mlir::Value load(mlir::VectorType type, mlir::Value memory, mlir::ValueRange indices);
  void store(mlir::Value vector, mlir::Value memory, mlir::ValueRange indices);
  /// Vectors of f16 at a byte of `memory`, as f32.
  mlir::Value loadHalves(mlir::Value memory, mlir::Value byte);
  /// What bytes of logarithmic scales stand for (LogScale.h), as f32.
  mlir::Value decodeLogScales(mlir::Value bytes);
  /// A word of four activations in every lane, as bytes.
  mlir::Value broadcastActivations(mlir::Value codes, mlir::Value word);
  mlir::Value broadcast(mlir::Value scalar);

  /// One code vector of a block from (part of) its chunks: the exclusive or of the fields. Any vector of bytes. Where
  /// `inPlace`, codes keep the shift that getShift() says.
  mlir::Value extractCodes(llvm::ArrayRef<mlir::Value> chunks, llvm::ArrayRef<BitField> fields, bool inPlace = false);
  /// How far codes extracted in place are shifted: bytes are shifted right by 0 or 4 only, once for many codes.
  static unsigned getShift(llvm::ArrayRef<BitField> fields) { return fields.front().source % 4; }

private:
  mlir::Value moveBits(mlir::Value bytes, unsigned from, unsigned to);

  unsigned vectorBytes;
};

} // namespace jpq
