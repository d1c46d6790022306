//===- ReadGGUF.cpp - Reads models from GGUF files ------------------------===//

#include "GGUFFacts.h"
#include "GGUFParts.h"
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

static constexpr LlamaNames kNames = {.embedding = "token_embd.weight",
                                      .finalNorm = "output_norm.weight",
                                      .head = "output.weight",
                                      .layerPrefix = "blk.",
                                      .attentionNorm = "attn_norm",
                                      .query = "attn_q",
                                      .key = "attn_k",
                                      .value = "attn_v",
                                      .attentionOutput = "attn_output",
                                      .queryNorm = "attn_q_norm",
                                      .keyNorm = "attn_k_norm",
                                      .attentionOutputNorm = "post_attention_norm",
                                      .feedForwardNorm = "ffn_norm",
                                      .gate = "ffn_gate",
                                      .up = "ffn_up",
                                      .down = "ffn_down",
                                      .feedForwardOutputNorm = "post_ffw_norm",
                                      .queryKeyValue = "attn_qkv",
                                      .gateUp = "ffn_up"};

static constexpr StringRef kRotaryFactors = "rope_freqs.weight";

/// Llama 3.1 and later store by how much each frequency is divided.
static Error applyRotaryFactors(StringRef path, TensorTable &table, LlamaConfig &config) {
  if (!table.contains(kRotaryFactors))
    return Error::success();
  Expected<SourceTensor> factors = table.take(kRotaryFactors, {config.headSize / 2});
  if (!factors)
    return factors.takeError();
  if (factors->type != ElementType::F32)
    return fileError(path, formatv("tensor '{0}' is of type {1}, not F32", kRotaryFactors, getName(factors->type)));
  for (auto [i, frequency] : enumerate(config.rotary.inverseFrequencies)) {
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

static TensorTable getTensorTable(StringRef path, const GGUFParts &parts) {
  TensorTable table(path);
  for (const std::shared_ptr<GGUFFile> &file : parts.getFiles())
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
  if (const Architecture *found = findGGUFArchitecture(**name))
    return found;
  return fileError(file.getPath(),
                   "the architecture is '" + **name + "', but jpq reads only " + listGGUFArchitectures());
}

Expected<LlamaModel> jpq::readGGUF(StringRef path) {
  Expected<GGUFParts> parts = GGUFParts::open(path);
  if (!parts)
    return parts.takeError();
  const GGUFFile &file = parts->getFirst();
  Expected<const Architecture *> architecture = findArchitecture(file);
  if (!architecture)
    return architecture.takeError();

  LlamaModel model;
  TensorTable table = getTensorTable(path, *parts);
  Expected<int64_t> rows = table.getRows(kNames.embedding);
  if (!rows)
    return rows.takeError();
  GGUFFacts facts(file, **architecture);
  if (Error error = facts.readSizes(*rows, model.config))
    return error;

  // Only the tensors show whether the facts are true: what is computed from
  // facts comes after them.
  Biases biases = (*architecture)->biases ? Biases::All : Biases::WhereStored;
  if (Error error = takeLlamaTensors(path, table, kNames, **architecture, biases, model))
    return error;
  if (Error error = facts.readWindows(model.layers))
    return error;
  if (Error error = facts.readRotary(model.config))
    return error;
  if (Error error = facts.checkAllRead())
    return error;
  if (Error error = applyRotaryFactors(path, table, model.config))
    return error;
  if (Error error = table.checkAllTaken())
    return error;

  Expected<SourceTokenizer> tokenizer = readGGUFTokenizer(file, model.config.vocabularySize);
  if (!tokenizer)
    return tokenizer.takeError();
  keepTokenizer(std::move(*tokenizer), model);
  auto name = file.getString("general.name");
  if (!name)
    return name.takeError();
  model.metadata["jpq.source"] = describeSource("gguf", (*architecture)->gguf, name->value_or(sys::path::stem(path)));
  return model;
}
