//===- ReadHuggingFaceTest.cpp --------------------------------------------===//

#include "TinyModels.h"
#include "gtest/gtest.h"
#include <cmath>
#include <numbers>

using namespace llvm;
using namespace jpq;
using namespace jpq::test;

namespace {
class ReadHuggingFace : public testing::Test {
protected:
  Expected<LlamaModel> read() {
    writeHuggingFace(folder, tiny);
    return readHuggingFace(folder.getPath());
  }
  void expectError(StringRef part) {
    std::string message = getMessage(read());
    EXPECT_NE(message.find(folder.getPath()), std::string::npos) << message;
    EXPECT_NE(message.find(part), std::string::npos) << message;
  }

  TemporaryFolder folder;
  TinyShape shape;
  TinyHuggingFace tiny = makeHuggingFace(shape);
};
} // namespace

TEST_F(ReadHuggingFace, ReadsFactsAndTensors) {
  auto model = read();
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
  EXPECT_FALSE(config.interleavedRotary);
  EXPECT_EQ(config.rotary.inverseFrequencies, (std::vector<float>{1.0f, 0.1f, 0.01f, 0.001f}));

  EXPECT_EQ(getTensors(*model).size(), 2u + 2 * 9);
  for (const SourceTensor *tensor : getTensors(*model)) {
    EXPECT_EQ(ArrayRef<int64_t>(tensor->shape), ArrayRef<int64_t>(tiny.tensors.at(tensor->name)));
    size_t count = tensor->bytes.size() / sizeof(float);
    EXPECT_EQ(getFloat(*tensor, count - 1), float(count - 1)) << tensor->name;
  }
  EXPECT_EQ(model->layers[1].gate.name, "model.layers.1.mlp.gate_proj.weight");
  EXPECT_EQ(model->metadata.count("jpq.tokenizer"), 0u);
}

TEST_F(ReadHuggingFace, HeadIsTiedOrThere) {
  tiny.tensors["lm_head.weight"] = {7, 32};
  auto model = read();
  ASSERT_TRUE(bool(model)) << toString(model.takeError());
  EXPECT_EQ(model->head.name, "");
  tiny.config["tie_word_embeddings"] = false;
  model = read();
  ASSERT_TRUE(bool(model)) << toString(model.takeError());
  EXPECT_EQ(model->head.name, "lm_head.weight");
  tiny.tensors.erase("lm_head.weight");
  expectError("there is no tensor 'lm_head.weight'");
}

TEST_F(ReadHuggingFace, ReadsShards) {
  json::Object map;
  std::map<std::string, std::vector<int64_t>> shards[2];
  for (const auto &[name, dims] : tiny.tensors) {
    bool second = name.find("layers.1") != std::string::npos;
    shards[second][name] = dims;
    map[name] = second ? "b.safetensors" : "a.safetensors";
  }
  folder.write("config.json", formatv("{0}", json::Value(std::move(tiny.config))).str());
  folder.write("a.safetensors", makeSafeTensors(shards[0]));
  folder.write("b.safetensors", makeSafeTensors(shards[1]));
  auto writeIndex = [&] {
    json::Value index = json::Object{{"weight_map", json::Object(map)}};
    folder.write("model.safetensors.index.json", formatv("{0}", index).str());
  };
  writeIndex();
  auto model = readHuggingFace(folder.getPath());
  ASSERT_TRUE(bool(model)) << toString(model.takeError());
  EXPECT_EQ(getTensors(*model).size(), 2u + 2 * 9);
  EXPECT_EQ(getFloat(model->layers[1].down, 159), 159.0f);

  map["model.norm.weight"] = "b.safetensors";
  writeIndex();
  std::string message = getMessage(readHuggingFace(folder.getPath()));
  EXPECT_NE(message.find("b.safetensors: there is no tensor "
                         "'model.norm.weight'"),
            std::string::npos)
      << message;
  map["model.norm.weight"] = "../b.safetensors";
  writeIndex();
  message = getMessage(readHuggingFace(folder.getPath()));
  EXPECT_NE(message.find("not the name of a file beside it"), std::string::npos) << message;
}

TEST_F(ReadHuggingFace, BiasesFollowTheConfiguration) {
  for (int64_t i = 0; i < shape.layers; ++i) {
    std::string layer = formatv("model.layers.{0}.self_attn.", i);
    tiny.tensors[layer + "q_proj.bias"] = {32};
    tiny.tensors[layer + "k_proj.bias"] = {16};
    tiny.tensors[layer + "v_proj.bias"] = {16};
  }
  expectError("tensor 'model.layers.0.self_attn.k_proj.bias' has no place");
  tiny.config["attention_bias"] = true;
  auto model = read();
  ASSERT_TRUE(bool(model)) << toString(model.takeError());
  EXPECT_EQ(model->layers[0].valueBias.shape, (SmallVector<int64_t, 2>{16}));

  tiny.config.erase("attention_bias");
  tiny.config["architectures"] = {"Qwen2ForCausalLM"};
  tiny.config["sliding_window"] = 4;
  tiny.config["use_sliding_window"] = false;
  model = read();
  ASSERT_TRUE(bool(model)) << toString(model.takeError());
  EXPECT_EQ(model->layers[1].keyBias.name, "model.layers.1.self_attn.k_proj.bias");
}

TEST_F(ReadHuggingFace, ScalesRotaryEmbedding) {
  tiny.config["rope_theta"] = 16;
  tiny.config["rope_scaling"] = json::Object{{"type", "linear"}, {"factor", 2.0}};
  auto model = read();
  ASSERT_TRUE(bool(model)) << toString(model.takeError());
  EXPECT_EQ(model->config.rotary.inverseFrequencies, (std::vector<float>{0.5f, 0.25f, 0.125f, 0.0625f}));

  // transformers' formula, in its own words.
  constexpr double factor = 8, low = 1, high = 4, context = 64;
  tiny.config["rope_scaling"] = json::Object{{"rope_type", "llama3"},
                                             {"factor", factor},
                                             {"low_freq_factor", low},
                                             {"high_freq_factor", high},
                                             {"original_max_position_embeddings", context}};
  model = read();
  ASSERT_TRUE(bool(model)) << toString(model.takeError());
  for (int i = 0; i < 4; ++i) {
    double frequency = std::pow(16.0, -i / 4.0);
    double length = 2 * std::numbers::pi / frequency;
    double smooth = (context / length - low) / (high - low);
    double expected = length < context / high  ? frequency
                      : length > context / low ? frequency / factor
                                               : (1 - smooth) * frequency / factor + smooth * frequency;
    // Two roundings to f32 more than the double here.
    EXPECT_NEAR(model->config.rotary.inverseFrequencies[i], expected, expected * 0x1p-22) << i;
  }

  tiny.config["rope_scaling"] = json::Object{{"rope_type", "longrope"}, {"factor", 2.0}};
  expectError("scaled as 'longrope' ('rope_type' in 'rope_scaling'), but jpq knows only 'default', 'linear'");
  tiny.config["rope_scaling"] = json::Object{{"rope_type", "linear"}, {"factor", 2.0}, {"alpha", 8}};
  expectError("'rope_scaling' has 'alpha', 8, which jpq does not know");
}

TEST_F(ReadHuggingFace, ReadsParametersOfTransformers5) {
  tiny.config["rope_parameters"] = json::Object{{"rope_theta", 16}, {"rope_type", "default"}};
  auto model = read();
  ASSERT_TRUE(bool(model)) << toString(model.takeError());
  EXPECT_EQ(model->config.rotary.inverseFrequencies, (std::vector<float>{1.0f, 0.5f, 0.25f, 0.125f}));
}

// The base may stand inside the parameters, beside them, or in both places; not in both with two values.
TEST_F(ReadHuggingFace, LooksForTheBaseInAllPlaces) {
  tiny.config["rope_theta"] = 16;
  for (StringRef key : {"rope_parameters", "rope_scaling"}) {
    tiny.config[key] = json::Object{{"rope_type", "default"}};
    auto model = read();
    ASSERT_TRUE(bool(model)) << toString(model.takeError());
    EXPECT_EQ(model->config.rotary.inverseFrequencies[1], 0.5f) << key.str();
  }
  tiny.config["rope_parameters"] = json::Object{{"rope_type", "default"}, {"rope_theta", 16}};
  expectError("'rope_parameters' and 'rope_scaling' are both there and differ");
  tiny.config.erase("rope_scaling");
  EXPECT_TRUE(bool(read()));
  tiny.config["rope_parameters"] = json::Object{{"rope_type", "default"}, {"rope_theta", 81}};
  expectError("'rope_theta' is 81.00 in 'rope_parameters', but 'rope_theta' beside it is 16.00");
  tiny.config["rope_parameters"] = 16;
  expectError("'rope_parameters' is 16, but must be an object");
}

TEST_F(ReadHuggingFace, ReadsWindows) {
  tiny.config["architectures"] = {"Qwen2ForCausalLM"};
  for (int64_t i = 0; i < shape.layers; ++i)
    for (auto [part, size] : {std::pair("q", 32), std::pair("k", 16), std::pair("v", 16)})
      tiny.tensors[formatv("model.layers.{0}.self_attn.{1}_proj.bias", i, part).str()] = {size};
  tiny.config["use_sliding_window"] = true;
  tiny.config["sliding_window"] = 4;
  tiny.config["max_window_layers"] = 1;
  auto model = read();
  ASSERT_TRUE(bool(model)) << toString(model.takeError());
  EXPECT_EQ(model->layers[0].window, 0);
  EXPECT_EQ(model->layers[1].window, 4);
  tiny.config["layer_types"] = {"sliding_attention", "full_attention"};
  model = read();
  ASSERT_TRUE(bool(model)) << toString(model.takeError());
  EXPECT_EQ(model->layers[0].window, 4);
  EXPECT_EQ(model->layers[1].window, 0);
  tiny.config["use_sliding_window"] = false;
  expectError("layer 0 sees a window, but there is no 'sliding_window'");
  tiny.config["layer_types"] = {"full_attention", "chunked_attention"};
  expectError("'layer_types' has \"chunked_attention\" for layer 1");
  tiny.config["layer_types"] = {"full_attention"};
  expectError("but must list 2 layers");
}

TEST_F(ReadHuggingFace, KeepsTheTokenizersText) {
  folder.write("tokenizer.json", R"({"b": 1.50, "a": [" "]})");
  auto model = read();
  ASSERT_TRUE(bool(model)) << toString(model.takeError());
  EXPECT_EQ(model->metadata["jpq.tokenizer"], R"({"add_bos":false,"bos":null,"eos":null,"kind":"huggingface",)"
                                              R"("json":{"b": 1.50, "a": [" "]}})");
  EXPECT_EQ(model->bosToken, std::nullopt);
  folder.write("tokenizer.json", std::string(100000, '['));
  expectError("tokenizer.json: brackets are nested 100000 deep");
}

// Tensors behind a header of any length are not aligned.
TEST_F(ReadHuggingFace, AlignsTensors) {
  writeHuggingFace(folder, tiny);
  std::string content = makeSafeTensors(tiny.tensors);
  uint64_t length = content.find("}}") + 2 - sizeof(uint64_t);
  std::string shifted;
  append(shifted, length + 1);
  shifted += content.substr(8, length) + " " + content.substr(8 + length);
  folder.write("model.safetensors", shifted);
  auto model = readHuggingFace(folder.getPath());
  ASSERT_TRUE(bool(model)) << toString(model.takeError());
  for (const SourceTensor *tensor : getTensors(*model)) {
    EXPECT_EQ(uintptr_t(tensor->bytes.data()) % sizeof(float), 0u);
    EXPECT_EQ(getFloat(*tensor, 1), 1.0f) << tensor->name;
  }
}

TEST_F(ReadHuggingFace, RefusesWhatItDoesNotBuild) {
  const std::tuple<StringRef, json::Value, StringRef> changes[] = {
      {"architectures", {"GPTJForCausalLM"}, "the model is a 'GPTJFor"},
      {"mlp_bias", true, "'mlp_bias' is true"},
      {"sliding_window", 4096, "'sliding_window' is 4096"},
      {"hidden_act", "gelu", "'hidden_act' is 'gelu'"},
      {"partial_rotary_factor", 0.5, "'partial_rotary_factor' is 5.000000e-01"},
      {"quantization_config", json::Object{}, "the model is quantized"},
      {"num_hidden_layers", "2", "'num_hidden_layers' is \"2\", but must be"},
      {"num_hidden_layers", nullptr, "there is no 'num_hidden_layers'"},
      {"num_hidden_layers", 3, "there is no tensor 'model.layers.2."},
      {"num_attention_heads", 0, "'num_attention_heads' is 0"},
      {"num_key_value_heads", 3, "4 heads cannot share 3 key/value heads"},
      {"head_dim", 7, "heads have 7 channels"},
      {"vocab_size", 8, "has shape [7, 32], but the model's facts say [8, 32]"},
      {"rms_norm_eps", -1, "'rms_norm_eps' is -1"}};
  for (const auto &[key, value, part] : changes) {
    tiny = makeHuggingFace(shape);
    tiny.config[key] = value;
    expectError(part);
  }
}

TEST_F(ReadHuggingFace, FindsWhetherTextsBeginWithBos) {
  constexpr StringRef vocabulary =
      R"("added_tokens": [{"id": 1, "content": "<s>"}], "model": {"vocab": {"a": 0, "</s>": 2}})";
  constexpr StringRef processor = R"("post_processor": {"type": "Sequence", "processors": [{"type": "ByteLevel"},
      {"type": "TemplateProcessing", "single": [{"SpecialToken": {"id": "<s>"}}, {"Sequence": {"id": "A"}}]}]})";
  std::string plain = ("{" + vocabulary + "}").str(), withTemplate = ("{" + vocabulary + ", " + processor + "}").str();
  auto readFacts = [&](StringRef tokenizer, StringRef config) {
    folder.write("tokenizer.json", tokenizer);
    folder.write("tokenizer_config.json", config);
    auto model = read();
    EXPECT_TRUE(bool(model)) << toString(model.takeError());
    StringRef description = model->metadata["jpq.tokenizer"];
    return std::pair(model->bosToken, description.take_until([](char c) { return c == 'k'; }).str());
  };
  using Facts = std::pair<std::optional<int64_t>, std::string>;
  EXPECT_EQ(readFacts(plain, R"({"bos_token": "<s>", "eos_token": "</s>", "add_bos_token": true})"),
            Facts(1, R"({"add_bos":true,"bos":1,"eos":2,")"));
  EXPECT_EQ(readFacts(withTemplate, R"({"bos_token": {"content": "<s>"}, "add_bos_token": false})"),
            Facts(std::nullopt, R"({"add_bos":false,"bos":1,"eos":null,")"));
  EXPECT_EQ(readFacts(withTemplate, R"({"bos_token": "<s>"})"), Facts(1, R"({"add_bos":true,"bos":1,"eos":null,")"));
  EXPECT_EQ(readFacts(plain, R"({"bos_token": "<s>"})"),
            Facts(std::nullopt, R"({"add_bos":false,"bos":1,"eos":null,")"));
  EXPECT_EQ(readFacts(withTemplate, R"({"cls_token": "<s>"})"),
            Facts(std::nullopt, R"({"add_bos":false,"bos":null,"eos":null,")"));
  EXPECT_EQ(readFacts(plain, R"({"bos_token": "none", "add_bos_token": true})"),
            Facts(std::nullopt, R"({"add_bos":false,"bos":null,"eos":null,")"));
}
