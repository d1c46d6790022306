//===- HuggingFaceRotary.cpp - Where config.json keeps rotary embeddings --===//
//
// transformers 4 has `rope_theta` beside an object `rope_scaling`; 5 has both in `rope_parameters`, for all layers or
// under the types of layers, and still takes what stands beside it. A value that two places state differently means
// different models to the two, and is refused.
//
//===----------------------------------------------------------------------===//

#include "HuggingFaceConfig.h"
#include "Rotary.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace jpq::readers {

static constexpr StringRef kFullAttention = "full_attention", kWindowAttention = "sliding_attention";

namespace {
/// One rotary embedding: `inner` are its parameters, `outer` is the configuration beside them.
class RotaryReader {
public:
  RotaryReader(const ObjectReader &outer, const json::Object &parameters, StringRef place, const LlamaConfig &facts)
      : outer(outer), parameters(parameters), inner(outer.getPath(), parameters), place(place), facts(facts) {}

  /// `baseKey` is the base's beside the parameters; inside it is `rope_theta`. `scales`: the architecture knows scaling
  /// as others do.
  Error read(StringRef baseKey, double defaultBase, bool scales, RotaryEmbedding &rotary) const;

private:
  Error readEither(StringRef innerKey, StringRef outerKey, double byDefault, double &into) const;
  Error checkKeys() const;
  Error scale(StringRef type, double base, RotaryEmbedding &rotary) const;
  Error scaleAsLlama3(double factor, RotaryEmbedding &rotary) const;
  Error scaleAsYarn(double factor, double base, RotaryEmbedding &rotary) const;
  Error readContext(double &context) const {
    constexpr StringRef key = "original_max_position_embeddings";
    return readEither(key, key, double(facts.contextLength), context);
  }

  const ObjectReader &outer;
  const json::Object &parameters;
  ObjectReader inner;
  StringRef place;
  const LlamaConfig &facts;
};
} // namespace

Error RotaryReader::readEither(StringRef innerKey, StringRef outerKey, double byDefault, double &into) const {
  double beside;
  if (Error error = outer.readPositive(outerKey, beside, byDefault))
    return error;
  if (Error error = inner.readPositive(innerKey, into, beside))
    return error;
  if (outer.has(outerKey) && into != beside)
    return outer.error(
        formatv("'{0}' is {1} in '{2}', but '{3}' beside it is {4}", innerKey, into, place, outerKey, beside));
  return Error::success();
}

Error RotaryReader::checkKeys() const {
  static constexpr StringRef known[] = {
      "attention_factor",      "beta_fast",       "beta_slow", "factor",         "finetuned",
      "high_freq_factor",      "low_freq_factor", "mscale",    "mscale_all_dim", "original_max_position_embeddings",
      "partial_rotary_factor", "rope_theta",      "rope_type", "truncate",       "type"};
  SmallVector<StringRef> keys;
  for (const auto &[key, value] : parameters)
    if (inner.has(key))
      keys.push_back(key);
  llvm::sort(keys);
  for (StringRef key : keys)
    if (!is_contained(known, key))
      return outer.error(formatv("'{0}' has '{1}', {2}, which jpq does not know", place, key, toText(*inner.get(key))));
  return Error::success();
}

Error RotaryReader::scaleAsLlama3(double factor, RotaryEmbedding &rotary) const {
  Llama3Scaling scaling{.factor = factor};
  if (Error error = inner.readPositive("low_freq_factor", scaling.low))
    return error;
  if (Error error = inner.readPositive("high_freq_factor", scaling.high))
    return error;
  if (Error error = readContext(scaling.context))
    return error;
  if (scaling.high <= scaling.low)
    return inner.error(formatv("'high_freq_factor' is {0:e}, but must exceed "
                               "'low_freq_factor', {1:e}",
                               scaling.high, scaling.low));
  scaling.apply(rotary.inverseFrequencies);
  return Error::success();
}

Error RotaryReader::scaleAsYarn(double factor, double base, RotaryEmbedding &rotary) const {
  YarnScaling scaling{.factor = factor};
  if (Error error = readContext(scaling.context))
    return error;
  if (Error error = inner.readPositive("beta_fast", scaling.fast, scaling.fast))
    return error;
  if (Error error = inner.readPositive("beta_slow", scaling.slow, scaling.slow))
    return error;
  if (Error error = inner.read("truncate", scaling.truncate, true))
    return error;
  if (base == 1)
    return inner.error("'rope_theta' is 1, but YaRN divides by its logarithm");
  double weight, weightOfAll;
  if (Error error = inner.read("mscale", weight, 0.0))
    return error;
  if (Error error = inner.read("mscale_all_dim", weightOfAll, 0.0))
    return error;
  double magnitude = YarnScaling::getMagnitude(factor);
  if (weight != 0 && weightOfAll != 0)
    magnitude = YarnScaling::getMagnitude(factor, weight) / YarnScaling::getMagnitude(factor, weightOfAll);
  if (Error error = inner.readPositive("attention_factor", rotary.magnitude, magnitude))
    return error;
  scaling.apply(base, rotary.inverseFrequencies);
  return Error::success();
}

Error RotaryReader::scale(StringRef type, double base, RotaryEmbedding &rotary) const {
  double factor;
  if (Error error = inner.readPositive("factor", factor))
    return error;
  if (type == "llama3")
    return scaleAsLlama3(factor, rotary);
  if (type == "yarn")
    return scaleAsYarn(factor, base, rotary);
  scaleLinearly(factor, rotary.inverseFrequencies);
  return Error::success();
}

Error RotaryReader::read(StringRef baseKey, double defaultBase, bool scales, RotaryEmbedding &rotary) const {
  double base, part;
  if (Error error = readEither("rope_theta", baseKey, defaultBase, base))
    return error;
  constexpr StringRef partKey = "partial_rotary_factor";
  if (Error error = readEither(partKey, partKey, 1.0, part))
    return error;
  if (part != 1.0)
    return outer.error(formatv("'{0}' is {1:e}, but jpq rotates whole heads, a factor of 1", partKey, part));
  rotary.inverseFrequencies = getRotaryFrequencies(facts.headSize, base);

  std::string type, olderType;
  if (Error error = inner.read("type", olderType, "default"))
    return error;
  if (Error error = inner.read("rope_type", type, olderType))
    return error;
  bool known = type == "default" || (scales && (type == "linear" || type == "llama3" || type == "yarn"));
  if (!known)
    return outer.error(formatv("the rotary embedding is scaled as '{0}' ('rope_type' in '{1}'), but jpq knows only "
                               "'default'{2}",
                               type, place, scales ? ", 'linear', 'llama3' and 'yarn'" : " for this architecture"));
  if (Error error = checkKeys())
    return error;
  return type == "default" ? Error::success() : scale(type, base, rotary);
}

/// The object that holds the parameters, and its key; null if there is none.
static Expected<std::pair<const json::Object *, StringRef>> findParameters(const ObjectReader &config) {
  constexpr StringRef newer = "rope_parameters", older = "rope_scaling";
  auto parameters = config.getObject(newer), scaling = config.getObject(older);
  if (!parameters)
    return joinErrors(parameters.takeError(), scaling ? Error::success() : scaling.takeError());
  if (!scaling)
    return scaling.takeError();
  if (*parameters && *scaling && **parameters != **scaling)
    return config.error(formatv("'{0}' and '{1}' are both there and differ: {2} and {3}", newer, older,
                                toText(json::Object(**parameters)), toText(json::Object(**scaling))));
  return *parameters ? std::pair(*parameters, newer) : std::pair(*scaling, older);
}

Error readRotaryEmbeddings(const ObjectReader &config, const Architecture &architecture, LlamaConfig &facts) {
  auto found = findParameters(config);
  if (!found)
    return found.takeError();
  static const json::Object none;
  auto [parameters, place] = *found;
  if (!parameters)
    parameters = &none;
  const json::Object *full = parameters, *window = nullptr;
  std::string fullPlace = place.str(), windowPlace;
  bool twoBases = architecture.windowRotaryBase != 0;
  if (parameters->get(kFullAttention) || parameters->get(kWindowAttention)) {
    for (const auto &[key, value] : *parameters)
      if (StringRef type = key; type != kFullAttention && type != kWindowAttention)
        return config.error(formatv("'{0}' has '{1}' beside parameters of types of layers", place, type));
    ObjectReader reader(config.getPath(), *parameters);
    Expected<const json::Object *> ofFull = reader.getObject(kFullAttention),
                                   ofWindow = reader.getObject(kWindowAttention);
    if (!ofFull || !ofWindow)
      return joinErrors(ofFull ? Error::success() : ofFull.takeError(),
                        ofWindow ? Error::success() : ofWindow.takeError());
    full = *ofFull ? *ofFull : &none;
    window = *ofWindow ? *ofWindow : &none;
    fullPlace += ("." + kFullAttention).str();
    windowPlace = (place + "." + kWindowAttention).str();
  } else if (twoBases) {
    if (place == "rope_parameters" && parameters != &none)
      return config.error(formatv("'{0}' is {1}, but {2} has parameters for '{3}' and '{4}'", place,
                                  toText(json::Object(*parameters)), architecture.huggingFace, kFullAttention,
                                  kWindowAttention));
    window = &none;
  }

  if (Error error = RotaryReader(config, *full, fullPlace, facts)
                        .read("rope_theta", architecture.rotaryBase, architecture.scaledRotary, facts.rotary))
    return error;
  if (!window)
    return Error::success();
  return RotaryReader(config, *window, windowPlace, facts)
      .read(twoBases ? "rope_local_base_freq" : "rope_theta",
            twoBases ? architecture.windowRotaryBase : architecture.rotaryBase, architecture.scaledRotary,
            facts.windowRotary);
}

} // namespace jpq::readers
