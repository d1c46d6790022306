//===- HuggingFaceConfig.cpp - A model's config.json ----------------------===//
//
// Defaults are those of the transformers package.
//
//===----------------------------------------------------------------------===//

#include "HuggingFaceConfig.h"
#include "ReaderSupport.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include <algorithm>
#include <cmath>
#include <numbers>

using namespace llvm;

namespace jpq::readers {

//===----------------------------------------------------------------------===//
// JSON
//===----------------------------------------------------------------------===//

/// How deep brackets are nested.
static unsigned getDepth(StringRef text) {
  unsigned depth = 0, deepest = 0;
  bool inString = false;
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (c == '"')
      inString = !inString;
    else if (inString && c == '\\')
      ++i;
    else if (!inString && (c == '{' || c == '['))
      deepest = std::max(deepest, ++depth);
    else if (!inString && (c == '}' || c == ']') && depth > 0)
      --depth;
  }
  return deepest;
}

Expected<json::Object> readJSONObject(StringRef path, std::string *text) {
  Expected<std::shared_ptr<MemoryBuffer>> buffer = mapFile(path);
  if (!buffer)
    return buffer.takeError();
  StringRef content = (*buffer)->getBuffer();
  // LLVM's parser is recursive: bound its stack first.
  constexpr unsigned deepest = 64;
  if (unsigned depth = getDepth(content); depth > deepest)
    return fileError(path, formatv("brackets are nested {0} deep, but jpq "
                                   "reads at most {1} levels",
                                   depth, deepest));
  Expected<json::Value> value = json::parse(content);
  if (!value)
    return fileError(path, "this is no JSON: " + toString(value.takeError()));
  json::Object *object = value->getAsObject();
  if (!object)
    return fileError(path, "the outermost JSON value is no object");
  if (text)
    *text = content.str();
  return std::move(*object);
}

namespace {
/// Reads members of an object; null counts as absent.
class ObjectReader {
public:
  ObjectReader(StringRef path, const json::Object &object) : path(path), object(object) {}

  bool has(StringRef key) const {
    const json::Value *value = object.get(key);
    return value && value->kind() != json::Value::Null;
  }
  /// Without a default the object must have the key.
  Error read(StringRef key, int64_t &into, std::optional<int64_t> byDefault = std::nullopt) const {
    return read(key, object.getInteger(key), "an integer", into, byDefault);
  }
  Error read(StringRef key, bool &into, std::optional<bool> byDefault = std::nullopt) const {
    return read(key, object.getBoolean(key), "true or false", into, byDefault);
  }
  Error read(StringRef key, std::string &into, std::optional<std::string> byDefault = std::nullopt) const {
    return read(key, object.getString(key), "text", into, byDefault);
  }
  Error readPositive(StringRef key, double &into, std::optional<double> byDefault = std::nullopt) const {
    if (Error error = read(key, object.getNumber(key), "a number", into, byDefault))
      return error;
    if (std::isfinite(into) && into > 0)
      return Error::success();
    return error(formatv("'{0}' is {1:e}, but must be positive", key, into));
  }
  Error error(const Twine &message) const { return fileError(path, message); }

private:
  template <typename Stored, typename T>
  Error read(StringRef key, std::optional<Stored> stored, StringRef wanted, T &into, std::optional<T> byDefault) const {
    if (stored) {
      into = T(*stored);
      return Error::success();
    }
    if (has(key))
      return error(formatv("'{0}' is {1}, but must be {2}", key, toText(*object.get(key)), wanted));
    if (!byDefault)
      return error("there is no '" + key + "'");
    into = *byDefault;
    return Error::success();
  }

  StringRef path;
  const json::Object &object;
};
} // namespace

//===----------------------------------------------------------------------===//
// Facts
//===----------------------------------------------------------------------===//

/// The first entry of `architectures`, or what `model_type` stands for.
static Expected<std::string> readArchitecture(const ObjectReader &reader, const json::Object &object) {
  static constexpr std::pair<StringRef, StringRef> known[] = {
      {"llama", "LlamaForCausalLM"}, {"mistral", "MistralForCausalLM"}, {"qwen2", "Qwen2ForCausalLM"}};
  std::string type, architecture;
  if (Error error = reader.read("model_type", type, ""))
    return error;
  const json::Array *list = object.getArray("architectures");
  if (list && !list->empty())
    architecture = list->front().getAsString().value_or("").str();
  for (auto [knownType, knownArchitecture] : known)
    if (architecture.empty() ? type == knownType : architecture == knownArchitecture)
      return knownArchitecture.str();
  return reader.error(formatv("the model is a '{0}' of type '{1}', but jpq reads only "
                              "LlamaForCausalLM, MistralForCausalLM and Qwen2ForCausalLM",
                              architecture, type));
}

static Error readSizes(const ObjectReader &reader, LlamaConfig &facts) {
  if (Error error = reader.read("vocab_size", facts.vocabularySize))
    return error;
  if (Error error = reader.read("hidden_size", facts.hiddenSize))
    return error;
  if (Error error = reader.read("intermediate_size", facts.feedForwardSize))
    return error;
  if (Error error = reader.read("num_hidden_layers", facts.layerCount))
    return error;
  if (Error error = reader.read("num_attention_heads", facts.headCount))
    return error;
  if (Error error = reader.read("num_key_value_heads", facts.keyValueHeadCount, facts.headCount))
    return error;
  if (Error error = reader.read("max_position_embeddings", facts.contextLength))
    return error;
  if (Error error = reader.readPositive("rms_norm_eps", facts.normEpsilon, 1e-6))
    return error;
  if (facts.headCount < 1)
    return reader.error(formatv("'num_attention_heads' is {0}, but must be "
                                "positive",
                                facts.headCount));
  return reader.read("head_dim", facts.headSize, facts.hiddenSize / facts.headCount);
}

static Error checkWindow(const ObjectReader &reader, StringRef architecture) {
  bool qwen2 = architecture == "Qwen2ForCausalLM";
  bool used;
  int64_t window;
  if (Error error = reader.read("use_sliding_window", used, !qwen2))
    return error;
  if (Error error = reader.read("sliding_window", window, 0))
    return error;
  if (used && window != 0)
    return reader.error(formatv("'sliding_window' is {0}: each token sees only so many before "
                                "it, but jpq's attention sees the whole context",
                                window));
  return Error::success();
}

static Error checkNothingElse(const ObjectReader &reader, StringRef architecture) {
  if (Error error = checkWindow(reader, architecture))
    return error;
  std::string activation;
  if (Error error = reader.read("hidden_act", activation, "silu"))
    return error;
  if (activation != "silu")
    return reader.error("'hidden_act' is '" + activation + "', but jpq knows only 'silu'");
  double rotaryPart;
  if (Error error = reader.readPositive("partial_rotary_factor", rotaryPart, 1.0))
    return error;
  if (rotaryPart != 1.0)
    return reader.error(formatv("'partial_rotary_factor' is {0:e}, but jpq "
                                "rotates whole heads, a factor of 1",
                                rotaryPart));
  if (reader.has("quantization_config"))
    return reader.error("the model is quantized ('quantization_config'), but "
                        "jpq reads dense tensors here");
  return Error::success();
}

Expected<HuggingFaceConfig> readHuggingFaceConfig(StringRef path, const json::Object &object) {
  ObjectReader reader(path, object);
  HuggingFaceConfig config;
  Expected<std::string> architecture = readArchitecture(reader, object);
  if (!architecture)
    return architecture.takeError();
  config.architecture = std::move(*architecture);
  if (Error error = readSizes(reader, config.facts))
    return error;
  if (Error error = checkFacts(path, config.facts))
    return error;
  config.facts.interleavedRotary = false;
  if (Error error = checkNothingElse(reader, config.architecture))
    return error;
  if (Error error = reader.read("tie_word_embeddings", config.tiedHead, false))
    return error;
  if (Error error = reader.read("attention_bias", config.biases, false))
    return error;
  if (Error error = reader.read("_name_or_path", config.name, ""))
    return error;
  config.biases |= config.architecture == "Qwen2ForCausalLM";
  return config;
}

//===----------------------------------------------------------------------===//
// Rotary embedding
//===----------------------------------------------------------------------===//

/// Llama 3.1's scaling: long waves are stretched, short ones stay, and those
/// between change over smoothly.
static Error scaleAsLlama3(const ObjectReader &reader, double factor, std::vector<float> &frequencies) {
  double low, high, context;
  if (Error error = reader.readPositive("low_freq_factor", low))
    return error;
  if (Error error = reader.readPositive("high_freq_factor", high))
    return error;
  if (Error error = reader.readPositive("original_max_position_embeddings", context))
    return error;
  if (high <= low)
    return reader.error(formatv("'high_freq_factor' is {0:e}, but must exceed "
                                "'low_freq_factor', {1:e}",
                                high, low));
  for (float &frequency : frequencies) {
    double waves = context * frequency / (2 * std::numbers::pi);
    double unscaled = std::clamp((waves - low) / (high - low), 0.0, 1.0);
    frequency = float(frequency * (unscaled + (1 - unscaled) / factor));
  }
  return Error::success();
}

Expected<std::vector<float>> readRotaryFrequencies(StringRef path, const json::Object &config, int64_t headSize) {
  // transformers 5 moved base and scaling into one object.
  const json::Object *parameters = config.getObject("rope_parameters");
  const json::Object *scaling = parameters ? parameters : config.getObject("rope_scaling");
  ObjectReader outer(path, parameters ? *parameters : config);
  double base;
  if (Error error = outer.readPositive("rope_theta", base, 10000.0))
    return error;
  std::vector<float> frequencies = getRotaryFrequencies(headSize, base);
  if (!scaling)
    return frequencies;

  ObjectReader reader(path, *scaling);
  std::string type, olderType;
  if (Error error = reader.read("type", olderType, "default"))
    return error;
  if (Error error = reader.read("rope_type", type, olderType))
    return error;
  if (type == "default")
    return frequencies;
  if (type != "linear" && type != "llama3")
    return reader.error("the rotary embedding is scaled as '" + type + "', but jpq knows only 'linear' and 'llama3'");
  double factor;
  if (Error error = reader.readPositive("factor", factor))
    return error;
  if (type == "llama3") {
    if (Error error = scaleAsLlama3(reader, factor, frequencies))
      return error;
    return frequencies;
  }
  for (float &frequency : frequencies)
    frequency = float(frequency / factor);
  return frequencies;
}

} // namespace jpq::readers
