//===- CorruptionTest.cpp - Readers and files that were damaged -----------===//
//
// Every truncation of a small file of each format, and every change of one byte
// or of eight to an extreme number, must give a model or an error. Run under
// AddressSanitizer this shows that nothing is read outside the file.
//
//===----------------------------------------------------------------------===//

#include "TinyModels.h"
#include "llvm/Support/FormatVariadic.h"
#include "gtest/gtest.h"
#include <fcntl.h>
#include <unistd.h>

using namespace llvm;
using namespace jpq;
using namespace jpq::test;

using Reader = function_ref<Expected<LlamaModel>()>;

/// Reads a model and all of its bytes; false for an error, which must say
/// something.
static bool tryRead(Reader read) {
  Expected<LlamaModel> model = read();
  if (!model) {
    EXPECT_NE(toString(model.takeError()), "");
    return false;
  }
  [[maybe_unused]] static volatile unsigned sink;
  unsigned sum = 0;
  for (const SourceTensor *tensor : getTensors(*model))
    for (uint8_t byte : tensor->bytes)
      sum += byte;
  sink = sum;
  return true;
}

/// Damages the file at `path` in place, in every way; `read` reads the model it
/// belongs to.
static void expectNoCrash(StringRef path, StringRef content, Reader read) {
  int file = ::open(path.str().c_str(), O_RDWR);
  ASSERT_GE(file, 0);
  ASSERT_TRUE(tryRead(read));
  auto writeByte = [&](size_t offset, uint8_t byte) { ASSERT_EQ(::pwrite(file, &byte, 1, offset), 1); };
  for (size_t offset = 0; offset < content.size(); ++offset) {
    uint8_t byte = content[offset];
    for (int changed : {byte ^ 0x01, byte ^ 0x80, byte ^ 0xff, 0x00, 0xff}) {
      if (changed == byte)
        continue;
      writeByte(offset, changed);
      tryRead(read);
    }
    writeByte(offset, byte);
  }
  for (size_t offset = 0; offset + 8 <= content.size(); ++offset) {
    for (uint64_t changed : {~uint64_t(0), ~uint64_t(0) >> 1, uint64_t(1) << 63, uint64_t(1) << 56, uint64_t(1) << 32})
      if (::pwrite(file, &changed, 8, offset) == 8)
        tryRead(read);
    ASSERT_EQ(::pwrite(file, content.data() + offset, 8, offset), 8);
  }
  ASSERT_TRUE(tryRead(read));
  for (size_t size = content.size(); size-- > 0;) {
    ASSERT_EQ(::ftruncate(file, size), 0);
    tryRead(read);
  }
  ::close(file);
}

/// As small as a model can be whose query projection is of Q8_0.
static TinyShape getSmallest() {
  TinyShape shape;
  shape.vocabulary = 3;
  shape.feedForward = 1;
  shape.layers = 1;
  shape.heads = 2;
  shape.keyValueHeads = 1;
  shape.headSize = 2;
  shape.context = 1;
  return shape;
}

TEST(Corruption, Llama2c) {
  TemporaryFolder folder;
  TinyShape shape = getSmallest();
  shape.hidden = 4;
  std::string content = makeLlama2c(shape, false);
  std::string path = folder.write("tiny.bin", content);
  std::string tokens = makeLlama2cTokenizer({"<unk>", "<s>", "</s>"});
  std::string tokenizer = folder.write("tokens.bin", tokens);
  expectNoCrash(tokenizer, tokens, [&] { return readLlama2c(path, tokenizer); });
  expectNoCrash(path, content, [&] { return readLlama2c(path); });
}

TEST(Corruption, GGUF) {
  TemporaryFolder folder;
  TinyShape shape = getSmallest();
  GGUFBuilder builder = makeGGUF(shape);
  builder.setStrings("tokenizer.ggml.tokens", {{"<unk>", "<s>", "</s>"}});
  builder.setInt32s("tokenizer.ggml.token_type", {2, 3, 3});
  builder.setFloat32s("tokenizer.ggml.scores", {0, 0, 0});
  builder.setInteger("llama.attention.key_length", 2);
  builder.setInteger("general.alignment", 32);
  builder.setTensor("rope_freqs.weight", {1}, uint32_t(GGMLType::F32), getCountingFloats(1, 1));
  builder.setTensor("blk.0.attn_q.weight", {4, 32}, uint32_t(GGMLType::Q8_0), std::string(4 * 34, 'q'));
  builder.setTensor("blk.0.attn_k.weight", {2, 32}, uint32_t(GGMLType::BF16), std::string(2 * 64, 'k'));
  std::string content = builder.build();
  std::string path = folder.write("tiny.gguf", content);
  expectNoCrash(path, content, [&] { return readGGUF(path); });
}

TEST(Corruption, HuggingFace) {
  TemporaryFolder folder;
  TinyShape shape = getSmallest();
  shape.hidden = 4;
  TinyHuggingFace tiny = makeHuggingFace(shape);
  tiny.config["rope_scaling"] = json::Object{{"rope_type", "llama3"},
                                             {"factor", 8},
                                             {"low_freq_factor", 1},
                                             {"high_freq_factor", 4},
                                             {"original_max_position_embeddings", 64}};
  std::string config = formatv("{0}", json::Value(json::Object(tiny.config))).str();
  std::string weights = makeSafeTensors(tiny.tensors);
  std::string tokenizer = R"({"model": {"vocab": {"a": 0}}})";
  writeHuggingFace(folder, tiny);
  folder.write("tokenizer.json", tokenizer);
  auto read = [&] { return readHuggingFace(folder.getPath()); };
  const std::pair<StringRef, StringRef> files[] = {
      {"tokenizer.json", tokenizer}, {"config.json", config}, {"model.safetensors", weights}};
  for (auto [name, content] : files) {
    expectNoCrash(folder.getPath(name), content, read);
    folder.write(name, content);
  }

  json::Object map;
  for (const auto &[tensor, dims] : tiny.tensors)
    map[tensor] = "shard";
  json::Value index = json::Object{{"weight_map", std::move(map)}};
  std::string indexText = formatv("{0}", index).str();
  folder.write("shard", weights);
  folder.write("model.safetensors.index.json", indexText);
  ::unlink(folder.getPath("model.safetensors").c_str());
  expectNoCrash(folder.getPath("model.safetensors.index.json"), indexText, read);
}
