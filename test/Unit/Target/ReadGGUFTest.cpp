//===- ReadGGUFTest.cpp ---------------------------------------------------===//

#include "TinyModels.h"
#include "llvm/ADT/StringExtras.h"
#include "gtest/gtest.h"
#include <cmath>
#include <numbers>

using namespace llvm;
using namespace jpq;
using namespace jpq::test;

namespace {
class ReadGGUF : public testing::Test {
protected:
  Expected<LlamaModel> read(const GGUFBuilder &builder, uint32_t version = 3) {
    return readGGUF(folder.write("tiny.gguf", builder.build(version)));
  }
  /// Expects an error that names the file and holds `part`.
  void expectError(const GGUFBuilder &builder, StringRef part) {
    std::string message = getMessage(read(builder));
    EXPECT_NE(message.find("tiny.gguf: "), std::string::npos) << message;
    EXPECT_NE(message.find(part), std::string::npos) << message;
  }

  TemporaryFolder folder;
  TinyShape shape;
  GGUFBuilder builder = makeGGUF(shape);
};
} // namespace

TEST_F(ReadGGUF, ReadsFactsAndTensors) {
  for (uint32_t version : {2, 3}) {
    auto model = read(builder, version);
    ASSERT_TRUE(bool(model)) << toString(model.takeError());
    const LlamaConfig &config = model->config;
    EXPECT_EQ(config.vocabularySize, shape.vocabulary);
    EXPECT_EQ(config.hiddenSize, shape.hidden);
    EXPECT_EQ(config.feedForwardSize, shape.feedForward);
    EXPECT_EQ(config.layerCount, shape.layers);
    EXPECT_EQ(config.headCount, shape.heads);
    EXPECT_EQ(config.keyValueHeadCount, shape.keyValueHeads);
    EXPECT_EQ(config.headSize, shape.headSize);
    EXPECT_EQ(config.contextLength, shape.context);
    EXPECT_EQ(config.normEpsilon, 0.25);
    EXPECT_TRUE(config.interleavedRotary);
    EXPECT_EQ(config.rotary.inverseFrequencies, (std::vector<float>{1.0f, 0.1f, 0.01f, 0.001f}));

    EXPECT_EQ(model->head.name, "");
    EXPECT_EQ(getTensors(*model).size(), 2u + 2 * 9);
    for (const SourceTensor *tensor : getTensors(*model)) {
      EXPECT_EQ(tensor->type, ElementType::F32);
      size_t count = tensor->bytes.size() / sizeof(float);
      EXPECT_EQ(getFloat(*tensor, count - 1), float(count - 1)) << tensor->name;
    }
    const SourceTensor &down = model->layers[1].down;
    EXPECT_EQ(down.name, "blk.1.ffn_down.weight");
    EXPECT_EQ(down.shape, (SmallVector<int64_t, 2>{32, 5}));
    EXPECT_EQ(model->metadata["jpq.source"], R"({"architecture":"llama","format":"gguf","name":"tiny"})");
  }
}

TEST_F(ReadGGUF, KeepsDenseTypesAndDequantizesOthers) {
  std::string half, block;
  for (int i = 0; i < 7 * 32; ++i)
    append<uint16_t>(half, i);
  for (int row = 0; row < 32; ++row) {
    append<uint16_t>(block, 0x4000); // 2.0
    for (int i = 0; i < 32; ++i)
      append<int8_t>(block, i - row);
  }
  builder.setTensor("token_embd.weight", {7, 32}, uint32_t(GGMLType::F16), half);
  builder.setTensor("output.weight", {7, 32}, uint32_t(GGMLType::BF16), half);
  builder.setTensor("blk.0.attn_q.weight", {32, 32}, uint32_t(GGMLType::Q8_0), block);
  auto model = read(builder);
  ASSERT_TRUE(bool(model)) << toString(model.takeError());
  EXPECT_EQ(model->embedding.type, ElementType::F16);
  EXPECT_EQ(toStringRef(model->embedding.bytes), half);
  EXPECT_EQ(model->head.type, ElementType::BF16);
  EXPECT_EQ(toStringRef(model->head.bytes), half);
  const SourceTensor &query = model->layers[0].query;
  EXPECT_EQ(query.type, ElementType::F32);
  ASSERT_EQ(query.bytes.size(), 32 * 32 * sizeof(float));
  EXPECT_EQ(getFloat(query, 5 * 32 + 9), 8.0f);
  EXPECT_EQ(getFloat(query, 31 * 32), -62.0f);
}

TEST_F(ReadGGUF, Qwen2HasBiasesAndRotatesHalves) {
  GGUFBuilder qwen = makeGGUF(shape, "qwen2");
  auto model = read(qwen);
  ASSERT_TRUE(bool(model)) << toString(model.takeError());
  EXPECT_FALSE(model->config.interleavedRotary);
  EXPECT_EQ(model->layers[1].queryBias.name, "blk.1.attn_q.bias");
  EXPECT_EQ(model->layers[1].keyBias.shape, (SmallVector<int64_t, 2>{16}));
  qwen.removeTensor("blk.1.attn_v.bias");
  expectError(qwen, "there is no tensor 'blk.1.attn_v.bias'");
}

// A size of heads that is not hidden size / heads: projections are no squares.
TEST_F(ReadGGUF, TakesTheSizeOfHeadsFromTheFile) {
  shape.headSize = 6;
  builder = makeGGUF(shape);
  expectError(builder, "tensor 'blk.0.attn_q.weight' has shape [24, 32], but "
                       "the model's facts say [32, 32]");
  builder.setInteger("llama.attention.key_length", 6);
  builder.setInteger("llama.rope.dimension_count", 6);
  auto model = read(builder);
  ASSERT_TRUE(bool(model)) << toString(model.takeError());
  EXPECT_EQ(model->config.rotary.inverseFrequencies.size(), 3u);
  EXPECT_EQ(model->layers[0].attentionOutput.shape, (SmallVector<int64_t, 2>{32, 24}));
  builder.setInteger("llama.rope.dimension_count", 4);
  expectError(builder, "'llama.rope.dimension_count' is 4, but must be 6");
}

TEST_F(ReadGGUF, ScalesRotaryEmbedding) {
  builder.setFloat("llama.rope.freq_base", 16.0f);
  builder.setString("llama.rope.scaling.type", "linear");
  builder.setFloat("llama.rope.scaling.factor", 4.0f);
  std::string factors;
  for (float factor : {1.0f, 1.0f, 2.0f, 8.0f})
    append(factors, factor);
  builder.setTensor("rope_freqs.weight", {4}, uint32_t(GGMLType::F32), factors);
  auto model = read(builder);
  ASSERT_TRUE(bool(model)) << toString(model.takeError());
  EXPECT_EQ(model->config.rotary.inverseFrequencies, (std::vector<float>{0.25f, 0.125f, 0.03125f, 0.00390625f}));

  builder.setString("llama.rope.scaling.type", "none");
  model = read(builder);
  ASSERT_TRUE(bool(model)) << toString(model.takeError());
  EXPECT_EQ(model->config.rotary.inverseFrequencies[0], 1.0f);

  builder.setString("llama.rope.scaling.type", "longrope");
  expectError(builder, "is 'longrope', but jpq knows only 'none', 'linear' and 'yarn'");
}

// Pair 0 turns often enough to stay, pairs 2 and 3 do not; pair 1 is half-way.
TEST_F(ReadGGUF, ScalesAsYarn) {
  builder.setFloat("llama.rope.freq_base", 16.0f);
  builder.setString("llama.rope.scaling.type", "yarn");
  builder.setFloat("llama.rope.scaling.factor", 4.0f);
  builder.setInteger("llama.rope.scaling.original_context_length", 16);
  builder.setFloat("llama.rope.scaling.yarn_beta_fast", 16.1f / (2 * std::numbers::pi_v<float>));
  builder.setFloat("llama.rope.scaling.yarn_beta_slow", 4.1f / (2 * std::numbers::pi_v<float>));
  builder.setFloat("llama.rope.scaling.attn_factor", 1.5f);
  auto model = read(builder);
  ASSERT_TRUE(bool(model)) << toString(model.takeError());
  const RotaryEmbedding &rotary = model->config.rotary;
  ASSERT_EQ(rotary.inverseFrequencies.size(), 4u);
  EXPECT_FLOAT_EQ(rotary.inverseFrequencies[0], 1.0f);
  EXPECT_FLOAT_EQ(rotary.inverseFrequencies[1], 0.5f * (0.5f + 0.5f / 4));
  EXPECT_FLOAT_EQ(rotary.inverseFrequencies[2], 0.25f / 4);
  EXPECT_FLOAT_EQ(rotary.inverseFrequencies[3], 0.125f / 4);
  EXPECT_NEAR(rotary.magnitude, 1.5 * (0.1 * std::log(4.0) + 1), 1e-6);
  builder.setFloat("llama.rope.scaling.yarn_ext_factor", 0.5f);
  expectError(builder, "'llama.rope.scaling.yarn_ext_factor' is 0.50, but jpq knows only 1");
}

TEST_F(ReadGGUF, ReadsWindows) {
  auto getWindows = [&](const GGUFBuilder &of) {
    auto model = read(of);
    EXPECT_TRUE(bool(model)) << toString(model.takeError());
    std::vector<int64_t> windows;
    for (const LlamaLayer &layer : model->layers)
      windows.push_back(layer.window);
    return windows;
  };
  EXPECT_EQ(getWindows(builder), (std::vector<int64_t>{0, 0}));
  builder.setInteger("llama.attention.sliding_window", 3);
  EXPECT_EQ(getWindows(builder), (std::vector<int64_t>{3, 3}));
  builder.setInteger("llama.attention.sliding_window_pattern", 2);
  EXPECT_EQ(getWindows(builder), (std::vector<int64_t>{3, 0}));
  std::string pattern;
  append(pattern, GGUFValueType::Array);
  append(pattern, GGUFValueType::Bool);
  append<uint64_t>(pattern, 2);
  builder.setValue("llama.attention.sliding_window_pattern", pattern + std::string("\0\1", 2));
  EXPECT_EQ(getWindows(builder), (std::vector<int64_t>{0, 3}));
  builder.setValue("llama.attention.sliding_window_pattern",
                   pattern.substr(0, 8) + std::string("\1\0\0\0\0\0\0\0\1", 9));
  expectError(builder, "is for 1 layers, but the model has 2");
  GGUFBuilder qwen = makeGGUF(shape, "qwen2");
  qwen.setInteger("qwen2.attention.sliding_window", 3);
  expectError(qwen, "'qwen2.attention.sliding_window' is 3, but jpq does not know which layers");
}

TEST_F(ReadGGUF, ReadsAllPartsOfAModel) {
  GGUFBuilder parts[2] = {builder, builder};
  for (int i = 0; i < 2; ++i) {
    parts[i].setInteger("split.no", i);
    parts[i].setInteger("split.count", 2);
    parts[i].setInteger("split.tensors.count", 20);
  }
  LlamaModel whole = cantFail(read(builder));
  for (const SourceTensor *tensor : getTensors(whole))
    parts[tensor->name.find("blk.1") == std::string::npos].removeTensor(tensor->name);
  std::string first = folder.write("m-00001-of-00002.gguf", parts[0].build());
  std::string message = getMessage(readGGUF(first));
  EXPECT_NE(message.find("this is part 1 of the 2 files of a model, but part 2 is not beside it: there is no"),
            std::string::npos)
      << message;
  EXPECT_NE(message.find("m-00002-of-00002.gguf"), std::string::npos) << message;
  std::string second = folder.write("m-00002-of-00002.gguf", parts[1].build());
  for (const std::string &path : {first, second}) {
    auto model = readGGUF(path);
    ASSERT_TRUE(bool(model)) << toString(model.takeError());
    EXPECT_EQ(getTensors(*model).size(), 20u);
    EXPECT_EQ(getFloat(model->layers[1].down, 159), 159.0f);
  }

  message = getMessage(readGGUF(folder.write("other.gguf", parts[1].build())));
  EXPECT_NE(message.find("its name does not end with '-00002-of-00002.gguf'"), std::string::npos) << message;
  folder.write("m-00002-of-00002.gguf", parts[0].build());
  EXPECT_NE(getMessage(readGGUF(first)).find("says that it is part 1 of 2"), std::string::npos);
  parts[1].setFloatTensor("output_norm.weight", {32});
  folder.write("m-00002-of-00002.gguf", parts[1].build());
  EXPECT_NE(getMessage(readGGUF(first)).find("tensor 'output_norm.weight' is in"), std::string::npos);
  parts[1].removeTensor("output_norm.weight");
  parts[1].setInteger("split.tensors.count", 21);
  folder.write("m-00002-of-00002.gguf", parts[1].build());
  EXPECT_NE(getMessage(readGGUF(first)).find("is 21, but the 2 files have 20 tensors"), std::string::npos);
}

TEST_F(ReadGGUF, ReadsTokenizers) {
  auto model = read(builder);
  ASSERT_TRUE(bool(model)) << toString(model.takeError());
  EXPECT_EQ(model->metadata["jpq.tokenizer"], R"({"add_bos":true,"add_space_prefix":true,"bos":1,"eos":null,)"
                                              R"("kind":"sentencepiece-bpe","scores":[0,0,0,-1.5],)"
                                              R"("tokens":["<unk>","<s>","</s>",")"
                                              "\u2581"
                                              R"(a"],"types":[2,3,3,1]})");
  EXPECT_EQ(model->bosToken, 1);

  builder.setString("tokenizer.ggml.model", "gpt2");
  builder.setString("tokenizer.ggml.pre", "smollm");
  builder.setBool("tokenizer.ggml.add_bos_token", false);
  std::vector<std::string> merges = {"a b", "\xff c"};
  builder.setStrings("tokenizer.ggml.merges", merges);
  model = read(builder);
  ASSERT_TRUE(bool(model)) << toString(model.takeError());
  EXPECT_EQ(model->metadata["jpq.tokenizer"], R"({"add_bos":false,"bos":1,"eos":null,"kind":"bpe-bytes",)"
                                              R"("merges":["a b",[255,32,99]],"pre":"smollm",)"
                                              R"("tokens":["<unk>","<s>","</s>",")"
                                              "\u2581"
                                              R"(a"],"types":[2,3,3,1]})");
  EXPECT_EQ(model->bosToken, std::nullopt);

  // Where the file does not say, the way of splitting words does.
  builder.removeKey("tokenizer.ggml.add_bos_token");
  for (auto [splitting, bos] : {std::pair<StringRef, std::optional<int64_t>>("smollm", std::nullopt),
                                {"qwen2", std::nullopt},
                                {"llama-bpe", 1},
                                {"tekken", 1}}) {
    builder.setString("tokenizer.ggml.pre", splitting);
    model = read(builder);
    ASSERT_TRUE(bool(model)) << toString(model.takeError());
    EXPECT_EQ(model->bosToken, bos) << splitting.str();
  }

  builder.removeKey("tokenizer.ggml.model");
  model = read(builder);
  ASSERT_TRUE(bool(model)) << toString(model.takeError());
  EXPECT_EQ(model->metadata.count("jpq.tokenizer"), 0u);
  EXPECT_EQ(model->bosToken, std::nullopt);
}

TEST_F(ReadGGUF, RefusesWhatItDoesNotBuild) {
  auto with = [&](auto &&change) {
    GGUFBuilder changed = builder;
    change(changed);
    return changed;
  };
  expectError(with([](GGUFBuilder &b) { b.setString("general.architecture", "gptj"); }),
              "the architecture is 'gptj', but jpq reads only llama, qwen2");
  expectError(with([](GGUFBuilder &b) { b.setFloat("llama.attention.clamp_kqv", 8); }),
              "metadata 'llama.attention.clamp_kqv' is 8.00: jpq does not know the key");
  expectError(with([](GGUFBuilder &b) { b.setFloat("llama.rope.scaling.alpha", 2); }), "'llama.rope.scaling.alpha'");
  expectError(with([](GGUFBuilder &b) { b.setBool("llama.attention.causal", false); }),
              "'llama.attention.causal' is false");
  expectError(with([](GGUFBuilder &b) { b.setInteger("llama.expert_count", 8); }),
              "'llama.expert_count' is 8, but must be 0");
  expectError(with([](GGUFBuilder &b) { b.setFloatTensor("blk.1.attn_q_norm.weight", {8}); }),
              "tensor 'blk.1.attn_q_norm.weight' has no place");
  expectError(with([](GGUFBuilder &b) { b.setTensor("output.weight", {7, 32}, 15, ""); }),
              "tensor 'output.weight' is stored as Q8_K");
}

TEST_F(ReadGGUF, NamesBothNumbers) {
  auto with = [&](auto &&change) {
    GGUFBuilder changed = builder;
    change(changed);
    return changed;
  };
  expectError(with([](GGUFBuilder &b) { b.setInteger("llama.block_count", 4000000000u); }),
              "the number of layers is 4000000000");
  expectError(with([](GGUFBuilder &b) { b.setInteger("llama.block_count", 1000000); }),
              "a model of 1000000 layers has more tensors than the 20");
  expectError(with([](GGUFBuilder &b) { b.setFloat("llama.block_count", 2); }),
              "'llama.block_count' is of type float32, but must be an integer");
  expectError(with([](GGUFBuilder &b) { b.setInteger("llama.vocab_size", 8); }),
              "'llama.vocab_size' is 8, but must be 7");
  expectError(with([](GGUFBuilder &b) { b.setTensor("output.weight", {7, 32}, 8, ""); }), "takes 238 bytes at offset");
  expectError(with([](GGUFBuilder &b) { b.setTensor("output.weight", {32, 7}, 8, ""); }),
              "has rows of 7 numbers, which do not divide into Q8_0's blocks "
              "of 32");
  expectError(with([](GGUFBuilder &b) { b.setTensor("output.weight", {0, 7}, 0, ""); }),
              "tensor 'output.weight' has 0 elements");
  expectError(with([](GGUFBuilder &b) { b.setInt32s("tokenizer.ggml.token_type", {1}); }),
              "there are 1 token types for 4 tokens");
  // Two tensors in the same place.
  expectError(with([](GGUFBuilder &b) {
                b.setTensor("aaa", {1}, 0, "");
                b.setFloatTensor("bbb", {1});
              }),
              "within 'aaa', which ends at");
}

TEST_F(ReadGGUF, RefusesOtherFiles) {
  auto read = [&](StringRef content) { return getMessage(readGGUF(folder.write("other.gguf", content))); };
  EXPECT_NE(read("GG").find("the magic word takes 4 bytes at offset 0, but the "
                            "file has 2"),
            std::string::npos);
  EXPECT_NE(read("GGML0123").find("this is no GGUF file"), std::string::npos);
  EXPECT_NE(read(builder.build(1)).find("version 1 is neither 2 nor 3"), std::string::npos);
  EXPECT_NE(read(builder.build(3 << 24)).find("is it big-endian?"), std::string::npos);
}
