//===- HuggingFaceTokenizer.cpp - A Hugging Face folder's tokenizer -------===//

#include "HuggingFaceTokenizer.h"
#include "HuggingFaceConfig.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace jpq::readers {

static std::string join(StringRef folder, StringRef name) {
  SmallString<128> path = folder;
  sys::path::append(path, name);
  return path.str().str();
}

/// The JSON object in a file; none if there is no such file.
static Expected<std::optional<json::Object>> readIfThere(const std::string &path, std::string *text = nullptr) {
  if (!sys::fs::exists(path))
    return std::nullopt;
  Expected<json::Object> object = readJSONObject(path, text);
  if (!object)
    return object.takeError();
  return std::move(*object);
}

/// The text of a special token: a string, or an object that describes how it is found.
static std::optional<StringRef> getSpecialToken(const json::Object &config, StringRef name) {
  if (const json::Object *described = config.getObject(name))
    return described->getString("content");
  return config.getString(name);
}

/// The id of a token in tokenizer.json.
static std::optional<int64_t> findToken(const json::Object &tokenizer, StringRef text) {
  if (const json::Array *added = tokenizer.getArray("added_tokens"))
    for (const json::Value &value : *added)
      if (const json::Object *token = value.getAsObject(); token && token->getString("content") == text)
        return token->getInteger("id");
  const json::Object *model = tokenizer.getObject("model");
  const json::Object *vocabulary = model ? model->getObject("vocab") : nullptr;
  return vocabulary ? vocabulary->getInteger(text) : std::nullopt;
}

/// The special token with which the template of a post-processor begins a text, if it has one.
static std::optional<StringRef> findFirstOfTemplate(const json::Object &processor) {
  if (const json::Array *several = processor.getArray("processors"))
    for (const json::Value &value : *several)
      if (const json::Object *one = value.getAsObject())
        if (std::optional<StringRef> token = findFirstOfTemplate(*one))
          return token;
  const json::Array *pieces = processor.getArray("single");
  const json::Object *first = pieces && !pieces->empty() ? pieces->front().getAsObject() : nullptr;
  const json::Object *special = first ? first->getObject("SpecialToken") : nullptr;
  return special ? special->getString("id") : std::nullopt;
}

Expected<SourceTokenizer> readHuggingFaceTokenizer(StringRef folder) {
  std::string text;
  Expected<std::optional<json::Object>> tokenizer = readIfThere(join(folder, "tokenizer.json"), &text);
  if (!tokenizer)
    return tokenizer.takeError();
  if (!*tokenizer)
    return SourceTokenizer();
  Expected<std::optional<json::Object>> config = readIfThere(join(folder, "tokenizer_config.json"));
  if (!config)
    return config.takeError();

  const json::Object *processor = (*tokenizer)->getObject("post_processor");
  std::optional<StringRef> first = processor ? findFirstOfTemplate(*processor) : std::nullopt;
  std::optional<StringRef> begin, end;
  bool addBegin = first.has_value();
  if (*config) {
    begin = getSpecialToken(**config, "bos_token");
    end = getSpecialToken(**config, "eos_token");
    // Other first tokens, such as a classifier's, are no BOS.
    addBegin = (*config)->getBoolean("add_bos_token").value_or(begin && begin == first);
  } else {
    begin = first;
  }

  auto findId = [&](std::optional<StringRef> token) {
    return token ? findToken(**tokenizer, *token) : std::optional<int64_t>();
  };
  SourceTokenizer result;
  std::optional<int64_t> bos = findId(begin), eos = findId(end);
  addBegin &= bos.has_value();
  if (addBegin)
    result.bos = bos;
  json::Object facts{{"kind", "huggingface"}, {"bos", bos}, {"eos", eos}, {"add_bos", addBegin}};
  // The text of tokenizer.json as it is: the order of members matters to people who compare.
  result.description = StringRef(toText(std::move(facts))).drop_back().str() + R"(,"json":)" + text + "}";
  return result;
}

} // namespace jpq::readers
