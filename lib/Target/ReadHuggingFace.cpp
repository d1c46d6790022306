//===- ReadHuggingFace.cpp - Reads Llama models from Hugging Face folders -===//

#include "HuggingFaceConfig.h"
#include "HuggingFaceTokenizer.h"
#include "LlamaTensors.h"
#include "ReaderSupport.h"
#include "llvm/Support/Alignment.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace llvm;
using namespace jpq;
using namespace jpq::readers;

/// A norm's name tells its place among the others, so architectures call the same place by different names.
static LlamaNames getNames(const Architecture &architecture) {
  return {.embedding = "model.embed_tokens.weight",
          .finalNorm = "model.norm.weight",
          .head = "lm_head.weight",
          .layerPrefix = "model.layers.",
          .attentionNorm = "input_layernorm",
          .query = "self_attn.q_proj",
          .key = "self_attn.k_proj",
          .value = "self_attn.v_proj",
          .attentionOutput = "self_attn.o_proj",
          .queryNorm = "self_attn.q_norm",
          .keyNorm = "self_attn.k_norm",
          .attentionOutputNorm = "post_attention_layernorm",
          .feedForwardNorm = architecture.norms == Norms::In ? "post_attention_layernorm" : "pre_feedforward_layernorm",
          .gate = "mlp.gate_proj",
          .up = "mlp.up_proj",
          .down = "mlp.down_proj",
          .feedForwardOutputNorm = "post_feedforward_layernorm",
          .queryKeyValue = "self_attn.qkv_proj",
          .gateUp = "mlp.gate_up_proj"};
}

static std::string join(StringRef folder, StringRef name) {
  SmallString<128> path = folder;
  sys::path::append(path, name);
  return path.str().str();
}

static Expected<SourceTensor> loadTensor(const std::shared_ptr<SafeTensorsFile> &file, const TensorEntry &entry) {
  if (!isWeightType(entry.type))
    return fileError(file->getPath(),
                     "tensor '" + entry.name + "' is of type " + getName(entry.type) + ", not F32, F16 or BF16");
  SourceTensor tensor;
  tensor.type = entry.type;
  tensor.bytes = file->getBytes(entry);
  tensor.owner = file;
  // Writers do not have to align tensors, nor even whole files' headers.
  if (!isAddrAligned(Align(getByteWidth(entry.type)), tensor.bytes.data())) {
    auto copy = std::make_shared<std::vector<uint8_t>>(tensor.bytes.vec());
    tensor.bytes = *copy;
    tensor.owner = std::move(copy);
  }
  return tensor;
}

namespace {
/// Opens the weight files of a folder, each once.
class WeightFiles {
public:
  explicit WeightFiles(StringRef folder) : folder(folder) {}

  /// Adds the tensors that `wanted` accepts to `table`.
  Error addTo(TensorTable &table, function_ref<bool(StringRef)> wanted);

private:
  Expected<std::shared_ptr<SafeTensorsFile>> open(StringRef name);
  Error addShards(TensorTable &table, StringRef indexPath, function_ref<bool(StringRef)> wanted);
  static void add(TensorTable &table, const std::shared_ptr<SafeTensorsFile> &file, const TensorEntry &entry);

  StringRef folder;
  StringMap<std::shared_ptr<SafeTensorsFile>> files;
};
} // namespace

Expected<std::shared_ptr<SafeTensorsFile>> WeightFiles::open(StringRef name) {
  std::shared_ptr<SafeTensorsFile> &file = files[name];
  if (!file) {
    auto opened = SafeTensorsFile::open(join(folder, name));
    if (!opened)
      return opened.takeError();
    file = std::move(*opened);
  }
  return file;
}

void WeightFiles::add(TensorTable &table, const std::shared_ptr<SafeTensorsFile> &file, const TensorEntry &entry) {
  table.add(entry.name, {entry.shape, [file, &entry] { return loadTensor(file, entry); }});
}

Error WeightFiles::addShards(TensorTable &table, StringRef indexPath, function_ref<bool(StringRef)> wanted) {
  Expected<json::Object> index = readJSONObject(indexPath);
  if (!index)
    return index.takeError();
  const json::Object *map = index->getObject("weight_map");
  if (!map)
    return fileError(indexPath, "there is no object 'weight_map'");
  for (const auto &[tensorName, value] : *map) {
    StringRef name = tensorName;
    if (!wanted(name))
      continue;
    StringRef fileName = value.getAsString().value_or("");
    // An index must not lead out of its folder.
    if (fileName.empty() || fileName == ".." || sys::path::filename(fileName) != fileName)
      return fileError(indexPath, "'weight_map' has '" + fileName + "' for tensor '" + name +
                                      "', not the name of a file beside it");
    Expected<std::shared_ptr<SafeTensorsFile>> file = open(fileName);
    if (!file)
      return file.takeError();
    const TensorEntry *entry = (*file)->find(name);
    if (!entry)
      return fileError((*file)->getPath(), "there is no tensor '" + name + "', though " + indexPath + " has it here");
    add(table, *file, *entry);
  }
  return Error::success();
}

Error WeightFiles::addTo(TensorTable &table, function_ref<bool(StringRef)> wanted) {
  constexpr StringRef single = "model.safetensors";
  std::string indexPath = join(folder, "model.safetensors.index.json");
  if (!sys::fs::exists(join(folder, single)) && sys::fs::exists(indexPath))
    return addShards(table, indexPath, wanted);
  Expected<std::shared_ptr<SafeTensorsFile>> file = open(single);
  if (!file)
    return file.takeError();
  for (const TensorEntry &entry : (*file)->getTensors())
    if (wanted(entry.name))
      add(table, *file, entry);
  return Error::success();
}

Expected<LlamaModel> jpq::readHuggingFace(StringRef folder) {
  std::string configPath = join(folder, "config.json");
  Expected<json::Object> object = readJSONObject(configPath);
  if (!object)
    return object.takeError();
  ObjectReader reader(configPath, *object);
  Expected<HuggingFaceConfig> config = readHuggingFaceConfig(reader);
  if (!config)
    return config.takeError();
  const Architecture &architecture = *config->architecture;

  LlamaModel model;
  model.config = config->facts;
  TensorTable table(folder);
  LlamaNames names = getNames(architecture);
  // Old checkpoints store the rotary frequencies too, and some the tied head.
  auto wanted = [&](StringRef name) {
    return !name.ends_with(".rotary_emb.inv_freq") && !(config->tiedHead && name == names.head);
  };
  if (Error error = WeightFiles(folder).addTo(table, wanted))
    return error;
  if (!config->tiedHead && !table.contains(names.head))
    return fileError(folder, "there is no tensor '" + names.head + "', though 'tie_word_embeddings' is false");
  Biases biases = architecture.biases || config->biases ? Biases::All : Biases::None;
  if (Error error = takeLlamaTensors(folder, table, names, architecture, biases, model))
    return error;
  if (Error error = table.checkAllTaken())
    return error;
  if (architecture.gemma)
    addOneToNorms(model);
  if (Error error = readWindows(reader, architecture, model.layers))
    return error;
  if (Error error = readRotaryEmbeddings(reader, architecture, model.config))
    return error;

  Expected<SourceTokenizer> tokenizer = readHuggingFaceTokenizer(folder);
  if (!tokenizer)
    return tokenizer.takeError();
  keepTokenizer(std::move(*tokenizer), model);
  model.metadata["jpq.source"] =
      describeSource("huggingface", architecture.huggingFace,
                     config->name.empty() ? sys::path::filename(folder) : StringRef(config->name));
  return model;
}
