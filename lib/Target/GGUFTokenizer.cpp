//===- GGUFTokenizer.cpp - The tokenizer in a GGUF file -------------------===//

#include "GGUFTokenizer.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include <cmath>

using namespace llvm;

namespace jpq::readers {

/// Fills the parts of the JSON one by one.
namespace {
class TokenizerBuilder {
public:
  TokenizerBuilder(const GGUFFile &file, int64_t vocabularySize) : file(file), vocabularySize(vocabularySize) {}

  Error addTokens();
  Error addTypes();
  Error addScores();
  Error addMerges();
  Error addString(StringRef field, StringRef key);
  Error addBool(StringRef field, StringRef key, bool byDefault);
  /// Null where the file names no such token.
  Error addTokenId(StringRef field, StringRef key);

  json::Object result;

private:
  Error checkCount(StringRef what, size_t count) const;

  const GGUFFile &file;
  int64_t vocabularySize;
  size_t tokenCount = 0;
};
} // namespace

static std::string getKey(StringRef key) { return ("tokenizer.ggml." + key).str(); }

static Error missing(const GGUFFile &file, StringRef key) {
  return fileError(file.getPath(), "there is no metadata '" + getKey(key) + "'");
}

Error TokenizerBuilder::checkCount(StringRef what, size_t count) const {
  if (count == tokenCount)
    return Error::success();
  return fileError(file.getPath(), formatv("there are {0} {1} for {2} tokens", count, what, tokenCount));
}

Error TokenizerBuilder::addTokens() {
  auto tokens = file.getStrings(getKey("tokens"));
  if (!tokens)
    return tokens.takeError();
  if (!*tokens)
    return missing(file, "tokens");
  tokenCount = (*tokens)->size();
  if (tokenCount > size_t(vocabularySize))
    return fileError(file.getPath(),
                     formatv("there are {0} tokens, but the embedding has {1}", tokenCount, vocabularySize));
  result["tokens"] = json::Array(map_range(**tokens, getTokenText));
  return Error::success();
}

Error TokenizerBuilder::addTypes() {
  constexpr int32_t normal = 1;
  auto types = file.getInt32s(getKey("token_type"));
  if (!types)
    return types.takeError();
  if (!*types)
    *types = std::vector<int32_t>(tokenCount, normal);
  result["types"] = json::Array(**types);
  return checkCount("token types", (*types)->size());
}

Error TokenizerBuilder::addScores() {
  auto scores = file.getFloat32s(getKey("scores"));
  if (!scores)
    return scores.takeError();
  if (!*scores)
    return missing(file, "scores");
  for (auto [i, score] : enumerate(**scores))
    if (!std::isfinite(score))
      return fileError(file.getPath(), formatv("the score of token {0} is {1:e}, not a finite number", i, score));
  result["scores"] = json::Array(**scores);
  return checkCount("scores", (*scores)->size());
}

Error TokenizerBuilder::addMerges() {
  auto merges = file.getStrings(getKey("merges"));
  if (!merges)
    return merges.takeError();
  if (!*merges)
    return missing(file, "merges");
  result["merges"] = json::Array(map_range(**merges, getTokenText));
  return Error::success();
}

Error TokenizerBuilder::addString(StringRef field, StringRef key) {
  auto text = file.getString(getKey(key));
  if (!text)
    return text.takeError();
  result[field] = json::fixUTF8(text->value_or(""));
  return Error::success();
}

Error TokenizerBuilder::addBool(StringRef field, StringRef key, bool byDefault) {
  auto value = file.getBool(getKey(key));
  if (!value)
    return value.takeError();
  result[field] = value->value_or(byDefault);
  return Error::success();
}

Error TokenizerBuilder::addTokenId(StringRef field, StringRef key) {
  auto id = file.getInteger(getKey(key));
  if (!id)
    return id.takeError();
  result[field] = nullptr;
  if (!*id)
    return Error::success();
  if (**id >= int64_t(tokenCount))
    return fileError(file.getPath(),
                     formatv("metadata '{0}' is {1}, but there are {2} tokens", getKey(key), **id, tokenCount));
  result[field] = **id;
  return Error::success();
}

/// What llama.cpp assumes for byte-level BPE when the file does not say: only
/// these ways of splitting text into words come with a first token.
static bool beginsWithToken(StringRef splitting) {
  return is_contained<StringRef>({"llama3", "llama-v3", "llama-bpe", "falcon3", "falcon-h1", "pixtral", "midm-2.0",
                                  "lfm2", "jina-v5-nano", "tekken", "chameleon"},
                                 splitting);
}

Expected<SourceTokenizer> readGGUFTokenizer(const GGUFFile &file, int64_t vocabularySize) {
  auto kind = file.getString(getKey("model"));
  if (!kind)
    return kind.takeError();
  auto splitting = file.getString(getKey("pre"));
  if (!splitting)
    return splitting.takeError();
  bool bytePairs = *kind == "gpt2", pieces = *kind == "llama";
  if (!bytePairs && !pieces)
    return SourceTokenizer();

  TokenizerBuilder builder(file, vocabularySize);
  bool addBegin = pieces || beginsWithToken(splitting->value_or(""));
  builder.result["kind"] = bytePairs ? "bpe-bytes" : "sentencepiece-bpe";
  if (Error error = builder.addTokens())
    return error;
  if (Error error = builder.addTypes())
    return error;
  if (Error error = builder.addTokenId("bos", "bos_token_id"))
    return error;
  if (Error error = builder.addTokenId("eos", "eos_token_id"))
    return error;
  if (Error error = builder.addBool("add_bos", "add_bos_token", addBegin))
    return error;
  if (bytePairs) {
    if (Error error = builder.addMerges())
      return error;
    if (Error error = builder.addString("pre", "pre"))
      return error;
  } else {
    if (Error error = builder.addScores())
      return error;
    if (Error error = builder.addBool("add_space_prefix", "add_space_prefix", true))
      return error;
  }
  SourceTokenizer tokenizer;
  if (builder.result.getBoolean("add_bos").value_or(false))
    tokenizer.bos = builder.result.getInteger("bos");
  tokenizer.description = toText(std::move(builder.result));
  return tokenizer;
}

} // namespace jpq::readers
