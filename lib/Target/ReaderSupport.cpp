//===- ReaderSupport.cpp - What the readers of models share ---------------===//

#include "ReaderSupport.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>
#include <limits>

using namespace llvm;

namespace jpq::readers {

Error fileError(StringRef path, const Twine &message) { return createStringError(path + ": " + message); }

Expected<std::shared_ptr<MemoryBuffer>> mapFile(StringRef path) {
  ErrorOr<std::unique_ptr<MemoryBuffer>> buffer =
      MemoryBuffer::getFile(path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!buffer)
    return fileError(path, buffer.getError().message());
  return std::shared_ptr<MemoryBuffer>(std::move(*buffer));
}

Error checkFacts(StringRef path, const LlamaConfig &config) {
  const std::pair<StringRef, int64_t> facts[] = {
      {"the vocabulary size", config.vocabularySize},    {"the hidden size", config.hiddenSize},
      {"the feed-forward size", config.feedForwardSize}, {"the number of layers", config.layerCount},
      {"the number of heads", config.headCount},         {"the number of key/value heads", config.keyValueHeadCount},
      {"the size of a head", config.headSize},           {"the context length", config.contextLength}};
  // The upper bound keeps every product of two facts within an int64_t.
  constexpr int64_t limit = std::numeric_limits<int32_t>::max();
  for (auto [name, value] : facts)
    if (value < 1 || value > limit)
      return fileError(path, formatv("{0} is {1}, but must lie in [1, {2}]", name, value, limit));
  if (config.headCount % config.keyValueHeadCount != 0)
    return fileError(
        path, formatv("{0} heads cannot share {1} key/value heads evenly", config.headCount, config.keyValueHeadCount));
  if (config.headSize % 2 != 0)
    return fileError(path, formatv("heads have {0} channels, but rotary embedding "
                                   "needs an even number",
                                   config.headSize));
  if (!std::isfinite(config.normEpsilon) || config.normEpsilon <= 0)
    return fileError(path, formatv("the epsilon of the norms is {0:e}, but must be positive", config.normEpsilon));
  return Error::success();
}

void keepTokenizer(SourceTokenizer tokenizer, LlamaModel &model) {
  if (!tokenizer.description.empty())
    model.metadata["jpq.tokenizer"] = std::move(tokenizer.description);
  model.bosToken = tokenizer.bos;
}

json::Value getTokenText(StringRef text) {
  if (json::isUTF8(text))
    return text.str();
  json::Array bytes;
  for (uint8_t byte : text.bytes())
    bytes.push_back(byte);
  return bytes;
}

std::string toText(const json::Value &value) {
  std::string text;
  raw_string_ostream(text) << value;
  return text;
}

std::string describeSource(StringRef format, StringRef architecture, StringRef name) {
  return toText(
      json::Object{{"format", format}, {"architecture", json::fixUTF8(architecture)}, {"name", json::fixUTF8(name)}});
}

} // namespace jpq::readers
