//===- SafeTensorsWriter.cpp - Whole writing of weight files --------------===//

#include "SafeTensorsFormat.h"
#include "jpq/Support/Digest.h"
#include "jpq/Support/OutputFile.h"
#include "jpq/Support/SafeTensors.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/EndianStream.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/raw_ostream.h"
#include <cerrno>
#include <unistd.h>

namespace jpq {

using namespace safetensors;

llvm::Error SafeTensorsWriter::add(llvm::StringRef name, ElementType type, llvm::ArrayRef<int64_t> shape,
                                   llvm::ArrayRef<uint8_t> data) {
  auto failAdd = [&](const llvm::Twine &message) {
    return llvm::createStringError(llvm::inconvertibleErrorCode(), "tensor '" + name + "' " + message);
  };
  if (name == kMetadataName || isPadding(name))
    return failAdd("has a name that the file format keeps for itself");
  if (!llvm::json::isUTF8(name))
    return failAdd("has a name that is not UTF-8");
  std::optional<uint64_t> needed = getStoredSize(type, shape);
  if (!needed)
    return failAdd("has the shape " + describe(type, shape) +
                   ", with a negative dimension or more bytes than fit in 63 bits");
  if (*needed != data.size())
    return failAdd("holds " + llvm::Twine(data.size()) + " bytes, but shape " + describe(type, shape) + " needs " +
                   llvm::Twine(*needed));
  if (!names.try_emplace(name, 0).second)
    return failAdd("is there already");
  TensorEntry entry{name.str(), type, llvm::SmallVector<int64_t, 4>(shape),
                    /*offset=*/0, data.size()};
  items.push_back({std::move(entry), data});
  return llvm::Error::success();
}

static void writeEntry(llvm::json::OStream &json, llvm::StringRef name, ElementType type, llvm::ArrayRef<int64_t> shape,
                       uint64_t begin, uint64_t end) {
  json.attributeObject(name, [&] {
    json.attribute("dtype", getName(type));
    json.attributeArray("shape", [&] {
      for (int64_t dim : shape)
        json.value(dim);
    });
    json.attributeArray("data_offsets", [&] {
      json.value(begin);
      json.value(end);
    });
  });
}

/// Zeros between the end of `size` bytes and the next aligned offset.
static uint64_t getPadding(uint64_t size) { return llvm::offsetToAlignment(size, llvm::Align(kBlobAlignment)); }

llvm::Expected<std::string> SafeTensorsWriter::write(llvm::StringRef path) const {
  std::string header;
  llvm::raw_string_ostream headerStream(header);
  llvm::json::OStream json(headerStream);
  json.object([&] {
    if (!metadata.empty())
      json.attributeObject(kMetadataName, [&] {
        for (const auto &[key, text] : metadata)
          json.attribute(llvm::json::fixUTF8(key), llvm::json::fixUTF8(text));
      });
    uint64_t offset = 0, paddings = 0;
    for (const Item &item : items) {
      writeEntry(json, item.entry.name, item.entry.type, item.entry.shape, offset, offset + item.entry.size);
      offset += item.entry.size;
      if (uint64_t padding = getPadding(offset)) {
        std::string name = (kPaddingPrefix + llvm::Twine(paddings++)).str();
        writeEntry(json, name, ElementType::U8, static_cast<int64_t>(padding), offset, offset + padding);
        offset += padding;
      }
    }
  });
  header.append(getPadding(kLengthBytes + header.size()), ' ');
  if (header.size() > kLongestHeader)
    return fail(path, "the header would have " + llvm::Twine(header.size()) + " bytes, more than the " +
                          llvm::Twine(kLongestHeader) + " that safetensors allows");

  int descriptor = -1;
  std::error_code code = llvm::sys::fs::openFileForWrite(path, descriptor);
  if (code)
    return fail(path, code.message());
  llvm::raw_fd_ostream stream(descriptor, /*shouldClose=*/true);
  llvm::support::endian::write<uint64_t>(stream, header.size(), llvm::endianness::little);
  stream << header;
  for (const Item &item : items) {
    stream << llvm::toStringRef(item.data);
    stream.write_zeros(getPadding(item.entry.size));
  }
  stream.flush();
  if (!stream.has_error() && ::fsync(descriptor) != 0)
    code = std::error_code(errno, std::generic_category());
  stream.close();
  if (stream.has_error()) {
    code = stream.error();
    stream.clear_error();
  }
  if (code)
    return fail(path, code.message());

  // LLVM's XXH3 takes all bytes at once, so they are read back: the digest is
  // that of what the system has.
  auto written = llvm::MemoryBuffer::getFile(path, /*IsText=*/false,
                                             /*RequiresNullTerminator=*/false);
  if (!written)
    return fail(path, written.getError().message());
  uint64_t size = kLengthBytes + header.size();
  for (const Item &item : items)
    size += item.entry.size + getPadding(item.entry.size);
  if ((*written)->getBufferSize() != size)
    return fail(path,
                "wrote " + llvm::Twine(size) + " bytes, but the file has " + llvm::Twine((*written)->getBufferSize()));
  return computeDigest((*written)->getBuffer());
}

llvm::Error SafeTensorsWriter::replace(llvm::StringRef path) const {
  std::string temporary = getTemporaryName(path);
  // A no-op once the file has been renamed.
  llvm::FileRemover remover(temporary);
  llvm::Expected<std::string> digest = write(temporary);
  return digest ? moveIntoPlace(temporary, path) : hideTemporary(digest.takeError(), temporary, path);
}

} // namespace jpq
