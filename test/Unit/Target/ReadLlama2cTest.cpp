//===- ReadLlama2cTest.cpp ------------------------------------------------===//

#include "TinyModels.h"
#include "llvm/ADT/STLExtras.h"
#include "gtest/gtest.h"
#include <cmath>

using namespace llvm;
using namespace jpq;
using namespace jpq::test;

TEST(ReadLlama2c, ReadsFactsAndTensors) {
  TemporaryFolder folder;
  TinyShape shape;
  std::string path = folder.write("tiny.bin", makeLlama2c(shape, false));
  auto model = readLlama2c(path);
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
  EXPECT_EQ(config.normEpsilon, 1e-5);
  EXPECT_TRUE(config.interleavedRotary);
  ASSERT_EQ(config.rotary.inverseFrequencies.size(), 4u);
  EXPECT_EQ(config.rotary.inverseFrequencies[0], 1.0f);
  EXPECT_EQ(config.rotary.inverseFrequencies[1], 0.1f);

  // Floats count from 0 in the file: the first of each tensor is its place.
  int64_t place = 0;
  auto expectNext = [&](const SourceTensor &tensor, StringRef name, ArrayRef<int64_t> dims) {
    EXPECT_EQ(tensor.name, name);
    EXPECT_EQ(ArrayRef<int64_t>(tensor.shape), dims) << name.str();
    int64_t count = product_of(dims);
    ASSERT_EQ(tensor.bytes.size(), count * sizeof(float)) << name.str();
    EXPECT_EQ(getFloat(tensor, 0), float(place)) << name.str();
    EXPECT_EQ(getFloat(tensor, count - 1), float(place + count - 1));
    place += count;
  };
  auto expectLayers = [&](SourceTensor LlamaLayer::*member, StringRef name, ArrayRef<int64_t> dims) {
    for (auto [i, layer] : enumerate(model->layers))
      expectNext(layer.*member, "blk." + std::to_string(i) + "." + name.str() + ".weight", dims);
  };
  expectNext(model->embedding, "token_embd.weight", {7, 32});
  expectLayers(&LlamaLayer::attentionNorm, "attn_norm", {32});
  expectLayers(&LlamaLayer::query, "attn_q", {32, 32});
  expectLayers(&LlamaLayer::key, "attn_k", {16, 32});
  expectLayers(&LlamaLayer::value, "attn_v", {16, 32});
  expectLayers(&LlamaLayer::attentionOutput, "attn_output", {32, 32});
  expectLayers(&LlamaLayer::feedForwardNorm, "ffn_norm", {32});
  expectLayers(&LlamaLayer::gate, "ffn_gate", {5, 32});
  expectLayers(&LlamaLayer::down, "ffn_down", {32, 5});
  expectLayers(&LlamaLayer::up, "ffn_up", {5, 32});
  expectNext(model->finalNorm, "output_norm.weight", {32});
  place += shape.context * shape.headSize;
  expectNext(model->head, "output.weight", {7, 32});
  EXPECT_EQ(model->metadata.count("jpq.tokenizer"), 0u);
  EXPECT_EQ(model->metadata.at("jpq.source"), R"({"architecture":"llama","format":"llama2.c","name":"tiny"})");
}

TEST(ReadLlama2c, SharedClassifierIsATiedHead) {
  TemporaryFolder folder;
  auto model = readLlama2c(folder.write("tiny.bin", makeLlama2c(TinyShape(), true)));
  ASSERT_TRUE(bool(model)) << toString(model.takeError());
  EXPECT_EQ(model->head.name, "");
}

// The tokenizer beside the model is found by its name. Spaces become
// SentencePiece's, <s> loses its line breaks, and a token that is no UTF-8 is
// an array.
TEST(ReadLlama2c, ReadsTokenizer) {
  TemporaryFolder folder;
  std::string path = folder.write("tiny.bin", makeLlama2c(TinyShape(), true));
  folder.write("tok7.bin", makeLlama2cTokenizer({"<unk>", "\n<s>\n", "\n</s>\n", "<0x0A>", " a", "\xff\xfe", "<0x"}));
  folder.write("tokenizer.bin", "of another model");
  auto model = readLlama2c(path);
  ASSERT_TRUE(bool(model)) << toString(model.takeError());
  EXPECT_EQ(model->metadata["jpq.tokenizer"], R"({"add_bos":true,"add_space_prefix":true,"bos":1,"eos":2,)"
                                              R"("kind":"sentencepiece-bpe","scores":[0,0.5,1,1.5,2,2.5,3],)"
                                              R"("tokens":["<unk>","<s>","</s>","<0x0A>",")"
                                              "\u2581"
                                              R"(a",[255,254],"<0x"],"types":[2,3,3,6,1,1,1],)"
                                              R"("window_bos":false})");
  EXPECT_EQ(model->bosToken, std::nullopt);
}

TEST(ReadLlama2c, NamesBothNumbers) {
  TemporaryFolder folder;
  std::string content = makeLlama2c(TinyShape(), true);
  std::string size = std::to_string(content.size());
  auto read = [&](StringRef bytes) { return getMessage(readLlama2c(folder.write("tiny.bin", bytes))); };
  std::string longer = read(content + "x");
  EXPECT_NE(longer.find("tiny.bin: "), std::string::npos) << longer;
  EXPECT_NE(longer.find("has " + size + " bytes"), std::string::npos) << longer;
  EXPECT_NE(longer.find("has " + std::to_string(content.size() + 1)), std::string::npos) << longer;

  TinyShape ragged;
  ragged.keyValueHeads = 3;
  std::string heads = read(makeLlama2c(ragged, true));
  EXPECT_NE(heads.find("4 heads cannot share 3 key/value heads"), std::string::npos) << heads;
}

TEST(ReadLlama2c, RefusesTokenizerOfAnotherModel) {
  TemporaryFolder folder;
  std::string path = folder.write("tiny.bin", makeLlama2c(TinyShape(), true));
  std::vector<std::string> tokens(6, "t");
  std::string few = folder.write("few.bin", makeLlama2cTokenizer(tokens));
  EXPECT_NE(getMessage(readLlama2c(path, few)).find("few.bin: the file ends at token 6, but the model has 7"),
            std::string::npos);
  tokens.resize(8, "t");
  std::string many = folder.write("many.bin", makeLlama2cTokenizer(tokens));
  EXPECT_NE(getMessage(readLlama2c(path, many)).find("9 bytes follow the last of the model's 7 tokens"),
            std::string::npos);
}
