//===- GGMLDequantize.cpp - GGML's block types as f32 ---------------------===//

#include "jpq/Target/GGMLDequantize.h"
#include "GGMLBlocks.h"
#include "jpq/Support/Threads.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>
#include <cassert>

using namespace llvm;

namespace jpq {

static constexpr GGMLTypeInfo kTypes[] = {{GGMLType::F32, "F32", 1, 4, nullptr},
                                          {GGMLType::F16, "F16", 1, 2, nullptr},
                                          {GGMLType::BF16, "BF16", 1, 2, nullptr},
                                          {GGMLType::Q4_0, "Q4_0", 32, 18, dequantizeQ40},
                                          {GGMLType::Q4_1, "Q4_1", 32, 20, dequantizeQ41},
                                          {GGMLType::Q5_0, "Q5_0", 32, 22, dequantizeQ50},
                                          {GGMLType::Q5_1, "Q5_1", 32, 24, dequantizeQ51},
                                          {GGMLType::Q8_0, "Q8_0", 32, 34, dequantizeQ80},
                                          {GGMLType::Q2_K, "Q2_K", 256, 84, dequantizeQ2K},
                                          {GGMLType::Q3_K, "Q3_K", 256, 110, dequantizeQ3K},
                                          {GGMLType::Q4_K, "Q4_K", 256, 144, dequantizeQ4K},
                                          {GGMLType::Q5_K, "Q5_K", 256, 176, dequantizeQ5K},
                                          {GGMLType::Q6_K, "Q6_K", 256, 210, dequantizeQ6K},
                                          {GGMLType::IQ1_S, "IQ1_S", 256, 50, dequantizeIQ1S},
                                          {GGMLType::IQ1_M, "IQ1_M", 256, 56, dequantizeIQ1M},
                                          {GGMLType::IQ2_XXS, "IQ2_XXS", 256, 66, dequantizeIQ2XXS},
                                          {GGMLType::IQ2_XS, "IQ2_XS", 256, 74, dequantizeIQ2XS},
                                          {GGMLType::IQ2_S, "IQ2_S", 256, 82, dequantizeIQ2S},
                                          {GGMLType::IQ3_XXS, "IQ3_XXS", 256, 98, dequantizeIQ3XXS},
                                          {GGMLType::IQ3_S, "IQ3_S", 256, 110, dequantizeIQ3S},
                                          {GGMLType::IQ4_NL, "IQ4_NL", 32, 18, dequantizeIQ4NL},
                                          {GGMLType::IQ4_XS, "IQ4_XS", 256, 136, dequantizeIQ4XS},
                                          {GGMLType::TQ1_0, "TQ1_0", 256, 54, dequantizeTQ10},
                                          {GGMLType::TQ2_0, "TQ2_0", 256, 66, dequantizeTQ20},
                                          {GGMLType::MXFP4, "MXFP4", 32, 17, dequantizeMXFP4},
                                          {GGMLType::NVFP4, "NVFP4", 64, 36, dequantizeNVFP4}};

const GGMLTypeInfo *findGGMLType(uint32_t code) {
  const auto *found = find_if(kTypes, [&](const GGMLTypeInfo &info) { return uint32_t(info.type) == code; });
  return found == std::end(kTypes) ? nullptr : found;
}

std::string getGGMLTypeName(uint32_t code) {
  static constexpr std::pair<uint32_t, StringRef> others[] = {{9, "Q8_1"}, {15, "Q8_K"}, {24, "I8"},  {25, "I16"},
                                                              {26, "I32"}, {27, "I64"},  {28, "F64"}, {41, "Q1_0"}};
  if (const GGMLTypeInfo *info = findGGMLType(code))
    return info->name.str();
  for (auto [otherCode, name] : others)
    if (otherCode == code)
      return name.str();
  return "type " + std::to_string(code);
}

void dequantize(const GGMLTypeInfo &type, ArrayRef<uint8_t> blocks, MutableArrayRef<float> values) {
  assert(type.dequantizeBlock && "dense types need no dequantization");
  int64_t blockCount = blocks.size() / type.blockBytes;
  assert(values.size() == size_t(blockCount) * type.blockSize && "the numbers of all blocks are wanted");
  constexpr int64_t blocksAtOnce = 1024;
  int64_t chunks = (blockCount + blocksAtOnce - 1) / blocksAtOnce;
  parallelFor(chunks, [&](int64_t chunk) {
    int64_t end = std::min((chunk + 1) * blocksAtOnce, blockCount);
    for (int64_t i = chunk * blocksAtOnce; i < end; ++i)
      type.dequantizeBlock(&blocks[i * type.blockBytes], &values[i * type.blockSize]);
  });
}

} // namespace jpq
