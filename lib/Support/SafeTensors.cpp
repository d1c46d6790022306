//===- SafeTensors.cpp - Mapped reading of weight files -------------------===//
//
// The header is not trusted: whatever it says is checked against the size of
// the file before anything is read there.
//
//===----------------------------------------------------------------------===//

#include "jpq/Support/SafeTensors.h"
#include "SafeTensorsFormat.h"
#include "jpq/Support/Digest.h"
#include "jpq/Support/FileKind.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CheckedArithmetic.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"
#include <algorithm>
#include <cstring>

namespace jpq {

using namespace safetensors;

namespace {
struct TypeInfo {
  ElementType type;
  llvm::StringLiteral name;
  unsigned bytes;
};
} // namespace

static constexpr TypeInfo kTypes[] = {
    {ElementType::U8, "U8", 1},     {ElementType::I8, "I8", 1},   {ElementType::U16, "U16", 2},
    {ElementType::I16, "I16", 2},   {ElementType::U32, "U32", 4}, {ElementType::I32, "I32", 4},
    {ElementType::U64, "U64", 8},   {ElementType::I64, "I64", 8}, {ElementType::BF16, "BF16", 2},
    {ElementType::F16, "F16", 2},   {ElementType::F32, "F32", 4}, {ElementType::F64, "F64", 8},
    {ElementType::Bool, "BOOL", 1},
};

static const TypeInfo &getInfo(ElementType type) {
  return *llvm::find_if(kTypes, [&](const TypeInfo &info) { return info.type == type; });
}

unsigned getByteWidth(ElementType type) { return getInfo(type).bytes; }
llvm::StringRef getName(ElementType type) { return getInfo(type).name; }

std::optional<ElementType> parseElementType(llvm::StringRef name) {
  for (const TypeInfo &info : kTypes)
    if (info.name == name)
      return info.type;
  return std::nullopt;
}

std::optional<int64_t> readInteger(ElementType type, const uint8_t *data, int64_t index) {
  auto read = [&](auto value) -> int64_t {
    std::memcpy(&value, data + index * sizeof(value), sizeof(value));
    return value;
  };
  switch (type) {
  case ElementType::Bool:
  case ElementType::U8:
    return read(uint8_t());
  case ElementType::I8:
    return read(int8_t());
  case ElementType::U16:
    return read(uint16_t());
  case ElementType::I16:
    return read(int16_t());
  case ElementType::U32:
    return read(uint32_t());
  case ElementType::I32:
    return read(int32_t());
  case ElementType::I64:
    return read(int64_t());
  default:
    return std::nullopt;
  }
}

llvm::Error safetensors::fail(llvm::StringRef path, const llvm::Twine &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), path + ": " + message);
}

std::optional<uint64_t> safetensors::getStoredSize(ElementType type, llvm::ArrayRef<int64_t> shape) {
  // Zeros are left out of the product, so that a shape that nobody could
  // allocate is refused whatever its order.
  int64_t bytes = getByteWidth(type);
  for (int64_t dim : shape) {
    if (dim < 0)
      return std::nullopt;
    std::optional<int64_t> product = llvm::checkedMul<int64_t>(bytes, std::max<int64_t>(dim, 1));
    if (!product)
      return std::nullopt;
    bytes = *product;
  }
  return llvm::is_contained(shape, 0) ? 0 : bytes;
}

std::string safetensors::describe(ElementType type, llvm::ArrayRef<int64_t> shape) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  stream << '[';
  llvm::interleaveComma(shape, stream);
  stream << "] of " << getName(type);
  return text;
}

/// What a JSON text looks like from outside, found without recursion.
namespace {
struct JsonOutline {
  unsigned depth = 0;
  size_t members = 0;
};
} // namespace

static JsonOutline outline(llvm::StringRef text) {
  JsonOutline result;
  unsigned depth = 0;
  bool inString = false;
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (inString) {
      if (c == '\\')
        ++i;
      else if (c == '"')
        inString = false;
    } else if (c == '"') {
      inString = true;
    } else if (c == '{' || c == '[') {
      result.depth = std::max(result.depth, ++depth);
    } else if ((c == '}' || c == ']') && depth > 0) {
      --depth;
    } else if (c == ':') {
      ++result.members;
    }
  }
  return result;
}

/// Members of all objects in `value`.
static size_t countMembers(const llvm::json::Value &value) {
  size_t count = 0;
  if (const llvm::json::Object *object = value.getAsObject()) {
    count = object->size();
    for (const auto &member : *object)
      count += countMembers(member.second);
  } else if (const llvm::json::Array *array = value.getAsArray()) {
    for (const llvm::json::Value &element : *array)
      count += countMembers(element);
  }
  return count;
}

static llvm::Expected<llvm::json::Object> parseHeader(llvm::StringRef path, llvm::StringRef text) {
  // Tensors lie at depth 2 and their shapes at 3. LLVM's parser is recursive,
  // so the depth is bounded first.
  constexpr unsigned kDeepest = 3;
  JsonOutline seen = outline(text);
  if (seen.depth > kDeepest)
    return fail(path, "the header nests objects " + llvm::Twine(seen.depth) + " deep, but a safetensors header has " +
                          llvm::Twine(kDeepest) + " levels");
  llvm::Expected<llvm::json::Value> value = llvm::json::parse(text);
  if (!value)
    return fail(path, "the header is no valid JSON: " + llvm::toString(value.takeError()));
  llvm::json::Object *object = value->getAsObject();
  if (!object)
    return fail(path, "the header is no JSON object");
  // LLVM's parser keeps the last of two members of one name; every member has
  // one colon.
  if (countMembers(*value) != seen.members)
    return fail(path, "the header has two members of one name");
  return std::move(*object);
}

/// Reads one member of the header. The offsets of the result still count from
/// the payload.
static llvm::Expected<TensorEntry> parseEntry(llvm::StringRef path, llvm::StringRef name,
                                              const llvm::json::Value &value, uint64_t payloadSize) {
  auto failEntry = [&](const llvm::Twine &message) { return fail(path, "tensor '" + name + "' " + message); };
  TensorEntry entry;
  entry.name = name.str();
  const llvm::json::Object *object = value.getAsObject();
  if (!object)
    return failEntry("is described by no JSON object");
  for (const auto &member : *object)
    if (llvm::StringRef key = member.first; key != "dtype" && key != "shape" && key != "data_offsets")
      return failEntry("has an unknown member '" + key + "'");

  std::optional<llvm::StringRef> typeName = object->getString("dtype");
  if (!typeName)
    return failEntry("has no dtype");
  std::optional<ElementType> type = parseElementType(*typeName);
  if (!type)
    return failEntry("has the element type '" + *typeName + "', which jpq does not know");
  entry.type = *type;

  const llvm::json::Array *shape = object->getArray("shape");
  if (!shape)
    return failEntry("has no shape");
  for (const llvm::json::Value &dim : *shape) {
    std::optional<int64_t> extent = dim.getAsInteger();
    if (!extent || *extent < 0)
      return failEntry("has a shape with a dimension that is no number from 0 to 2^63 - 1");
    entry.shape.push_back(*extent);
  }

  const llvm::json::Array *offsets = object->getArray("data_offsets");
  std::optional<int64_t> begin, end;
  if (offsets && offsets->size() == 2) {
    begin = (*offsets)[0].getAsInteger();
    end = (*offsets)[1].getAsInteger();
  }
  if (!begin || !end || *begin < 0 || *end < *begin)
    return failEntry("has no data_offsets [begin, end] with 0 <= begin <= end");
  if (static_cast<uint64_t>(*end) > payloadSize)
    return failEntry("ends at byte " + llvm::Twine(*end) + " of the payload, which has " + llvm::Twine(payloadSize));
  entry.offset = *begin;
  entry.size = *end - *begin;

  std::optional<uint64_t> needed = getStoredSize(entry.type, entry.shape);
  if (!needed)
    return failEntry("has the shape " + describe(entry.type, entry.shape) + ", more bytes than fit in 63 bits");
  if (*needed != entry.size)
    return failEntry("holds " + llvm::Twine(entry.size) + " bytes, but shape " + describe(entry.type, entry.shape) +
                     " needs " + llvm::Twine(*needed));
  return entry;
}

/// Sorts `entries` by offset and checks that they cover the payload without
/// holes and overlaps.
static llvm::Error checkCover(llvm::StringRef path, std::vector<TensorEntry> &entries, uint64_t payloadSize) {
  llvm::sort(entries, [](const TensorEntry &a, const TensorEntry &b) {
    return std::tie(a.offset, a.size, a.name) < std::tie(b.offset, b.size, b.name);
  });
  uint64_t end = 0;
  for (const TensorEntry &entry : entries) {
    if (entry.offset != end)
      return fail(path, "tensor '" + entry.name + "' begins at byte " + llvm::Twine(entry.offset) +
                            " of the payload, but the tensors before it end at byte " + llvm::Twine(end) +
                            (entry.offset < end ? ": they overlap" : ": there is a hole"));
    end = entry.offset + entry.size;
  }
  if (end != payloadSize)
    return fail(path, "the payload has " + llvm::Twine(payloadSize) + " bytes, but its tensors end at byte " +
                          llvm::Twine(end));
  return llvm::Error::success();
}

static llvm::Expected<std::map<std::string, std::string>> parseMetadata(llvm::StringRef path,
                                                                        const llvm::json::Value &value) {
  std::map<std::string, std::string> strings;
  const llvm::json::Object *object = value.getAsObject();
  if (!object)
    return fail(path, "__metadata__ is no JSON object");
  for (const auto &member : *object) {
    std::optional<llvm::StringRef> text = member.second.getAsString();
    if (!text)
      return fail(path, "__metadata__ member '" + llvm::StringRef(member.first) + "' is no string");
    strings[llvm::StringRef(member.first).str()] = text->str();
  }
  return strings;
}

llvm::Expected<std::unique_ptr<SafeTensorsFile>> SafeTensorsFile::open(llvm::StringRef path) {
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/false,
                                            /*RequiresNullTerminator=*/false);
  if (!buffer)
    return fail(path, buffer.getError().message());

  std::unique_ptr<SafeTensorsFile> file(new SafeTensorsFile());
  file->path = path.str();
  file->buffer = std::move(*buffer);
  // Small files are read, not mapped: give them the alignment that mapped ones
  // have.
  if (!llvm::isAddrAligned(llvm::Align(kBlobAlignment), file->buffer->getBufferStart())) {
    auto aligned = llvm::WritableMemoryBuffer::getNewUninitMemBuffer(file->buffer->getBufferSize(), path,
                                                                     llvm::Align(kBlobAlignment));
    if (!aligned)
      return fail(path, "out of memory");
    std::memcpy(aligned->getBufferStart(), file->buffer->getBufferStart(), file->buffer->getBufferSize());
    file->buffer = std::move(aligned);
  }

  llvm::StringRef content = file->buffer->getBuffer();
  if (llvm::Error error = checkFileKind(path, content, FileKind::SafeTensors, "a safetensors file"))
    return std::move(error);
  if (content.size() < kLengthBytes)
    return fail(path, "the file has " + llvm::Twine(content.size()) + " bytes, but a safetensors file begins with " +
                          llvm::Twine(kLengthBytes) + " bytes of header length");
  uint64_t headerLength = llvm::support::endian::read64le(content.data());
  uint64_t rest = content.size() - kLengthBytes;
  if (headerLength > rest)
    return fail(path, "the header has " + llvm::Twine(headerLength) + " bytes, but only " + llvm::Twine(rest) +
                          " follow its length");
  if (headerLength > kLongestHeader)
    return fail(path, "the header has " + llvm::Twine(headerLength) + " bytes, more than the " +
                          llvm::Twine(kLongestHeader) + " that safetensors allows");
  file->payloadOffset = kLengthBytes + headerLength;
  uint64_t payloadSize = rest - headerLength;

  llvm::Expected<llvm::json::Object> header = parseHeader(path, content.substr(kLengthBytes, headerLength));
  if (!header)
    return header.takeError();
  for (const auto &[key, value] : *header) {
    llvm::StringRef name = key;
    if (name == kMetadataName) {
      auto strings = parseMetadata(path, value);
      if (!strings)
        return strings.takeError();
      file->metadata = std::move(*strings);
      continue;
    }
    llvm::Expected<TensorEntry> entry = parseEntry(path, name, value, payloadSize);
    if (!entry)
      return entry.takeError();
    file->tensors.push_back(std::move(*entry));
  }
  if (llvm::Error error = checkCover(path, file->tensors, payloadSize))
    return std::move(error);

  llvm::erase_if(file->tensors, [](const TensorEntry &entry) { return isPadding(entry.name); });
  for (auto [position, entry] : llvm::enumerate(file->tensors)) {
    entry.offset += file->payloadOffset;
    file->index[entry.name] = position;
  }
  return file;
}

const TensorEntry *SafeTensorsFile::find(llvm::StringRef name) const {
  auto found = index.find(name);
  return found == index.end() ? nullptr : &tensors[found->second];
}

llvm::ArrayRef<uint8_t> SafeTensorsFile::getBytes(const TensorEntry &entry) const {
  return llvm::arrayRefFromStringRef(buffer->getBuffer()).slice(entry.offset, entry.size);
}

uint64_t SafeTensorsFile::getPayloadSize() const { return buffer->getBufferSize() - payloadOffset; }

const std::string &SafeTensorsFile::getDigest() const {
  std::call_once(digestOnce, [&] { digest = computeDigest(buffer->getBuffer()); });
  return digest;
}

} // namespace jpq
