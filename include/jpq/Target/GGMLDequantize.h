//===- GGMLDequantize.h - GGML's block types as f32 -------------*- C++ -*-===//
//
// The numbers are bit for bit those of the `gguf` Python package (f32
// arithmetic in the same order).
//
//===----------------------------------------------------------------------===//
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <string>

namespace jpq {

/// The tensor types of GGUF files that jpq reads, with their codes there.
enum class GGMLType : uint32_t {
  F32 = 0,
  F16 = 1,
  Q4_0 = 2,
  Q4_1 = 3,
  Q5_0 = 6,
  Q5_1 = 7,
  Q8_0 = 8,
  Q2_K = 10,
  Q3_K = 11,
  Q4_K = 12,
  Q5_K = 13,
  Q6_K = 14,
  IQ2_XXS = 16,
  IQ2_XS = 17,
  IQ3_XXS = 18,
  IQ1_S = 19,
  IQ4_NL = 20,
  IQ3_S = 21,
  IQ2_S = 22,
  IQ4_XS = 23,
  IQ1_M = 29,
  BF16 = 30,
  TQ1_0 = 34,
  TQ2_0 = 35,
  MXFP4 = 39,
  NVFP4 = 40
};

/// How a type stores numbers: `blockBytes` bytes hold `blockSize` of them.
struct GGMLTypeInfo {
  GGMLType type;
  llvm::StringRef name;
  unsigned blockSize;
  unsigned blockBytes;
  /// Writes the `blockSize` numbers of one block; null for the dense types.
  void (*dequantizeBlock)(const uint8_t *block, float *values);
};

/// Null for a code that jpq does not read.
const GGMLTypeInfo *findGGMLType(uint32_t code);

/// GGML's name of a type, of those that jpq does not read too.
std::string getGGMLTypeName(uint32_t code);

/// Dequantizes whole blocks, on all of jpq's threads: `values` has as many
/// numbers as `blocks` holds. Not for dense types.
void dequantize(const GGMLTypeInfo &type, llvm::ArrayRef<uint8_t> blocks, llvm::MutableArrayRef<float> values);

} // namespace jpq
