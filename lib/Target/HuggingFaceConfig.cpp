//===- HuggingFaceConfig.cpp - A model's config.json ----------------------===//
//
// Defaults are those of the transformers package.
//
//===----------------------------------------------------------------------===//

#include "HuggingFaceConfig.h"
#include "llvm/ADT/STLExtras.h"
#include <cmath>

using namespace llvm;

namespace jpq::readers {

/// By the first entry of `architectures`, or by `model_type`.
static Expected<const Architecture *> readArchitecture(const ObjectReader &reader) {
  std::string type, name;
  if (Error error = reader.read("model_type", type, ""))
    return error;
  const json::Value *value = reader.get("architectures");
  const json::Array *list = value ? value->getAsArray() : nullptr;
  if (list && !list->empty())
    name = list->front().getAsString().value_or("").str();
  if (const Architecture *found = findHuggingFaceArchitecture(name, type))
    return found;
  return reader.error(formatv("the model is a '{0}' of type '{1}', but jpq reads only {2}", name, type,
                              listHuggingFaceArchitectures()));
}

static Error readSizes(const ObjectReader &reader, const Architecture &architecture, LlamaConfig &facts) {
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
  std::optional<int64_t> keyValueHeads;
  if (architecture.ownKeyValueHeads || reader.isNull("num_key_value_heads"))
    keyValueHeads = facts.headCount;
  if (Error error = reader.read("num_key_value_heads", facts.keyValueHeadCount, keyValueHeads))
    return error;
  if (Error error = reader.read("max_position_embeddings", facts.contextLength))
    return error;
  if (Error error = reader.readPositive("rms_norm_eps", facts.normEpsilon, architecture.normEpsilon))
    return error;
  if (facts.headCount < 1)
    return reader.error(formatv("'num_attention_heads' is {0}, but must be "
                                "positive",
                                facts.headCount));
  int64_t headSize = architecture.headSize != 0 ? architecture.headSize : facts.hiddenSize / facts.headCount;
  return reader.read("head_dim", facts.headSize, headSize);
}

static Error readActivation(const ObjectReader &reader, const Architecture &architecture, LlamaConfig &facts) {
  // Gemma has both keys, of which the second counts; its first files say 'gelu' and mean the approximation.
  StringRef key = architecture.gemma && reader.has("hidden_activation") ? "hidden_activation" : "hidden_act";
  bool firstGemma = architecture.type == "gemma";
  if (architecture.gemma && !firstGemma)
    key = "hidden_activation";
  bool silu = architecture.activation == Activation::Silu;
  std::string name;
  if (Error error = reader.read(key, name, silu ? "silu" : "gelu_pytorch_tanh"))
    return error;
  if (name == "silu" || name == "swish")
    facts.activation = Activation::Silu;
  else if (name == "gelu_pytorch_tanh" || name == "gelu_new" || (firstGemma && name == "gelu"))
    facts.activation = Activation::GeluTanh;
  else
    return reader.error(formatv("'{0}' is '{1}', but jpq knows only 'silu' and 'gelu_pytorch_tanh'", key, name));
  return Error::success();
}

/// A cap that null turns off.
static Error readCap(const ObjectReader &reader, StringRef key, double byDefault, double &cap) {
  if (byDefault == 0 || reader.isNull(key)) {
    cap = 0;
    return reader.has(key) ? reader.readPositive(key, cap) : Error::success();
  }
  return reader.readPositive(key, cap, byDefault);
}

static Error readScales(const ObjectReader &reader, const Architecture &architecture, LlamaConfig &facts) {
  if (architecture.gemma)
    facts.embeddingScale = std::sqrt(double(facts.hiddenSize));
  if (architecture.queryScalar != 0) {
    double scalar;
    if (Error error = reader.readPositive("query_pre_attn_scalar", scalar, architecture.queryScalar))
      return error;
    facts.attentionScale = 1 / std::sqrt(scalar);
  }
  if (!architecture.caps)
    return Error::success();
  if (Error error = readCap(reader, "attn_logit_softcapping", architecture.attentionCap, facts.attentionCap))
    return error;
  return readCap(reader, "final_logit_softcapping", architecture.logitCap, facts.logitCap);
}

static Error checkNothingElse(const ObjectReader &reader) {
  for (StringRef key : {"mlp_bias", "use_bidirectional_attention"}) {
    bool value;
    if (Error error = reader.read(key, value, false))
      return error;
    if (value)
      return reader.error("'" + key + "' is true, but jpq knows only false");
  }
  if (reader.has("quantization_config"))
    return reader.error("the model is quantized ('quantization_config'), but "
                        "jpq reads dense tensors here");
  return Error::success();
}

Expected<HuggingFaceConfig> readHuggingFaceConfig(const ObjectReader &reader) {
  HuggingFaceConfig config;
  Expected<const Architecture *> architecture = readArchitecture(reader);
  if (!architecture)
    return architecture.takeError();
  config.architecture = *architecture;
  LlamaConfig &facts = config.facts;
  if (Error error = readSizes(reader, **architecture, facts))
    return error;
  if (Error error = checkFacts(reader.getPath(), facts))
    return error;
  facts.interleavedRotary = false;
  if (Error error = readActivation(reader, **architecture, facts))
    return error;
  if (Error error = readScales(reader, **architecture, facts))
    return error;
  if (Error error = checkNothingElse(reader))
    return error;
  if (Error error = reader.read("tie_word_embeddings", config.tiedHead, (*architecture)->tiedHead))
    return error;
  if (Error error = reader.read("attention_bias", config.biases, false))
    return error;
  if (Error error = reader.read("_name_or_path", config.name, ""))
    return error;
  return config;
}

//===----------------------------------------------------------------------===//
// Windows
//===----------------------------------------------------------------------===//

/// The width of windows; 0 if no layer has one.
static Error readWindow(const ObjectReader &reader, const Architecture &architecture, int64_t &window) {
  bool used;
  if (Error error = reader.read("use_sliding_window", used, architecture.windows != Windows::Upper))
    return error;
  int64_t byDefault = reader.isNull("sliding_window") ? 0 : architecture.window;
  if (Error error = reader.read("sliding_window", window, byDefault))
    return error;
  if (!used)
    window = 0;
  if (window < 0)
    return reader.error(formatv("'sliding_window' is {0}, but must be positive", window));
  if (window != 0 && architecture.windows == Windows::None)
    return reader.error(
        formatv("'sliding_window' is {0}: each token sees only so many before it, but every layer of {1} "
                "sees the whole context",
                window, architecture.huggingFace));
  return Error::success();
}

/// `layer_types` of one layer: whether it has a window.
static Expected<bool> readLayerType(const ObjectReader &reader, const json::Array &types, size_t layer) {
  StringRef type = types[layer].getAsString().value_or("");
  if (type != "full_attention" && type != "sliding_attention")
    return reader.error(formatv("'layer_types' has {0} for layer {1}, but jpq knows only 'full_attention' and "
                                "'sliding_attention'",
                                toText(types[layer]), layer));
  return type == "sliding_attention";
}

Error readWindows(const ObjectReader &reader, const Architecture &architecture, MutableArrayRef<LlamaLayer> layers) {
  int64_t window, first, period;
  if (Error error = readWindow(reader, architecture, window))
    return error;
  if (Error error = reader.read("max_window_layers", first, 28))
    return error;
  if (Error error = reader.read("sliding_window_pattern", period, architecture.windowPeriod))
    return error;
  bool periodic = architecture.windows == Windows::Periodic;
  if (periodic && period < 1)
    return reader.error(formatv("'sliding_window_pattern' is {0}, but must be positive", period));
  const json::Value *value = reader.get("layer_types");
  const json::Array *types = value ? value->getAsArray() : nullptr;
  if (value && (!types || types->size() != layers.size()))
    return reader.error(formatv("'layer_types' is {0}, but must list {1} layers", toText(*value), layers.size()));

  bool chosen = periodic || architecture.windows == Windows::Upper;
  for (auto [i, layer] : enumerate(layers)) {
    bool has = architecture.windows == Windows::All ? window != 0
               : periodic                           ? (i + 1) % period != 0
                                                    : window != 0 && int64_t(i) >= first;
    if (types) {
      Expected<bool> stated = readLayerType(reader, *types, i);
      if (!stated)
        return stated.takeError();
      if (!chosen && *stated != has)
        return reader.error(formatv("'layer_types' has {0} for layer {1}, but in {2} all layers are alike and "
                                    "'sliding_window' is {3}",
                                    toText((*types)[i]), i, architecture.huggingFace, window));
      has = *stated;
    }
    if (has && window == 0)
      return reader.error(formatv("layer {0} sees a window, but there is no 'sliding_window'", i));
    layer.window = has ? window : 0;
  }
  return Error::success();
}

} // namespace jpq::readers
