//===- GGUFFile.cpp - Parses the container format of llama.cpp ------------===//

#include "jpq/Target/GGUFFile.h"
#include "ReaderSupport.h"
#include "jpq/Support/FileKind.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MathExtras.h"

using namespace llvm;
using namespace jpq::readers;

namespace jpq {

/// Bytes of one value; 0 for strings and arrays, whose size varies.
static unsigned getWidth(GGUFValueType type) {
  static constexpr unsigned widths[] = {1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8};
  return widths[uint32_t(type)];
}

/// Reads the header from front to back. Nothing is allocated for a count before
/// the file was seen to hold that many.
class GGUFFile::Parser {
public:
  explicit Parser(GGUFFile &file) : file(file), data(file.buffer->getBuffer()) {}

  Error parse();

private:
  /// A tensor before the start of the data is known.
  struct Description {
    GGUFTensor tensor;
    uint64_t offset;
    uint64_t size;
  };

  Expected<StringRef> read(uint64_t bytes, const Twine &what);
  template <typename T>
  Error readNumber(T &number, const Twine &what);
  Expected<StringRef> readString(const Twine &what);
  Expected<GGUFValueType> readValueType(const Twine &what);
  Error parseArray(Value &value, const Twine &what);
  Error parseValue(uint64_t index);
  Error parseTensor(uint64_t index);
  Expected<uint64_t> getAlignment() const;
  Error placeTensors();
  Error checkOverlap() const;

  Error error(const Twine &message) const { return fileError(file.path, message); }

  GGUFFile &file;
  StringRef data;
  uint64_t position = 0;
  std::vector<Description> descriptions;
  StringSet<> tensorNames;
};

Expected<StringRef> GGUFFile::Parser::read(uint64_t bytes, const Twine &what) {
  if (bytes > data.size() - position)
    return error(what + formatv(" takes {0} bytes at offset {1}, but the file has {2}", bytes, position, data.size()));
  StringRef result = data.substr(position, bytes);
  position += bytes;
  return result;
}

template <typename T>
Error GGUFFile::Parser::readNumber(T &number, const Twine &what) {
  Expected<StringRef> bytes = read(sizeof(T), what);
  if (!bytes)
    return bytes.takeError();
  number = support::endian::read<T, endianness::little>(bytes->data());
  return Error::success();
}

Expected<StringRef> GGUFFile::Parser::readString(const Twine &what) {
  uint64_t length;
  if (Error error = readNumber(length, "the length of " + what))
    return error;
  return read(length, what);
}

Expected<GGUFValueType> GGUFFile::Parser::readValueType(const Twine &what) {
  uint32_t code;
  if (Error error = readNumber(code, "the type of " + what))
    return error;
  if (code > uint32_t(GGUFValueType::Float64))
    return error(what +
                 formatv(" has type {0}, but the last known one is {1}", code, uint32_t(GGUFValueType::Float64)));
  return GGUFValueType(code);
}

Error GGUFFile::Parser::parseArray(Value &value, const Twine &what) {
  Expected<GGUFValueType> elementType = readValueType("an element of " + what);
  if (!elementType)
    return elementType.takeError();
  value.elementType = *elementType;
  if (Error error = readNumber(value.count, "the length of " + what))
    return error;
  uint64_t start = position;
  if (*elementType == GGUFValueType::Array)
    return error(what + " is an array of arrays, which jpq does not read");
  if (*elementType == GGUFValueType::String) {
    for (uint64_t i = 0; i < value.count; ++i)
      if (Expected<StringRef> text = readString(formatv("element {0} of {1}", i, what.str())); !text)
        return text.takeError();
  } else {
    uint64_t size = SaturatingMultiply<uint64_t>(value.count, getWidth(*elementType));
    if (Expected<StringRef> elements = read(size, what); !elements)
      return elements.takeError();
  }
  value.bytes = data.slice(start, position);
  return Error::success();
}

Error GGUFFile::Parser::parseValue(uint64_t index) {
  Expected<StringRef> key = readString(formatv("metadata key {0}", index));
  if (!key)
    return key.takeError();
  std::string what = formatv("metadata '{0}'", *key);
  Expected<GGUFValueType> type = readValueType(what);
  if (!type)
    return type.takeError();
  Value value;
  value.type = *type;
  if (*type == GGUFValueType::Array) {
    if (Error error = parseArray(value, what))
      return error;
  } else {
    Expected<StringRef> bytes = *type == GGUFValueType::String ? readString(what) : read(getWidth(*type), what);
    if (!bytes)
      return bytes.takeError();
    value.bytes = *bytes;
  }
  if (!file.values.try_emplace(*key, value).second)
    return error(what + " is there twice");
  return Error::success();
}

Error GGUFFile::Parser::parseTensor(uint64_t index) {
  constexpr uint32_t maxRank = 4;
  Expected<StringRef> name = readString(formatv("the name of tensor {0}", index));
  if (!name)
    return name.takeError();
  Description description;
  GGUFTensor &tensor = description.tensor;
  tensor.name = *name;
  std::string what = formatv("tensor '{0}'", *name);
  if (!tensorNames.insert(*name).second)
    return error(what + " is there twice");

  uint32_t rank, typeCode;
  if (Error error = readNumber(rank, "the rank of " + what))
    return error;
  if (rank < 1 || rank > maxRank)
    return error(what + formatv(" has {0} dimensions, not 1 to {1}", rank, maxRank));
  uint64_t elements = 1;
  for (uint32_t i = 0; i < rank; ++i) {
    uint64_t size;
    if (Error error = readNumber(size, "the shape of " + what))
      return error;
    elements = SaturatingMultiply(elements, size);
    // The limit leaves room for the sizes in bytes.
    if (elements == 0 || elements > (uint64_t(1) << 56))
      return error(what + formatv(" has {0} elements up to dimension {1} of "
                                  "size {2}, not 1 to 2^56",
                                  elements, i, size));
    tensor.shape.push_back(size);
  }
  uint64_t columns = tensor.shape.front();
  std::reverse(tensor.shape.begin(), tensor.shape.end());
  tensor.elementCount = elements;

  if (Error error = readNumber(typeCode, "the type of " + what))
    return error;
  tensor.type = findGGMLType(typeCode);
  if (!tensor.type)
    return error(what + " is stored as " + getGGMLTypeName(typeCode) + ", which jpq does not read");
  if (columns % tensor.type->blockSize != 0)
    return error(what + formatv(" has rows of {0} numbers, which do not divide into "
                                "{1}'s blocks of {2}",
                                columns, tensor.type->name, tensor.type->blockSize));
  description.size = elements / tensor.type->blockSize * tensor.type->blockBytes;
  if (Error error = readNumber(description.offset, "the offset of " + what))
    return error;
  descriptions.push_back(std::move(description));
  return Error::success();
}

Expected<uint64_t> GGUFFile::Parser::getAlignment() const {
  constexpr int64_t byDefault = 32, least = 8;
  auto alignment = file.getInteger("general.alignment");
  if (!alignment)
    return alignment.takeError();
  int64_t value = alignment->value_or(byDefault);
  if (value < least || !isPowerOf2_64(value))
    return error(formatv("general.alignment is {0}, but must be a power of two "
                         "of at least {1}",
                         value, least));
  return value;
}

Error GGUFFile::Parser::placeTensors() {
  Expected<uint64_t> alignment = getAlignment();
  if (!alignment)
    return alignment.takeError();
  uint64_t padding = offsetToAlignment(position, Align(*alignment));
  if (Expected<StringRef> skipped = read(descriptions.empty() ? 0 : padding, "the padding before the tensors");
      !skipped)
    return skipped.takeError();
  StringRef payload = data.drop_front(position);
  for (Description &description : descriptions) {
    std::string what = formatv("tensor '{0}'", description.tensor.name);
    auto [offset, size] = std::pair(description.offset, description.size);
    if (offset % *alignment != 0)
      return error(what + formatv(" has offset {0}, no multiple of the file's "
                                  "alignment {1}",
                                  offset, *alignment));
    if (offset > payload.size() || size > payload.size() - offset)
      return error(what + formatv(" takes {0} bytes at offset {1} of the data, "
                                  "which have {2} bytes",
                                  size, offset, payload.size()));
    description.tensor.bytes = arrayRefFromStringRef(payload.substr(offset, size));
  }
  return checkOverlap();
}

/// Tensors that shared bytes could be dequantized to many times the file's
/// size.
Error GGUFFile::Parser::checkOverlap() const {
  std::vector<const Description *> ordered;
  for (const Description &description : descriptions)
    ordered.push_back(&description);
  llvm::sort(ordered, [](const Description *a, const Description *b) { return a->offset < b->offset; });
  for (size_t i = 1; i < ordered.size(); ++i) {
    const Description &before = *ordered[i - 1], &after = *ordered[i];
    if (before.offset + before.size > after.offset)
      return error(formatv("tensor '{0}' begins at offset {1} of the data, "
                           "within '{2}', which ends at {3}",
                           after.tensor.name, after.offset, before.tensor.name, before.offset + before.size));
  }
  return Error::success();
}

Error GGUFFile::Parser::parse() {
  Expected<StringRef> magic = read(4, "the magic word");
  if (!magic)
    return magic.takeError();
  if (*magic != "GGUF")
    return error("this is no GGUF file: it does not begin with 'GGUF'");
  uint32_t version;
  uint64_t tensorCount, valueCount;
  if (Error error = readNumber(version, "the version"))
    return error;
  if (version != 2 && version != 3)
    return error(
        formatv("GGUF version {0} is neither 2 nor 3{1}", version, version % 65536 == 0 ? " (is it big-endian?)" : ""));
  if (Error error = readNumber(tensorCount, "the number of tensors"))
    return error;
  if (Error error = readNumber(valueCount, "the number of metadata values"))
    return error;
  for (uint64_t i = 0; i < valueCount; ++i)
    if (Error error = parseValue(i))
      return error;
  for (uint64_t i = 0; i < tensorCount; ++i)
    if (Error error = parseTensor(i))
      return error;
  if (Error error = placeTensors())
    return error;
  for (Description &description : descriptions)
    file.tensors.push_back(std::move(description.tensor));
  return Error::success();
}

Expected<std::shared_ptr<GGUFFile>> GGUFFile::open(StringRef path) {
  Expected<std::shared_ptr<MemoryBuffer>> buffer = mapFile(path);
  if (!buffer)
    return buffer.takeError();
  if (Error error = checkFileKind(path, (*buffer)->getBuffer(), FileKind::GGUF, "a GGUF file"))
    return std::move(error);
  std::shared_ptr<GGUFFile> file(new GGUFFile());
  file->path = path.str();
  file->buffer = std::move(*buffer);
  if (Error error = Parser(*file).parse())
    return error;
  return file;
}

} // namespace jpq
