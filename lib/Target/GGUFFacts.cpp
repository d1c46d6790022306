//===- GGUFFacts.cpp - What a GGUF file's metadata say of a model ---------===//

#include "GGUFFacts.h"
#include "ReaderSupport.h"
#include "Rotary.h"
#include "llvm/Support/FormatVariadic.h"
#include <cmath>

using namespace llvm;

namespace jpq::readers {

std::string GGUFFacts::getKey(StringRef key) {
  std::string full = (architecture.gguf + "." + key).str();
  known.insert(full);
  return full;
}

Error GGUFFacts::error(const Twine &message) const { return fileError(file.getPath(), message); }

Error GGUFFacts::read(StringRef key, int64_t &fact, std::optional<int64_t> byDefault) {
  auto value = file.getInteger(getKey(key));
  if (!value)
    return value.takeError();
  if (!*value && !byDefault)
    return error("there is no metadata '" + getKey(key) + "'");
  fact = *value ? **value : *byDefault;
  return Error::success();
}

Error GGUFFacts::read(StringRef key, double &fact, std::optional<double> byDefault) {
  auto value = file.getFloat(getKey(key));
  if (!value)
    return value.takeError();
  if (!*value && !byDefault)
    return error("there is no metadata '" + getKey(key) + "'");
  fact = *value ? **value : *byDefault;
  if (!std::isfinite(fact) || fact < 0)
    return error(formatv("metadata '{0}' is {1:e}, but must be positive", getKey(key), fact));
  return Error::success();
}

Error GGUFFacts::readPositive(StringRef key, double &fact, std::optional<double> byDefault) {
  if (Error error = read(key, fact, byDefault))
    return error;
  if (fact == 0)
    return error(formatv("metadata '{0}' is 0, but must be positive", getKey(key)));
  return Error::success();
}

Error GGUFFacts::readSizes(int64_t vocabularySize, LlamaConfig &config) {
  if (Error error = read("embedding_length", config.hiddenSize))
    return error;
  if (Error error = read("feed_forward_length", config.feedForwardSize))
    return error;
  if (Error error = read("block_count", config.layerCount))
    return error;
  if (Error error = read("context_length", config.contextLength))
    return error;
  if (Error error = read("attention.head_count", config.headCount))
    return error;
  if (Error error = read("attention.head_count_kv", config.keyValueHeadCount, config.headCount))
    return error;
  if (Error error = readPositive("attention.layer_norm_rms_epsilon", config.normEpsilon))
    return error;

  if (config.headCount < 1)
    return error(formatv("the model has {0} heads", config.headCount));
  if (Error error = read("attention.key_length", config.headSize, config.hiddenSize / config.headCount))
    return error;
  config.vocabularySize = vocabularySize;
  if (Error error = checkFacts(file.getPath(), config))
    return error;
  if (Error error = readScales(config))
    return error;
  return checkFixed(config);
}

Error GGUFFacts::readScales(LlamaConfig &config) {
  config.interleavedRotary = architecture.interleavedInGGUF;
  config.activation = architecture.activation;
  if (architecture.gemma)
    config.embeddingScale = std::sqrt(double(config.hiddenSize));
  bool byHidden = config.layerCount == architecture.layersScaledByHidden;
  double scalar = byHidden ? double(config.hiddenSize / config.headCount) : double(config.headSize);
  if (Error error = read("attention.scale", config.attentionScale, 1 / std::sqrt(scalar)))
    return error;
  if (!architecture.caps)
    return Error::success();
  if (Error error = read("attn_logit_softcapping", config.attentionCap, architecture.attentionCap))
    return error;
  return read("final_logit_softcapping", config.logitCap, architecture.logitCap);
}

/// What jpq builds in one way only.
Error GGUFFacts::checkFixed(const LlamaConfig &config) {
  const std::tuple<StringRef, int64_t, StringRef> expected[] = {
      {"vocab_size", config.vocabularySize, "the rows of the embedding"},
      {"attention.value_length", config.headSize, "the size of a head"},
      {"attention.key_length_swa", config.headSize, "the size of a head"},
      {"attention.value_length_swa", config.headSize, "the size of a head"},
      {"rope.dimension_count", config.headSize, "the size of a head"},
      {"rope.dimension_count_swa", config.headSize, "the size of a head"},
      {"expert_count", 0, "as jpq reads no mixtures of experts"}};
  for (auto [key, value, reason] : expected) {
    int64_t fact;
    if (Error error = read(key, fact, value))
      return error;
    if (fact != value)
      return error(formatv("metadata '{0}' is {1}, but must be {2}, {3}", getKey(key), fact, value, reason));
  }
  auto causal = file.getBool(getKey("attention.causal"));
  if (!causal)
    return causal.takeError();
  if (!causal->value_or(true))
    return error(formatv("metadata '{0}' is false, but jpq's attention is causal", getKey("attention.causal")));
  // These say nothing that changes what is computed.
  for (StringRef key : {"expert_used_count", "attention.layer_norm_epsilon", "pooling_type", "rope.scaling.finetuned",
                        "rope.scaling.original_context_length", "tensor_data_layout"})
    getKey(key);
  return Error::success();
}

Error GGUFFacts::checkAllRead() {
  std::string prefix = (architecture.gguf + ".").str();
  for (StringRef key : file.getKeys())
    if (key.starts_with(prefix) && !known.contains(key))
      return error(formatv("metadata '{0}' is {1}: jpq does not know the key, and the model may compute something else "
                           "by it",
                           key, file.describe(key)));
  return Error::success();
}

//===----------------------------------------------------------------------===//
// Windows
//===----------------------------------------------------------------------===//

Error GGUFFacts::readWindows(MutableArrayRef<LlamaLayer> layers) {
  if (architecture.windowsInGGUF == Windows::None) {
    int64_t window;
    if (Error error = read("attention.sliding_window", window, 0))
      return error;
    if (window == 0)
      return Error::success();
    return error(formatv("metadata '{0}' is {1}, but jpq does not know which layers of '{2}' it is for",
                         getKey("attention.sliding_window"), window, architecture.gguf));
  }
  // Gemma 2 has windows where the file does not say so; Gemma 3 has not.
  int64_t window, byDefault = architecture.windowRotaryBase == 0 ? architecture.window : 0;
  if (Error error = read("attention.sliding_window", window, byDefault))
    return error;
  bool all = architecture.windowsInGGUF == Windows::All;
  std::string patternKey = getKey("attention.sliding_window_pattern");
  if (file.isArray(patternKey)) {
    auto pattern = file.getBools(patternKey);
    if (!pattern)
      return pattern.takeError();
    if ((*pattern)->size() != layers.size())
      return error(formatv("metadata '{0}' is for {1} layers, but the model has {2}", patternKey, (*pattern)->size(),
                           layers.size()));
    for (auto [layer, has] : zip_equal(layers, **pattern))
      layer.window = has ? window : 0;
    return Error::success();
  }
  // All but every n-th layer have windows; none is left out for 0.
  int64_t period;
  if (Error error = read("attention.sliding_window_pattern", period, all ? 0 : architecture.windowPeriod))
    return error;
  for (auto [i, layer] : enumerate(layers))
    layer.window = period == 0 || (int64_t(i) + 1) % period != 0 ? window : 0;
  return Error::success();
}

//===----------------------------------------------------------------------===//
// Rotary embedding
//===----------------------------------------------------------------------===//

Error GGUFFacts::scaleAsYarn(double factor, double base, const LlamaConfig &config, RotaryEmbedding &rotary) {
  YarnScaling scaling{.factor = factor};
  int64_t context;
  if (Error error = read("rope.scaling.original_context_length", context, config.contextLength))
    return error;
  scaling.context = double(context);
  if (Error error = readPositive("rope.scaling.yarn_beta_fast", scaling.fast, scaling.fast))
    return error;
  if (Error error = readPositive("rope.scaling.yarn_beta_slow", scaling.slow, scaling.slow))
    return error;
  if (context < 1 || base == 1)
    return error(formatv("YaRN from a context of {0} tokens and with base {1} has no frequencies", context, base));
  // Other weights than those of transformers' defaults change how strong extrapolation is.
  for (StringRef key : {"rope.scaling.yarn_ext_factor", "rope.scaling.yarn_attn_factor"}) {
    double value;
    if (Error error = read(key, value, 1.0))
      return error;
    if (value != 1.0)
      return error(formatv("metadata '{0}' is {1}, but jpq knows only 1", getKey(key), value));
  }
  double weight;
  if (Error error = read("rope.scaling.yarn_log_multiplier", weight, 0.0))
    return error;
  rotary.magnitude = YarnScaling::getMagnitude(factor);
  if (weight != 0)
    rotary.magnitude /= YarnScaling::getMagnitude(factor, weight);
  scaling.apply(base, rotary.inverseFrequencies);
  return Error::success();
}

Error GGUFFacts::scale(double base, const LlamaConfig &config, RotaryEmbedding &rotary) {
  rotary.inverseFrequencies = getRotaryFrequencies(config.headSize, base);
  std::string typeKey = getKey("rope.scaling.type");
  auto type = file.getString(typeKey);
  if (!type)
    return type.takeError();
  // Files older than `rope.scaling.type` have one of the two factors alone. 0 is no factor.
  double older, factor, magnitude;
  if (Error error = read("rope.scale_linear", older, 0.0))
    return error;
  if (Error error = read("rope.scaling.factor", factor, older))
    return error;
  if (Error error = readPositive("rope.scaling.attn_factor", magnitude, 1.0))
    return error;
  factor = factor == 0 ? 1.0 : factor;
  StringRef kind = type->value_or("linear");
  if (kind == "yarn") {
    if (Error error = scaleAsYarn(factor, base, config, rotary))
      return error;
  } else if (kind == "linear") {
    scaleLinearly(factor, rotary.inverseFrequencies);
  } else if (kind != "none") {
    return error(formatv("metadata '{0}' is '{1}', but jpq knows only 'none', 'linear' and 'yarn'", typeKey, kind));
  }
  rotary.magnitude *= magnitude;
  return Error::success();
}

Error GGUFFacts::readRotary(LlamaConfig &config) {
  double base, windowBase;
  if (Error error = readPositive("rope.freq_base", base, 10000.0))
    return error;
  if (Error error = scale(base, config, config.rotary))
    return error;
  if (architecture.windowsInGGUF != Windows::Periodic)
    return Error::success();
  bool twoBases = architecture.windowRotaryBase != 0;
  if (Error error = readPositive("rope.freq_base_swa", windowBase, twoBases ? architecture.windowRotaryBase : base))
    return error;
  if (!twoBases)
    return windowBase == base ? Error::success() : scale(windowBase, config, config.windowRotary);
  // Layers with windows are not scaled; whether they have the same magnitude is not known.
  if (config.rotary.magnitude != 1.0)
    return error(formatv("the metadata '{0}' scale the rotary embedding's cosines and sines by {1}, but jpq does not "
                         "know in which layers of '{2}'",
                         getKey("rope.scaling.*"), config.rotary.magnitude, architecture.gguf));
  config.windowRotary.inverseFrequencies = getRotaryFrequencies(config.headSize, windowBase);
  return Error::success();
}

} // namespace jpq::readers
