//===- TestCodecs.h - Codecs of the registry, for tests ---------*- C++ -*-===//
#pragma once

#include "TestMatrix.h"
#include "jpq/Numerics/CodecRegistry.h"
#include "jpq/Support/Threads.h"
#include <gtest/gtest.h>

namespace jpq {

inline std::unique_ptr<Codec> createCodec(llvm::StringRef name, const CodecParameters &parameters) {
  return llvm::cantFail(CodecRegistry::get().specify(name, parameters)).create();
}

inline std::unique_ptr<Codec> createPrunedCodec() { return createCodec("pruned", {}); }
inline std::unique_ptr<Codec> createDenseCodec(ElementType type) {
  return createCodec("dense", {{"type", getName(type).lower()}});
}
inline std::unique_ptr<Codec> createAffineCodec(unsigned bits, unsigned group, ZeroPoint zeroPoint) {
  constexpr const char *kNames[] = {"middle", "byte", "minimum"};
  return createCodec(
      "affine",
      {{"bits", int64_t(bits)}, {"group", int64_t(group)}, {"zero_point", std::string(kNames[int(zeroPoint)])}});
}
inline std::unique_ptr<Codec> createCodebookCodec(unsigned group, llvm::ArrayRef<int8_t> levels) {
  int64_t bits = 0;
  while (size_t(1) << bits < levels.size())
    ++bits;
  return createCodec(
      "codebook",
      {{"bits", bits}, {"group", int64_t(group)}, {"levels", std::vector<int64_t>(levels.begin(), levels.end())}});
}
/// A codebook of levels for normally distributed weights.
inline std::unique_ptr<Codec> createNormalCodec(unsigned bits, unsigned group) {
  return createCodec("codebook", {{"bits", int64_t(bits)}, {"group", int64_t(group)}});
}

namespace test {

/// What `codec` makes of all weights, on three threads as on one.
inline std::vector<Component> encodeOnAnyThreads(const Codec &codec, const Matrix &weights) {
  const unsigned before = getThreadCount();
  setThreadCount(1);
  std::vector<Component> one = codec.encode(weights.view(), {});
  setThreadCount(3);
  std::vector<Component> three = codec.encode(weights.view(), {});
  setThreadCount(before);
  for (size_t i = 0; i < one.size(); ++i)
    EXPECT_EQ(one[i].bytes, three[i].bytes);
  return one;
}

} // namespace test

} // namespace jpq
