//===- LlamaTensors.cpp - Sorts a file's tensors into a model -------------===//

#include "LlamaTensors.h"
#include "ReaderSupport.h"
#include "jpq/Numerics/Float16.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace jpq::readers {

static std::string formatShape(ArrayRef<int64_t> shape) {
  std::string text;
  raw_string_ostream stream(text);
  stream << '[';
  interleaveComma(shape, stream);
  stream << ']';
  return text;
}

//===----------------------------------------------------------------------===//
// TensorTable
//===----------------------------------------------------------------------===//

Expected<int64_t> TensorTable::getRows(StringRef name) const {
  auto found = entries.find(name);
  if (found == entries.end())
    return fileError(path, "there is no tensor '" + name + "'");
  if (found->second.shape.size() != 2)
    return fileError(path,
                     "tensor '" + name + "' has shape " + formatShape(found->second.shape) + ", but must be a matrix");
  return found->second.shape[0];
}

Expected<SourceTensor> TensorTable::take(StringRef name, ArrayRef<int64_t> shape) {
  auto found = entries.find(name);
  if (found == entries.end())
    return fileError(path, "there is no tensor '" + name + "'");
  Entry &entry = found->second;
  if (ArrayRef<int64_t>(entry.shape) != shape)
    return fileError(path, "tensor '" + name + "' has shape " + formatShape(entry.shape) +
                               ", but the model's facts say " + formatShape(shape));
  entry.taken = true;
  Expected<SourceTensor> tensor = entry.load();
  if (tensor) {
    tensor->name = name.str();
    tensor->shape.assign(shape.begin(), shape.end());
  }
  return tensor;
}

Error TensorTable::checkAllTaken() const {
  // The order of a hash table is nobody's business: name the first in text
  // order.
  StringRef first;
  for (const auto &[name, entry] : entries)
    if (!entry.taken && (first.empty() || name < first))
      first = name;
  if (first.empty())
    return Error::success();
  return fileError(path, "tensor '" + first + "' has no place in a model of this architecture as jpq knows it");
}

//===----------------------------------------------------------------------===//
// Models
//===----------------------------------------------------------------------===//

namespace {
/// One part of a stored tensor: so many of its rows.
struct Part {
  SourceTensor *into;
  std::string name;
  int64_t rows;
};

/// One stored tensor that a model wants, and where it goes.
struct Wanted {
  std::string name;
  SmallVector<int64_t, 2> shape;
  SmallVector<Part, 1> parts;

  Wanted(SourceTensor &into, std::string name, SmallVector<int64_t, 2> shape)
      : name(name), shape(std::move(shape)), parts({{&into, std::move(name), this->shape[0]}}) {}
  /// Parts of equally many columns, one behind the other.
  Wanted(std::string name, int64_t columns, SmallVector<Part, 1> parts)
      : name(std::move(name)), parts(std::move(parts)) {
    int64_t rows = 0;
    for (const Part &part : this->parts)
      rows += part.rows;
    shape = {rows, columns};
  }
};

/// What a model wants, in the order of its layers.
class WantedTensors {
public:
  WantedTensors(const TensorTable &table, const LlamaNames &names, const Architecture &architecture, Biases biases,
                const LlamaConfig &config)
      : table(table), names(names), architecture(architecture), biases(biases), config(config) {}

  void addLayer(LlamaLayer &layer, unsigned index);

  std::vector<Wanted> wanted;

private:
  std::string getName(StringRef name, StringRef suffix = "weight") const {
    return formatv("{0}{1}.{2}.{3}", names.layerPrefix, number, name, suffix);
  }
  void add(SourceTensor &into, StringRef name, SmallVector<int64_t, 2> shape) {
    wanted.emplace_back(into, getName(name), std::move(shape));
  }
  void addBias(SourceTensor &into, StringRef name, int64_t size, bool always);
  void addQueryKeyValue(LlamaLayer &layer);
  void addNorms(LlamaLayer &layer);

  const TensorTable &table;
  const LlamaNames &names;
  const Architecture &architecture;
  Biases biases;
  const LlamaConfig &config;
  unsigned number = 0;
};
} // namespace

void WantedTensors::addBias(SourceTensor &into, StringRef name, int64_t size, bool always) {
  std::string full = getName(name, "bias");
  if (always || (biases != Biases::None && table.contains(full)))
    wanted.emplace_back(into, std::move(full), SmallVector<int64_t, 2>{size});
}

void WantedTensors::addQueryKeyValue(LlamaLayer &layer) {
  int64_t queries = config.headCount * config.headSize, keys = config.keyValueHeadCount * config.headSize;
  bool always = biases == Biases::All;
  if (architecture.fused) {
    SmallVector<Part, 1> parts = {{&layer.query, getName(names.query), queries},
                                  {&layer.key, getName(names.key), keys},
                                  {&layer.value, getName(names.value), keys}};
    wanted.emplace_back(getName(names.queryKeyValue), config.hiddenSize, std::move(parts));
  } else {
    add(layer.query, names.query, {queries, config.hiddenSize});
    add(layer.key, names.key, {keys, config.hiddenSize});
    add(layer.value, names.value, {keys, config.hiddenSize});
    addBias(layer.queryBias, names.query, queries, always);
    addBias(layer.keyBias, names.key, keys, always);
    addBias(layer.valueBias, names.value, keys, always);
  }
  add(layer.attentionOutput, names.attentionOutput, {config.hiddenSize, queries});
  addBias(layer.attentionOutputBias, names.attentionOutput, config.hiddenSize, /*always=*/false);
}

void WantedTensors::addNorms(LlamaLayer &layer) {
  int64_t hidden = config.hiddenSize;
  if (architecture.norms != Norms::Out) {
    add(layer.attentionNorm, names.attentionNorm, {hidden});
    add(layer.feedForwardNorm, names.feedForwardNorm, {hidden});
  }
  if (architecture.norms != Norms::In) {
    add(layer.attentionOutputNorm, names.attentionOutputNorm, {hidden});
    add(layer.feedForwardOutputNorm, names.feedForwardOutputNorm, {hidden});
  }
  if (architecture.queryKeyNorms == QueryKeyNorms::None)
    return;
  bool all = architecture.queryKeyNorms == QueryKeyNorms::AllHeads;
  add(layer.queryNorm, names.queryNorm, {config.headSize * (all ? config.headCount : 1)});
  add(layer.keyNorm, names.keyNorm, {config.headSize * (all ? config.keyValueHeadCount : 1)});
}

void WantedTensors::addLayer(LlamaLayer &layer, unsigned index) {
  number = index;
  int64_t hidden = config.hiddenSize, feedForward = config.feedForwardSize;
  addNorms(layer);
  addQueryKeyValue(layer);
  if (architecture.fused) {
    SmallVector<Part, 1> parts = {{&layer.gate, getName(names.gate), feedForward},
                                  {&layer.up, getName(names.up), feedForward}};
    wanted.emplace_back(getName(names.gateUp), hidden, std::move(parts));
  } else {
    add(layer.gate, names.gate, {feedForward, hidden});
    add(layer.up, names.up, {feedForward, hidden});
  }
  add(layer.down, names.down, {hidden, feedForward});
}

static Error takeParts(TensorTable &table, const Wanted &wanted) {
  Expected<SourceTensor> tensor = table.take(wanted.name, wanted.shape);
  if (!tensor)
    return tensor.takeError();
  ArrayRef<uint8_t> rest = tensor->bytes;
  size_t rowBytes = rest.size() / wanted.shape[0];
  for (const Part &part : wanted.parts) {
    *part.into = *tensor;
    part.into->name = part.name;
    part.into->shape[0] = part.rows;
    part.into->bytes = rest.take_front(part.rows * rowBytes);
    rest = rest.drop_front(part.rows * rowBytes);
  }
  return Error::success();
}

Error takeLlamaTensors(StringRef path, TensorTable &table, const LlamaNames &names, const Architecture &architecture,
                       Biases biases, LlamaModel &model) {
  const LlamaConfig &config = model.config;
  if (uint64_t(config.layerCount) > table.size())
    return fileError(path, formatv("a model of {0} layers has more tensors "
                                   "than the {1} that are there",
                                   config.layerCount, table.size()));
  model.layers.resize(config.layerCount);
  SmallVector<int64_t, 2> rows = {config.vocabularySize, config.hiddenSize};
  WantedTensors all(table, names, architecture, biases, config);
  all.wanted.emplace_back(model.embedding, names.embedding.str(), rows);
  all.wanted.emplace_back(model.finalNorm, names.finalNorm.str(), SmallVector<int64_t, 2>{config.hiddenSize});
  if (table.contains(names.head))
    all.wanted.emplace_back(model.head, names.head.str(), rows);
  for (auto [i, layer] : enumerate(model.layers))
    all.addLayer(layer, i);
  for (const Wanted &wanted : all.wanted)
    if (Error error = takeParts(table, wanted))
      return error;
  return Error::success();
}

static void addOne(SourceTensor &tensor) {
  if (tensor.name.empty())
    return;
  int64_t count = tensor.shape[0];
  auto sums = std::make_shared_for_overwrite<float[]>(count);
  for (int64_t i = 0; i < count; ++i) {
    const uint8_t *at = tensor.bytes.data() + i * getByteWidth(tensor.type);
    sums[i] = 1.0f + (tensor.type == ElementType::F32   ? bit_cast<float>(support::endian::read32le(at))
                      : tensor.type == ElementType::F16 ? halfToFloat(support::endian::read16le(at))
                                                        : bfloatToFloat(support::endian::read16le(at)));
  }
  tensor.type = ElementType::F32;
  tensor.bytes = ArrayRef<uint8_t>(reinterpret_cast<const uint8_t *>(sums.get()), count * sizeof(float));
  tensor.owner = std::move(sums);
}

void addOneToNorms(LlamaModel &model) {
  addOne(model.finalNorm);
  for (LlamaLayer &layer : model.layers)
    for (SourceTensor *norm : {&layer.attentionNorm, &layer.queryNorm, &layer.keyNorm, &layer.attentionOutputNorm,
                               &layer.feedForwardNorm, &layer.feedForwardOutputNorm})
      addOne(*norm);
}

} // namespace jpq::readers
