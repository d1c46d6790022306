//===- LlamaTensors.cpp - Sorts a file's tensors into a model -------------===//

#include "LlamaTensors.h"
#include "ReaderSupport.h"
#include "llvm/ADT/STLExtras.h"
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
  return fileError(path, "tensor '" + first + "' has no place in a Llama model as jpq knows it");
}

//===----------------------------------------------------------------------===//
// Models
//===----------------------------------------------------------------------===//

namespace {
/// One tensor that a model wants, and where it goes.
struct Wanted {
  SourceTensor *into;
  std::string name;
  SmallVector<int64_t, 2> shape;
};
} // namespace

static void addLayer(std::vector<Wanted> &wanted, LlamaLayer &layer, unsigned index, const LlamaConfig &config,
                     const LlamaNames &names) {
  int64_t hidden = config.hiddenSize, feedForward = config.feedForwardSize;
  int64_t queries = config.headCount * config.headSize;
  int64_t keys = config.keyValueHeadCount * config.headSize;
  auto add = [&](SourceTensor &into, StringRef name, SmallVector<int64_t, 2> shape) {
    wanted.push_back({&into, formatv("{0}{1}.{2}.weight", names.layerPrefix, index, name), std::move(shape)});
  };
  add(layer.attentionNorm, names.attentionNorm, {hidden});
  add(layer.query, names.query, {queries, hidden});
  add(layer.key, names.key, {keys, hidden});
  add(layer.value, names.value, {keys, hidden});
  add(layer.attentionOutput, names.attentionOutput, {hidden, queries});
  add(layer.feedForwardNorm, names.feedForwardNorm, {hidden});
  add(layer.gate, names.gate, {feedForward, hidden});
  add(layer.up, names.up, {feedForward, hidden});
  add(layer.down, names.down, {hidden, feedForward});
}

static void addBiases(std::vector<Wanted> &wanted, LlamaLayer &layer, unsigned index, const LlamaNames &names,
                      Biases biases, const TensorTable &table) {
  const std::tuple<SourceTensor *, StringRef, SourceTensor *> all[] = {{&layer.queryBias, names.query, &layer.query},
                                                                       {&layer.keyBias, names.key, &layer.key},
                                                                       {&layer.valueBias, names.value, &layer.value}};
  for (auto [into, part, weight] : all) {
    std::string name = formatv("{0}{1}.{2}.bias", names.layerPrefix, index, part);
    if (biases == Biases::All || (biases == Biases::WhereStored && table.contains(name)))
      wanted.push_back({into, std::move(name), {weight->shape[0]}});
  }
}

static Error takeAll(TensorTable &table, ArrayRef<Wanted> wanted) {
  for (const Wanted &one : wanted) {
    Expected<SourceTensor> tensor = table.take(one.name, one.shape);
    if (!tensor)
      return tensor.takeError();
    *one.into = std::move(*tensor);
  }
  return Error::success();
}

Error takeLlamaTensors(StringRef path, TensorTable &table, const LlamaNames &names, Biases biases, LlamaModel &model) {
  const LlamaConfig &config = model.config;
  if (uint64_t(config.layerCount) > table.size())
    return fileError(path, formatv("a model of {0} layers has more tensors "
                                   "than the {1} that are there",
                                   config.layerCount, table.size()));
  model.layers.resize(config.layerCount);
  SmallVector<int64_t, 2> rows = {config.vocabularySize, config.hiddenSize};
  std::vector<Wanted> wanted = {{&model.embedding, names.embedding.str(), rows},
                                {&model.finalNorm, names.finalNorm.str(), {config.hiddenSize}}};
  if (table.contains(names.head))
    wanted.push_back({&model.head, names.head.str(), rows});
  for (auto [i, layer] : enumerate(model.layers))
    addLayer(wanted, layer, i, config, names);
  if (Error error = takeAll(table, wanted))
    return error;

  wanted.clear();
  for (auto [i, layer] : enumerate(model.layers))
    addBiases(wanted, layer, i, names, biases, table);
  return takeAll(table, wanted);
}

} // namespace jpq::readers
