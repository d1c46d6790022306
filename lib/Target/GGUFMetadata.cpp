//===- GGUFMetadata.cpp - Typed access to a GGUF file's metadata ----------===//

#include "ReaderSupport.h"
#include "jpq/Target/GGUFFile.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/FormatVariadic.h"

using namespace llvm;
using namespace jpq::readers;

namespace jpq {

static StringRef getTypeName(GGUFValueType type) {
  static constexpr StringRef names[] = {"uint8",   "int8", "uint16", "int16",  "uint32", "int32",  "float32",
                                        "boolean", "text", "array",  "uint64", "int64",  "float64"};
  return names[uint32_t(type)];
}

const GGUFFile::Value *GGUFFile::find(StringRef key) const {
  auto found = values.find(key);
  return found == values.end() ? nullptr : &found->second;
}

Error GGUFFile::typeError(StringRef key, const Value &value, const Twine &wanted) const {
  std::string type = getTypeName(value.type).str();
  if (value.type == GGUFValueType::Array)
    type = (getTypeName(value.elementType) + " array").str();
  return fileError(path, "metadata '" + key + "' is of type " + type + ", but must be " + wanted);
}

template <typename T>
static T load(StringRef bytes) {
  return support::endian::read<T, endianness::little>(bytes.data());
}

/// The value of any integer type, an unsigned one of 2^63 or more as a negative
/// number; none for other types.
static std::optional<int64_t> loadInteger(GGUFValueType type, StringRef bytes) {
  switch (type) {
  case GGUFValueType::UInt8:
    return load<uint8_t>(bytes);
  case GGUFValueType::Int8:
    return load<int8_t>(bytes);
  case GGUFValueType::UInt16:
    return load<uint16_t>(bytes);
  case GGUFValueType::Int16:
    return load<int16_t>(bytes);
  case GGUFValueType::UInt32:
    return load<uint32_t>(bytes);
  case GGUFValueType::Int32:
    return load<int32_t>(bytes);
  case GGUFValueType::UInt64:
  case GGUFValueType::Int64:
    return load<int64_t>(bytes);
  default:
    return std::nullopt;
  }
}

std::vector<StringRef> GGUFFile::getKeys() const {
  std::vector<StringRef> keys;
  for (const auto &[key, value] : values)
    keys.push_back(key);
  llvm::sort(keys);
  return keys;
}

bool GGUFFile::isArray(StringRef key) const {
  const Value *value = find(key);
  return value && value->type == GGUFValueType::Array;
}

std::string GGUFFile::describe(StringRef key) const {
  const Value *value = find(key);
  if (!value)
    return "absent";
  if (value->type == GGUFValueType::Array)
    return formatv("an array of {0}", value->count);
  if (value->type == GGUFValueType::String)
    return ("'" + json::fixUTF8(value->bytes) + "'");
  if (value->type == GGUFValueType::Bool)
    return value->bytes[0] != 0 ? "true" : "false";
  if (value->type == GGUFValueType::Float32)
    return formatv("{0}", load<float>(value->bytes));
  if (value->type == GGUFValueType::Float64)
    return formatv("{0}", load<double>(value->bytes));
  if (value->type == GGUFValueType::UInt64)
    return formatv("{0}", load<uint64_t>(value->bytes));
  return formatv("{0}", *loadInteger(value->type, value->bytes));
}

GGUFFile::Result<int64_t> GGUFFile::getInteger(StringRef key) const {
  const Value *value = find(key);
  if (!value)
    return std::nullopt;
  std::optional<int64_t> result = loadInteger(value->type, value->bytes);
  if (!result)
    return typeError(key, *value, "an integer");
  if (*result < 0)
    return fileError(path, formatv("metadata '{0}' is {1}, not in [0, 2^63)", key, *result));
  return result;
}

GGUFFile::Result<double> GGUFFile::getFloat(StringRef key) const {
  const Value *value = find(key);
  if (!value)
    return std::nullopt;
  if (value->type == GGUFValueType::Float32)
    return load<float>(value->bytes);
  if (value->type == GGUFValueType::Float64)
    return load<double>(value->bytes);
  return typeError(key, *value, "a float");
}

GGUFFile::Result<bool> GGUFFile::getBool(StringRef key) const {
  const Value *value = find(key);
  if (!value)
    return std::nullopt;
  if (value->type != GGUFValueType::Bool)
    return typeError(key, *value, "a boolean");
  return value->bytes[0] != 0;
}

GGUFFile::Result<StringRef> GGUFFile::getString(StringRef key) const {
  const Value *value = find(key);
  if (!value)
    return std::nullopt;
  if (value->type != GGUFValueType::String)
    return typeError(key, *value, "text");
  return value->bytes;
}

Expected<const GGUFFile::Value *> GGUFFile::findArray(StringRef key, GGUFValueType elementType) const {
  const Value *value = find(key);
  if (value && (value->type != GGUFValueType::Array || value->elementType != elementType))
    return typeError(key, *value, "a " + getTypeName(elementType) + " array");
  return value;
}

GGUFFile::Result<std::vector<StringRef>> GGUFFile::getStrings(StringRef key) const {
  Expected<const Value *> value = findArray(key, GGUFValueType::String);
  if (!value)
    return value.takeError();
  if (!*value)
    return std::nullopt;
  std::vector<StringRef> result;
  StringRef rest = (*value)->bytes;
  for (uint64_t i = 0; i < (*value)->count; ++i) {
    uint64_t length = load<uint64_t>(rest);
    result.push_back(rest.substr(sizeof(length), length));
    rest = rest.drop_front(sizeof(length) + length);
  }
  return result;
}

template <typename T>
static std::vector<T> loadAll(StringRef bytes) {
  std::vector<T> result;
  for (; !bytes.empty(); bytes = bytes.drop_front(sizeof(T)))
    result.push_back(load<T>(bytes));
  return result;
}

GGUFFile::Result<std::vector<int32_t>> GGUFFile::getInt32s(StringRef key) const {
  Expected<const Value *> value = findArray(key, GGUFValueType::Int32);
  if (!value)
    return value.takeError();
  if (!*value)
    return std::nullopt;
  return loadAll<int32_t>((*value)->bytes);
}

GGUFFile::Result<std::vector<bool>> GGUFFile::getBools(StringRef key) const {
  Expected<const Value *> value = findArray(key, GGUFValueType::Bool);
  if (!value)
    return value.takeError();
  if (!*value)
    return std::nullopt;
  std::vector<bool> result;
  for (char byte : (*value)->bytes)
    result.push_back(byte != 0);
  return result;
}

GGUFFile::Result<std::vector<float>> GGUFFile::getFloat32s(StringRef key) const {
  Expected<const Value *> value = findArray(key, GGUFValueType::Float32);
  if (!value)
    return value.takeError();
  if (!*value)
    return std::nullopt;
  return loadAll<float>((*value)->bytes);
}

} // namespace jpq
