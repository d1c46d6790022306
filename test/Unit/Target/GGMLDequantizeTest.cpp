//===- GGMLDequantizeTest.cpp ---------------------------------------------===//

#include "jpq/Target/GGMLDequantize.h"
#include "jpq/Support/Threads.h"
#include "jpq/Target/GGUFFile.h"
#include "llvm/ADT/STLExtras.h"
#include "gtest/gtest.h"
#include <cstring>

using namespace llvm;
using namespace jpq;

static const GGUFTensor *findTensor(const GGUFFile &file, StringRef name) {
  const auto *found = find_if(file.getTensors(), [&](const GGUFTensor &t) { return t.name == name; });
  return found == file.getTensors().end() ? nullptr : found;
}

// The file was written by Inputs/make_golden.py with PyPI's `gguf`.
TEST(GGMLDequantize, AgreesBitForBitWithGoldenFile) {
  auto file = GGUFFile::open(JPQ_TEST_INPUTS "/golden.gguf");
  ASSERT_TRUE(bool(file)) << toString(file.takeError());
  for (std::string name : {"Q4_0",  "Q4_1",   "Q5_0",   "Q5_1",  "Q8_0",    "Q2_K",   "Q3_K",  "Q4_K",
                           "Q5_K",  "Q6_K",   "IQ1_S",  "IQ1_M", "IQ2_XXS", "IQ2_XS", "IQ2_S", "IQ3_XXS",
                           "IQ3_S", "IQ4_NL", "IQ4_XS", "TQ1_0", "TQ2_0",   "MXFP4",  "NVFP4"}) {
    const GGUFTensor *blocks = findTensor(**file, name + ".blocks");
    const GGUFTensor *values = findTensor(**file, name + ".values");
    ASSERT_TRUE(blocks && values) << name;
    ASSERT_EQ(blocks->shape, values->shape) << name;
    ASSERT_EQ(blocks->type->name, name);
    std::vector<float> result(blocks->elementCount);
    dequantize(*blocks->type, blocks->bytes, result);
    ASSERT_EQ(result.size() * sizeof(float), values->bytes.size()) << name;
    EXPECT_EQ(std::memcmp(result.data(), values->bytes.data(), values->bytes.size()), 0) << name;
  }
}

TEST(GGMLDequantize, DoesNotDependOnThreads) {
  const GGMLTypeInfo &type = *findGGMLType(uint32_t(GGMLType::Q8_0));
  constexpr size_t blockCount = 5000;
  std::vector<uint8_t> blocks(blockCount * type.blockBytes);
  for (auto [i, byte] : enumerate(blocks))
    byte = uint8_t(i * 7 % 59);
  std::vector<float> one(blockCount * type.blockSize), four(one);
  setThreadCount(1);
  dequantize(type, blocks, one);
  setThreadCount(4);
  dequantize(type, blocks, four);
  setThreadCount(0);
  EXPECT_EQ(one, four);
  EXPECT_NE(one.back(), 0.0f);
}

TEST(GGMLDequantize, NamesTypesThatItDoesNotRead) {
  EXPECT_EQ(findGGMLType(41), nullptr);
  EXPECT_EQ(getGGMLTypeName(41), "Q1_0");
  EXPECT_EQ(getGGMLTypeName(15), "Q8_K");
  EXPECT_EQ(getGGMLTypeName(12), "Q4_K");
  EXPECT_EQ(getGGMLTypeName(4711), "type 4711");
}
