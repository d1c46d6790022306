//===- ReadGGUF.cpp - Reads Llama models from GGUF files ------------------===//

#include "GGUFTokenizer.h"
#include "LlamaTensors.h"
#include "ReaderSupport.h"
#include "jpq/Target/GGUFFile.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"
#include <cmath>

using namespace llvm;
using namespace jpq;
using namespace jpq::readers;

namespace {

/// An architecture of the Llama family, and where it differs from the others.
struct Architecture {
  StringRef name;
  bool interleavedRotary;
  Biases biases;
};

constexpr Architecture kArchitectures[] = {{"llama", /*interleavedRotary=*/true, Biases::WhereStored},
                                           {"qwen2", /*interleavedRotary=*/false, Biases::All}};

constexpr LlamaNames kNames = {
    "token_embd.weight", "output_norm.weight", "output.weight", "blk.",   "attn_norm", "attn_q", "attn_k", "attn_v",
    "attn_output",       "ffn_norm",           "ffn_gate",      "ffn_up", "ffn_down"};

constexpr StringRef kRotaryFactors = "rope_freqs.weight";

/// Reads one file's facts, whose keys begin with the architecture's name.
class FactReader {
public:
  FactReader(const GGUFFile &file, const Architecture &architecture) : file(file), architecture(architecture) {}

  /// Facts that size the model; the vocabulary's size is that of the embedding.
  Error readSizes(const TensorTable &table, LlamaConfig &config) const;
  Error readRotary(LlamaConfig &config) const;
  /// Names what would make this another kind of model than jpq builds.
  Error checkNothingElse(const LlamaConfig &config) const;

private:
  std::string getKey(StringRef key) const { return (architecture.name + "." + key).str(); }
  Error error(const Twine &message) const { return fileError(file.getPath(), message); }
  /// Without a default the file must have the key.
  Error read(StringRef key, int64_t &fact, std::optional<int64_t> byDefault = std::nullopt) const;
  Error read(StringRef key, double &fact, std::optional<double> byDefault = std::nullopt) const;
  /// By how much positions are divided.
  Expected<double> readRotaryScale() const;

  const GGUFFile &file;
  const Architecture &architecture;
};

} // namespace

Error FactReader::read(StringRef key, int64_t &fact, std::optional<int64_t> byDefault) const {
  auto value = file.getInteger(getKey(key));
  if (!value)
    return value.takeError();
  if (!*value && !byDefault)
    return error("there is no metadata '" + getKey(key) + "'");
  fact = *value ? **value : *byDefault;
  return Error::success();
}

Error FactReader::read(StringRef key, double &fact, std::optional<double> byDefault) const {
  auto value = file.getFloat(getKey(key));
  if (!value)
    return value.takeError();
  if (!*value && !byDefault)
    return error("there is no metadata '" + getKey(key) + "'");
  fact = *value ? **value : *byDefault;
  if (!std::isfinite(fact) || fact <= 0)
    return error(formatv("metadata '{0}' is {1:e}, but must be positive", getKey(key), fact));
  return Error::success();
}

Error FactReader::readSizes(const TensorTable &table, LlamaConfig &config) const {
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
  if (Error error = read("attention.layer_norm_rms_epsilon", config.normEpsilon))
    return error;

  if (config.headCount < 1)
    return error(formatv("the model has {0} heads", config.headCount));
  if (Error error = read("attention.key_length", config.headSize, config.hiddenSize / config.headCount))
    return error;

  Expected<int64_t> rows = table.getRows(kNames.embedding);
  if (!rows)
    return rows.takeError();
  config.vocabularySize = *rows;
  return checkFacts(file.getPath(), config);
}

Error FactReader::checkNothingElse(const LlamaConfig &config) const {
  const std::tuple<StringRef, int64_t, StringRef> expected[] = {
      {"vocab_size", config.vocabularySize, "the rows of the embedding"},
      {"attention.value_length", config.headSize, "the size of a head"},
      {"rope.dimension_count", config.headSize, "the size of a head"},
      {"expert_count", 0, "as jpq reads no mixtures of experts"},
      {"attention.sliding_window", 0, "as jpq's attention sees the whole context"}};
  for (auto [key, value, reason] : expected) {
    int64_t fact;
    if (Error error = read(key, fact, value))
      return error;
    if (fact != value)
      return error(formatv("metadata '{0}' is {1}, but must be {2}, {3}", getKey(key), fact, value, reason));
  }
  return Error::success();
}

Expected<double> FactReader::readRotaryScale() const {
  auto kind = file.getString(getKey("rope.scaling.type"));
  if (!kind)
    return kind.takeError();
  if (*kind == "none")
    return 1.0;
  // Files older than `rope.scaling.type` have one of the two factors alone.
  if (*kind && *kind != "linear")
    return error(formatv("metadata '{0}' is '{1}', but jpq knows only 'none' "
                         "and 'linear'",
                         getKey("rope.scaling.type"), **kind));
  double older, scale;
  if (Error error = read("rope.scale_linear", older, 1.0))
    return error;
  if (Error error = read("rope.scaling.factor", scale, older))
    return error;
  return scale;
}

Error FactReader::readRotary(LlamaConfig &config) const {
  config.interleavedRotary = architecture.interleavedRotary;
  double base;
  if (Error error = read("rope.freq_base", base, 10000.0))
    return error;
  Expected<double> scale = readRotaryScale();
  if (!scale)
    return scale.takeError();
  config.inverseFrequencies = getRotaryFrequencies(config.headSize, base);
  for (float &frequency : config.inverseFrequencies)
    frequency = float(frequency / *scale);
  return Error::success();
}

/// Llama 3.1 and later store by how much each frequency is divided.
static Error applyRotaryFactors(StringRef path, TensorTable &table, LlamaConfig &config) {
  if (!table.contains(kRotaryFactors))
    return Error::success();
  Expected<SourceTensor> factors = table.take(kRotaryFactors, {config.headSize / 2});
  if (!factors)
    return factors.takeError();
  if (factors->type != ElementType::F32)
    return fileError(path, formatv("tensor '{0}' is of type {1}, not F32", kRotaryFactors, getName(factors->type)));
  for (auto [i, frequency] : enumerate(config.inverseFrequencies)) {
    float factor = bit_cast<float>(support::endian::read32le(&factors->bytes[i * sizeof(float)]));
    if (!std::isfinite(factor) || factor <= 0)
      return fileError(path, formatv("element {0} of tensor '{1}' is {2:e}, but "
                                     "must be positive",
                                     i, kRotaryFactors, factor));
    frequency /= factor;
  }
  return Error::success();
}

/// Dense tensors stay where they are mapped.
static SourceTensor loadTensor(const std::shared_ptr<GGUFFile> &file, const GGUFTensor &stored) {
  SourceTensor tensor;
  if (!stored.type->dequantizeBlock) {
    tensor.type = stored.type->type == GGMLType::F16    ? ElementType::F16
                  : stored.type->type == GGMLType::BF16 ? ElementType::BF16
                                                        : ElementType::F32;
    tensor.bytes = stored.bytes;
    tensor.owner = file;
    return tensor;
  }
  auto values = std::make_shared_for_overwrite<float[]>(stored.elementCount);
  dequantize(*stored.type, stored.bytes, MutableArrayRef<float>(values.get(), stored.elementCount));
  tensor.bytes =
      ArrayRef<uint8_t>(reinterpret_cast<const uint8_t *>(values.get()), stored.elementCount * sizeof(float));
  tensor.owner = std::move(values);
  return tensor;
}

static TensorTable getTensorTable(const std::shared_ptr<GGUFFile> &file) {
  TensorTable table(file->getPath());
  for (const GGUFTensor &tensor : file->getTensors())
    table.add(tensor.name,
              {tensor.shape, [file, &tensor]() -> Expected<SourceTensor> { return loadTensor(file, tensor); }});
  return table;
}

static Expected<const Architecture *> findArchitecture(const GGUFFile &file) {
  constexpr StringRef key = "general.architecture";
  auto name = file.getString(key);
  if (!name)
    return name.takeError();
  if (!*name)
    return fileError(file.getPath(), "there is no metadata '" + key + "'");
  for (const Architecture &architecture : kArchitectures)
    if (architecture.name == **name)
      return &architecture;
  return fileError(file.getPath(), "the architecture is '" + **name + "', but jpq reads only 'llama' and 'qwen2'");
}

Expected<LlamaModel> jpq::readGGUF(StringRef path) {
  Expected<std::shared_ptr<GGUFFile>> file = GGUFFile::open(path);
  if (!file)
    return file.takeError();
  Expected<const Architecture *> architecture = findArchitecture(**file);
  if (!architecture)
    return architecture.takeError();

  LlamaModel model;
  TensorTable table = getTensorTable(*file);
  FactReader facts(**file, **architecture);
  if (Error error = facts.readSizes(table, model.config))
    return error;
  if (Error error = facts.checkNothingElse(model.config))
    return error;

  // Only the tensors show whether the facts are true: what is computed from
  // facts comes after them.
  if (Error error = takeLlamaTensors(path, table, kNames, (*architecture)->biases, model))
    return error;
  if (Error error = facts.readRotary(model.config))
    return error;
  if (Error error = applyRotaryFactors(path, table, model.config))
    return error;
  if (Error error = table.checkAllTaken())
    return error;

  Expected<SourceTokenizer> tokenizer = readGGUFTokenizer(**file, model.config.vocabularySize);
  if (!tokenizer)
    return tokenizer.takeError();
  keepTokenizer(std::move(*tokenizer), model);
  auto name = (*file)->getString("general.name");
  if (!name)
    return name.takeError();
  model.metadata["jpq.source"] = describeSource("gguf", (*architecture)->name, name->value_or(sys::path::stem(path)));
  return model;
}
