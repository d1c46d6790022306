//===- TinyModels.cpp - Models that the readers' tests write --------------===//

#include "TinyModels.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <cstring>
#include <numeric>

using namespace llvm;

namespace jpq::test {

//===----------------------------------------------------------------------===//
// Folders and numbers
//===----------------------------------------------------------------------===//

TemporaryFolder::TemporaryFolder() {
  SmallString<128> name;
  if (!sys::fs::createUniqueDirectory("jpq-test", name))
    path = name.str().str();
}

TemporaryFolder::~TemporaryFolder() { sys::fs::remove_directories(path); }

std::string TemporaryFolder::getPath(StringRef name) const {
  SmallString<128> result = StringRef(path);
  sys::path::append(result, name);
  return result.str().str();
}

std::string TemporaryFolder::write(StringRef name, StringRef content) const {
  std::string result = getPath(name);
  std::error_code code;
  raw_fd_ostream(result, code) << content;
  return result;
}

std::string getCountingFloats(int64_t first, int64_t count) {
  std::string bytes;
  for (int64_t i = 0; i < count; ++i)
    append<float>(bytes, first + i);
  return bytes;
}

static int64_t getElementCount(ArrayRef<int64_t> shape) {
  return std::accumulate(shape.begin(), shape.end(), int64_t(1), std::multiplies<>());
}

std::vector<const SourceTensor *> getTensors(const LlamaModel &model) {
  std::vector<const SourceTensor *> tensors = {&model.embedding, &model.finalNorm, &model.head};
  for (const LlamaLayer &layer : model.layers)
    append_range(tensors, layer.getTensors());
  erase_if(tensors, [](const SourceTensor *t) { return t->name.empty(); });
  return tensors;
}

float getFloat(const SourceTensor &tensor, int64_t i) {
  float value;
  std::memcpy(&value, &tensor.bytes[i * sizeof(value)], sizeof(value));
  return value;
}

//===----------------------------------------------------------------------===//
// llama2.c
//===----------------------------------------------------------------------===//

std::string makeLlama2c(const TinyShape &shape, bool tied) {
  std::string bytes;
  for (int64_t fact : {shape.hidden, shape.feedForward, shape.layers, shape.heads, shape.keyValueHeads,
                       tied ? shape.vocabulary : -shape.vocabulary, shape.context})
    append<int32_t>(bytes, fact);
  int64_t keys = shape.keyValueHeads * shape.headSize;
  int64_t layer = 2 * shape.hidden + shape.hidden * (2 * shape.hidden + 2 * keys + 3 * shape.feedForward);
  int64_t floats = shape.vocabulary * shape.hidden * (tied ? 1 : 2) + shape.layers * layer + shape.hidden +
                   shape.context * shape.headSize;
  return bytes + getCountingFloats(0, floats);
}

std::string makeLlama2cTokenizer(ArrayRef<std::string> tokens) {
  std::string bytes;
  append<int32_t>(bytes, 5);
  for (auto [i, token] : enumerate(tokens)) {
    append<float>(bytes, float(i) / 2);
    append<int32_t>(bytes, token.size());
    bytes += token;
  }
  return bytes;
}

//===----------------------------------------------------------------------===//
// GGUF
//===----------------------------------------------------------------------===//

static void appendString(std::string &bytes, StringRef text) {
  append<uint64_t>(bytes, text.size());
  bytes += text;
}

static std::string beginValue(GGUFValueType type) {
  std::string bytes;
  append(bytes, type);
  return bytes;
}

static std::string beginArray(GGUFValueType type, uint64_t count) {
  std::string bytes = beginValue(GGUFValueType::Array);
  append(bytes, type);
  append(bytes, count);
  return bytes;
}

void GGUFBuilder::setValue(StringRef key, std::string value) {
  removeKey(key);
  values.emplace_back(key.str(), std::move(value));
}

void GGUFBuilder::removeKey(StringRef key) {
  erase_if(values, [&](const auto &pair) { return pair.first == key; });
}

void GGUFBuilder::setInteger(StringRef key, uint32_t value) {
  std::string bytes = beginValue(GGUFValueType::UInt32);
  append(bytes, value);
  setValue(key, bytes);
}

void GGUFBuilder::setFloat(StringRef key, float value) {
  std::string bytes = beginValue(GGUFValueType::Float32);
  append(bytes, value);
  setValue(key, bytes);
}

void GGUFBuilder::setBool(StringRef key, bool value) {
  std::string bytes = beginValue(GGUFValueType::Bool);
  append(bytes, value);
  setValue(key, bytes);
}

void GGUFBuilder::setString(StringRef key, StringRef value) {
  std::string bytes = beginValue(GGUFValueType::String);
  appendString(bytes, value);
  setValue(key, bytes);
}

void GGUFBuilder::setStrings(StringRef key, ArrayRef<std::string> texts) {
  std::string bytes = beginArray(GGUFValueType::String, texts.size());
  for (const std::string &text : texts)
    appendString(bytes, text);
  setValue(key, bytes);
}

void GGUFBuilder::setInt32s(StringRef key, ArrayRef<int32_t> numbers) {
  std::string bytes = beginArray(GGUFValueType::Int32, numbers.size());
  for (int32_t number : numbers)
    append(bytes, number);
  setValue(key, bytes);
}

void GGUFBuilder::setFloat32s(StringRef key, ArrayRef<float> numbers) {
  std::string bytes = beginArray(GGUFValueType::Float32, numbers.size());
  for (float number : numbers)
    append(bytes, number);
  setValue(key, bytes);
}

void GGUFBuilder::setTensor(StringRef name, ArrayRef<int64_t> shape, uint32_t type, std::string bytes) {
  removeTensor(name);
  tensors.push_back({name.str(), shape.vec(), type, std::move(bytes)});
}

void GGUFBuilder::setFloatTensor(StringRef name, ArrayRef<int64_t> shape) {
  setTensor(name, shape, uint32_t(GGMLType::F32), getCountingFloats(0, getElementCount(shape)));
}

void GGUFBuilder::removeTensor(StringRef name) {
  erase_if(tensors, [&](const Tensor &tensor) { return tensor.name == name; });
}

std::string GGUFBuilder::build(uint32_t version) const {
  constexpr size_t alignment = 32;
  std::string bytes = "GGUF", payload;
  append(bytes, version);
  append<uint64_t>(bytes, tensors.size());
  append<uint64_t>(bytes, values.size());
  for (const auto &[key, value] : values) {
    appendString(bytes, key);
    bytes += value;
  }
  for (const Tensor &tensor : tensors) {
    appendString(bytes, tensor.name);
    append<uint32_t>(bytes, tensor.shape.size());
    for (int64_t size : reverse(tensor.shape))
      append(bytes, size);
    append(bytes, tensor.type);
    append<uint64_t>(bytes, payload.size());
    payload += tensor.bytes;
    payload.resize(alignTo(payload.size(), alignment));
  }
  bytes.resize(alignTo(bytes.size(), alignment));
  return bytes + payload;
}

GGUFBuilder makeGGUF(const TinyShape &shape, StringRef architecture) {
  GGUFBuilder builder;
  builder.setString("general.architecture", architecture);
  builder.setString("general.name", "tiny");
  const std::pair<StringRef, uint32_t> facts[] = {
      {"embedding_length", shape.hidden},    {"feed_forward_length", shape.feedForward},
      {"block_count", shape.layers},         {"context_length", shape.context},
      {"attention.head_count", shape.heads}, {"attention.head_count_kv", shape.keyValueHeads}};
  for (auto [key, value] : facts)
    builder.setInteger((architecture + "." + key).str(), value);
  builder.setFloat((architecture + ".attention.layer_norm_rms_epsilon").str(), 0.25f);
  builder.setString("tokenizer.ggml.model", "llama");
  std::vector<std::string> tokens = {"<unk>", "<s>", "</s>", "\u2581a"};
  builder.setStrings("tokenizer.ggml.tokens", tokens);
  builder.setInt32s("tokenizer.ggml.token_type", {2, 3, 3, 1});
  builder.setFloat32s("tokenizer.ggml.scores", {0, 0, 0, -1.5});
  builder.setInteger("tokenizer.ggml.bos_token_id", 1);

  int64_t queries = shape.heads * shape.headSize;
  int64_t keys = shape.keyValueHeads * shape.headSize;
  builder.setFloatTensor("token_embd.weight", {shape.vocabulary, shape.hidden});
  builder.setFloatTensor("output_norm.weight", {shape.hidden});
  for (int64_t i = 0; i < shape.layers; ++i) {
    auto add = [&](StringRef name, ArrayRef<int64_t> size) {
      builder.setFloatTensor(formatv("blk.{0}.{1}", i, name).str(), size);
    };
    add("attn_norm.weight", {shape.hidden});
    add("attn_q.weight", {queries, shape.hidden});
    add("attn_k.weight", {keys, shape.hidden});
    add("attn_v.weight", {keys, shape.hidden});
    add("attn_output.weight", {shape.hidden, queries});
    add("ffn_norm.weight", {shape.hidden});
    add("ffn_gate.weight", {shape.feedForward, shape.hidden});
    add("ffn_up.weight", {shape.feedForward, shape.hidden});
    add("ffn_down.weight", {shape.hidden, shape.feedForward});
    if (architecture == "qwen2") {
      add("attn_q.bias", {queries});
      add("attn_k.bias", {keys});
      add("attn_v.bias", {keys});
    }
  }
  return builder;
}

//===----------------------------------------------------------------------===//
// Hugging Face
//===----------------------------------------------------------------------===//

TinyHuggingFace makeHuggingFace(const TinyShape &shape) {
  TinyHuggingFace model;
  model.config = json::Object{{"architectures", {"LlamaForCausalLM"}},
                              {"model_type", "llama"},
                              {"vocab_size", shape.vocabulary},
                              {"hidden_size", shape.hidden},
                              {"intermediate_size", shape.feedForward},
                              {"num_hidden_layers", shape.layers},
                              {"num_attention_heads", shape.heads},
                              {"num_key_value_heads", shape.keyValueHeads},
                              {"max_position_embeddings", shape.context},
                              {"rms_norm_eps", 0.25},
                              {"tie_word_embeddings", true}};
  int64_t queries = shape.heads * shape.headSize;
  int64_t keys = shape.keyValueHeads * shape.headSize;
  auto &tensors = model.tensors;
  tensors["model.embed_tokens.weight"] = {shape.vocabulary, shape.hidden};
  tensors["model.norm.weight"] = {shape.hidden};
  for (int64_t i = 0; i < shape.layers; ++i) {
    std::string layer = formatv("model.layers.{0}.", i);
    tensors[layer + "input_layernorm.weight"] = {shape.hidden};
    tensors[layer + "self_attn.q_proj.weight"] = {queries, shape.hidden};
    tensors[layer + "self_attn.k_proj.weight"] = {keys, shape.hidden};
    tensors[layer + "self_attn.v_proj.weight"] = {keys, shape.hidden};
    tensors[layer + "self_attn.o_proj.weight"] = {shape.hidden, queries};
    tensors[layer + "post_attention_layernorm.weight"] = {shape.hidden};
    tensors[layer + "mlp.gate_proj.weight"] = {shape.feedForward, shape.hidden};
    tensors[layer + "mlp.up_proj.weight"] = {shape.feedForward, shape.hidden};
    tensors[layer + "mlp.down_proj.weight"] = {shape.hidden, shape.feedForward};
  }
  return model;
}

std::string makeSafeTensors(const std::map<std::string, std::vector<int64_t>> &tensors) {
  json::Object header;
  std::string payload, bytes;
  for (const auto &[name, shape] : tensors) {
    int64_t begin = payload.size();
    payload += getCountingFloats(0, getElementCount(shape));
    header[name] = json::Object{
        {"dtype", "F32"}, {"shape", json::Array(shape)}, {"data_offsets", {begin, int64_t(payload.size())}}};
  }
  std::string text = formatv("{0}", json::Value(std::move(header)));
  append<uint64_t>(bytes, text.size());
  return bytes + text + payload;
}

void writeHuggingFace(const TemporaryFolder &folder, const TinyHuggingFace &model) {
  folder.write("config.json", formatv("{0}", json::Value(json::Object(model.config))).str());
  folder.write("model.safetensors", makeSafeTensors(model.tensors));
}

} // namespace jpq::test
