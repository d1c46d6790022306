//===- JSONObject.h - Reads JSON files and their members --------*- C++ -*-===//
//
// Private to lib/Target.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "ReaderSupport.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"

namespace jpq::readers {

/// Reads a JSON file whose outermost value is an object. `text`, if given, receives the file's text.
llvm::Expected<llvm::json::Object> readJSONObject(llvm::StringRef path, std::string *text = nullptr);

/// Reads members of an object; null counts as absent. Errors name the file, the key and what it holds.
class ObjectReader {
public:
  ObjectReader(llvm::StringRef path, const llvm::json::Object &object) : path(path), object(object) {}

  bool has(llvm::StringRef key) const { return get(key); }
  /// Whether the object says that there is no value, which need not be the default.
  bool isNull(llvm::StringRef key) const { return object.get(key) && !has(key); }
  /// Null if there is no such member.
  const llvm::json::Value *get(llvm::StringRef key) const;
  /// Null if there is no such member, or if it is empty.
  llvm::Expected<const llvm::json::Object *> getObject(llvm::StringRef key) const;

  /// Without a default the object must have the key.
  llvm::Error read(llvm::StringRef key, int64_t &into, std::optional<int64_t> byDefault = std::nullopt) const {
    return read(key, object.getInteger(key), "an integer", into, byDefault);
  }
  llvm::Error read(llvm::StringRef key, bool &into, std::optional<bool> byDefault = std::nullopt) const {
    return read(key, object.getBoolean(key), "true or false", into, byDefault);
  }
  llvm::Error read(llvm::StringRef key, std::string &into, std::optional<std::string> byDefault = std::nullopt) const {
    return read(key, object.getString(key), "text", into, byDefault);
  }
  llvm::Error read(llvm::StringRef key, double &into, std::optional<double> byDefault = std::nullopt) const {
    return read(key, object.getNumber(key), "a number", into, byDefault);
  }
  llvm::Error readPositive(llvm::StringRef key, double &into, std::optional<double> byDefault = std::nullopt) const;

  llvm::Error error(const llvm::Twine &message) const { return fileError(path, message); }
  llvm::StringRef getPath() const { return path; }

private:
  template <typename Stored, typename T>
  llvm::Error read(llvm::StringRef key, std::optional<Stored> stored, llvm::StringRef wanted, T &into,
                   std::optional<T> byDefault) const {
    if (stored) {
      into = T(*stored);
      return llvm::Error::success();
    }
    if (has(key))
      return error(llvm::formatv("'{0}' is {1}, but must be {2}", key, toText(*object.get(key)), wanted));
    if (!byDefault)
      return error("there is no '" + key + "'");
    into = *byDefault;
    return llvm::Error::success();
  }

  llvm::StringRef path;
  const llvm::json::Object &object;
};

} // namespace jpq::readers
