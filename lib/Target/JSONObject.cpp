//===- JSONObject.cpp - Reads JSON files and their members ----------------===//

#include "JSONObject.h"
#include "jpq/Support/FileKind.h"
#include <algorithm>
#include <cmath>

using namespace llvm;

namespace jpq::readers {

/// How deep brackets are nested.
static unsigned getDepth(StringRef text) {
  unsigned depth = 0, deepest = 0;
  bool inString = false;
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (c == '"')
      inString = !inString;
    else if (inString && c == '\\')
      ++i;
    else if (!inString && (c == '{' || c == '['))
      deepest = std::max(deepest, ++depth);
    else if (!inString && (c == '}' || c == ']') && depth > 0)
      --depth;
  }
  return deepest;
}

Expected<json::Object> readJSONObject(StringRef path, std::string *text) {
  Expected<std::shared_ptr<MemoryBuffer>> buffer = mapFile(path);
  if (!buffer)
    return buffer.takeError();
  if (Error error = checkFileKind(path, (*buffer)->getBuffer(), FileKind::JSON, "JSON"))
    return std::move(error);
  StringRef content = (*buffer)->getBuffer();
  // LLVM's parser is recursive: bound its stack first.
  constexpr unsigned deepest = 64;
  if (unsigned depth = getDepth(content); depth > deepest)
    return fileError(path, formatv("brackets are nested {0} deep, but jpq "
                                   "reads at most {1} levels",
                                   depth, deepest));
  Expected<json::Value> value = json::parse(content);
  if (!value)
    return fileError(path, "this is no JSON: " + toString(value.takeError()));
  json::Object *object = value->getAsObject();
  if (!object)
    return fileError(path, "the outermost JSON value is no object");
  if (text)
    *text = content.str();
  return std::move(*object);
}

const json::Value *ObjectReader::get(StringRef key) const {
  const json::Value *value = object.get(key);
  return value && value->kind() != json::Value::Null ? value : nullptr;
}

Error ObjectReader::readPositive(StringRef key, double &into, std::optional<double> byDefault) const {
  if (Error error = read(key, into, byDefault))
    return error;
  if (std::isfinite(into) && into > 0)
    return Error::success();
  return error(formatv("'{0}' is {1:e}, but must be positive", key, into));
}

Expected<const json::Object *> ObjectReader::getObject(StringRef key) const {
  const json::Value *value = get(key);
  if (!value)
    return nullptr;
  if (const json::Object *member = value->getAsObject())
    return member->empty() ? nullptr : member;
  return error(formatv("'{0}' is {1}, but must be an object", key, toText(*value)));
}

} // namespace jpq::readers
