//===- ReadLlama2c.cpp - Reads llama2.c's .bin files ----------------------===//
//
// Version 0: seven i32, then f32 tensors in a fixed order, each kind for all layers together. Nothing in the file says
// that it is of this format, so its size has to be exactly the one that the header announces. Version 1: a magic
// number, the version, the same seven numbers and whether the head is tied, in 256 bytes; then norms first, and no
// tables of the rotary embedding.
//
//===----------------------------------------------------------------------===//

#include "ReaderSupport.h"
#include "Rotary.h"
#include "jpq/Support/FileKind.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/Path.h"
#include <array>
#include <cmath>

using namespace llvm;
using namespace jpq;
using namespace jpq::readers;

namespace {

constexpr uint64_t kNumberBytes = sizeof(int32_t), kSizesBytes = 7 * kNumberBytes, kLaterHeaderBytes = 256;

/// What the header says beyond LlamaConfig.
struct Header {
  LlamaConfig config;
  bool tiedHead;
  int32_t version = 0;

  uint64_t getBytes() const { return version == 0 ? kSizesBytes : kLaterHeaderBytes; }
};

} // namespace

/// The size that a file with this header has; saturates.
static uint64_t getFileSize(const Header &header) {
  const LlamaConfig &config = header.config;
  auto product = [](std::initializer_list<int64_t> factors) {
    uint64_t result = 1;
    for (int64_t factor : factors)
      result = SaturatingMultiply<uint64_t>(result, factor);
    return result;
  };
  int64_t dim = config.hiddenSize, layers = config.layerCount;
  int64_t keyValueSize = config.keyValueHeadCount * config.headSize;
  uint64_t floats = SaturatingAdd(
      product({config.vocabularySize, dim, header.tiedHead ? 1 : 2}), product({layers, dim, 2}), // layers' norms
      product({layers, dim, dim, 2}),                                                            // wq, wo
      product({layers, dim, keyValueSize, 2}),                                                   // wk, wv
      product({layers, dim, config.feedForwardSize, 3}),                                         // w1, w2, w3
      uint64_t(dim),                                                                             // the final norm
      header.version == 0 ? product({config.contextLength, config.headSize}) : 0);               // the rotary tables
  return SaturatingMultiplyAdd<uint64_t>(floats, sizeof(float), header.getBytes());
}

static Expected<Header> readHeader(StringRef path, StringRef bytes) {
  auto readNumber = [&](uint64_t place) { return int32_t(support::endian::read32le(bytes.data() + place)); };
  Header header;
  const bool isLater = findFileKind(bytes) == FileKind::Llama2cLater && bytes.size() >= 2 * kNumberBytes;
  if (isLater && (header.version = readNumber(kNumberBytes)) != 1)
    return fileError(path, formatv("is of version {0} of llama2.c's format, and jpq reads versions 0 and 1, which hold "
                                   "f32 numbers{1}",
                                   header.version, header.version == 2 ? " (export the model as version 1)" : ""));
  if (bytes.size() < header.getBytes())
    return fileError(path, formatv("a llama2.c header takes {0} bytes, but the "
                                   "file has {1}",
                                   header.getBytes(), bytes.size()));
  const uint64_t first = isLater ? 2 * kNumberBytes : 0;
  std::array<int64_t, 7> values;
  for (auto [i, value] : enumerate(values))
    value = readNumber(first + kNumberBytes * i);

  LlamaConfig &config = header.config;
  config.hiddenSize = values[0];
  config.feedForwardSize = values[1];
  config.layerCount = values[2];
  config.headCount = values[3];
  config.keyValueHeadCount = values[4];
  // In version 0 the sign says whether the head is tied.
  config.vocabularySize = isLater ? values[5] : std::abs(values[5]);
  config.contextLength = values[6];
  header.tiedHead = isLater ? bytes[first + kSizesBytes] != 0 : values[5] > 0;
  if (config.headCount < 1 || config.hiddenSize % config.headCount != 0)
    return fileError(path, formatv("{0} channels cannot be divided evenly "
                                   "among {1} heads",
                                   config.hiddenSize, config.headCount));
  config.headSize = config.hiddenSize / config.headCount;
  if (Error error = checkFacts(path, config))
    return error;

  uint64_t expected = getFileSize(header);
  if (bytes.size() != expected)
    return fileError(path, formatv("a llama2.c model with {0} layers of {1} channels, "
                                   "feed-forward size {2}, {3} heads, {4} key/value heads, "
                                   "{5} tokens and context length {6} has {7} bytes, but "
                                   "the file has {8}",
                                   config.layerCount, config.hiddenSize, config.feedForwardSize, config.headCount,
                                   config.keyValueHeadCount, config.vocabularySize, config.contextLength, expected,
                                   bytes.size()));
  return header;
}

namespace {
/// Hands out the tensors one after another. The file's size is known to be
/// right.
class TensorCursor {
public:
  TensorCursor(std::shared_ptr<MemoryBuffer> buffer, const Header &header)
      : buffer(std::move(buffer)), rest(arrayRefFromStringRef(this->buffer->getBuffer())) {
    rest = rest.drop_front(header.getBytes());
  }

  SourceTensor take(std::string name, std::initializer_list<int64_t> shape) {
    SourceTensor tensor;
    tensor.name = std::move(name);
    tensor.shape = shape;
    uint64_t bytes = sizeof(float);
    for (int64_t dim : shape)
      bytes *= dim;
    tensor.bytes = rest.take_front(bytes);
    tensor.owner = buffer;
    rest = rest.drop_front(bytes);
    return tensor;
  }

  /// Fills one tensor of every layer.
  void takeLayers(LlamaModel &model, SourceTensor LlamaLayer::*member, StringRef name,
                  std::initializer_list<int64_t> shape) {
    for (auto [i, layer] : enumerate(model.layers))
      layer.*member = take(formatv("blk.{0}.{1}.weight", i, name), shape);
  }

  void skip(uint64_t floats) { rest = rest.drop_front(floats * sizeof(float)); }

private:
  std::shared_ptr<MemoryBuffer> buffer;
  ArrayRef<uint8_t> rest;
};

/// SentencePiece's token types.
enum TokenType { Normal = 1, Unknown = 2, Control = 3, Byte = 6 };
} // namespace

static void readTensors(TensorCursor cursor, const Header &header, LlamaModel &model) {
  const LlamaConfig &config = header.config;
  int64_t dim = config.hiddenSize, feedForward = config.feedForwardSize;
  int64_t keyValue = config.keyValueHeadCount * config.headSize;
  const bool normsFirst = header.version == 1;
  model.layers.resize(config.layerCount);
  auto takeFeedForwardNorms = [&] { cursor.takeLayers(model, &LlamaLayer::feedForwardNorm, "ffn_norm", {dim}); };
  auto takeEmbedding = [&] { model.embedding = cursor.take("token_embd.weight", {config.vocabularySize, dim}); };
  if (!normsFirst)
    takeEmbedding();
  cursor.takeLayers(model, &LlamaLayer::attentionNorm, "attn_norm", {dim});
  if (normsFirst) {
    takeFeedForwardNorms();
    model.finalNorm = cursor.take("output_norm.weight", {dim});
    takeEmbedding();
  }
  cursor.takeLayers(model, &LlamaLayer::query, "attn_q", {dim, dim});
  cursor.takeLayers(model, &LlamaLayer::key, "attn_k", {keyValue, dim});
  cursor.takeLayers(model, &LlamaLayer::value, "attn_v", {keyValue, dim});
  cursor.takeLayers(model, &LlamaLayer::attentionOutput, "attn_output", {dim, dim});
  if (!normsFirst)
    takeFeedForwardNorms();
  cursor.takeLayers(model, &LlamaLayer::gate, "ffn_gate", {feedForward, dim});
  cursor.takeLayers(model, &LlamaLayer::down, "ffn_down", {dim, feedForward});
  cursor.takeLayers(model, &LlamaLayer::up, "ffn_up", {feedForward, dim});
  if (!normsFirst) {
    model.finalNorm = cursor.take("output_norm.weight", {dim});
    // Cosines and sines of the rotary embedding: llama2.c computes them anew too.
    cursor.skip(uint64_t(config.contextLength) * config.headSize);
  }
  if (!header.tiedHead)
    model.head = cursor.take("output.weight", {config.vocabularySize, dim});
}

/// llama2.c writes SentencePiece's word boundary as a space, and puts line
/// breaks around <s> and </s>. This undoes both.
static std::pair<std::string, TokenType> restoreToken(unsigned id, StringRef text) {
  if (id == 0)
    return {"<unk>", Unknown};
  if (id == 1)
    return {"<s>", Control};
  if (id == 2)
    return {"</s>", Control};
  if (text.size() == 6 && text.starts_with("<0x") && text.ends_with(">") && isHexDigit(text[3]) && isHexDigit(text[4]))
    return {text.str(), Byte};
  std::string restored;
  for (char c : text)
    if (c == ' ')
      restored += "\u2581";
    else
      restored += c;
  return {restored, Normal};
}

/// The tokenizer file: i32 length of the longest token, then for each token
/// f32 score, i32 length, and its bytes.
static Expected<std::string> readTokenizer(StringRef path, int64_t vocabularySize) {
  Expected<std::shared_ptr<MemoryBuffer>> buffer = mapFile(path);
  if (!buffer)
    return buffer.takeError();
  if (Error error = checkFileKind(path, (*buffer)->getBuffer(), FileKind::Unknown, "a vocabulary of llama2.c"))
    return std::move(error);
  StringRef rest = (*buffer)->getBuffer();
  if (rest.size() < 4)
    return fileError(path, formatv("a llama2.c tokenizer begins with 4 bytes, "
                                   "but the file has {0}",
                                   rest.size()));
  rest = rest.drop_front(4);
  json::Array tokens, scores, types;
  for (int64_t id = 0; id < vocabularySize; ++id) {
    if (rest.size() < 8)
      return fileError(path, formatv("the file ends at token {0}, but the "
                                     "model has {1}",
                                     id, vocabularySize));
    float score = bit_cast<float>(support::endian::read32le(rest.data()));
    int32_t length = support::endian::read32le(rest.data() + 4);
    rest = rest.drop_front(8);
    if (!std::isfinite(score))
      return fileError(path, formatv("the score of token {0} is {1:e}, not a finite number", id, score));
    if (length < 0 || uint64_t(length) > rest.size())
      return fileError(path, formatv("token {0} has length {1}, but {2} bytes "
                                     "of the file are left",
                                     id, length, rest.size()));
    auto [text, type] = restoreToken(id, rest.take_front(length));
    tokens.push_back(getTokenText(text));
    scores.push_back(score);
    types.push_back(int(type));
    rest = rest.drop_front(length);
  }
  if (!rest.empty())
    return fileError(path, formatv("{0} bytes follow the last of the model's "
                                   "{1} tokens",
                                   rest.size(), vocabularySize));
  // The models were trained on windows that were cut anywhere out of stories that follow each other: only texts begin
  // with BOS, not windows.
  return toText(json::Object{{"kind", "sentencepiece-bpe"},
                             {"tokens", std::move(tokens)},
                             {"scores", std::move(scores)},
                             {"types", std::move(types)},
                             {"bos", 1},
                             {"eos", 2},
                             {"add_bos", true},
                             {"window_bos", false},
                             {"add_space_prefix", true}});
}

/// The tokenizer beside a model; empty if there is none. The one whose name
/// holds the size of the vocabulary fits best.
static std::string findTokenizer(StringRef modelPath, int64_t vocabularySize) {
  std::string named = formatv("tok{0}.bin", vocabularySize);
  for (StringRef name : {StringRef(named), StringRef("tokenizer.bin")}) {
    SmallString<128> candidate = sys::path::parent_path(modelPath);
    sys::path::append(candidate, name);
    if (sys::fs::exists(candidate))
      return candidate.str().str();
  }
  return "";
}

Expected<LlamaModel> jpq::readLlama2c(StringRef path, StringRef tokenizer) {
  Expected<std::shared_ptr<MemoryBuffer>> buffer = mapFile(path);
  if (!buffer)
    return buffer.takeError();
  if (Error error = checkFileKind(path, (*buffer)->getBuffer(), FileKind::Llama2cLater, "a model of llama2.c"))
    return std::move(error);
  Expected<Header> header = readHeader(path, (*buffer)->getBuffer());
  if (!header)
    return header.takeError();

  LlamaModel model;
  model.config = header->config;
  model.config.rotary.inverseFrequencies = getRotaryFrequencies(model.config.headSize, 10000.0);
  readTensors(TensorCursor(*buffer, *header), *header, model);
  model.metadata["jpq.source"] = describeSource("llama2.c", "llama", sys::path::stem(path));

  int64_t vocabularySize = model.config.vocabularySize;
  std::string tokenizerPath = tokenizer.empty() ? findTokenizer(path, vocabularySize) : tokenizer.str();
  if (tokenizerPath.empty())
    return model;
  Expected<std::string> text = readTokenizer(tokenizerPath, vocabularySize);
  if (!text)
    return text.takeError();
  model.metadata["jpq.tokenizer"] = std::move(*text);
  return model;
}
